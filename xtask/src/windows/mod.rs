//! `cargo xtask try-windows`: what is built for Windows, run there as far as Wine is Windows.

mod emulator;
mod programs;
mod runtimes;
mod wine;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;

use crate::{
    build,
    dist::{EMULATOR, Order, Part, Target},
    dotnet,
    outcome::{Outcome, report},
};
use programs::Bench;
use runtimes::Runtimes;
use wine::Wine;

/// Where what is run lies, as a user of Windows would have it.
const FOLDER: &str = "target/windows";

const COMMAND: Part = Part::Program("opentok-cli", "opentok");

/// Runs every program; prints what it did, or why not.
pub(crate) fn try_all(root: &Path, prebuilt: Option<PathBuf>) -> anyhow::Result<()> {
    let target = Target::named("win32-x64")?;
    let order = Order { root, targets: vec![target], prebuilt, interpreter: None };
    let folder = root.join(FOLDER);
    fs::create_dir_all(&folder)?;
    // Of this machine, only the workspace is seen there; what is prebuilt may be elsewhere.
    let native = |part: Part| {
        let seen = folder.join(part.file(target));
        fs::copy(order.native(target, part)?, &seen).context("cannot copy what was built")?;
        anyhow::Ok(seen)
    };
    build::node(root)?;
    build::uniffi(root)?;
    build::kotlin(root)?;
    let csharp =
        dotnet::here(root).and_then(|toolchain| toolchain.build(root).map_err(|error| format!("{error:#}")));
    let bench = Bench {
        root,
        target,
        folder: folder.clone(),
        wine: Wine::here(root)?,
        runtimes: Runtimes::fetched(root)?,
    };
    let (program, command) = (native(EMULATOR)?, native(COMMAND)?);
    let served = emulator::start(&bench, &program)?;
    let url = served.url.clone();
    let rows = [
        ("opentok.exe", bench.command_line(&command, &url).into()),
        ("node.exe", native(programs::NODE).and_then(|addon| bench.node(&addon, &url)).into()),
        ("java.exe", native(programs::JAVA).and_then(|library| bench.java(&library, &url)).into()),
        (
            "dotnet.exe",
            match csharp {
                Ok(()) => native(programs::DOTNET).and_then(|library| bench.dotnet(&library, &url)).into(),
                Err(reason) => Outcome::NotHere(reason),
            },
        ),
        ("opentok-emulator.exe", emulator::again(served, &bench, &program).into()),
        (
            "python.exe",
            Outcome::NotHere("there is none to be had; the wheel is built, and not run".to_owned()),
        ),
    ];
    report(&rows.map(|(program, outcome)| (program.to_owned(), outcome)))
}
