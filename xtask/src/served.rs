//! The emulator as its users start it: the program, whose first line says where it listens.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, ensure};
use serde_json::Value;

use crate::emulator;

/// Ends with this.
pub(crate) struct Served {
    child: Child,
    pub(crate) url: String,
}

impl Served {
    /// On a port of its own.
    pub(crate) fn start(program: &mut Command) -> anyhow::Result<Self> {
        program.args(["--port", "0", "--with-parent"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = program.spawn().with_context(|| format!("cannot start {program:?}"))?;
        let output = child.stdout.take();
        // From here on it ends with this, whatever comes.
        let mut served = Self { child, url: String::new() };
        let mut line = String::new();
        BufReader::new(output.context("no output")?).read_line(&mut line)?;
        let url = line.trim().strip_prefix("opentok-emulator listening on ");
        let url = url.with_context(|| format!("it does not listen, and says {line:?}"))?;
        served.url = url.replace("0.0.0.0", "127.0.0.1");
        Ok(served)
    }

    /// What it answers.
    pub(crate) fn get(&self, path: &str) -> anyhow::Result<Value> {
        emulator::get(&self.url, path)
    }

    /// Ends it as the end of who started it does; it must end well.
    pub(crate) fn end(mut self) -> anyhow::Result<()> {
        drop(self.child.stdin.take());
        let status = self.child.wait()?;
        ensure!(status.success(), "it ended badly ({status})");
        Ok(())
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // What is between it and here may go without it: it sees that nobody writes to it any more.
        drop(self.child.stdin.take());
        // Fails where it has ended already, which is as well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
