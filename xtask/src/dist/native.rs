//! The native library of a package: built, made small, and looked at.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};

use crate::shell::run_with;

/// The static library.
pub(super) const FILE: &str = "libopentok_uniffi.a";

/// Where a package's library comes from.
#[derive(Clone, Copy)]
pub(super) enum Profile {
    /// What the suites have built already: large, and it names this machine.
    Debug,
    /// For others.
    Release,
}

/// A static library for one kind of machine.
pub(super) struct Library {
    pub(super) triple: String,
    pub(super) path: PathBuf,
}

impl Library {
    /// What Swift calls the machine: its own builds, and Debian's. A library for another name is left out of a program
    /// without a word.
    pub(super) fn names(&self) -> [String; 2] {
        [self.triple.clone(), self.triple.replace("-unknown-", "-pc-")]
    }
}

/// The libraries that a package holds: this machine's, and the others that are there.
pub(super) fn build(root: &Path, profile: Profile) -> anyhow::Result<Vec<Library>> {
    if let Profile::Debug = profile {
        return Ok(vec![Library { triple: here(), path: root.join("target/debug").join(FILE) }]);
    }
    release(root, "opentok-uniffi")?;
    let all = ["x86_64", "aarch64"].map(triple).map(|triple| {
        let path = root.join("target").join(&triple).join("release").join(FILE);
        Library { triple, path }
    });
    Ok(all.into_iter().filter(|library| library.path.exists()).collect())
}

/// The machine that this is.
pub(super) fn here() -> String {
    triple(env::consts::ARCH)
}

fn triple(architecture: &str) -> String {
    format!("{architecture}-unknown-linux-gnu")
}

/// Builds a package of the workspace to be given away; its texts do not name this machine's folders. Returns where it is.
pub(super) fn release(root: &Path, package: &str) -> anyhow::Result<PathBuf> {
    let triple = here();
    let registry = env::var_os("CARGO_HOME").map(PathBuf::from);
    let registry = registry.or_else(|| Some(env::home_dir()?.join(".cargo"))).context("cargo has no home")?;
    let flags = [(registry.as_path(), "cargo"), (root, ".")]
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    // With the flags, everything is built anew; named as a target, it does not push out what was built without them.
    let arguments = ["build", "--quiet", "--release", "--target", &triple, "-p", package];
    run_with(root, "cargo", &arguments, &[("CARGO_ENCODED_RUSTFLAGS", &flags.join("\x1f"))])?;
    Ok(root.join("target").join(triple).join("release"))
}

/// Copies a library without what only a debugger or a Rust compiler would read.
///
/// By the tool that comes with Rust, as it knows the archive's kinds of objects; the names in it stay as they are, for
/// with some of them gone a second library in Rust could not stand beside it.
pub(super) fn strip(root: &Path, from: &Path, to: &Path) -> anyhow::Result<()> {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output().context("cannot run rustc")?;
    let libraries = Path::new(String::from_utf8(output.stdout)?.trim()).join("lib");
    let tool = libraries.join("rustlib").join(here()).join("bin/rust-objcopy");
    let (from, to) = (from.to_string_lossy(), to.to_string_lossy());
    let arguments = ["--strip-unneeded", "-R", ".llvmbc", "-R", ".llvmcmd", &from, &to];
    run_with(root, tool, &arguments, &[("LD_LIBRARY_PATH", &libraries.to_string_lossy())])
}

/// Fails unless the library has every function that the header declares.
pub(super) fn whole(header: &Path, library: &Path) -> anyhow::Result<()> {
    let declared = declared(&fs::read_to_string(header)?);
    ensure!(!declared.is_empty(), "the header declares nothing");
    let exported = exported(library)?;
    let missing: Vec<_> = declared.difference(&exported).collect();
    ensure!(missing.is_empty(), "the library does not export {missing:?}, which the header declares");
    println!("{} functions of the header are in the library", declared.len());
    Ok(())
}

/// Fails if a file of the folder names the workspace's folder, or its user's.
pub(super) fn anonymous(root: &Path, folder: &Path) -> anyhow::Result<()> {
    let home = env::home_dir().context("there is no home")?;
    for file in files(folder)? {
        let bytes = fs::read(&file)?;
        for place in [root, home.as_path()] {
            let name = format!("{}/", place.to_string_lossy());
            let named = bytes.windows(name.len()).any(|part| part == name.as_bytes());
            ensure!(!named, "{} names {}", file.display(), place.display());
        }
    }
    Ok(())
}

/// The functions that a header declares: `RustBuffer uniffi_…(…` or `void ffi_…(…`, one a line.
fn declared(header: &str) -> BTreeSet<String> {
    let names = header.lines().filter(|line| !line.starts_with("typedef")).filter_map(|line| {
        let (before, _) = line.split_once('(')?;
        before.split_whitespace().last()
    });
    names.filter(|name| name.starts_with("uniffi_") || name.starts_with("ffi_")).map(str::to_owned).collect()
}

fn exported(library: &Path) -> anyhow::Result<BTreeSet<String>> {
    let output =
        Command::new("nm").args(["-g", "--defined-only"]).arg(library).output().context("cannot run nm")?;
    ensure!(output.status.success(), "nm cannot read {}", library.display());
    let text = String::from_utf8(output.stdout)?;
    Ok(text.lines().filter_map(|line| line.split_whitespace().last()).map(str::to_owned).collect())
}

fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.extend(files(&entry.path())?);
        } else {
            found.push(entry.path());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::declared;

    #[test]
    fn functions_of_a_header() {
        let header =
            "typedef void (*Callback)(uint64_t);\nRustBuffer uniffi_a(uint64_t ptr\n);\nvoid ffi_b(void\n);";
        assert_eq!(declared(header).into_iter().collect::<Vec<_>>(), ["ffi_b", "uniffi_a"]);
    }
}
