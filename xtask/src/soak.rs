//! `make soak`: many calls, of which none is lost and none doubled, and many short programs, which end well.

use std::{path::Path, process::Command};

use anyhow::{Context, ensure};
use tokio::runtime::Runtime;

use crate::{build, dotnet, emulator, selected, shell::venv};

/// How many archives are started, where the suite starts fewer.
const CALLS: &str = "10000";

/// How often each short program is ended.
const EXITS: &str = "200";

pub(crate) fn run_all(root: &Path) -> anyhow::Result<()> {
    build::services(root)?;
    build::python(root)?;
    build::node(root)?;
    build::uniffi(root)?;
    let mut rust = Command::new("cargo");
    rust.args([
        "test",
        "-q",
        "--release",
        "-p",
        "opentok-sdk",
        "--test",
        "soak",
        "--",
        "--ignored",
        "--nocapture",
    ]);
    rust.current_dir(root);
    let mut python = Command::new(venv(root, "python"));
    python.arg(root.join("tests/soak/soak.py"));
    let mut node = Command::new("node");
    node.arg("test/soak.mjs").current_dir(root.join("node"));
    let mut processes = Command::new(venv(root, "python"));
    processes.arg(root.join("tests/soak/processes.py"));
    let mut workers = Command::new("node");
    workers.arg("test/soak-processes.mjs").current_dir(root.join("node"));
    let mut exits = Command::new(venv(root, "pytest"));
    exits.args(["-q", "tests/test_exit.py"]).current_dir(root.join("python")).env("OPENTOK_EXITS", EXITS);
    let mut programs = vec![
        ("rust", rust),
        ("python", python),
        ("node", node),
        ("python's processes", processes),
        ("node's processes", workers),
        ("exits", exits),
    ];
    let mut ruby = Command::new("ruby");
    ruby.args(["-I", "bindings/ruby/lib", "tests/soak/soak.rb"]).current_dir(root);
    programs.extend(selected::over_c(root, ruby, dotnet::soak(root))?);
    // With a larger heap, the JVM would rather take memory than collect.
    programs.extend(selected::tests(root, &["-Dtest=SoakTest", "-DargLine=-Xmx200m"], "SoakTests"));
    for (name, mut program) in programs {
        program.env("OPENTOK_SOAK", CALLS);
        run(name, program)?;
    }
    Ok(())
}

/// Each has an emulator of its own.
fn run(name: &str, mut program: Command) -> anyhow::Result<()> {
    let runtime = Runtime::new()?;
    let emulator = emulator::start(&runtime)?;
    let status = program.envs(emulator::environment(&emulator.url())).status();
    let status = status.with_context(|| format!("cannot start {name}"))?;
    ensure!(status.success(), "{name} failed ({status})");
    Ok(())
}
