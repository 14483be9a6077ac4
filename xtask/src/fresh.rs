//! Leaving out work whose inputs have not changed since it was last done.

use std::{
    fs::{self, File},
    path::Path,
    time::SystemTime,
};

/// Folders that hold what is made, not what it is made from.
const MADE: [&str; 9] = [
    ".build",
    "Generated",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    "__pycache__",
    "dist",
    "node_modules",
    "target",
];

/// Does the work, unless all outputs are there and every input is older than the last time.
pub(crate) fn unless_fresh(
    root: &Path,
    name: &str,
    inputs: &[&str],
    outputs: &[&str],
    work: impl FnOnce() -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let stamp = root.join("target/stamps").join(name);
    let done = fs::metadata(&stamp).and_then(|stamp| stamp.modified()).ok();
    let there = outputs.iter().all(|output| root.join(output).exists());
    if there && done.is_some_and(|done| inputs.iter().all(|input| older(&root.join(input), done))) {
        return Ok(());
    }
    let started = SystemTime::now();
    work()?;
    fs::create_dir_all(root.join("target/stamps"))?;
    File::create(stamp)?.set_modified(started)?;
    Ok(())
}

/// Whether nothing in it was changed since. What cannot be looked at counts as changed.
fn older(path: &Path, than: SystemTime) -> bool {
    let Ok(data) = fs::metadata(path) else { return false };
    if data.is_file() {
        return data.modified().is_ok_and(|modified| modified < than);
    }
    let Ok(entries) = fs::read_dir(path) else { return false };
    entries.flatten().all(|entry| {
        let name = entry.file_name();
        MADE.iter().any(|made| name == *made)
            || name.to_string_lossy().ends_with(".node")
            || older(&entry.path(), than)
    })
}
