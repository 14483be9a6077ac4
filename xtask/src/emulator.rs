//! An emulator for the programs whose work is looked at.

use opentok_emulator::{Emulator, Options, development};
use tokio::runtime::Runtime;

/// On a port of its own.
pub(crate) fn start(runtime: &Runtime) -> anyhow::Result<Emulator> {
    Ok(runtime.block_on(Emulator::start(Options { port: 0, ..Options::default() }))?)
}

/// Where a program finds the emulator's address and the credentials of its project.
pub(crate) fn environment(url: &str) -> [(&'static str, &str); 3] {
    [
        ("OPENTOK_API_URL", url),
        ("OPENTOK_API_KEY", development::API_KEY),
        ("OPENTOK_API_SECRET", development::API_SECRET),
    ]
}
