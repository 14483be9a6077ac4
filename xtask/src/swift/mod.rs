//! Swift: a compiler for it, where the package's generated sources go, and what is looked at when it is built.

mod compiler;
mod docc;
pub(crate) mod strict;
mod symbols;

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

/// Where the module and its tests are built.
const BUILT: &str = "target/swift";

/// Makes the module's documentation, and holds the module and it to what users are to see. Returns where it is.
pub(crate) fn documentation(root: &Path, swift: &Swift) -> anyhow::Result<PathBuf> {
    let built = root.join(BUILT);
    let graphs = symbols::check(root, swift, &built)?;
    docc::check(root, swift, &built, &graphs)
}

/// Swift's own tests. Warnings are errors.
pub(crate) fn tests(root: &Path, swift: &Swift) -> Command {
    let mut tests = swift.command(root, &root.join("bindings/swift"), "swift");
    tests.args(["test", "-Xswiftc", "-warnings-as-errors", "--scratch-path"]).arg(root.join(BUILT));
    for (name, path) in [
        ("OPENTOK_LIBRARY", "target/debug"),
        ("OPENTOK_EMULATOR", "target/debug/opentok-emulator"),
        ("OPENTOK_VECTORS", "tests/vectors"),
        ("OPENTOK_HOSTILE", "target/debug/opentok-hostile"),
        ("OPENTOK_FAULT_TABLES", "tests/faults"),
    ] {
        tests.env(name, root.join(path));
    }
    tests
}
