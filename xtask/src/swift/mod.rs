//! Swift: a compiler for it, where the package's generated sources go, and what is looked at when it is built.

mod compiler;
pub(crate) mod docc;
pub(crate) mod strict;
pub(crate) mod symbols;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Context;

pub(crate) use compiler::Swift;

/// Puts what uniffi-bindgen wrote where the package looks for it.
pub(crate) fn place(root: &Path) -> anyhow::Result<()> {
    let package = root.join("bindings/swift");
    for (file, folder) in [("OpenTokSDK.swift", "Sources/OpenTokSDK"), ("OpenTokFFI.h", "Sources/OpenTokFFI")]
    {
        let folder = package.join(folder).join("Generated");
        fs::create_dir_all(&folder)?;
        let from = package.join("Generated").join(file);
        fs::copy(&from, folder.join(file)).with_context(|| format!("cannot copy {}", from.display()))?;
    }
    Ok(())
}

/// Swift's own tests, and the folder into which they are built. Warnings are errors.
pub(crate) fn tests(root: &Path, swift: &Swift) -> (Command, PathBuf) {
    let built = root.join("target/swift");
    let mut tests = swift.command(root, &root.join("bindings/swift"), "swift");
    tests.args(["test", "-Xswiftc", "-warnings-as-errors", "--scratch-path"]).arg(&built);
    for (name, path) in [
        ("OPENTOK_LIBRARY", "target/debug"),
        ("OPENTOK_EMULATOR", "target/debug/opentok-emulator"),
        ("OPENTOK_VECTORS", "tests/vectors"),
        ("OPENTOK_HOSTILE", "target/debug/opentok-hostile"),
        ("OPENTOK_FAULT_TABLES", "tests/faults"),
    ] {
        tests.env(name, root.join(path));
    }
    (tests, built)
}
