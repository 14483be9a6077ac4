//! Packages for others, under `target/dist`.

mod aliases;
mod archive;
mod check;
mod consumer;
mod container;
mod cross;
mod emulator;
mod gem;
mod jar;
mod kit;
mod krate;
mod legal;
mod mingw;
mod native;
mod notice;
mod npm;
mod nuget;
mod order;
mod package;
mod platform;
mod programs;
mod python;
mod sums;
mod target;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::bail;

pub(crate) use archive::unpack;
pub(crate) use consumer::versioned_consumer;
pub(crate) use emulator::{junit, unfinished as unfinished_emulator};
pub(crate) use gem::unfinished as unfinished_gem;
pub(crate) use native::release;
pub(crate) use nuget::unfinished as unfinished_nupkg;

use crate::dotnet;
pub(crate) use order::{EMULATOR, Order, Part};
pub(crate) use target::Target;

/// Where packages lie, each in a folder of its own.
const FOLDER: &str = "target/dist";

/// Writes a package into an empty folder.
type Write = fn(&Order<'_>, &Path) -> anyhow::Result<()>;

const PACKAGES: [(&str, Write); 14] = [
    ("natives", order::write),
    ("crate", krate::package),
    ("wheel", python::wheel),
    ("sdist", python::sdist),
    ("npm", npm::tarballs),
    ("aliases", aliases::write),
    ("emulator", emulator::write),
    ("cli", programs::cli),
    ("jar", jar::jar),
    ("gem", gem::gems),
    ("nuget", nuget::nupkg),
    ("swift", package::swift),
    ("swift-kit", kit::write),
    ("dotnet-kit", dotnet::kit::write),
];

/// Writes the named packages, or `all`, for the named targets, or all that can be built here. Where `prebuilt` is a folder of
/// natives, those are taken instead of being built. `check` comes last: it holds the named ones, or what is there, to the
/// rules of their registries.
pub(crate) fn run_all(
    root: &Path,
    packages: &[String],
    targets: &[String],
    prebuilt: Option<PathBuf>,
) -> anyhow::Result<()> {
    let (checks, packages): (Vec<_>, Vec<_>) = packages.iter().cloned().partition(|name| name == "check");
    let every = packages.iter().any(|name| name == "all");
    let known: Vec<_> = PACKAGES.iter().map(|(name, _)| *name).collect();
    if let Some(other) = packages.iter().find(|name| !every && !known.contains(&name.as_str())) {
        bail!("there is no package {other:?}; there are: all, check, {}", known.join(", "));
    }
    let order = Order { root, targets: Target::chosen(targets)?, prebuilt };
    for (name, write) in PACKAGES {
        if !every && !packages.iter().any(|wanted| wanted == name) {
            continue;
        }
        let folder = root.join(FOLDER).join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        write(&order, &folder)?;
        native::anonymous(root, &folder)?;
        println!("the package is in {}", folder.display());
    }
    if !packages.is_empty() {
        sums::write(&root.join(FOLDER))?;
    }
    if !checks.is_empty() {
        check::run(root, if every { &[] } else { &packages })?;
    }
    Ok(())
}
