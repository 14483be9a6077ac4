//! The wheels and the source distribution.

use std::path::Path;

use super::{
    archive,
    cross::{self, Cross},
    legal::{self, Content, Legal},
    order::Order,
    target::Target,
};
use crate::{
    folder, setup,
    shell::{run_with, venv},
};

/// What maturin knows.
pub(super) struct Project {
    /// Where its `pyproject.toml` is.
    pub(super) folder: &'static str,
    /// The crate in it.
    pub(super) part: &'static str,
    /// Its own name in the world.
    pub(super) url: &'static str,
}

const SDK: Project = Project {
    folder: "python",
    part: "opentok-python",
    url: concat!("pkg:pypi/opentok-sdk@", env!("CARGO_PKG_VERSION")),
};

pub(super) fn sdist(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    let root = order.root;
    let flags = cross::flags(root)?;
    maturin(root, folder, &order.targets, &["sdist"], &[("CARGO_ENCODED_RUSTFLAGS", &flags)])
}

/// A wheel for each target: for every `CPython` from 3.9 on, and on Linux for every C library since 2012.
pub(super) fn wheels(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    for target in &order.targets {
        let cross = Cross::new(order.root, target)?;
        let (more, bill) = (cross.maturin(), legal::bill_name(SDK.url));
        let mut how = vec!["build", "--quiet", "--sbom-include", &bill];
        how.extend(more.iter().map(String::as_str));
        if let Some(interpreter) = &order.interpreter {
            how.extend(["--interpreter", interpreter]);
        }
        maturin(order.root, folder, &[target], &how, &cross.environment())?;
    }
    Ok(())
}

fn maturin(
    root: &Path,
    folder: &Path,
    targets: &[&'static Target],
    how: &[&str],
    environment: &[(&str, &str)],
) -> anyhow::Result<()> {
    setup::python(root)?;
    let package = root.join(SDK.folder);
    let content = Content { package: SDK.part, url: SDK.url, targets, others: Vec::new() };
    let _legal = Legal::write(root, &package, content)?;
    let there = folder::files(folder)?;
    let to = folder.to_string_lossy();
    let arguments = [how, &["--out", &to]].concat();
    run_with(&package, venv(root, "maturin"), &arguments, environment)?;
    for file in folder::files(folder)?.iter().filter(|file| !there.contains(file)) {
        archive::check(root, file, &legal::all(SDK.url))?;
    }
    Ok(())
}
