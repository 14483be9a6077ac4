//! Contestants side by side, on release builds: see `bench/README.md`.

mod chart;
mod contestant;
pub(crate) mod count;
mod goals;
mod report;
mod rounds;
mod setup;
pub(crate) mod starts;
mod swift;

use std::{fs, path::Path, process::Command};

use anyhow::{Context, ensure};

/// All of them; `quick` is for a look, with fewer rounds and without Swift. `keep` has the documentation show the run.
pub(crate) fn run_all(root: &Path, quick: bool, keep: bool) -> anyhow::Result<()> {
    let kept = keep.then(|| commit(root)).transpose()?;
    let folder = root.join("target/bench");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut contestants = setup::all(root, &folder)?;
    if !quick {
        contestants.extend(swift::contestants(root)?);
    }
    let (results, lines) = rounds::run(root, &folder, &contestants, if quick { 2 } else { 6 })?;
    report::write(&folder, &results, &lines)?;
    if let Some(commit) = kept {
        report::keep(root, &results, &lines, &commit)?;
    }
    Ok(())
}

/// What is measured must be what the commit has.
fn commit(root: &Path) -> anyhow::Result<String> {
    let git = |arguments: &[&str]| -> anyhow::Result<String> {
        let output = Command::new("git").args(arguments).current_dir(root).output()?;
        Ok(String::from_utf8(output.stdout)?.trim().to_owned())
    };
    ensure!(git(&["status", "--porcelain"])?.is_empty(), "there are changes that no commit has");
    git(&["rev-parse", "--short=7", "HEAD"])
}
