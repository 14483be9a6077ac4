//! What building for Windows takes beside a Rust: Debian's linker and assembler, and a standard library made from its source.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::ensure;

use crate::{
    debian,
    shell::{exists, run_quietly},
};

const LINKER: &str = "x86_64-w64-mingw32-gcc";

/// For the compiler of C that is also the linker, and for the assembler of aws-lc.
const PACKAGES: [&str; 2] = ["gcc-mingw-w64-x86-64-win32", "nasm"];

/// Debian has a standard library for its own kinds of machines alone; of this one it is made.
const RUST: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];

/// How cargo is told to make the standard library, which it calls unstable.
pub(super) const STANDARD_LIBRARY: [&str; 2] = ["-Z", "build-std"];
pub(super) const UNSTABLE: (&str, &str) = ("RUSTC_BOOTSTRAP", "1");

/// Where Debian has the source, which the library's messages name.
pub(super) const SOURCE: &str = "/usr/lib/rustlib/src/rust";

/// Where napi is told that Node's library is. It insists on one here, and nothing is taken of it: Node's functions are found
/// when the addon is loaded. So it is empty.
pub(super) fn libnode(root: &Path) -> anyhow::Result<PathBuf> {
    let folder = root.join("target/tools/libnode");
    fs::create_dir_all(&folder)?;
    // For the one napi looks; the other is what the linker takes, an archive of nothing.
    fs::write(folder.join("libnode.dll"), "")?;
    fs::write(folder.join("libnode.dll.a"), "!<arch>\n")?;
    Ok(folder)
}

/// Installs what links.
pub(super) fn linker(root: &Path) -> anyhow::Result<()> {
    if exists(LINKER) && exists("nasm") {
        return Ok(());
    }
    ensure!(exists("apt-get"), "there is no {LINKER}, or no nasm, and this is no Debian");
    debian::install(root, &PACKAGES)
}

/// Installs Debian's Rust.
pub(super) fn rust(root: &Path) -> anyhow::Result<()> {
    if run_quietly(root, "dpkg", &[&["-s"], &RUST[..]].concat()).is_ok() {
        return Ok(());
    }
    debian::install(root, &RUST)
}
