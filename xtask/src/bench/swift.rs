//! A list of archives in Swift, beside `URLSession`.

use std::{path::Path, process::Command};

use anyhow::{Context, bail, ensure};
use tokio::runtime::Runtime;

use crate::{
    build, emulator,
    shell::run,
    swift::{self, Swift},
};

pub(super) fn listing(root: &Path) -> anyhow::Result<()> {
    build::uniffi(root)?;
    swift::place(root)?;
    run(root, "cargo", &["build", "--quiet", "--release", "-p", "opentok-uniffi"])?;
    let swift = match Swift::here(root) {
        Ok(swift) => swift,
        Err(reason) => bail!("Swift cannot be measured: {reason}"),
    };
    let runtime = Runtime::new()?;
    let emulator = emulator::start(&runtime)?;
    let library = root.join("target/release");
    let mut listing: Command = swift.command(root, &root.join("bench/in-swift"), "swift");
    listing.args(["run", "--quiet", "-c", "release", "--scratch-path"]).arg(root.join("target/bench-swift"));
    listing.arg("Listing").env("OPENTOK_LIBRARY", library).envs(emulator::environment(&emulator.url()));
    let status = listing.status().context("cannot run swift")?;
    ensure!(status.success(), "the list of archives was not measured ({status})");
    Ok(())
}
