//! `opentok webhooks listen` and `trigger`: callbacks while one develops.

mod listen;
mod trigger;

use clap::Command;

use crate::{failure::Result, output::Output, shared::Given};

/// Where `listen` listens and `trigger` sends to, unless told otherwise.
const PORT: &str = "8787";

/// The commands.
pub(crate) fn commands() -> [Command; 2] {
    [listen::command(), trigger::command()]
}

/// Runs one of them.
pub(crate) async fn run(verb: &str, given: Given<'_>, output: Output) -> Result<()> {
    match verb {
        "listen" => listen::run(given, output).await,
        _ => trigger::run(given, output).await,
    }
}
