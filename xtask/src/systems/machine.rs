//! The systems that there are, and how a program is started in one.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Context;

use crate::{
    debian::{self, Release, Room},
    dist::Target,
    folder,
    shell::exists,
};

/// A system that can be made.
pub(super) struct System {
    pub(super) name: &'static str,
    target: &'static str,
    room: Room,
    /// The folder of its Java.
    java: &'static str,
    /// Whether it has a Node, and new enough.
    pub(super) node: bool,
}

pub(super) const ROOMS: [System; 3] = [
    System {
        name: "debian-11",
        target: "linux-x64",
        room: Room {
            what: "the Debian of 2021",
            release: Release::BULLSEYE,
            processor: None,
            folder: "systems/debian-11",
            packages: "python3,python3-venv,ruby,ruby-ffi,openjdk-11-jre-headless,ca-certificates",
            cost: "once, 0.5 GB, about two minutes",
        },
        java: "java-11-openjdk-amd64",
        // Node 12.
        node: false,
    },
    System {
        name: "debian-13",
        target: "linux-x64",
        room: Room {
            what: "the Debian of 2025",
            release: Release::TRIXIE,
            processor: None,
            folder: "systems/debian-13",
            packages: "python3,python3-venv,ruby,ruby-ffi,openjdk-21-jre-headless,nodejs,ca-certificates",
            cost: "once, 0.6 GB, about two minutes",
        },
        java: "java-21-openjdk-amd64",
        node: true,
    },
    System {
        name: "arm64",
        target: "linux-arm64",
        room: Room {
            what: "an ARM machine",
            release: Release::BOOKWORM,
            processor: Some("arm64"),
            folder: "systems/arm64",
            packages: "python3,python3-venv,ruby,ruby-ffi,openjdk-17-jre-headless,nodejs,ca-certificates",
            cost: "once, 0.5 GB, about a minute",
        },
        java: "java-17-openjdk-arm64",
        node: true,
    },
];

/// The emulation of an ARM processor; linked statically, so that it runs where only ARM's libraries are.
const ARM: &str = "qemu-aarch64-static";

/// A system that was made.
pub(super) struct Machine<'a> {
    pub(super) root: &'a Path,
    pub(super) system: &'static System,
    pub(super) target: &'static Target,
    made: PathBuf,
    /// What is seen there of this machine, under the same name.
    pub(super) folder: PathBuf,
}

impl<'a> Machine<'a> {
    /// Makes it, unless it is there.
    pub(super) fn made(root: &'a Path, system: &'static System) -> anyhow::Result<Self> {
        let made = system.room.made(root)?;
        if system.room.processor.is_some() && !exists(ARM) {
            debian::install(root, &["qemu-user-static"])?;
        }
        let folder = root.join("target/trials").join(system.name);
        folder::empty(&folder)?;
        if system.room.processor.is_some() {
            fs::copy(Path::new("/usr/bin").join(ARM), folder.join(ARM)).context("no emulation of ARM")?;
        }
        Ok(Self { root, system, target: Target::named(system.target)?, made, folder })
    }

    /// A program of its own or of the trial's, to be run in the trial's folder.
    pub(super) fn command(&self, program: impl AsRef<Path>) -> Command {
        let program = Path::new("/usr/bin").join(program);
        let enter = |program: &Path| debian::command(&self.made, &self.folder, &self.folder, None, program);
        let mut command = if self.is_emulated() {
            let mut command = enter(&self.folder.join(ARM));
            command.arg(program);
            command
        } else {
            enter(&program)
        };
        // Of this machine's settings, none.
        command.env_clear().env("PATH", "/usr/bin:/bin").env("HOME", "/tmp").env("LANG", "C.UTF-8");
        command
    }

    /// Whether its processor is another, and so its programs cannot start others.
    pub(super) fn is_emulated(&self) -> bool {
        self.system.room.processor.is_some()
    }

    pub(super) fn java(&self) -> PathBuf {
        Path::new("/usr/lib/jvm").join(self.system.java).join("bin/java")
    }

    /// An empty folder in which a package is tried.
    pub(super) fn empty(&self, name: &str) -> anyhow::Result<PathBuf> {
        let folder = self.folder.join(name);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }
}
