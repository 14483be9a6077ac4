//! The crate.

use std::{fs, path::Path};

use super::{
    archive,
    legal::{self, Content, Legal},
    order::Order,
    package::VERSION,
};
use crate::shell::run;

const URL: &str = concat!("pkg:cargo/opentok-sdk@", env!("CARGO_PKG_VERSION"));

/// Builds it from its own files, too.
pub(super) fn package(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    let root = order.root;
    let content = Content { package: "opentok-sdk", url: URL, targets: &order.targets, others: Vec::new() };
    let _legal = Legal::write(root, &root.join("core"), content)?;
    let how =
        ["package", "--quiet", "-p", "opentok-sdk", "--allow-dirty", "--target-dir", "target/dist/cargo"];
    run(root, "cargo", &how)?;
    let name = format!("opentok-sdk-{VERSION}.crate");
    let to = folder.join(&name);
    fs::copy(root.join("target/dist/cargo/package").join(&name), &to)?;
    archive::check(root, &to, &legal::all(URL))
}
