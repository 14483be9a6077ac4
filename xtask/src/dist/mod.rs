//! Packages for others, under `target/dist`.

mod aliases;
mod archive;
mod consumer;
mod container;
mod emulator;
mod jar;
mod kit;
mod krate;
mod legal;
mod native;
mod notice;
mod npm;
mod package;
mod python;

use std::path::Path;

use anyhow::bail;

pub(crate) use consumer::versioned_consumer;
pub(crate) use emulator::{junit, unfinished as unfinished_emulator};
pub(crate) use native::release;

use crate::{build, dotnet, swift};
use native::Profile;

/// Writes a package into a folder.
type Write = fn(&Path, &Path) -> anyhow::Result<()>;

const PACKAGES: [(&str, Write); 10] = [
    ("crate", krate::package),
    ("wheel", python::wheel),
    ("sdist", python::sdist),
    ("npm", npm::tarball),
    ("aliases", aliases::write),
    ("emulator", emulator::write),
    ("jar", jar::jar),
    ("swift", swift_package),
    ("swift-kit", kit::write),
    ("dotnet-kit", dotnet::kit::write),
];

/// Writes the named packages, or `all`.
pub(crate) fn run_all(root: &Path, packages: &[String]) -> anyhow::Result<()> {
    let every = packages.iter().any(|name| name == "all");
    let known: Vec<_> = PACKAGES.iter().map(|(name, _)| *name).collect();
    if let Some(other) = packages.iter().find(|name| !every && !known.contains(&name.as_str())) {
        bail!("there is no package {other:?}; there are: all, {}", known.join(", "));
    }
    for (name, write) in PACKAGES {
        if !every && !packages.iter().any(|wanted| wanted == name) {
            continue;
        }
        let folder = root.join("target/dist").join(name);
        write(root, &folder)?;
        native::anonymous(root, &folder)?;
        println!("the package is in {}", folder.display());
    }
    Ok(())
}

/// The Swift package, a repository of its own, to be depended on by version.
///
/// Swift is generated from the debug build: the release one is stripped, and says nothing about itself.
fn swift_package(root: &Path, folder: &Path) -> anyhow::Result<()> {
    build::uniffi(root)?;
    swift::place(root)?;
    package::write(root, folder, Profile::Release)
}
