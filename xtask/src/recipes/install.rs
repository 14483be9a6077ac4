//! The frameworks, pinned, in environments of their own: what a user of the SDK has is not among the project's tools.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;

use crate::{
    consumer::copy,
    setup,
    shell::{run_quietly, venv},
};

/// Python's frameworks, beside the project's own environment, which has the SDK.
pub(super) fn python(root: &Path) -> Result<(), String> {
    let pins = "examples/webhooks/python/requirements.txt";
    let to = "target/recipes/python";
    let pip = venv(root, "pip").to_string_lossy().into_owned();
    let install = ["install", "-q", "--disable-pip-version-check", "--upgrade", "--target", to, "-r", pins];
    setup::once(root, to, &[pins], || run_quietly(root, &pip, &install)).map_err(|error| format!("{error:#}"))
}

/// Node's recipes in a folder with their frameworks and the SDK as it is released.
pub(super) fn node(root: &Path) -> Result<PathBuf, String> {
    beside(root).map_err(|error| format!("{error:#}"))
}

fn beside(root: &Path) -> anyhow::Result<PathBuf> {
    let folder = root.join("target/recipes/node");
    copy(&root.join("examples/webhooks/node"), &folder)?;
    setup::once(root, "target/recipes/node", &["examples/webhooks/node/package-lock.json"], || {
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
