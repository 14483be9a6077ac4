//! Swift's contestants: ours, and Foundation.

use std::{path::Path, process::Command};

use anyhow::{Context, bail, ensure};

use super::contestant::Contestant;
use crate::{
    build,
    shell::run,
    swift::{self, Swift},
};

/// Built, and started in the compiler's own system: their runtime is there.
pub(super) fn contestants(root: &Path) -> anyhow::Result<Vec<Contestant>> {
    build::uniffi(root)?;
    swift::place(root)?;
    run(root, "cargo", &["build", "--quiet", "--release", "-p", "opentok-uniffi"])?;
    let swift = match Swift::here(root) {
        Ok(swift) => swift,
        Err(reason) => bail!("Swift cannot be measured: {reason}"),
    };
    let made = root.join("target/bench-swift");
    let mut build: Command = swift.command(root, &root.join("bench/contestants/in-swift"), "swift");
    build.args(["build", "--quiet", "-c", "release", "--scratch-path"]).arg(&made);
    let status =
        build.env("OPENTOK_LIBRARY", root.join("target/release")).status().context("cannot run swift")?;
    ensure!(status.success(), "the programs in Swift were not built ({status})");
    let contestant = |name, program: &str| {
        let program = made.join("release").join(program);
        let command = swift.command(root, root, &program.to_string_lossy());
        let words = [command.get_program()].into_iter().chain(command.get_args());
        Contestant { name, command: words.map(|word| word.to_string_lossy().into_owned()).collect() }
    };
    Ok(vec![contestant("Swift", "Ours"), contestant("URLSession", "Foundations")])
}
