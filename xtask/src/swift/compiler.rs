//! A Swift compiler: the machine's own, or one in a small Debian of its own below `target`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Context;

use crate::{
    debian,
    shell::{exists, run},
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
        may_be_made()?;
        let made = root.join("target/swift-root");
        // It got its name when it was whole; it may be of an earlier day, when it held less.
        let packages = fs::read_to_string(made.join(PACKAGES_FILE)).unwrap_or_default();
        if packages != PACKAGES {
            make(root, &made).map_err(|error| format!("no Swift 6 on the PATH, and {error:#}"))?;
        }
        Ok(Self::Root(made))
    }

    /// `swift`, or another program of the toolchain, to be run in a folder of the workspace.
    pub(crate) fn command(&self, root: &Path, folder: &Path, program: &str) -> Command {
        let mut command = match self {
            Self::Native => Command::new(program),
            Self::Root(made) => {
                let mut command = Command::new("bwrap");
                // The compiler finds its libraries through /proc. The workspace comes last: it may lie in /tmp.
                command.arg("--bind").arg(made).arg("/").args(["--proc", "/proc", "--dev", "/dev"]);
                command.args(["--tmpfs", "/tmp", "--die-with-parent", "--bind"]).args([root, root]);
                command.arg("--chdir").arg(folder).arg(program);
                command
            }
        };
        command.current_dir(folder);
        command
    }
}

/// Whether a Debian root can be made and entered here.
fn may_be_made() -> Result<(), String> {
    if !Path::new("/etc/debian_version").exists() {
        return Err("no Swift 6 on the PATH, and this is no Debian, where one could be had".to_owned());
    }
    if said(Command::new("id").arg("-u")).trim() != "0" {
        return Err("no Swift 6 on the PATH, and only root can make a Debian that has one".to_owned());
    }
    Ok(())
}

/// What is in the Debian: the compiler with what it needs, and what it calls to fetch packages.
const PACKAGES: &str = "swiftlang,libstdc++-14-dev,libc6-dev,ca-certificates,git";
const PACKAGES_FILE: &str = "packages";

/// A Debian 13, which has Swift 6.0, without anything that compiling does not need.
fn make(root: &Path, to: &Path) -> anyhow::Result<()> {
    println!(
        "Swift 6 is not on the PATH. A Debian 13 that has it is now made in target/swift-root: \
         once, 2.5 GB, about two minutes."
    );
    tools(root)?;
    let try_it = ["--ro-bind", "/", "/", "--proc", "/proc", "--dev", "/dev", "true"];
    run(root, "bwrap", &try_it).context("bubblewrap may not be used here")?;
    // Only what is whole gets the name.
    let part = to.with_extension("part");
    if part.exists() {
        fs::remove_dir_all(&part).context("cannot remove what was left of an earlier try")?;
    }
    fs::create_dir_all(&part)?;
    let (part_name, include) = (part.to_string_lossy(), format!("--include={PACKAGES}"));
    let arguments = [
        "--variant=essential",
        &include,
        "--aptopt=APT::Install-Recommends \"false\"",
        "--dpkgopt=path-exclude=/usr/share/doc/*",
        "--dpkgopt=path-exclude=/usr/share/man/*",
        "--dpkgopt=path-exclude=/usr/share/locale/*",
        "trixie",
        part_name.as_ref(),
    ];
    run(root, "mmdebstrap", &arguments).context("the Debian with Swift could not be made")?;
    fs::write(part.join(PACKAGES_FILE), PACKAGES)?;
    if to.exists() {
        fs::remove_dir_all(to).context("cannot remove the Debian of an earlier day")?;
    }
    fs::rename(&part, to).context("the Debian with Swift could not be put in its place")
}

/// What makes the root, and what enters it.
fn tools(root: &Path) -> anyhow::Result<()> {
    if exists("mmdebstrap") && exists("bwrap") {
        return Ok(());
    }
    debian::install(root, &["mmdebstrap", "bubblewrap"])
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
