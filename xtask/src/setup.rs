//! What the suites need and a fresh clone does not have: a Python environment, npm's packages, Swift, tools of cargo's.

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
    tool(root, "cargo-deny", "0.20.2")
}

/// The tool that runs fuzz targets.
pub(crate) fn fuzz(root: &Path) -> anyhow::Result<()> {
    tool(root, "cargo-fuzz", "0.13.2")
}

/// A C compiler and linker for old systems, and cargo's way to it.
pub(crate) fn zig(root: &Path) -> anyhow::Result<()> {
    once(root, "target/tools/venv", &["xtask/requirements-dist.txt"], || {
        run(root, "python3", &["-m", "venv", "--clear", "target/tools/venv"])?;
        run(
            root,
            root.join("target/tools/venv/bin/pip"),
            &["install", "-q", "--disable-pip-version-check", "-r", "xtask/requirements-dist.txt"],
        )
    })
}

/// A program of crates.io, in `target/tools/bin`.
fn tool(root: &Path, name: &str, version: &str) -> anyhow::Result<()> {
    if root.join("target/tools/bin").join(name).exists() {
        return Ok(());
    }
    run(
        root,
        "cargo",
        &["install", "--quiet", "--locked", "--root", "target/tools", name, "--version", version],
    )
}

/// Does the work unless it was done for the same pins already.
pub(crate) fn once(
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
