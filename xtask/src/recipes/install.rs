//! The frameworks, pinned, in environments of their own: what a user of the SDK has is not among the project's tools.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;

use crate::{consumer::copy, setup, shell::run_quietly};

/// Where Python's frameworks are, and the SDK as a wheel.
pub(super) const PYTHON: &str = "target/recipes/python";

/// Python's frameworks in an environment with the wheel.
pub(super) fn python(root: &Path) -> Result<(), String> {
    with_wheel(root).map_err(|error| format!("{error:#}"))
}

fn with_wheel(root: &Path) -> anyhow::Result<()> {
    let pins = "examples/webhooks/python/requirements.txt";
    let pip = root.join(PYTHON).join("bin/pip").to_string_lossy().into_owned();
    let install = ["install", "-q", "--disable-pip-version-check"];
    setup::once(root, PYTHON, &[pins], || {
        run_quietly(root, "python3", &["-m", "venv", "--clear", PYTHON])?;
        run_quietly(root, &pip, &[&install[..], &["-r", pins]].concat())
    })?;
    let wheel =
        ["--force-reinstall", "--no-index", "--no-deps", "--find-links", "target/wheels", "opentok-sdk"];
    run_quietly(root, &pip, &[&install[..], &wheel].concat())
}

/// Where Node's recipes are, with all that they need.
pub(super) const NODE: &str = "target/recipes/node";

/// Node's recipes in a folder with their frameworks and the SDK as it is released.
pub(super) fn node(root: &Path) -> Result<PathBuf, String> {
    beside(root).map_err(|error| format!("{error:#}"))
}

fn beside(root: &Path) -> anyhow::Result<PathBuf> {
    let folder = root.join(NODE);
    copy(&root.join("examples/webhooks/node"), &folder)?;
    setup::once(root, NODE, &["examples/webhooks/node/package-lock.json"], || {
        run_quietly(&folder, "npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"])
    })?;
    let native = fs::read_dir(root.join("node"))?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .find_map(|name| Some(name.strip_prefix("opentok-sdk.")?.strip_suffix(".node")?.to_owned()))
        .context("the addon is not built")?;
    let library = format!("{native}=opentok-sdk.{native}.node");
    let modules = folder.join("node_modules").to_string_lossy().into_owned();
    run_quietly(&root.join("node"), "node", &["scripts/release.mjs", &modules, &library])?;
    Ok(folder)
}

/// The JVM's recipes, compiled against the jar in a repository; their class path.
pub(super) fn jvm(root: &Path, repository: &str) -> Result<String, String> {
    compiled(root, repository).map_err(|error| format!("{error:#}"))
}

fn compiled(root: &Path, repository: &str) -> anyhow::Result<String> {
    let folder = root.join("target/recipes/jvm");
    copy(&root.join("examples/webhooks/jvm"), &folder)?;
    let goals = ["compile", "dependency:build-classpath", "-Dmdep.outputFile=target/classpath.txt"];
    run_quietly(&folder, "mvn", &[&["-q", "-B", "-ntp", repository][..], &goals].concat())?;
    let libraries = fs::read_to_string(folder.join("target/classpath.txt"))?;
    Ok(format!("{}:{}", folder.join("target/classes").display(), libraries.trim()))
}
