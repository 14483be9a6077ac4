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

const URL: &str = concat!("pkg:pypi/opentok-sdk@", env!("CARGO_PKG_VERSION"));

/// For every `CPython` from 3.9 on, and every Linux since the C library of 2012.
pub(super) fn wheel(root: &Path, folder: &Path) -> anyhow::Result<()> {
    setup::zig(root)?;
    let machine = native::here();
    let how = ["build", "--quiet", "--release", "--strip", "--zig", "--compatibility", "manylinux2014"];
    let more = ["--target", &machine, "--target-dir", native::ZIG, "--sbom-include", legal::BILL];
    maturin(root, folder, &[&how[..], &more].concat())
}

pub(super) fn sdist(root: &Path, folder: &Path) -> anyhow::Result<()> {
    maturin(root, folder, &["sdist"])
}

fn maturin(root: &Path, folder: &Path, how: &[&str]) -> anyhow::Result<()> {
    setup::python(root)?;
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let package = root.join("python");
    let _legal = Legal::write(root, &package, "opentok-python", URL, Vec::new())?;
    let (flags, path) = (native::flags(root)?, native::path(root)?);
    let to = folder.to_string_lossy();
    let arguments = [how, &["-m", "python/Cargo.toml", "--out", &to]].concat();
    let environment = [("CARGO_ENCODED_RUSTFLAGS", flags.as_str()), ("PATH", &path)];
    run_with(root, venv(root, "maturin"), &arguments, &environment)?;
    for file in native::files(folder)? {
        archive::check(root, &file, &legal::ALL)?;
    }
    Ok(())
}
