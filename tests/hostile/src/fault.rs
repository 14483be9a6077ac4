//! The table's rows, as far as they concern servers.

use std::io;

use serde::Deserialize;

#[derive(Deserialize)]
struct Table {
    faults: Vec<Fault>,
}

#[derive(Deserialize)]
pub(crate) struct Fault {
    pub(crate) name: String,
    pub(crate) wire: Wire,
}

/// Where a fault is, and what happens there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wire {
    /// Another than that of this machine.
    pub(crate) host: Option<String>,
    /// Another than the one that was free.
    pub(crate) port: Option<u16>,
    /// Whether anybody is there.
    #[serde(default = "yes")]
    pub(crate) listen: bool,
    /// Says `https`, whatever it speaks.
    #[serde(default)]
    pub(crate) https: bool,
    /// Speaks TLS, with this certificate.
    pub(crate) tls: Option<Certificate>,
    #[serde(default)]
    pub(crate) http2: bool,
    /// What each connection gets, before it is closed.
    pub(crate) steps: Vec<Step>,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Certificate {
    Trusted,
    Expired,
    /// Of next year.
    Early,
    OtherName,
    /// Of an authority that nobody told the client of.
    Unknown,
}

#[derive(Deserialize, Clone)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Step {
    /// Reads one request, and counts it.
    Read,
    /// Says nothing more, nor closes.
    Wait,
    /// Ends the connection without a farewell.
    Reset,
    Say(String),
    Bytes(Vec<u8>),
    Repeat(String, usize),
    /// Says it for ever.
    Flood(String),
    /// Says it byte for byte, slowly.
    Drip(String),
}

fn yes() -> bool {
    true
}

pub(crate) fn all() -> io::Result<Vec<Fault>> {
    let table: Table = serde_json::from_str(include_str!("../../faults/wire.json"))?;
    Ok(table.faults)
}
