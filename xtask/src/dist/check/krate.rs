//! The crates: what crates.io asks for.

use anyhow::{Context, ensure};
use serde_json::Value;

use super::{AUTHORS, Held, LICENCE, REPOSITORY, artefact::Artefact, files, links};
use crate::dist::package::VERSION;

pub(super) fn krate(artefact: &Artefact<'_>) -> anyhow::Result<Held> {
    // As cargo has written it: what came of the workspace stands there.
    let text = artefact.read("Cargo.toml")?;
    let manifest: Value = toml::from_str(&text)?;
    let package = &manifest["package"];
    for (name, value) in [("version", VERSION), ("license", LICENCE), ("repository", REPOSITORY)] {
        ensure!(package[name] == value, "its {name} is {}, not {value}", package[name]);
    }
    ensure!(package["authors"][0] == AUTHORS, "its authors are {}", package["authors"]);
    for name in ["description", "rust-version"] {
        ensure!(package[name].is_string(), "it does not say its {name}");
    }
    let few = |name: &str| package[name].as_array().is_some_and(|words| (1..=5).contains(&words.len()));
    ensure!(
        few("keywords") && few("categories"),
        "crates.io wants one to five keywords, and as many categories"
    );
    ensure!(package["publish"] != false, "it is not to be published");
    links::ours(artefact.root, &text)?;
    files::licensed(artefact)?;
    artefact.ensure_has(package["readme"].as_str().context("it has no README")?)?;
    artefact.only(".cdx.json")?;
    let tests = artefact.files.iter().find(|name| name.starts_with("tests/") || name.starts_with("benches/"));
    ensure!(tests.is_none(), "{tests:?} does not belong in it");
    Ok(vec!["manifest", "links", "files"])
}
