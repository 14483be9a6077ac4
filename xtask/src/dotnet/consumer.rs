//! A user's program, far from the repository: it has what NuGet's package holds, and is the README's.

use std::{fs, path::Path};

use anyhow::Context;

use super::{Target, Toolchain, toolchain};
use crate::{dist, emulator, folder::Temporary, readme};

/// Compiles and runs it in a temporary folder, for each target of the package; returns what was seen.
pub(crate) fn run(root: &Path, toolchain: &Toolchain, package: &Path) -> anyhow::Result<String> {
    let mut seen = Vec::new();
    for target in Target::ALL {
        let place = Temporary::new("dotnet")?;
        let said = recorded(root, toolchain, target, package, place.path())?;
        seen.push(format!("{}: {}", target.name(), said.trim()));
    }
    Ok(seen.join("; "))
}

fn recorded(
    root: &Path,
    toolchain: &Toolchain,
    target: Target,
    package: &Path,
    place: &Path,
) -> anyhow::Result<String> {
    let (assembly, source) = (place.join("OpenTok.Sdk.dll"), place.join("Program.cs"));
    let unpacked = place.join("package");
    dist::unpack(root, package, &unpacked)?;
    // What NuGet does for a program: of all that the package holds, this target's assembly and this machine's library.
    fs::copy(unpacked.join("lib").join(target.name()).join("OpenTok.Sdk.dll"), &assembly)
        .context("the package lacks the assembly")?;
    let machine = dist::Target::here()?;
    let library = machine.library("opentok-c");
    let native = unpacked.join("runtimes").join(machine.dotnet).join("native");
    fs::copy(native.join(&library), place.join(library)).context("the package lacks the library")?;
    fs::remove_dir_all(unpacked)?;
    fs::write(&source, readme::csharp(root, "README.md")?)?;
    let program = place.join("Program.exe");
    toolchain.program(&[source], target, &assembly, &program)?;
    let mut command = toolchain::runtime(root);
    command.arg(&program).current_dir(place).env_remove("OPENTOK_SDK_LIBRARY");
    emulator::recorded(&mut command)
}
