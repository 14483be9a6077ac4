//! Everything that can be found wrong without running a test.

use std::path::Path;

use crate::{
    generate, setup,
    shell::{npm_bin, run, venv},
};

pub(crate) fn run_all(root: &Path) -> anyhow::Result<()> {
    setup::python(root)?;
    setup::node(root)?;
    generate::run(root, true)?;
    run(root, "cargo", &["fmt", "--all", "--check"])?;
    run(
        root,
        "cargo",
        &["clippy", "--quiet", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"],
    )?;
    let python = root.join("python");
    run(&python, venv(root, "ruff"), &["check", "."])?;
    run(&python, venv(root, "ruff"), &["format", "--check", "."])?;
    run(&python, venv(root, "mypy"), &["--strict", "opentok_sdk"])?;
    let node = root.join("node");
    run(&node, npm_bin(root, "eslint"), &["."])?;
    run(&node, npm_bin(root, "prettier"), &["--check", "."])?;
    run(&node, npm_bin(root, "tsc"), &["--noEmit"])?;
    setup::deny(root)?;
    // Advisories need a database from the network that not every machine reaches.
    run(
        root,
        root.join("target/tools/bin/cargo-deny"),
        &["--log-level", "error", "check", "bans", "licenses", "sources"],
    )?;
    println!("everything is in order");
    Ok(())
}
