//! What is asked of `cargo xtask dist`: the targets, and native parts that are there already.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, ensure};

use super::{cross::Cross, native, target::Target};

/// An order for packages.
pub(crate) struct Order<'a> {
    pub(crate) root: &'a Path,
    pub(crate) targets: Vec<&'static Target>,
    /// A folder with a folder for each target, as `dist natives` leaves it: built there, or on other machines.
    pub(crate) prebuilt: Option<PathBuf>,
    /// The Python for which a wheel is, where it is not for all of them.
    pub(crate) interpreter: Option<String>,
}

/// A library or a program that packages carry.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    /// Of a crate: what programs load.
    Library(&'static str),
    /// Of a crate: what is linked into programs.
    Archive(&'static str),
    /// Of a crate, and what it is called.
    Program(&'static str, &'static str),
}

pub(crate) const EMULATOR: Part = Part::Program("opentok-emulator", "opentok-emulator");

/// What `dist natives` builds.
pub(super) const PARTS: [Part; 6] = [
    Part::Library("opentok-uniffi"),
    Part::Archive("opentok-uniffi"),
    Part::Library("opentok-c"),
    Part::Library("opentok-node"),
    EMULATOR,
    Part::Program("opentok-cli", "opentok"),
];

impl Part {
    fn package(self) -> &'static str {
        match self {
            Self::Library(package) | Self::Archive(package) | Self::Program(package, _) => package,
        }
    }

    pub(crate) fn file(self, target: &Target) -> String {
        match self {
            Self::Library(package) => target.library(package),
            Self::Archive(package) => format!("lib{}.a", package.replace('-', "_")),
            Self::Program(_, name) => target.program(name),
        }
    }
}

impl Order<'_> {
    /// Where a part for a target is; builds it, unless it is said to be there.
    pub(crate) fn native(&self, target: &Target, part: Part) -> anyhow::Result<PathBuf> {
        let file = part.file(target);
        if let Some(prebuilt) = &self.prebuilt {
            let path = prebuilt.join(target.name).join(file);
            ensure!(path.is_file(), "there is no {}", path.display());
            return Ok(path);
        }
        Ok(Cross::new(self.root, target)?.build(part.package())?.join(file))
    }

    /// The same for what a jar holds, with the folder where it is looked for.
    pub(crate) fn in_jar(&self, part: Part) -> anyhow::Result<Vec<(&'static str, &'static Target, PathBuf)>> {
        let with_folder = self.targets.iter().filter_map(|target| Some((target.jar?, *target)));
        with_folder.map(|(jar, target)| Ok((jar, target, self.native(target, part)?))).collect()
    }

    /// A part for each target.
    pub(crate) fn natives(&self, part: Part) -> anyhow::Result<Vec<(&'static Target, PathBuf)>> {
        self.targets.iter().map(|target| Ok((*target, self.native(target, part)?))).collect()
    }
}

/// Every part, in a folder for each target.
pub(super) fn write(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    for target in &order.targets {
        for part in PARTS {
            // Swift alone links with it, and there is none of Windows here.
            let wanted = !matches!(part, Part::Archive(_)) || !target.is("win32");
            if wanted {
                place(order, target, part, &folder.join(target.name))?;
            }
        }
    }
    Ok(())
}

fn place(order: &Order<'_>, target: &Target, part: Part, folder: &Path) -> anyhow::Result<()> {
    let (path, file) = (order.native(target, part)?, part.file(target));
    fs::create_dir_all(folder)?;
    let to = folder.join(&file);
    // Unlike the others it was not stripped when it was built, and names this machine's folders.
    if matches!(part, Part::Archive(_)) && target.is("linux") {
        return native::strip(order.root, &path, &to);
    }
    fs::copy(&path, to).with_context(|| format!("{file} was not built"))?;
    Ok(())
}
