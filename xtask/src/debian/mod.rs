//! Packages of Debian's, where something is missing and may be installed, and small Debians of our own.

mod room;

use std::path::Path;

use anyhow::Context;

pub(crate) use room::{Release, Room, command};

use crate::shell::run;

/// Installs packages.
pub(crate) fn install(root: &Path, packages: &[&str]) -> anyhow::Result<()> {
    let install = [&["install", "-y", "-q", "--no-install-recommends"], packages].concat();
    if run(root, "apt-get", &install).is_ok() {
        return Ok(());
    }
    // A fresh machine has no lists yet.
    run(root, "apt-get", &["update", "-q"])?;
    run(root, "apt-get", &install).with_context(|| format!("{} could not be installed", packages.join(", ")))
}
