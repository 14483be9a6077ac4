//! Running other programs, visibly.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, bail, ensure};

/// A program with its arguments, to be run in a folder of the workspace.
pub(crate) fn run(folder: &Path, program: impl AsRef<Path>, arguments: &[&str]) -> anyhow::Result<()> {
    run_with(folder, program, arguments, &[])
}

/// As [`run`], with additions to the environment.
pub(crate) fn run_with(
    folder: &Path,
    program: impl AsRef<Path>,
    arguments: &[&str],
    environment: &[(&str, &str)],
) -> anyhow::Result<()> {
    let program = program.as_ref();
    let name = program.file_name().unwrap_or_default().to_string_lossy();
    println!("→ {name} {}", arguments.join(" "));
    let status = Command::new(program)
        .args(arguments)
        .envs(environment.iter().copied())
        .current_dir(folder)
        .status()
        .with_context(|| format!("cannot run {}", program.display()))?;
    if !status.success() {
        bail!("{name} {} failed ({status})", arguments.join(" "));
    }
    Ok(())
}

/// As [`run`], for what is not worth a line; its words are in the error.
pub(crate) fn run_quietly(folder: &Path, program: &str, arguments: &[&str]) -> anyhow::Result<()> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
        .with_context(|| format!("cannot run {program}"))?;
    if !output.status.success() {
        bail!("{program} {} failed: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}

/// What a program prints; it must succeed.
pub(crate) fn output(command: &mut Command) -> anyhow::Result<String> {
    let output = command.output().with_context(|| format!("cannot start {command:?}"))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{command:?} failed ({}):\n{printed}{said}", output.status);
    Ok(printed)
}

/// Whether a program of this name can be started.
pub(crate) fn exists(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

/// A program of the project's own Python environment.
pub(crate) fn venv(root: &Path, program: &str) -> PathBuf {
    root.join("target/venv/bin").join(program)
}

/// A program that npm installed for the project.
pub(crate) fn npm_bin(root: &Path, program: &str) -> PathBuf {
    root.join("node/node_modules/.bin").join(program)
}
