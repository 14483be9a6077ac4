//! The crates.

use std::{fs, path::Path};

use super::{
    archive,
    legal::{self, Content, Legal},
    order::Order,
    package::VERSION,
};
use crate::shell::run;

/// A crate, where it is, and its own name in the world.
const CRATES: [(&str, &str, &str); 3] = [
    ("opentok-sdk", "core", concat!("pkg:cargo/opentok-sdk@", env!("CARGO_PKG_VERSION"))),
    ("opentok-emulator", "emulator", concat!("pkg:cargo/opentok-emulator@", env!("CARGO_PKG_VERSION"))),
    ("opentok-cli", "cli", concat!("pkg:cargo/opentok-cli@", env!("CARGO_PKG_VERSION"))),
];

/// Builds them from their own files, too. The command needs the others: cargo takes those as it has just packed them.
pub(super) fn package(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    let root = order.root;
    let mut how = vec!["package", "--quiet", "--allow-dirty", "--target-dir", "target/dist/cargo"];
    let mut written = Vec::new();
    for (package, place, url) in CRATES {
        how.extend(["-p", package]);
        let content = Content { package, url, targets: &order.targets, others: Vec::new() };
        written.push(Legal::write(root, &root.join(place), content)?);
    }
    run(root, "cargo", &how)?;
    for (package, _, url) in CRATES {
        let name = format!("{package}-{VERSION}.crate");
        let to = folder.join(&name);
        fs::copy(root.join("target/dist/cargo/package").join(&name), &to)?;
        archive::check(root, &to, &legal::all(url))?;
    }
    Ok(())
}
