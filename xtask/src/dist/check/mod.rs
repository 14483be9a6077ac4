//! What was packed, held to what its registry asks for and to what belongs in it.

mod artefact;
mod files;
mod gem;
mod krate;
mod links;
mod maven;
mod npm;
mod nuget;
mod pypi;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{bail, ensure};

use super::{FOLDER, sums};
use crate::setup;
use artefact::Artefact;

/// The same for all packages.
const AUTHORS: &str = env!("CARGO_PKG_AUTHORS");
const LICENCE: &str = env!("CARGO_PKG_LICENSE");
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// What an artefact was held to, for the table.
type Held = Vec<&'static str>;

/// Checks everything in the named packages' folders, or in all that are there.
pub(super) fn run(root: &Path, packages: &[String]) -> anyhow::Result<()> {
    setup::python(root)?;
    setup::node(root)?;
    let found = found(&root.join(FOLDER), packages)?;
    ensure!(!found.is_empty(), "there is nothing to check: `cargo xtask dist all` packs what there is");
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    for path in found {
        let artefact = Artefact::unpack(root, &path)?;
        let held = held(&artefact).unwrap_or_else(|error| {
            wrong.push(format!("{}: {error:#}", artefact.name));
            vec!["✗"]
        });
        rows.push([artefact.name.clone(), artefact.size()?, artefact.glibc()?, held.join(", ")]);
    }
    print(&rows);
    ensure!(wrong.is_empty(), "not as the registries want it:\n{}", wrong.join("\n"));
    Ok(())
}

/// Holds an artefact to what its kind is held to.
fn held(artefact: &Artefact<'_>) -> anyhow::Result<Held> {
    files::ordinary(artefact)?;
    let mut held = match artefact.ending() {
        "whl" => pypi::wheel(artefact)?,
        "gz" if artefact.has("PKG-INFO") => pypi::sdist(artefact)?,
        "gz" | "zip" => files::program(artefact)?,
        "tgz" => npm::package(artefact)?,
        "crate" => krate::krate(artefact)?,
        "jar" if artefact.name.ends_with("-sources.jar") => maven::sources(artefact)?,
        "jar" if artefact.name.ends_with("-javadoc.jar") => maven::javadoc(artefact)?,
        "jar" => maven::jar(artefact)?,
        "gem" => gem::gem(artefact)?,
        "nupkg" => nuget::package(artefact)?,
        other => bail!("nobody knows what a .{other} is held to"),
    };
    held.push("✓");
    Ok(held)
}

/// The archives in the packages' folders. What lies there as a folder has checks of its own where it is written.
fn found(dist: &Path, packages: &[String]) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for (package, _) in super::PACKAGES {
        let folder = dist.join(package);
        if !folder.is_dir() || !(packages.is_empty() || packages.iter().any(|name| name == package)) {
            continue;
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            // A jar's description is read with the jar.
            if sums::is_given_away(&path) && path.extension().is_some_and(|end| end != "pom") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn print(rows: &[[String; 4]]) {
    let titles = ["artefact", "KiB", "glibc", "held to"].map(str::to_owned);
    let widths: [usize; 4] = std::array::from_fn(|column| {
        rows.iter().chain([&titles]).map(|row| row[column].chars().count()).max().unwrap_or_default()
    });
    for [name, size, glibc, held] in [&titles].into_iter().chain(rows) {
        println!("{name:0$}  {size:>1$}  {glibc:>2$}  {held}", widths[0], widths[1], widths[2]);
    }
}
