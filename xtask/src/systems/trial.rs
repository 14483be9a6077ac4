//! A trial of a package, and what became of it.

use std::process::Command;

use anyhow::{Context, ensure};

use super::machine::Machine;
use crate::{
    emulator::{ensure_recorded, environment},
    outcome::Outcome,
    served::Served,
};

pub(super) struct Trial {
    pub(super) package: &'static str,
    pub(super) run: fn(&Machine<'_>) -> anyhow::Result<Outcome>,
}

impl Trial {
    pub(super) fn on(&self, machine: &Machine<'_>) -> Outcome {
        (self.run)(machine).unwrap_or_else(|error| Outcome::Failed(format!("{error:#}")))
    }
}

/// What a program prints; it must succeed.
pub(super) fn output(command: &mut Command) -> anyhow::Result<String> {
    let output = command.output().with_context(|| format!("cannot start {command:?}"))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "it ended with {}: {printed}{said}", output.status);
    Ok(printed)
}

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
