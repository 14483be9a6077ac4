//! What is to be reached, as ratios of one run.

/// One figure over another.
pub(super) struct Goal {
    pub(super) name: &'static str,
    pub(super) says: &'static str,
    pub(super) over: Figure,
    pub(super) under: Figure,
    pub(super) wanted: Wanted,
    /// What is taken from the figure above: how much more the first of these takes than the second.
    pub(super) aside: Option<(Figure, Figure)>,
}

/// Who, at which work, with how many at once.
pub(super) type Figure = (&'static str, &'static str, u32);

#[derive(Clone, Copy)]
pub(super) enum Wanted {
    AtLeast(f64),
    AtMost(f64),
}

use Wanted::{AtLeast, AtMost};

const fn goal(name: &'static str, says: &'static str, over: Figure, under: Figure, wanted: Wanted) -> Goal {
    Goal { name, says, over, under, wanted, aside: None }
}

/// By processor time.
pub(super) const GOALS: [Goal; 21] = [
    goal("P1", "Python T1", ("PyPI opentok", "token.t1", 1), ("Python", "token.t1", 1), AtLeast(12.0)),
    goal(
        "P1",
        "… every option",
        ("PyPI opentok", "token.t1.full", 1),
        ("Python", "token.t1.full", 1),
        AtLeast(10.0),
    ),
    goal(
        "P2",
        "Python HS256",
        ("PyPI opentok", "token.hs256", 1),
        ("Python", "token.hs256", 1),
        AtLeast(14.0),
    ),
    goal(
        "P2",
        "… every option",
        ("PyPI opentok", "token.hs256.full", 1),
        ("Python", "token.hs256.full", 1),
        AtLeast(9.0),
    ),
    goal(
        "P3",
        "Python RS256",
        ("PyPI opentok", "token.rs256", 1),
        ("Python", "token.rs256", 1),
        AtLeast(120.0),
    ),
    goal("N1", "Node T1", ("npm opentok", "token.t1", 1), ("Node", "token.t1", 1), AtLeast(4.0)),
    goal(
        "N1",
        "… every option",
        ("npm opentok", "token.t1.full", 1),
        ("Node", "token.t1.full", 1),
        AtLeast(3.0),
    ),
    goal("N2", "Node HS256", ("npm opentok", "token.hs256", 1), ("Node", "token.hs256", 1), AtLeast(200.0)),
    goal(
        "N3",
        "Node RS256 over a bare signature",
        ("Node", "token.rs256", 1),
        ("limit in Rust", "token.rs256", 1),
        AtMost(1.05),
    ),
    goal(
        "R1",
        "Rust T1 over its HMAC",
        ("Rust", "token.t1", 1),
        ("limit in Rust", "token.t1", 1),
        AtMost(4.0),
    ),
    goal(
        "R1",
        "Rust HS256 over its HMAC",
        ("Rust", "token.hs256", 1),
        ("limit in Rust", "token.hs256", 1),
        AtMost(4.0),
    ),
    goal(
        "R1",
        "Rust RS256 over a bare signature",
        ("Rust", "token.rs256", 1),
        ("limit in Rust", "token.rs256", 1),
        AtMost(1.05),
    ),
    goal(
        "R2",
        "Rust call over bare hyper, 16",
        ("Rust", "call.plain", 16),
        ("limit in Rust", "call.plain", 16),
        AtMost(1.8),
    ),
    goal("R2", "… 64", ("Rust", "call.plain", 64), ("limit in Rust", "call.plain", 64), AtMost(1.8)),
    goal("C2", "Python over TLS", ("PyPI opentok", "call.tls", 1), ("Python", "call.tls", 1), AtLeast(300.0)),
    goal(
        "C3",
        "Python's threads, 16",
        ("PyPI opentok", "call.plain", 16),
        ("Python", "call.plain", 16),
        AtLeast(25.0),
    ),
    goal(
        "C4",
        "asyncio over aiohttp, 16",
        ("aiohttp", "call.plain", 16),
        ("asyncio", "call.plain", 16),
        AtLeast(2.0),
    ),
    goal("C5", "Node, 64", ("npm opentok", "call.plain", 64), ("Node", "call.plain", 64), AtLeast(16.0)),
    goal("C6", "Node over undici, 16", ("Node", "call.plain", 16), ("undici", "call.plain", 16), AtMost(1.3)),
    goal(
        "L1",
        "Python, 1,000 archives",
        ("PyPI opentok", "list.1000", 1),
        ("Python", "list.1000", 1),
        AtLeast(3.3),
    ),
    Goal {
        name: "G1",
        says: "Rust, a client per request over a call, its connection aside",
        over: ("Rust", "client.call", 1),
        under: ("Rust", "call.plain", 1),
        wanted: AtMost(1.5),
        aside: Some((("limit in Rust", "client.call", 1), ("limit in Rust", "call.plain", 1))),
    },
];
