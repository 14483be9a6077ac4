//! The native library of a package: made small, and looked at.

use std::{
    collections::BTreeSet,
    env, fs,
    io::Read as _,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};

use super::{cross::Cross, target::Target};
use crate::{folder, shell::run_with};

/// The C library that a portable build is content with: manylinux2014, and Node 18's own.
pub(super) const GLIBC: (u32, u32) = (2, 17);

/// Builds a package of the workspace for this machine, to be given away. Returns where it is.
pub(crate) fn release(root: &Path, package: &str) -> anyhow::Result<PathBuf> {
    Cross::new(root, Target::here()?)?.build(package)
}

/// Copies a library without what only a debugger or a Rust compiler would read.
///
/// By the tool that comes with Rust, as it knows the archive's kinds of objects; the names in it stay as they are, for
/// with some of them gone a second library in Rust could not stand beside it.
pub(super) fn strip(root: &Path, from: &Path, to: &Path) -> anyhow::Result<()> {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output().context("cannot run rustc")?;
    let libraries = Path::new(String::from_utf8(output.stdout)?.trim()).join("lib");
    let tool = libraries.join("rustlib").join(Target::here()?.triple).join("bin/rust-objcopy");
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
    for file in folder::files(folder)? {
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

/// Whether it is a library or a program of Linux.
pub(super) fn is_linux(file: &Path) -> anyhow::Result<bool> {
    let mut magic = [0; 4];
    let read = fs::File::open(file)?.read(&mut magic)?;
    Ok(magic[..read] == *b"\x7fELF")
}

/// The newest version of the C library whose functions it asks for.
pub(super) fn newest_glibc(library: &Path) -> anyhow::Result<(u32, u32)> {
    let output = Command::new("nm").arg("-D").arg(library).output().context("cannot run nm")?;
    ensure!(output.status.success(), "nm cannot read {}", library.display());
    newest(&String::from_utf8(output.stdout)?).context("it asks for nothing of the C library")
}

fn newest(symbols: &str) -> Option<(u32, u32)> {
    let versions = symbols.lines().filter_map(|line| {
        let (major, minor) = line.split_once("@GLIBC_")?.1.split_once('.')?;
        Some((major.parse().ok()?, minor.split('.').next()?.parse().ok()?))
    });
    versions.max()
}

#[cfg(test)]
mod tests {
    use super::{declared, newest};

    #[test]
    fn the_newest_of_a_librarys_needs() {
        let symbols =
            "  U clock@GLIBC_2.2.5\n  U getrandom@GLIBC_2.25\n  U memcpy@GLIBC_2.14\n  U other@LIB_9.9\n";
        assert_eq!(newest(symbols), Some((2, 25)));
        assert_eq!(newest("  U other@LIB_9.9"), None);
    }

    #[test]
    fn functions_of_a_header() {
        let header =
            "typedef void (*Callback)(uint64_t);\nRustBuffer uniffi_a(uint64_t ptr\n);\nvoid ffi_b(void\n);";
        assert_eq!(declared(header).into_iter().collect::<Vec<_>>(), ["ffi_b", "uniffi_a"]);
    }
}
