//! What belongs in a package, and what does not.

use anyhow::{bail, ensure};

use super::{Held, artefact::Artefact};
use crate::dist::legal::LICENCES;

/// What editors, tools and tests leave behind.
const NOWHERE: [&str; 8] =
    ["__pycache__", ".pyc", ".DS_Store", "node_modules/", ".git/", ".pytest_cache", ".mypy_cache", ".swp"];

/// What packages are made of, where they are not given away as sources.
const SOURCES: [&str; 10] =
    [".rs", ".c", ".h", ".cs", ".kt", ".java", ".csproj", ".gemspec", "Cargo.toml", "Cargo.lock"];

/// Fails if something is in it that belongs nowhere.
pub(super) fn ordinary(artefact: &Artefact<'_>) -> anyhow::Result<()> {
    for name in &artefact.files {
        if NOWHERE.iter().any(|end| name.contains(end)) {
            bail!("{name} does not belong in it");
        }
    }
    Ok(())
}

/// Fails unless it is without tests and sources, and has both licences.
pub(super) fn finished(artefact: &Artefact<'_>) -> anyhow::Result<()> {
    for name in &artefact.files {
        let tests = name.split('/').any(|part| ["test", "tests", "spec", "src"].contains(&part));
        // TypeScript's declarations are no sources.
        let typescript =
            [".ts", ".mts", ".cts"].iter().any(|end| name.ends_with(end)) && !name.contains(".d.");
        if tests || typescript || SOURCES.iter().any(|end| name.ends_with(end)) {
            bail!("{name} does not belong in it");
        }
    }
    licensed(artefact)
}

/// Fails unless both licences are in it, wherever.
pub(super) fn licensed(artefact: &Artefact<'_>) -> anyhow::Result<()> {
    for licence in LICENCES {
        let there = artefact.files.iter().any(|name| name.rsplit('/').next() == Some(licence));
        ensure!(there, "there is no {licence} in it");
    }
    Ok(())
}

/// A program with what it is made of.
pub(super) fn program(artefact: &Artefact<'_>) -> anyhow::Result<Held> {
    finished(artefact)?;
    artefact.only(".cdx.json")?;
    artefact.only("THIRD-PARTY-NOTICES.txt")?;
    Ok(vec!["files", "bill"])
}
