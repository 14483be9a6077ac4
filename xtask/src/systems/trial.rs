//! What the trials of packages have in common.

use std::process::Command;

use anyhow::ensure;

use super::machine::Machine;
use crate::{
    emulator::{ensure_recorded, environment},
    served::Served,
    shell::output,
};

/// Starts the emulator that [`super::programs::emulator`] has unpacked.
pub(super) fn serve(machine: &Machine<'_>) -> anyhow::Result<Served> {
    let program = machine.folder.join("emulator").join(machine.target.program("opentok-emulator"));
    ensure!(program.exists(), "the emulator did not work");
    Served::start(&mut machine.command(program))
}

/// Runs a program of a README, which must have recorded something; tells what it printed first.
pub(super) fn recorded(served: &Served, command: &mut Command) -> anyhow::Result<String> {
    let said = output(command.envs(environment(&served.url)))?;
    ensure_recorded(&served.url, &said)?;
    Ok(said.lines().next().unwrap_or("it printed nothing").to_owned())
}
