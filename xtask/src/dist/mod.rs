//! Packages for others, under `target/dist`.

mod consumer;
mod kit;
mod native;
mod notice;
mod package;

use std::path::Path;

use anyhow::bail;

pub(crate) use consumer::versioned_consumer;

use crate::{build, swift};
use native::Profile;

/// Writes the named packages.
pub(crate) fn run_all(root: &Path, packages: &[String]) -> anyhow::Result<()> {
    for name in packages {
        let write = match name.as_str() {
            "swift" => swift_package,
            "swift-kit" => kit::write,
            other => bail!("there is no package {other:?}; there are: swift, swift-kit"),
        };
        let folder = root.join("target/dist").join(name);
        write(root, &folder)?;
        native::anonymous(root, &folder)?;
        println!("the package is in {}", folder.display());
    }
    Ok(())
}

/// The Swift package, a repository of its own, to be depended on by version.
///
/// Swift is generated from the debug build: the release one is stripped, and says nothing about itself.
fn swift_package(root: &Path, folder: &Path) -> anyhow::Result<()> {
    build::uniffi(root)?;
    swift::place(root)?;
    package::write(root, folder, Profile::Release)
}
