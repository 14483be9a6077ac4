//! What the suites need and a fresh clone does not have: a Python environment, npm's packages, Swift, cargo-deny.

use std::{fs, path::Path};

use crate::{
    shell::{run, venv},
    swift::Swift,
};

/// Python's tools, pinned in python/requirements-dev.txt.
pub(crate) fn python(root: &Path) -> anyhow::Result<()> {
    once(root, "target/venv", &["python/requirements-dev.txt"], || {
        run(root, "python3", &["-m", "venv", "--clear", "target/venv"])?;
        run(
            root,
            venv(root, "pip"),
            &["install", "-q", "--disable-pip-version-check", "-r", "python/requirements-dev.txt"],
        )
    })
}

/// npm's packages, pinned in node/package-lock.json.
pub(crate) fn node(root: &Path) -> anyhow::Result<()> {
    once(root, "node/node_modules", &["node/package-lock.json"], || {
        run(&root.join("node"), "npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"])
    })
}

/// A Swift compiler, where there is none.
pub(crate) fn swift(root: &Path) {
    match Swift::here(root) {
        Ok(_) => println!("Swift is there"),
        Err(reason) => println!("skipped: {reason}"),
    }
}

/// The tool that checks licences and sources of dependencies.
pub(crate) fn deny(root: &Path) -> anyhow::Result<()> {
    const VERSION: &str = "0.20.2";
    if root.join("target/tools/bin/cargo-deny").exists() {
        return Ok(());
    }
    run(
        root,
        "cargo",
        &["install", "--quiet", "--locked", "--root", "target/tools", "cargo-deny", "--version", VERSION],
    )
}

/// Does the work unless it was done for the same pins already.
fn once(
    root: &Path,
    folder: &str,
    pins: &[&str],
    work: impl FnOnce() -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let stamp = root.join(folder).join(".installed");
    let wanted = pins.iter().map(|pin| fs::read_to_string(root.join(pin))).collect::<Result<String, _>>()?;
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    work()?;
    Ok(fs::write(stamp, wanted)?)
}
