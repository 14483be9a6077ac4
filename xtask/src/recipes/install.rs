//! The frameworks, pinned, in environments of their own: what a user of the SDK has is not among the project's tools.
//!
//! Each returns whether it is all there. Only what cannot be fetched may be missing, and that is said; all else fails.

use std::{fs, path::Path};

use anyhow::Context;

use crate::{
    folder, setup,
    shell::{run, run_quietly},
};

/// Where Python's frameworks are, with the SDK as a wheel.
pub(super) const PYTHON: &str = "target/recipes/python";

/// Where Node's recipes are, with their frameworks and the SDK as it is released.
pub(super) const NODE: &str = "target/recipes/node";

/// Where the JVM's recipes are, compiled against the jar.
pub(super) const JVM: &str = "target/recipes/jvm";

/// What the JVM's recipes stand on, in [`JVM`].
pub(super) const CLASSPATH: &str = "target/classpath.txt";

pub(super) fn python(root: &Path) -> anyhow::Result<bool> {
    let pins = "examples/webhooks/python/requirements.txt";
    let pip = root.join(PYTHON).join("bin/pip").to_string_lossy().into_owned();
    let install = ["install", "-q", "--disable-pip-version-check"];
    let frameworks = setup::once(root, PYTHON, &[pins], || {
        run_quietly(root, "python3", &["-m", "venv", "--clear", PYTHON])?;
        run_quietly(root, &pip, &[&install[..], &["-r", pins]].concat())
    });
    if !fetched("Flask, FastAPI and Django", frameworks) {
        return Ok(false);
    }
    let wheel =
        ["--force-reinstall", "--no-index", "--no-deps", "--find-links", "target/wheels", "opentok-sdk"];
    run_quietly(root, &pip, &[&install[..], &wheel].concat())?;
    Ok(true)
}

pub(super) fn node(root: &Path) -> anyhow::Result<bool> {
    let folder = root.join(NODE);
    folder::copy(&root.join("examples/webhooks/node"), &folder)?;
    let frameworks = setup::once(root, NODE, &["examples/webhooks/node/package-lock.json"], || {
        run_quietly(&folder, "npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"])
    });
    if !fetched("Express, Fastify and Next.js", frameworks) {
        return Ok(false);
    }
    let native = fs::read_dir(root.join("node"))?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .find_map(|name| Some(name.strip_prefix("opentok-sdk.")?.strip_suffix(".node")?.to_owned()))
        .context("the addon is not built")?;
    let library = format!("{native}=opentok-sdk.{native}.node");
    let modules = folder.join("node_modules").to_string_lossy().into_owned();
    run_quietly(&root.join("node"), "node", &["scripts/release.mjs", &modules, &library])?;
    Ok(true)
}

/// The jar is in the repository, an argument for Maven.
pub(super) fn jvm(root: &Path, repository: &str) -> anyhow::Result<bool> {
    let folder = root.join(JVM);
    folder::copy(&root.join("examples/webhooks/jvm"), &folder)?;
    let quiet = ["-q", "-B", "-ntp", repository];
    let output = format!("-Dmdep.outputFile={CLASSPATH}");
    let frameworks =
        run_quietly(&folder, "mvn", &[&quiet[..], &["dependency:build-classpath", &output]].concat());
    if !fetched("Ktor", frameworks) {
        return Ok(false);
    }
    run(&folder, "mvn", &[&quiet[..], &["compile"]].concat())?;
    Ok(true)
}

fn fetched(what: &str, tried: anyhow::Result<()>) -> bool {
    match tried {
        Ok(()) => true,
        Err(error) => {
            println!("skipped: webhooks in {what}: {error:#}");
            false
        }
    }
}
