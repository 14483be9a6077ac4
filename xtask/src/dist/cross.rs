//! Building for a target: by this machine's Rust where it has the target's standard library, else by Debian's.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, bail};

use super::{mingw, native::GLIBC, target::Target};
use crate::{
    debian, setup,
    shell::{exists, run, run_quietly, run_with},
};

/// Where builds for others lie, apart from those of the suites.
const FOLDER: &str = "target/cross";

/// Where maturin builds: it calls zig by other names, of which the crates in C are built anew.
const WHEELS: &str = "target/cross-wheels";

/// What is built together: of crates that are built one by one, cargo builds the parts anew for each, with the features that
/// it alone wants. Not the programs, which want more than what is loaded by others should have.
const TOGETHER: [&str; 3] = ["opentok-uniffi", "opentok-c", "opentok-node"];

/// How a target is built for: where cargo puts it, and the environment that cargo and maturin need.
pub(super) struct Cross<'a> {
    root: &'a Path,
    target: &'a Target,
    environment: Vec<(&'static str, String)>,
    /// What cargo is told beside the package.
    more: &'static [&'static str],
}

impl<'a> Cross<'a> {
    /// Installs what is missing.
    pub(super) fn new(root: &'a Path, target: &'a Target) -> anyhow::Result<Self> {
        let mut flags = flags(root)?;
        let mut environment = Vec::new();
        let mut more = &[][..];
        let mut path = env::var("PATH").context("there is no PATH")?;
        if !is_known_here(target)? {
            debian_rust(root, target)?;
            // Debian's own stand in /usr/bin; rustup's would be found before them.
            path = format!("/usr/bin:{path}");
            environment
                .extend([("CARGO", "/usr/bin/cargo".to_owned()), ("RUSTC", "/usr/bin/rustc".to_owned())]);
            if target.is("win32") {
                let (name, value) = mingw::UNSTABLE;
                environment.push((name, value.to_owned()));
                more = &mingw::STANDARD_LIBRARY;
                flags.extend(["\x1f--remap-path-prefix=", mingw::SOURCE, "=rust"]);
            }
        }
        if target.is("win32") {
            mingw::linker(root)?;
            environment.push(("LIBNODE_PATH", mingw::libnode(root)?.to_string_lossy().into_owned()));
        }
        if target.is("linux") {
            setup::zig(root)?;
            path = format!("{}:{path}", root.join("target/tools/venv/bin").display());
        }
        environment.extend([("PATH", path), ("CARGO_ENCODED_RUSTFLAGS", flags)]);
        Ok(Self { root, target, environment, more })
    }

    /// Builds a package of the workspace; returns the folder where it is.
    pub(super) fn build(&self, package: &str) -> anyhow::Result<PathBuf> {
        let triple = self.target.triple;
        let old = if self.target.libc() == Some("glibc") {
            format!("{triple}.{}.{}", GLIBC.0, GLIBC.1)
        } else {
            triple.to_owned()
        };
        let zigbuild = self.root.join("target/tools/venv/bin/cargo-zigbuild");
        let (cargo, wanted) = match self.target.system() {
            "linux" => (zigbuild, old.as_str()),
            _ => (PathBuf::from("cargo"), triple),
        };
        let folder = self.folder(FOLDER);
        let mut arguments =
            vec!["build", "--quiet", "--release", "--target", wanted, "--target-dir", &folder];
        let packages = if TOGETHER.contains(&package) { &TOGETHER[..] } else { &[package] };
        arguments.extend(packages.iter().flat_map(|package| ["-p", package]));
        arguments.extend(self.more);
        run_with(self.root, cargo, &arguments, &self.environment())?;
        Ok(self.root.join(&folder).join(triple).join("release"))
    }

    /// What maturin is told beside the package.
    pub(super) fn maturin(&self) -> Vec<String> {
        let mut arguments = vec!["--release", "--strip", "--target", self.target.triple];
        if self.target.is("linux") {
            let libc = if self.target.libc() == Some("musl") { "musllinux_1_2" } else { "manylinux2014" };
            arguments.extend(["--zig", "--compatibility", libc]);
        }
        arguments.extend(self.more);
        arguments.push("--target-dir");
        let folder = self.root.join(self.folder(WHEELS)).to_string_lossy().into_owned();
        arguments.into_iter().map(str::to_owned).chain([folder]).collect()
    }

    /// Of a Rust that may do what is unstable, cargo builds anew what runs on this machine, and then all else: that lies apart.
    fn folder(&self, name: &str) -> String {
        let apart = if self.more.is_empty() { "" } else { "-unstable" };
        format!("{name}{apart}")
    }

    pub(super) fn environment(&self) -> Vec<(&str, &str)> {
        self.environment.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }
}

/// Flags by which the compiler names no folder of this machine, as cargo wants them.
pub(super) fn flags(root: &Path) -> anyhow::Result<String> {
    let registry = env::var_os("CARGO_HOME").map(PathBuf::from);
    let registry = registry.or_else(|| Some(env::home_dir()?.join(".cargo"))).context("cargo has no home")?;
    let flags = [(registry.as_path(), "cargo"), (root, ".")]
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    Ok(flags.join("\x1f"))
}

/// Whether this machine's Rust can build for it.
fn is_known_here(target: &Target) -> anyhow::Result<bool> {
    let output = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", target.triple])
        .output()
        .context("cannot run rustc")?;
    Ok(Path::new(String::from_utf8(output.stdout)?.trim()).exists())
}

/// Debian's Rust, and its standard library for the target.
fn debian_rust(root: &Path, target: &Target) -> anyhow::Result<()> {
    if !exists("apt-get") {
        bail!("Rust cannot build for {0} here: try `rustup target add {0}`", target.triple);
    }
    if target.is("win32") {
        return mingw::rust(root);
    }
    let (architecture, library) = match target.name {
        "linux-x64" => ("amd64", "libstd-rust-web-dev:amd64"),
        "linux-arm64" => ("arm64", "libstd-rust-web-dev:arm64"),
        other => bail!("Debian's Rust has no library for {other}"),
    };
    run_quietly(root, "dpkg", &["--add-architecture", architecture])?;
    if run_quietly(root, "dpkg", &["-s", library, "rustc-web", "cargo-web"]).is_err() {
        // The lists do not have the architecture yet.
        run(root, "apt-get", &["update", "-q"])?;
        debian::install(root, &["rustc-web", "cargo-web", library])?;
    }
    Ok(())
}
