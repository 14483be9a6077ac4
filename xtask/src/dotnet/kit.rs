//! The .NET package with all that building and testing it needs.

use std::{fs, path::Path};

use anyhow::Context;

use crate::{
    dist::{self, Order},
    folder,
};

/// What the tests read of the repository, whose place the folder `shared` takes.
const SHARED: [&str; 5] =
    ["tests/vectors", "tests/faults", "tests/originals", "tests/legacy", "bindings/dotnet/src"];

/// Builds, packs and tests, without a network: the reference assemblies of netstandard2.0 are a package of their own, which a
/// machine without one need not have. Only a debug build of the library panics when a test asks for it.
const SCRIPT: &str = "#!/bin/sh
set -e
cd \"$(dirname \"$0\")\"
only=\"-p:TargetFrameworks=net8.0\"
test \"$1\" = --all && only=
dotnet pack OpenTok.Sdk.csproj -c Release -o out $only
dotnet build tests/OpenTok.Sdk.Tests.csproj -c Release -o out/tests $only
OPENTOK_ROOT=\"$PWD/shared\" OPENTOK_EMULATOR=\"$PWD/bin/opentok-emulator\" OPENTOK_HOSTILE=\"$PWD/bin/opentok-hostile\" \\
  dotnet out/tests/tests.dll -APanicOfTheLibraryIsAnError
";

/// Writes what `run.sh` needs on a machine that has .NET's SDK, but neither Rust nor a network.
pub(crate) fn write(order: &Order<'_>, kit: &Path) -> anyhow::Result<()> {
    let root = order.root;
    let source = root.join("bindings/dotnet");
    for part in ["src", "tests", "build"] {
        folder::copy(&source.join(part), &kit.join(part))?;
    }
    for file in ["OpenTok.Sdk.csproj", "README.md"] {
        fs::copy(source.join(file), kit.join(file)).with_context(|| format!("no {file}"))?;
    }
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(root.join(licence), kit.join(licence))?;
    }
    for part in SHARED {
        folder::copy(&root.join(part), &kit.join("shared").join(part))?;
    }
    fs::create_dir_all(kit.join("shared/core"))?;
    fs::copy(root.join("core/surface.json"), kit.join("shared/core/surface.json"))?;
    let native = kit.join("runtimes/linux-x64/native");
    fs::create_dir_all(&native)?;
    let library = "libopentok_c.so";
    fs::copy(dist::release(root, "opentok-c")?.join(library), native.join(library))?;
    fs::create_dir_all(kit.join("bin"))?;
    for program in ["opentok-emulator", "opentok-hostile"] {
        fs::copy(dist::release(root, program)?.join(program), kit.join("bin").join(program))?;
    }
    write_script(&kit.join("run.sh"))
}

fn write_script(path: &Path) -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::write(path, SCRIPT)?;
    Ok(fs::set_permissions(path, fs::Permissions::from_mode(0o755))?)
}
