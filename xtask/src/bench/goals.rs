//! What is to be reached, as ratios of one run.

use super::rounds::FAR;

/// One figure over another, or alone.
pub(super) struct Goal {
    pub(super) name: &'static str,
    pub(super) says: &'static str,
    pub(super) over: Figure,
    /// Nothing where the figure counts as it is: in microseconds, or in round trips.
    pub(super) under: Option<Figure>,
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

/// The same work of two contestants, the first over the second.
const fn goal(
    name: &'static str,
    says: &'static str,
    (over, under): (&'static str, &'static str),
    (work, at_once): (&'static str, u32),
    wanted: Wanted,
) -> Goal {
    let (over, under) = ((over, work, at_once), Some((under, work, at_once)));
    Goal { name, says, over, under, wanted, aside: None }
}

/// A figure as it is.
const fn alone(name: &'static str, says: &'static str, over: Figure, most: f64) -> Goal {
    Goal { name, says, over, under: None, wanted: AtMost(most), aside: None }
}

const PYTHON: (&str, &str) = ("PyPI opentok", "Python");
const VONAGE: (&str, &str) = ("PyPI vonage", "Python");
const ASYNCIO: (&str, &str) = ("aiohttp", "asyncio");
const NODE: (&str, &str) = ("npm opentok", "Node");
const NODE_VONAGE: (&str, &str) = ("npm @vonage/video", "Node");
const RUST: (&str, &str) = ("Rust", "limit in Rust");
const SWIFT: (&str, &str) = ("URLSession", "Swift");
const JAVA: (&str, &str) = ("Maven opentok", "Java");

/// By processor time, but for the far calls, which count in round trips.
pub(super) const GOALS: [Goal; 43] = [
    goal("P1", "Python T1", PYTHON, ("token.t1", 1), AtLeast(12.0)),
    goal("P1", "… every option", PYTHON, ("token.t1.full", 1), AtLeast(10.0)),
    goal("P2", "Python HS256", PYTHON, ("token.hs256", 1), AtLeast(14.0)),
    goal("P2", "… every option", PYTHON, ("token.hs256.full", 1), AtLeast(9.0)),
    goal("P3", "Python RS256", PYTHON, ("token.rs256", 1), AtLeast(120.0)),
    goal("P3", "… beside vonage", VONAGE, ("token.rs256", 1), AtLeast(120.0)),
    goal("P3", "… over a bare signature", ("Python", "limit in Rust"), ("token.rs256", 1), AtMost(1.05)),
    goal("N1", "Node T1", NODE, ("token.t1", 1), AtLeast(4.0)),
    goal("N1", "… every option", NODE, ("token.t1.full", 1), AtLeast(3.0)),
    goal("N2", "Node HS256", NODE, ("token.hs256", 1), AtLeast(200.0)),
    goal("N3", "Node RS256, beside @vonage/jwt", NODE_VONAGE, ("token.rs256", 1), AtLeast(2.2)),
    goal("N3", "… over a bare signature", ("Node", "limit in Rust"), ("token.rs256", 1), AtMost(1.05)),
    goal("R1", "Rust T1 over its HMAC", RUST, ("token.t1", 1), AtMost(4.0)),
    goal("R1", "Rust HS256 over its HMAC", RUST, ("token.hs256", 1), AtMost(4.0)),
    goal("R1", "Rust RS256 over a bare signature", RUST, ("token.rs256", 1), AtMost(1.05)),
    goal("R2", "Rust call over bare hyper, 16", RUST, ("call.plain", 16), AtMost(1.8)),
    goal("R2", "… 64", RUST, ("call.plain", 64), AtMost(1.8)),
    alone("C1", "Rust, round trips of a call", ("Rust", FAR, 1), 1.1),
    alone("C1", "Python, …", ("Python", FAR, 1), 1.1),
    alone("C1", "Node, …", ("Node", FAR, 1), 1.1),
    goal("C2", "Python over TLS, 1", PYTHON, ("call.tls", 1), AtLeast(300.0)),
    goal("C2", "… 16", PYTHON, ("call.tls", 16), AtLeast(300.0)),
    goal("C3", "Python's threads, 16", PYTHON, ("call.plain", 16), AtLeast(25.0)),
    goal("C3", "… 64", PYTHON, ("call.plain", 64), AtLeast(18.0)),
    goal("C4", "asyncio beside aiohttp, 16", ASYNCIO, ("call.plain", 16), AtLeast(2.0)),
    goal("C4", "… 64", ASYNCIO, ("call.plain", 64), AtLeast(2.0)),
    goal("C5", "Node, 64", NODE, ("call.plain", 64), AtLeast(16.0)),
    goal("C5", "… beside @vonage/video", NODE_VONAGE, ("call.plain", 64), AtLeast(35.0)),
    goal("C6", "Node over undici, 16", ("Node", "undici"), ("call.plain", 16), AtMost(1.3)),
    goal("L1", "Python, 1,000 archives", PYTHON, ("list.1000", 1), AtLeast(3.3)),
    goal("L1", "… in the older face", ("PyPI opentok", "Python, older face"), ("list.1000", 1), AtLeast(1.0)),
    goal("L1", "Node, 1,000 archives", NODE, ("list.1000", 1), AtLeast(1.0)),
    goal("L1", "… in the older face", ("npm opentok", "Node, older face"), ("list.1000", 1), AtLeast(1.0)),
    goal("K1", "Java T1", JAVA, ("token.t1", 1), AtLeast(1.0)),
    goal("K1", "Java, a call, 16", JAVA, ("call.plain", 16), AtLeast(1.0)),
    goal("K1", "Java, 1,000 archives", JAVA, ("list.1000", 1), AtLeast(1.0)),
    alone("K1", "Java, a token, µs", ("Java", "token.hs256", 1), 20.0),
    goal("W1", "Swift, 1,000 archives", SWIFT, ("list.1000", 1), AtLeast(3.5)),
    goal("W1", "Swift HS256, over HMAC by hand", ("Swift", "URLSession"), ("token.hs256", 1), AtMost(1.2)),
    goal("W1", "Swift, a call, 1", SWIFT, ("call.plain", 1), AtLeast(4.0)),
    goal("W1", "… 64", SWIFT, ("call.plain", 64), AtLeast(4.0)),
    goal("W1", "… 1,000", SWIFT, ("call.many", 1000), AtLeast(4.0)),
    Goal {
        name: "G1",
        says: "Rust, a client per request over a call, its connection aside",
        over: ("Rust", "client.call", 1),
        under: Some(("Rust", "call.plain", 1)),
        wanted: AtMost(1.5),
        aside: Some((("limit in Rust", "client.call", 1), ("limit in Rust", "call.plain", 1))),
    },
];
