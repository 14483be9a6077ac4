//! npm's packages: by its own linters, and what a manifest says.

use anyhow::{Context, ensure};
use serde_json::Value;

use super::{AUTHORS, Held, LICENCE, REPOSITORY, artefact::Artefact, files, links};
use crate::{
    dist::package::VERSION,
    shell::{npm_bin, run_quietly},
};

pub(super) fn package(artefact: &Artefact<'_>) -> anyhow::Result<Held> {
    let text = artefact.read("package.json")?;
    let manifest: Value = serde_json::from_str(&text)?;
    let said = |place: &str| manifest.pointer(place).and_then(Value::as_str);
    for (place, value) in [
        ("/version", VERSION),
        ("/license", LICENCE),
        ("/author", AUTHORS),
        ("/repository/url", &format!("git+{REPOSITORY}.git")),
    ] {
        ensure!(said(place) == Some(value), "its {place} is {:?}, not {value}", said(place));
    }
    for place in ["/name", "/description", "/homepage", "/engines/node"] {
        ensure!(said(place).is_some_and(|value| !value.is_empty()), "it does not say its {place}");
    }
    ensure!(said("/bugs/url").or(said("/bugs")).is_some(), "it does not say where its issues are");
    let folder = said("/repository/directory").context("it does not say where in the repository it is")?;
    ensure!(artefact.root.join(folder).join("package.json").exists(), "{folder} is no package");
    ensure!(
        manifest.get("scripts").is_none() || !installs(&manifest),
        "it runs something when it is installed"
    );
    links::ours(artefact.root, &text)?;
    artefact.ensure_has("README.md")?;
    files::finished(artefact)?;
    let mut held = vec!["manifest", "links", "files", "publint"];
    let tarball = artefact.path.to_string_lossy();
    lint(artefact, "publint", &["--strict", &tarball])?;
    if manifest.get("os").is_some() {
        // npm takes a package with a scope for a private one.
        ensure!(said("/publishConfig/access") == Some("public"), "nobody may install it");
        artefact.only(".cdx.json")?;
    } else if said("/types").is_some() {
        lint(artefact, "attw", &["--no-color", "--format", "ascii", &tarball])?;
        held.push("attw");
    }
    Ok(held)
}

fn installs(manifest: &Value) -> bool {
    ["preinstall", "install", "postinstall"].iter().any(|name| manifest["scripts"].get(name).is_some())
}

fn lint(artefact: &Artefact<'_>, tool: &str, arguments: &[&str]) -> anyhow::Result<()> {
    run_quietly(artefact.root, &npm_bin(artefact.root, tool).to_string_lossy(), arguments)
}
