//! `cargo xtask try-windows`: what is built for Windows, run there as far as Wine is Windows.

mod emulator;
mod programs;
mod runtimes;
mod wine;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::ensure;

use crate::{
    build,
    dist::{EMULATOR, Order, Part, Target},
    dotnet,
    systems::Outcome,
};
use emulator::Service;
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
    let native = |part| order.native(target, part);
    build::node(root)?;
    build::uniffi(root)?;
    build::kotlin(root)?;
    let csharp =
        dotnet::here(root).and_then(|toolchain| toolchain.build(root).map_err(|error| format!("{error:#}")));
    let bench = Bench {
        root,
        target,
        folder: root.join(FOLDER),
        wine: Wine::here(root)?,
        runtimes: Runtimes::fetched(root)?,
    };
    fs::create_dir_all(&bench.folder)?;
    let (emulator, command) = (native(EMULATOR)?, native(COMMAND)?);
    let service = Service::start(&bench, &emulator)?;
    let url = service.url().to_owned();
    let rows = [
        ("opentok.exe", worked(bench.command_line(&command, &url))),
        ("node.exe", worked(native(programs::NODE).and_then(|addon| bench.node(&addon, &url)))),
        ("java.exe", worked(native(programs::JAVA).and_then(|library| bench.java(&library, &url)))),
        (
            "dotnet.exe",
            match csharp {
                Ok(()) => worked(native(programs::DOTNET).and_then(|library| bench.dotnet(&library, &url))),
                Err(reason) => Outcome::NotHere(reason),
            },
        ),
        ("opentok-emulator.exe", worked(service.again(&bench, &emulator))),
        (
            "python.exe",
            Outcome::NotHere("there is none to be had; the wheel is built, and not run".to_owned()),
        ),
    ];
    println!();
    for (program, outcome) in &rows {
        println!("{} {program:<21} {outcome}", outcome.sign());
    }
    let failed = rows.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Failed(_))).count();
    ensure!(failed == 0, "{failed} of {} did not work", rows.len());
    Ok(())
}

fn worked(outcome: anyhow::Result<String>) -> Outcome {
    outcome.map_or_else(|error| Outcome::Failed(format!("{error:#}")), Outcome::Worked)
}
