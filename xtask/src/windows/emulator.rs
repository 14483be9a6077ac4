//! `opentok-emulator.exe`, on which the other programs stand.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, ChildStdin, Stdio},
};

use anyhow::{Context, ensure};
use serde_json::Value;

use super::{programs::Bench, wine};

pub(super) struct Service {
    child: Child,
    /// It ends when this closes.
    held: Option<ChildStdin>,
    url: String,
}

impl Service {
    /// With a new state.
    pub(super) fn start(bench: &Bench<'_>, program: &Path) -> anyhow::Result<Self> {
        let state = bench.folder.join(STATE);
        if state.exists() {
            fs::remove_file(&state)?;
        }
        Self::resume(bench, program)
    }

    fn resume(bench: &Bench<'_>, program: &Path) -> anyhow::Result<Self> {
        let state = wine::path(&bench.folder.join(STATE));
        let mut command = bench.wine.command(&bench.folder, program);
        command.args(["--port", "0", "--with-parent", "--state", &state]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let held = child.stdin.take();
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("no output")?).read_line(&mut line)?;
        // From here on it ends with this, whatever comes.
        let mut service = Self { child, held, url: String::new() };
        let url = line.trim().strip_prefix("opentok-emulator listening on ");
        url.with_context(|| format!("it says {line:?}"))?.clone_into(&mut service.url);
        Ok(service)
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Ends it, starts another with its state, and sees that all sessions are there.
    pub(super) fn again(self, bench: &Bench<'_>, program: &Path) -> anyhow::Result<String> {
        let before = self.sessions()?;
        ensure!(before > 0, "nobody made a session");
        self.end()?;
        let second = Self::resume(bench, program)?;
        let after = second.sessions()?;
        ensure!(after == before, "of {before} sessions it kept {after}");
        second.end()?;
        Ok(format!("it serves, ends with who started it, and the next one has its {before} sessions"))
    }

    fn sessions(&self) -> anyhow::Result<u64> {
        let url = format!("{}/_emulator/projects", self.url);
        let runtime = tokio::runtime::Runtime::new()?;
        let projects: Value = runtime.block_on(async { reqwest::get(url).await?.json().await })?;
        let projects = projects["items"].as_array().context("the emulator has no projects")?;
        Ok(projects.iter().filter_map(|project| project["sessions"].as_u64()).sum())
    }

    fn end(mut self) -> anyhow::Result<()> {
        drop(self.held.take());
        let status = self.child.wait()?;
        ensure!(status.success(), "it ended badly ({status})");
        Ok(())
    }
}

/// Where the state is kept.
const STATE: &str = "state.json";

impl Drop for Service {
    fn drop(&mut self) {
        // Fails where it has ended already, which is as well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
