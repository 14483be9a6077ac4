//! Wine, in a small Debian of its own: what Rust asks of Windows, older ones do not have.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, ensure};

use crate::debian::{self, Release, Room};

const ROOM: Room = Room {
    what: "Wine 10",
    release: Release::TRIXIE,
    processor: None,
    folder: "wine-root",
    packages: "wine,wine64",
    cost: "once, 1 GB, about two minutes",
};

/// Where Wine keeps its Windows; what runs at one time shares it.
const KEPT: &str = "target/wine";

pub(super) struct Wine {
    root: PathBuf,
    made: PathBuf,
}

impl Wine {
    /// Makes the Debian and the Windows, unless they are there.
    pub(super) fn here(root: &Path) -> anyhow::Result<Self> {
        let wine = Self { root: root.to_path_buf(), made: ROOM.made(root)? };
        for folder in ["home", "tmp"] {
            fs::create_dir_all(root.join(KEPT).join(folder))?;
        }
        // The first start says much, and a program that is started meanwhile is late.
        let status = wine.command(root, Path::new("cmd")).args(["/c", "ver"]).stdout(Stdio::null()).status();
        ensure!(status.context("cannot run bwrap")?.success(), "Wine does not start");
        Ok(wine)
    }

    /// A program of Windows', to be run in a folder of the workspace.
    pub(super) fn command(&self, folder: &Path, program: &Path) -> Command {
        let kept = self.root.join(KEPT);
        // By files there, those that run at one time find each other.
        let tmp = kept.join("tmp");
        let mut command = debian::command(&self.made, &self.root, folder, Some(&tmp), "wine");
        command.arg(program);
        // A user of this machine may have settings that are not for there.
        command.env_clear().env("PATH", env::var_os("PATH").unwrap_or_default());
        command.env("HOME", kept.join("home")).env("WINEPREFIX", kept.join("prefix"));
        // Nothing has a window.
        command.env("WINEDEBUG", "-all").env("WINEDLLOVERRIDES", "winewayland.drv,winex11.drv=");
        command
    }
}

/// What programs of Windows' call a file of this machine.
pub(super) fn path(file: &Path) -> String {
    format!("Z:{}", file.display()).replace('/', "\\")
}
