//! The Swift package: where its generated sources go.

use std::{fs, path::Path};

use anyhow::Context;

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
