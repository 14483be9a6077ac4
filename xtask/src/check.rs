//! Everything that can be found wrong without running a test, and what grew slower.

use std::{path::Path, process::Command};

use crate::{
    bench, dist, generate, setup,
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
    // A link that leads nowhere is an error there.
    run(root, "cargo", &["doc", "--quiet", "--package", "opentok-sdk", "--no-deps", "--all-features"])?;
    let python = root.join("python");
    run(&python, venv(root, "ruff"), &["check", "."])?;
    run(&python, venv(root, "ruff"), &["format", "--check", "."])?;
    run(&python, venv(root, "mypy"), &["--strict", "opentok_sdk"])?;
    for other in ["emulator/python", "tests/peers/python"] {
        let folder = root.join(other);
        run(&folder, venv(root, "ruff"), &["check", "."])?;
        run(&folder, venv(root, "ruff"), &["format", "--check", "."])?;
    }
    run(&root.join("emulator/python"), venv(root, "mypy"), &["opentok_emulator"])?;
    let node = root.join("node");
    run(&node, npm_bin(root, "eslint"), &["."])?;
    run(&node, npm_bin(root, "prettier"), &["--check", "."])?;
    let others = ["--config", ".prettierrc.json", "../emulator/node", "../tests/peers/node"];
    run(&node, npm_bin(root, "prettier"), &[&["--check"], &others[..]].concat())?;
    run(&node, npm_bin(root, "tsc"), &["--noEmit"])?;
    // The small packages are made for it; the others take long to build, and are held to their lists where they lie.
    for wanted in ["aliases", "check"] {
        dist::run_all(root, dist::Wanted { packages: vec![wanted.to_owned()], ..dist::Wanted::default() })?;
    }
    bench::count::check(root)?;
    setup::deny(root)?;
    let deny = root.join("target/tools/bin/cargo-deny");
    let fetched = Command::new(&deny).args(["fetch", "db"]).current_dir(root).output()?.status.success();
    let all = ["--log-level", "error", "check", "bans", "licenses", "sources", "advisories"];
    // The database of advisories is in the network, where not every machine reaches it.
    run(root, &deny, if fetched { &all } else { &all[..all.len() - 1] })?;
    if fetched {
        println!("everything is in order");
    } else {
        println!("skipped: advisories: their database cannot be fetched; all else is in order");
    }
    Ok(())
}
