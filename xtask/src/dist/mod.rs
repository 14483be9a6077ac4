//! Packages for others, under `target/dist`.

mod aliases;
mod archive;
mod check;
mod consumer;
mod container;
mod cross;
mod emulator;
mod framework;
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
mod wheel;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

pub(crate) use archive::unpack;
pub(crate) use consumer::{consumer_of_the_package, versioned_consumer};
pub(crate) use emulator::{junit, unfinished as unfinished_emulator};
pub(crate) use gem::unfinished as unfinished_gem;
pub(crate) use native::release;
pub(crate) use nuget::unfinished as unfinished_nupkg;

use crate::{dotnet, folder};
pub(crate) use order::{EMULATOR, Order, Part};
pub(crate) use package::VERSION;
pub(crate) use target::Target;

/// Where packages lie, each in a folder of its own.
const FOLDER: &str = "target/dist";

/// Writes a package into an empty folder.
type Write = fn(&Order<'_>, &Path) -> anyhow::Result<()>;

const PACKAGES: [(&str, Write); 17] = [
    ("natives", order::write),
    ("crate", krate::package),
    ("wheel", python::wheels),
    ("sdist", python::sdist),
    ("npm", npm::tarballs),
    ("aliases", aliases::write),
    ("emulator", emulator::write),
    ("emulator-wheel", |order, folder| programs::THE_EMULATOR.wheels(order, folder)),
    ("cli", programs::cli),
    ("cli-wheel", |order, folder| programs::THE_COMMAND.wheels(order, folder)),
    ("jar", jar::jar),
    ("gem", gem::gems),
    ("nuget", nuget::nupkg),
    ("swift", package::swift),
    ("framework", framework::write),
    ("swift-kit", kit::write),
    ("dotnet-kit", dotnet::kit::write),
];

/// What the command line asks for.
#[derive(clap::Args, Default)]
pub(crate) struct Wanted {
    /// all, or some of natives, crate, wheel, sdist, npm, aliases, emulator, emulator-wheel, cli, cli-wheel, jar, gem, nuget,
    /// swift, framework, swift-kit, dotnet-kit; check comes last, and holds the named ones, or what is there, to the rules of
    /// their registries.
    pub(crate) packages: Vec<String>,
    /// linux-x64, linux-arm64, win32-x64 and more; without any, all that can be built here.
    #[arg(long = "target")]
    pub(crate) targets: Vec<String>,
    /// A folder of natives, as `dist natives` writes it, to be taken instead of being built.
    #[arg(long)]
    pub(crate) prebuilt: Option<PathBuf>,
    /// The Python for which the wheel is, where it is not for all of them: python3.14t.
    #[arg(long)]
    pub(crate) interpreter: Option<String>,
}

/// What is in `target/dist`: the file of a package whose name begins and ends so.
pub(crate) fn artefact(root: &Path, package: &str, beginning: &str, end: &str) -> anyhow::Result<PathBuf> {
    let folder = root.join(FOLDER).join(package);
    let not_made = || format!("`cargo xtask dist {package}` was not run");
    for entry in fs::read_dir(&folder).with_context(not_made)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with(beginning) && name.ends_with(end) {
            return Ok(path);
        }
    }
    bail!("there is no {beginning}…{end} in {}", folder.display())
}

/// Writes packages.
pub(crate) fn run_all(root: &Path, wanted: Wanted) -> anyhow::Result<()> {
    let Wanted { packages, targets, prebuilt, interpreter } = wanted;
    let (checks, packages): (Vec<_>, Vec<_>) = packages.into_iter().partition(|name| name == "check");
    let every = packages.iter().any(|name| name == "all");
    let known: Vec<_> = PACKAGES.iter().map(|(name, _)| *name).collect();
    if let Some(other) = packages.iter().find(|name| !every && !known.contains(&name.as_str())) {
        bail!("there is no package {other:?}; there are: all, check, {}", known.join(", "));
    }
    let order = Order { root, targets: Target::chosen(&targets)?, prebuilt, interpreter };
    for (name, write) in PACKAGES {
        if !every && !packages.iter().any(|wanted| wanted == name) {
            continue;
        }
        let folder = root.join(FOLDER).join(name);
        folder::empty(&folder)?;
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
