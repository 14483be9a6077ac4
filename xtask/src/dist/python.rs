//! The wheel and the source distribution.

use std::{fs, path::Path};

use super::{
    archive,
    legal::{self, Legal},
    native,
};
use crate::{
    setup,
    shell::{run_with, venv},
};

/// What maturin builds.
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

pub(super) fn wheel(root: &Path, folder: &Path) -> anyhow::Result<()> {
    portable(root, folder, &SDK)
}

pub(super) fn sdist(root: &Path, folder: &Path) -> anyhow::Result<()> {
    maturin(root, folder, &SDK, &["sdist"])
}

/// A wheel for every `CPython` from 3.9 on, and every Linux since the C library of 2012.
pub(super) fn portable(root: &Path, folder: &Path, project: &Project) -> anyhow::Result<()> {
    setup::zig(root)?;
    let (machine, target) = (native::here(), root.join(native::ZIG));
    let how = ["build", "--quiet", "--release", "--strip", "--zig", "--compatibility", "manylinux2014"];
    let (target, bill) = (target.to_string_lossy(), legal::bill_name(project.url));
    let more = ["--target", &machine, "--target-dir", &target, "--sbom-include", &bill];
    maturin(root, folder, project, &[&how[..], &more].concat())
}

fn maturin(root: &Path, folder: &Path, project: &Project, how: &[&str]) -> anyhow::Result<()> {
    setup::python(root)?;
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let package = root.join(project.folder);
    let _legal = Legal::write(root, &package, project.part, project.url, Vec::new())?;
    let (flags, path) = (native::flags(root)?, native::path(root)?);
    let to = folder.to_string_lossy();
    let arguments = [how, &["--out", &to]].concat();
    let environment = [("CARGO_ENCODED_RUSTFLAGS", flags.as_str()), ("PATH", &path)];
    run_with(&package, venv(root, "maturin"), &arguments, &environment)?;
    for file in native::files(folder)? {
        archive::check(root, &file, &legal::all(project.url))?;
    }
    Ok(())
}
