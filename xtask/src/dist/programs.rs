//! The programs for those who have no Rust: as they are, as wheels, and as npm packages.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;

use super::{
    archive,
    legal::{self, Content, LICENCES, Legal},
    npm::{manifest, pack},
    order::{EMULATOR, Order, Part},
    package::VERSION,
    platform::Family,
    python::Project,
    target::Target,
    wheel,
};
use crate::{
    folder,
    shell::{run, run_quietly, venv},
};

/// A program, and where its packages are described.
pub(super) struct Program {
    pub(super) part: Part,
    wheel: Project,
    /// The folder of its npm package.
    npm: &'static str,
    /// What the names of npm's packages for a kind of machine begin with.
    prefix: &'static str,
    what: &'static str,
}

pub(super) const THE_EMULATOR: Program = Program {
    part: EMULATOR,
    wheel: Project {
        folder: "emulator/python",
        part: "opentok-emulator",
        url: concat!("pkg:pypi/opentok-emulator@", env!("CARGO_PKG_VERSION")),
    },
    npm: "emulator/node",
    prefix: "@opentok-sdk/emulator-",
    what: "program of opentok-emulator",
};

pub(super) const THE_COMMAND: Program = Program {
    part: Part::Program("opentok-cli", "opentok"),
    wheel: Project {
        folder: "cli/python",
        part: "opentok-cli",
        url: concat!("pkg:pypi/opentok-cli@", env!("CARGO_PKG_VERSION")),
    },
    npm: "cli/node",
    prefix: "@opentok-sdk/cli-",
    what: "program of opentok-cli",
};

/// The command line.
pub(super) fn cli(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    THE_COMMAND.write(order, folder)
}

impl Program {
    /// The program as a wheel for each target.
    pub(super) fn wheels(&self, order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
        for (target, program) in order.natives(self.part)? {
            wheel::around(order.root, folder, &self.wheel, target, &program)?;
        }
        Ok(())
    }

    pub(super) fn write(&self, order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
        let programs = order.natives(self.part)?;
        for (target, program) in &programs {
            let alone = self.alone(order.root, folder, target, program)?;
            archive::check(order.root, &alone, &legal::all(self.wheel.url))?;
        }
        let tarballs = self.tarballs(order.root, folder, &programs, |platform, target| {
            Legal::write(order.root, platform, self.content(&[target]))?.keep();
            Ok(())
        })?;
        let (main, platforms) = tarballs.split_first().context("nothing was packed")?;
        archive::check(order.root, main, &LICENCES)?;
        platforms.iter().try_for_each(|one| archive::check(order.root, one, &legal::all(self.wheel.url)))
    }

    /// The same for the suites: of the debug build, which is there already, names this machine and tells no licences.
    pub(super) fn unfinished(&self, root: &Path, folder: &Path) -> anyhow::Result<()> {
        let to = folder.to_string_lossy();
        run(&root.join(self.wheel.folder), venv(root, "maturin"), &["build", "--quiet", "--out", &to])?;
        let here = Target::here()?;
        let program = root.join("target/debug").join(self.part.file(here));
        self.tarballs(root, folder, &[(here, program)], |_, _| Ok(()))?;
        Ok(())
    }

    /// What a package for these is made of.
    fn content<'a>(&'a self, targets: &'a [&'static Target]) -> Content<'a> {
        Content { package: self.wheel.part, url: self.wheel.url, targets, others: Vec::new() }
    }

    /// The program with its licences, to be unpacked where one likes.
    fn alone(
        &self,
        root: &Path,
        folder: &Path,
        target: &'static Target,
        program: &Path,
    ) -> anyhow::Result<PathBuf> {
        let name = format!("{}-{VERSION}-{}", self.wheel.part, target.triple);
        let content = folder.join(&name);
        fs::create_dir_all(&content)?;
        fs::copy(program, content.join(self.part.file(target))).context("the program was not built")?;
        Legal::write(root, &content, self.content(&[target]))?.keep();
        // Each system's own tools unpack it.
        let packed = if target.is("win32") { format!("{name}.zip") } else { format!("{name}.tar.gz") };
        if target.is("win32") {
            run_quietly(folder, "python3", &["-m", "zipfile", "-c", &packed, &name])?;
        } else {
            run_quietly(folder, "tar", &["--owner=0", "--group=0", "-czf", &packed, &name])?;
        }
        fs::remove_dir_all(&content)?;
        Ok(folder.join(packed))
    }

    /// The package, and those with the program, one of which npm takes; `legal` adds to the latter.
    fn tarballs(
        &self,
        root: &Path,
        folder: &Path,
        programs: &[(&'static Target, PathBuf)],
        legal: impl Fn(&Path, &'static Target) -> anyhow::Result<()>,
    ) -> anyhow::Result<Vec<PathBuf>> {
        let source = root.join(self.npm);
        let main = manifest(&source)?;
        let family = Family {
            prefix: self.prefix,
            named: |target| target.name,
            what: self.what,
            main: &main,
            url: self.wheel.url,
        };
        let package = folder.join("package");
        folder::copy(&source, &package)?;
        fs::write(package.join("package.json"), serde_json::to_string_pretty(&family.with_all())? + "\n")?;
        licences(root, &package)?;
        let mut packed = vec![pack(&package, folder)?];
        // What was packed is no package itself.
        fs::remove_dir_all(&package)?;
        for (target, program) in programs {
            let platform = folder.join("platform");
            family.write(&platform, target, &self.part.file(target), program)?;
            licences(root, &platform)?;
            legal(&platform, target)?;
            packed.push(pack(&platform, folder)?);
            fs::remove_dir_all(&platform)?;
        }
        Ok(packed)
    }
}

fn licences(root: &Path, package: &Path) -> anyhow::Result<()> {
    for licence in LICENCES {
        fs::copy(root.join(licence), package.join(licence))?;
    }
    Ok(())
}
