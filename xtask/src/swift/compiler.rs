//! A Swift compiler: the machine's own, or one in a small Debian of its own below `target`.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::debian::{self, Release, Room};

/// The compiler with what it needs, and what it calls to fetch packages.
const ROOM: Room = Room {
    what: "Swift 6",
    release: Release::TRIXIE,
    processor: None,
    folder: "swift-root",
    packages: "swiftlang,libstdc++-14-dev,libc6-dev,ca-certificates,git",
    cost: "once, 2.5 GB, about two minutes",
};

/// Swift, and how to start it.
pub(crate) enum Swift {
    /// On the PATH.
    Native,
    /// In a Debian root, started with bubblewrap.
    Root(PathBuf),
}

impl Swift {
    /// The compiler to use here, or why there is none. The Debian root is made once.
    pub(crate) fn here(root: &Path) -> Result<Self, String> {
        if is_new_enough(&said(Command::new("swift").arg("--version"))) {
            return Ok(Self::Native);
        }
        ROOM.made(root).map(Self::Root).map_err(|error| format!("{error:#}"))
    }

    /// `swift`, or another program of the toolchain, to be run in a folder of the workspace.
    pub(crate) fn command(&self, root: &Path, folder: &Path, program: &str) -> Command {
        match self {
            Self::Native => {
                let mut command = Command::new(program);
                command.current_dir(folder);
                command
            }
            Self::Root(made) => debian::command(made, root, folder, None, program),
        }
    }
}

/// What a program prints; nothing if it cannot be started.
fn said(command: &mut Command) -> String {
    command.output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
}

/// From the first line of `swift --version`.
fn is_new_enough(version: &str) -> bool {
    let number = version.split_once("Swift version ").and_then(|(_, rest)| rest.split_once('.'));
    number.and_then(|(major, _)| major.parse::<u32>().ok()).is_some_and(|major| major >= 6)
}

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn swift_6_is_needed() {
        assert!(is_new_enough("Swift version 6.0.3 (swift-6.0.3-RELEASE)\nTarget: x86_64-unknown-linux-gnu"));
        assert!(is_new_enough("swift-driver version: 1.1 Apple Swift version 10.1 (…)"));
        assert!(!is_new_enough("Swift version 5.10.1 (swift-5.10.1-RELEASE)"));
        assert!(!is_new_enough(""));
    }
}
