//! `opentok-emulator.exe`, on which the other programs stand.

use std::{fs, path::Path};

use anyhow::{Context, ensure};

use super::{programs::Bench, wine};
use crate::served::Served;

/// Where the state is kept.
const STATE: &str = "state.json";

/// With a new state.
pub(super) fn start(bench: &Bench<'_>, program: &Path) -> anyhow::Result<Served> {
    let state = bench.folder.join(STATE);
    if state.exists() {
        fs::remove_file(&state)?;
    }
    resume(bench, program)
}

/// Ends it, starts another with its state, and sees that all sessions are there.
pub(super) fn again(served: Served, bench: &Bench<'_>, program: &Path) -> anyhow::Result<String> {
    let before = sessions(&served)?;
    ensure!(before > 0, "nobody made a session");
    served.end()?;
    let second = resume(bench, program)?;
    let after = sessions(&second)?;
    ensure!(after == before, "of {before} sessions it kept {after}");
    second.end()?;
    Ok(format!("it serves, ends with who started it, and the next one has its {before} sessions"))
}

fn resume(bench: &Bench<'_>, program: &Path) -> anyhow::Result<Served> {
    let state = wine::path(&bench.folder.join(STATE));
    Served::start(bench.wine.command(&bench.folder, program).args(["--state", &state]))
}

fn sessions(served: &Served) -> anyhow::Result<u64> {
    let projects = served.get("/_emulator/projects")?;
    let projects = projects["items"].as_array().context("the emulator has no projects")?;
    Ok(projects.iter().filter_map(|project| project["sessions"].as_u64()).sum())
}
