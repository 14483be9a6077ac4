//! A user's program, far from the repository: it has what NuGet's package holds, and creates a session.

use std::{fs, path::Path};

use anyhow::{Context, ensure};
use tokio::runtime::Runtime;

use super::{Target, Toolchain, toolchain};
use crate::{consumer, dist, emulator};

const PROGRAM: &str = r"
public static class Program
{
    public static void Main()
    {
        using (var client = new VonageVideo.OpenTokClient())
        {
            System.Console.Write(client.CreateSession().SessionId);
        }
    }
}
";

/// Compiles and runs it in a temporary folder, for each target of the package.
pub(crate) fn run(root: &Path, toolchain: &Toolchain) -> anyhow::Result<()> {
    let runtime = Runtime::new()?;
    let emulator = emulator::start(&runtime)?;
    let package = dist::unfinished_nupkg(root, toolchain, &root.join("target/nupkg"))?;
    for target in Target::ALL {
        let place = std::env::temp_dir().join(format!("opentok-dotnet-{}", std::process::id()));
        fs::create_dir_all(&place)?;
        let session = session(root, toolchain, target, &package, &place, &emulator.url());
        fs::remove_dir_all(&place)?;
        consumer::ensure_known(&runtime, &emulator, &session?)?;
        println!("a session from C#, with the package alone, for {}", target.name());
    }
    Ok(())
}

fn session(
    root: &Path,
    toolchain: &Toolchain,
    target: Target,
    package: &Path,
    place: &Path,
    url: &str,
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
    fs::write(&source, PROGRAM)?;
    let program = place.join("Program.exe");
    toolchain.program(&[source], target, &assembly, &program)?;
    let output = toolchain::runtime(root)
        .arg(&program)
        .current_dir(place)
        .env_remove("OPENTOK_SDK_LIBRARY")
        .envs(emulator::environment(url))
        .output()
        .context("cannot run the program")?;
    ensure!(
        output.status.success(),
        "the assembly cannot be used: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(String::from_utf8(output.stdout)?)
}
