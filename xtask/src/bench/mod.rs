//! Contestants side by side, on release builds: see `bench/README.md`.

mod contestant;
pub(crate) mod count;
mod goals;
mod report;
mod rounds;
mod setup;
mod swift;

use std::{fs, path::Path};

use anyhow::Context;

/// All of them; `quick` is for a look, with fewer rounds and without Swift.
pub(crate) fn run_all(root: &Path, quick: bool) -> anyhow::Result<()> {
    let folder = root.join("target/bench");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let contestants = setup::all(root, &folder)?;
    let results = rounds::run(root, &folder, &contestants, if quick { 2 } else { 6 })?;
    report::write(&folder, &results)?;
    if !quick {
        swift::listing(root)?;
    }
    Ok(())
}
