//! A program that stays, and does work as it is asked.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use anyhow::{Context, bail};
use serde_json::{Value, json};

/// Who it is, and how it is started.
pub(super) struct Contestant {
    pub(super) name: &'static str,
    pub(super) command: Vec<String>,
}

/// One that was started.
pub(super) struct Running {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    /// What it can do.
    pub(super) works: Vec<String>,
}

/// What a piece of work took, in seconds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taken {
    pub(super) wall: f64,
    pub(super) processor: f64,
}

impl Contestant {
    pub(super) fn start(&self, environment: &HashMap<&str, String>) -> anyhow::Result<Running> {
        let (program, arguments) = self.command.split_first().context("no command")?;
        let mut child = Command::new(program)
            .args(arguments)
            .envs(environment)
            // Further authorities would be read with each client, of ours and of others.
            .env_remove("REQUESTS_CA_BUNDLE")
            .env_remove("CURL_CA_BUNDLE")
            // cargo's, with a debug build of the library.
            .env_remove("LD_LIBRARY_PATH")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {}", self.name))?;
        let input = child.stdin.take().context("no way in")?;
        let output = BufReader::new(child.stdout.take().context("no way out")?);
        let mut running = Running { child, input, output, works: Vec::new() };
        let said = running.line().with_context(|| format!("{} did not begin", self.name))?;
        let works = said["works"].as_array().context("it does not say what it can do")?;
        running.works = works.iter().filter_map(|work| work.as_str().map(str::to_owned)).collect();
        Ok(running)
    }
}

impl Running {
    /// Does work so many times, with so many under way at once.
    pub(super) fn work(&mut self, name: &str, times: u32, at_once: u32) -> anyhow::Result<Taken> {
        writeln!(self.input, "{}", json!({ "work": name, "times": times, "at_once": at_once }))?;
        self.input.flush()?;
        let said = self.line()?;
        match (said["seconds"].as_f64(), said["cpu"].as_f64()) {
            (Some(wall), Some(processor)) => Ok(Taken { wall, processor }),
            _ => bail!("{said}"),
        }
    }

    /// How many bytes it holds.
    pub(super) fn memory(&mut self) -> anyhow::Result<f64> {
        writeln!(self.input, "{}", json!({ "work": "memory", "times": 1 }))?;
        self.input.flush()?;
        let said = self.line()?;
        said["rss"].as_f64().with_context(|| format!("it does not say what it holds: {said}"))
    }

    fn line(&mut self) -> anyhow::Result<Value> {
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        Ok(serde_json::from_str(&line)?)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Whatever becomes of it: it also ends with its standard input.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
