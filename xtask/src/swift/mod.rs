//! Swift: a compiler for it, where the package's generated sources go, and what is looked at when it is built.

mod compiler;
pub(crate) mod docc;
pub(crate) mod strict;
pub(crate) mod symbols;

use std::{fs, path::Path};

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
