//! An emulator for the programs whose work is looked at.

use std::process::Command;

use anyhow::{Context, ensure};
use opentok_emulator::{Emulator, Options, development};
use serde_json::Value;
use tokio::runtime::Runtime;

/// On a port of its own.
pub(crate) fn start(runtime: &Runtime) -> anyhow::Result<Emulator> {
    Ok(runtime.block_on(Emulator::start(Options { port: 0, ..Options::default() }))?)
}

/// Where a program finds the emulator's address and the credentials of its project.
pub(crate) fn environment(url: &str) -> [(&'static str, &str); 3] {
    [
        ("OPENTOK_API_URL", url),
        ("OPENTOK_API_KEY", development::API_KEY),
        ("OPENTOK_API_SECRET", development::API_SECRET),
    ]
}

/// What an emulator answers.
pub(crate) fn get(url: &str, path: &str) -> anyhow::Result<Value> {
    let url = format!("{url}{path}");
    Ok(Runtime::new()?.block_on(async { reqwest::get(url).await?.json().await })?)
}

/// Runs a program on an emulator of its own, where it must have recorded something; returns what it says.
pub(crate) fn recorded(program: &mut Command) -> anyhow::Result<String> {
    let runtime = Runtime::new()?;
    let emulator = start(&runtime)?;
    let output = program.envs(environment(&emulator.url())).output();
    let output = output.with_context(|| format!("cannot start {program:?}"))?;
    let said =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    ensure!(output.status.success(), "it failed ({}):\n{said}", output.status);
    ensure_recorded(&emulator.url(), &said)?;
    Ok(said)
}

/// Fails unless somebody has recorded on the emulator; `said` is what they said meanwhile.
pub(crate) fn ensure_recorded(url: &str, said: &str) -> anyhow::Result<()> {
    let requests = get(url, "/_emulator/requests")?;
    let recorded = requests["items"].as_array().into_iter().flatten().any(|request| {
        request["method"] == "POST"
            && request["status"] == 200
            && request["path"] == "/v2/project/100/archive"
    });
    ensure!(recorded, "nothing was recorded: {said}");
    Ok(())
}
