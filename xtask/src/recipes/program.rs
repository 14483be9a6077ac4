//! A program that runs until it is dropped, and what it says.

use std::{
    io::{BufRead, BufReader, Read},
    os::unix::process::CommandExt,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use anyhow::{Context, bail, ensure};
use nix::{
    sys::signal::{Signal, killpg},
    unistd::Pid,
};

/// How long it may take to say what it should; frameworks that compile are slow to start.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) struct Program {
    child: Child,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Program {
    pub(super) fn start(mut command: Command, environment: &[(&str, String)]) -> anyhow::Result<Self> {
        if !command.get_envs().any(|(name, _)| name == "PORT") {
            command.env("PORT", "0");
        }
        let mut child = command
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // Some frameworks start further processes, which must not outlive this one.
            .process_group(0)
            .spawn()
            .with_context(|| format!("cannot start {command:?}"))?;
        let lines = Arc::default();
        keep(child.stdout.take().context("no output")?, &lines);
        keep(child.stderr.take().context("no output")?, &lines);
        Ok(Self { child, lines })
    }

    /// Where it takes callbacks: every server says where it listens, in words of its own.
    pub(super) fn url(&self) -> anyhow::Result<String> {
        let port = self.first(|line| {
            let (_, rest) =
                ["http://127.0.0.1:", "http://localhost:"].iter().find_map(|start| line.split_once(start))?;
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            (!digits.is_empty()).then_some(digits)
        });
        Ok(format!("http://127.0.0.1:{}/webhooks", port.context("it did not say where it listens")?))
    }

    pub(super) fn wait_for(&self, text: &str) -> anyhow::Result<()> {
        let found = self.first(|line| says(line, text).then_some(()));
        found.with_context(|| format!("it did not say {text:?}"))
    }

    pub(super) fn said_once(&self, text: &str) -> anyhow::Result<()> {
        let count = self.lines().iter().filter(|line| says(line, text)).count();
        ensure!(count == 1, "it said {text:?} {count} times");
        Ok(())
    }

    pub(super) fn said(&self) -> String {
        self.lines().join("\n")
    }

    /// What is made of the first line of which something can be made.
    fn first<T>(&self, make: impl Fn(&str) -> Option<T>) -> anyhow::Result<T> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            if let Some(made) = self.lines().iter().find_map(|line| make(line)) {
                return Ok(made);
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        bail!("waited for {} seconds", PATIENCE.as_secs())
    }

    fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A status is written in capitals where it is a class.
fn says(line: &str, text: &str) -> bool {
    line.to_ascii_lowercase().contains(&text.to_ascii_lowercase())
}

/// Keeps the lines of a stream until it ends.
fn keep(stream: impl Read + Send + 'static, lines: &Arc<Mutex<Vec<String>>>) {
    let lines = Arc::clone(lines);
    std::thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            lines.lock().unwrap_or_else(PoisonError::into_inner).push(line);
        }
    });
}

impl Drop for Program {
    fn drop(&mut self) {
        // Fails where all of it has ended already, which is as well.
        if let Ok(group) = i32::try_from(self.child.id()) {
            let _ = killpg(Pid::from_raw(group), Signal::SIGKILL);
        }
        let _ = self.child.wait();
    }
}
