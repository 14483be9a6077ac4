//! What is to be reached, as ratios of one run.

/// One figure over another, or alone.
pub(super) struct Goal {
    pub(super) name: &'static str,
    pub(super) says: &'static str,
    pub(super) over: Figure,
    /// Nothing where the figure counts as it is, in microseconds.
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

/// How many times as much processor time somebody else takes.
const fn ahead(
    name: &'static str,
    says: &'static str,
    (ours, other): (&'static str, &'static str),
    (work, at_once): (&'static str, u32),
    times: f64,
) -> Goal {
    let (over, under) = ((other, work, at_once), Some((ours, work, at_once)));
    Goal { name, says, over, under, wanted: AtLeast(times), aside: None }
}

/// How many times as much as that of a limit ours is.
const fn near(
    name: &'static str,
    says: &'static str,
    (ours, limit): (&'static str, &'static str),
    (work, at_once): (&'static str, u32),
    times: f64,
) -> Goal {
    let (over, under) = ((ours, work, at_once), Some((limit, work, at_once)));
    Goal { name, says, over, under, wanted: AtMost(times), aside: None }
}

const PYTHON: (&str, &str) = ("Python", "PyPI opentok");
const VONAGE: (&str, &str) = ("Python", "PyPI vonage");
const ASYNCIO: (&str, &str) = ("asyncio", "aiohttp");
const NODE: (&str, &str) = ("Node", "npm opentok");
const NODE_VONAGE: (&str, &str) = ("Node", "npm @vonage/video");
const RUST: (&str, &str) = ("Rust", "limit in Rust");
const JAVA: (&str, &str) = ("Java", "Maven opentok");

/// By processor time.
pub(super) const GOALS: [Goal; 35] = [
    ahead("P1", "Python T1", PYTHON, ("token.t1", 1), 12.0),
    ahead("P1", "… every option", PYTHON, ("token.t1.full", 1), 10.0),
    ahead("P2", "Python HS256", PYTHON, ("token.hs256", 1), 14.0),
    ahead("P2", "… every option", PYTHON, ("token.hs256.full", 1), 9.0),
    ahead("P3", "Python RS256", PYTHON, ("token.rs256", 1), 120.0),
    ahead("P3", "… beside vonage", VONAGE, ("token.rs256", 1), 120.0),
    near("P3", "… over a bare signature", ("Python", "limit in Rust"), ("token.rs256", 1), 1.05),
    ahead("N1", "Node T1", NODE, ("token.t1", 1), 4.0),
    ahead("N1", "… every option", NODE, ("token.t1.full", 1), 3.0),
    ahead("N2", "Node HS256", NODE, ("token.hs256", 1), 200.0),
    ahead("N3", "Node RS256, beside @vonage/jwt", NODE_VONAGE, ("token.rs256", 1), 2.2),
    near("N3", "… over a bare signature", ("Node", "limit in Rust"), ("token.rs256", 1), 1.05),
    near("R1", "Rust T1 over its HMAC", RUST, ("token.t1", 1), 4.0),
    near("R1", "Rust HS256 over its HMAC", RUST, ("token.hs256", 1), 4.0),
    near("R1", "Rust RS256 over a bare signature", RUST, ("token.rs256", 1), 1.05),
    near("R2", "Rust call over bare hyper, 16", RUST, ("call.plain", 16), 1.8),
    near("R2", "… 64", RUST, ("call.plain", 64), 1.8),
    ahead("C2", "Python over TLS, 1", PYTHON, ("call.tls", 1), 300.0),
    ahead("C2", "… 16", PYTHON, ("call.tls", 16), 300.0),
    ahead("C3", "Python's threads, 16", PYTHON, ("call.plain", 16), 25.0),
    ahead("C3", "… 64", PYTHON, ("call.plain", 64), 18.0),
    ahead("C4", "asyncio beside aiohttp, 16", ASYNCIO, ("call.plain", 16), 2.0),
    ahead("C4", "… 64", ASYNCIO, ("call.plain", 64), 2.0),
    ahead("C5", "Node, 64", NODE, ("call.plain", 64), 16.0),
    ahead("C5", "… beside @vonage/video", NODE_VONAGE, ("call.plain", 64), 35.0),
    near("C6", "Node over undici, 16", ("Node", "undici"), ("call.plain", 16), 1.3),
    ahead("L1", "Python, 1,000 archives", PYTHON, ("list.1000", 1), 3.3),
    ahead("L1", "… in the older face", ("Python, older face", "PyPI opentok"), ("list.1000", 1), 1.0),
    ahead("L1", "Node, 1,000 archives", NODE, ("list.1000", 1), 1.0),
    ahead("L1", "… in the older face", ("Node, older face", "npm opentok"), ("list.1000", 1), 1.0),
    ahead("K1", "Java T1", JAVA, ("token.t1", 1), 1.0),
    ahead("K1", "Java, a call, 16", JAVA, ("call.plain", 16), 1.0),
    ahead("K1", "Java, 1,000 archives", JAVA, ("list.1000", 1), 1.0),
    Goal {
        name: "K1",
        says: "Java, a token, µs",
        over: ("Java", "token.hs256", 1),
        under: None,
        wanted: AtMost(20.0),
        aside: None,
    },
    Goal {
        name: "G1",
        says: "Rust, a client per request over a call, its connection aside",
        over: ("Rust", "client.call", 1),
        under: Some(("Rust", "call.plain", 1)),
        wanted: AtMost(1.5),
        aside: Some((("limit in Rust", "client.call", 1), ("limit in Rust", "call.plain", 1))),
    },
];
