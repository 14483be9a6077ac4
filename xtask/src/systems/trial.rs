//! A trial of a package, and what became of it.

use std::{
    fmt,
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, ensure};

use super::machine::Machine;
use crate::emulator::{ensure_recorded, environment};

pub(super) struct Trial {
    pub(super) package: &'static str,
    pub(super) run: fn(&Machine<'_>) -> anyhow::Result<Outcome>,
}

pub(crate) enum Outcome {
    /// What was seen.
    Worked(String),
    /// Why it is not for this system.
    NotHere(String),
    Failed(String),
}

impl Outcome {
    pub(crate) fn sign(&self) -> char {
        match self {
            Self::Worked(_) => '✓',
            Self::NotHere(_) => '–',
            Self::Failed(_) => '✗',
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Worked(said) => formatter.write_str(said),
            Self::NotHere(why) => write!(formatter, "skipped: {why}"),
            Self::Failed(why) => write!(formatter, "failed: {why}"),
        }
    }
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

/// The emulator of a system, which the trials there ask.
pub(super) struct Service {
    child: Child,
    pub(super) url: String,
}

impl Service {
    /// Starts the program that [`super::programs::emulator`] has unpacked.
    pub(super) fn start(machine: &Machine<'_>) -> anyhow::Result<Self> {
        let program = machine.folder.join("emulator").join(machine.target.program("opentok-emulator"));
        ensure!(program.exists(), "the emulator did not work");
        let mut child = machine
            .command(program)
            .args(["--port", "0", "--with-parent"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot run bwrap")?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("no output")?).read_line(&mut line)?;
        let url = line.trim().strip_prefix("opentok-emulator listening on ").context("it does not listen")?;
        Ok(Self { url: url.to_owned(), child })
    }

    /// Runs a program of a README, which must have recorded something; tells what it printed first.
    pub(super) fn recorded_by(&self, command: &mut Command) -> anyhow::Result<String> {
        let said = output(command.envs(environment(&self.url)))?;
        ensure_recorded(&self.url, &said)?;
        Ok(said.lines().next().unwrap_or("it printed nothing").to_owned())
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // It ends when its input does; that it has ended already is well, too.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
