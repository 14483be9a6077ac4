//! A user's programs in the strictest Swift there is: `bindings/swift/consumer`, with warnings as errors.

use std::{path::Path, process::Command};

use anyhow::{Context, ensure};
use serde_json::Value;
use tokio::runtime::Runtime;

use crate::{emulator, swift::Swift};

/// How many sessions the strict program makes.
const SESSIONS: u64 = 200;

/// Builds them beside the package, and runs them.
pub(crate) fn run(root: &Path, swift: &Swift) -> anyhow::Result<()> {
    let folder = root.join("bindings/swift/consumer");
    let scratch = root.join("target/swift-strict");
    let mut build = swift.command(root, &folder, "swift");
    build.args(["build", "--quiet", "-Xswiftc", "-warnings-as-errors", "--scratch-path"]).arg(&scratch);
    build.env("OPENTOK_LIBRARY", root.join("target/debug"));
    let status = build.status().context("cannot run swift")?;
    ensure!(status.success(), "the strict programs do not compile ({status})");

    let strict = swift.command(root, &folder, &scratch.join("debug/Strict").to_string_lossy());
    let made = sessions("Strict", strict)?;
    ensure!(made == SESSIONS, "the strict program made {made} sessions");
    println!("{made} sessions of one client in Swift 6");

    let mut poor = swift.command(root, &folder, "bash");
    poor.args(["-c", r#"ulimit -n 64 && exec "$0""#]).arg(scratch.join("debug/Descriptors"));
    let made = sessions("Descriptors", poor)?;
    ensure!(made == 3, "the program without descriptors made {made} sessions");
    println!("a program that had no descriptor left for its first calls goes on");
    Ok(())
}

/// Runs a program, and asks its emulator how many sessions it made.
fn sessions(name: &str, mut command: Command) -> anyhow::Result<u64> {
    let runtime = Runtime::new()?;
    let emulator = emulator::start(&runtime)?;
    let output = command
        .envs(emulator::environment(&emulator.url()))
        .output()
        .with_context(|| format!("cannot start {name}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{name} failed ({}):\n{said}", output.status);
    let url = format!("{}/_emulator/projects", emulator.url());
    let projects: Value = runtime.block_on(async { reqwest::get(url).await?.json().await })?;
    let projects = projects["items"].as_array().context("the emulator has no projects")?;
    Ok(projects.iter().filter_map(|project| project["sessions"].as_u64()).sum())
}
