//! A user's program, far from the repository: it has the assembly and the library, and creates a session.

use std::{fs, path::Path};

use anyhow::{Context, ensure};
use tokio::runtime::Runtime;

use super::{Target, Toolchain, folder, toolchain};
use crate::{consumer, emulator};

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
    for target in [Target::Standard, Target::Net8] {
        let place = std::env::temp_dir().join(format!("opentok-dotnet-{}", std::process::id()));
        fs::create_dir_all(&place)?;
        let session = session(root, toolchain, target, &place, &emulator.url());
        fs::remove_dir_all(&place)?;
        consumer::ensure_known(&runtime, &emulator, &session?)?;
        println!("a session from C#, with the assembly of {} alone", target.name());
    }
    Ok(())
}

fn session(
    root: &Path,
    toolchain: &Toolchain,
    target: Target,
    place: &Path,
    url: &str,
) -> anyhow::Result<String> {
    let (assembly, source) = (place.join("OpenTok.Sdk.dll"), place.join("Program.cs"));
    fs::copy(folder(root, target).join("OpenTok.Sdk.dll"), &assembly).context("the assembly is not built")?;
    fs::copy(root.join("target/debug/libopentok_c.so"), place.join("libopentok_c.so"))?;
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
