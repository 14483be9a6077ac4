//! The emulator and the command line, as they are downloaded.

use std::path::{Path, PathBuf};

use anyhow::ensure;

use super::{machine::Machine, trial::serve};
use crate::{
    dist,
    emulator::environment,
    outcome::Outcome,
    shell::{output, run_quietly},
};

pub(super) fn emulator(machine: &Machine<'_>) -> anyhow::Result<Outcome> {
    let program = unpacked(machine, "emulator", "opentok-emulator")?;
    let version = output(machine.command(program).arg("--version"))?;
    let service = serve(machine)?;
    Ok(Outcome::Worked(format!("{}, listens on {}", version.trim(), service.url)))
}

/// A session, a token with it, and what the service says of the session.
pub(super) fn command(machine: &Machine<'_>) -> anyhow::Result<Outcome> {
    let program = unpacked(machine, "cli", "opentok")?;
    let service = serve(machine)?;
    let run = |arguments: &[&str]| {
        output(machine.command(&program).args(arguments).envs(environment(&service.url)))
    };
    let session: serde_json::Value = serde_json::from_str(&run(&["sessions", "create"])?)?;
    let session = session["sessionId"].as_str().unwrap_or_default();
    let token = run(&["tokens", "generate", session])?;
    ensure!(token.starts_with("ey"), "no token: {token}");
    let archives = run(&["archives", "list"])?;
    Ok(Outcome::Worked(format!("a session, a token, and a list of {} bytes", archives.len())))
}

/// Unpacks what is for this kind of machine; returns where the program is.
fn unpacked(machine: &Machine<'_>, package: &str, program: &str) -> anyhow::Result<PathBuf> {
    let archive =
        dist::artefact(machine.root, package, "opentok-", &format!("{}.tar.gz", machine.target.triple))?;
    let to = machine.empty(package)?;
    let arguments =
        ["-xzf", &archive.to_string_lossy(), "--strip-components", "1", "-C", &to.to_string_lossy()];
    run_quietly(Path::new("/"), "tar", &arguments)?;
    Ok(to.join(machine.target.program(program)))
}
