//! `make faults`: every fault of `tests/faults` in every call and every language.

use std::{path::Path, process::Command};

use anyhow::{Context, ensure};

use crate::{build, dotnet, ruby, selected, shell::venv};

pub(crate) fn run_all(root: &Path) -> anyhow::Result<()> {
    build::services(root)?;
    build::python(root)?;
    build::node(root)?;
    build::uniffi(root)?;
    let mut rust = Command::new("cargo");
    rust.args(["test", "-q", "-p", "opentok-sdk", "--test", "faults", "--", "--nocapture"]).current_dir(root);
    let mut python = Command::new(venv(root, "pytest"));
    python.args(["-q", "-s", "tests/test_faults.py"]).current_dir(root.join("python"));
    let mut node = Command::new("node");
    node.args(["--test", "test/faults.test.mjs"]).current_dir(root.join("node"));
    let mut suites = vec![("rust", rust), ("python", python), ("node", node)];
    let (ruby, dotnet) = (ruby::specs(root, &["spec/faults_spec.rb"]), dotnet::faults(root));
    suites.extend(selected::over_c(root, ruby, dotnet)?);
    suites.extend(selected::tests(root, &["-Dtest=FaultMatrixTest"], "FaultMatrixTests"));
    let failed: Vec<_> = suites
        .into_iter()
        .filter_map(|(name, suite)| matrix(name, suite).err().map(|error| format!("{error:#}")))
        .collect();
    ensure!(failed.is_empty(), "{}", failed.join("\n"));
    Ok(())
}

/// Runs one language's matrix, and shows what it counted.
fn matrix(name: &str, mut suite: Command) -> anyhow::Result<()> {
    let output =
        suite.env("OPENTOK_FAULTS", "all").output().with_context(|| format!("cannot start {name}"))?;
    let said =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let counted: Vec<_> = said.lines().filter_map(|line| Some(line.split_once("faults: ")?.1)).collect();
    ensure!(output.status.success() && !counted.is_empty(), "{name} failed ({}):\n{said}", output.status);
    for line in counted {
        println!("faults: {line}");
    }
    Ok(())
}
