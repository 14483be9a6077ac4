//! A small Debian below `target`, for programs that this machine does not have: another release, or another processor.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};

use super::install;
use crate::{
    folder,
    shell::{exists, run},
};

/// A release of Debian's: what its archive is called, and its number.
#[derive(Clone, Copy)]
pub(crate) struct Release(&'static str, u8);

impl Release {
    pub(crate) const BULLSEYE: Self = Self("bullseye", 11);
    pub(crate) const BOOKWORM: Self = Self("bookworm", 12);
    pub(crate) const TRIXIE: Self = Self("trixie", 13);
}

/// What is to be in it, and where.
pub(crate) struct Room {
    /// What is missing here, as in "no Swift 6".
    pub(crate) what: &'static str,
    pub(crate) release: Release,
    /// Debian's name of the processor, where it is not this machine's: then packages are unpacked, and their scripts not run.
    pub(crate) processor: Option<&'static str>,
    /// Its folder in `target`.
    pub(crate) folder: &'static str,
    /// With commas between them.
    pub(crate) packages: &'static str,
    /// What making it takes: "once, 1 GB, about two minutes".
    pub(crate) cost: &'static str,
}

const PACKAGES_FILE: &str = "packages";

impl Room {
    /// Where it is; it is made once.
    pub(crate) fn made(&self, root: &Path) -> anyhow::Result<PathBuf> {
        may_be_made(self.what)?;
        let made = root.join("target").join(self.folder);
        // It got its name when it was whole; it may be of an earlier day, when it held less.
        let packages = fs::read_to_string(made.join(PACKAGES_FILE)).unwrap_or_default();
        if packages != self.packages {
            self.make(root, &made).with_context(|| format!("no {} here", self.what))?;
        }
        Ok(made)
    }

    /// A Debian without anything that is not needed.
    fn make(&self, root: &Path, to: &Path) -> anyhow::Result<()> {
        let Self { what, release: Release(code, number), processor, folder, packages, cost } = self;
        println!("{what} is not here. A Debian {number} that has it is now made in target/{folder}: {cost}.");
        tools(root)?;
        let try_it = ["--ro-bind", "/", "/", "--proc", "/proc", "--dev", "/dev", "true"];
        run(root, "bwrap", &try_it).context("bubblewrap may not be used here")?;
        // Only what is whole gets the name.
        let part = to.with_extension("part");
        folder::empty(&part)?;
        let (part_name, include) = (part.to_string_lossy(), format!("--include={packages}"));
        let processor = processor.map(|name| format!("--architectures={name}"));
        let variant = if processor.is_some() { "--variant=extract" } else { "--variant=essential" };
        let mut arguments = vec![
            variant,
            &include,
            // Java's script wants to put a page there.
            "--essential-hook=mkdir -p \"$1/usr/share/man/man1\"",
            "--aptopt=APT::Install-Recommends \"false\"",
            "--dpkgopt=path-exclude=/usr/share/doc/*",
            "--dpkgopt=path-exclude=/usr/share/man/*",
            "--dpkgopt=path-exclude=/usr/share/locale/*",
        ];
        arguments.extend(processor.as_deref());
        arguments.extend([code, part_name.as_ref()]);
        run(root, "mmdebstrap", &arguments)
            .with_context(|| format!("no Debian with {what} could be made"))?;
        fs::write(part.join(PACKAGES_FILE), packages)?;
        folder::remove(to)?;
        fs::rename(&part, to).with_context(|| format!("the Debian with {what} could not be put in its place"))
    }
}

/// A program of a room, to be run in a folder of what it sees of this machine, which is one folder under its own name. Its
/// /tmp is a folder, or empty and its own.
pub(crate) fn command(
    made: &Path,
    seen: &Path,
    folder: &Path,
    tmp: Option<&Path>,
    program: impl AsRef<OsStr>,
) -> Command {
    let mut command = Command::new("bwrap");
    // Programs find their libraries through /proc.
    command.arg("--bind").arg(made).arg("/").args(["--proc", "/proc", "--dev", "/dev"]);
    match tmp {
        Some(tmp) => command.arg("--bind").arg(tmp).arg("/tmp"),
        None => command.args(["--tmpfs", "/tmp"]),
    };
    // It comes last: it may lie in /tmp.
    command.args(["--die-with-parent", "--bind"]).args([seen, seen]);
    command.arg("--chdir").arg(folder).arg(program).current_dir(folder);
    command
}

/// Fails unless a Debian root can be made and entered here.
fn may_be_made(what: &str) -> anyhow::Result<()> {
    ensure!(
        Path::new("/etc/debian_version").exists(),
        "no {what} here, and this is no Debian, where one could be had"
    );
    let user = Command::new("id").arg("-u").output().context("cannot run id")?;
    ensure!(user.stdout.trim_ascii() == b"0", "no {what} here, and only root can make a Debian that has one");
    Ok(())
}

/// What makes the root, and what enters it.
fn tools(root: &Path) -> anyhow::Result<()> {
    if exists("mmdebstrap") && exists("bwrap") {
        return Ok(());
    }
    install(root, &["mmdebstrap", "bubblewrap"])
}
