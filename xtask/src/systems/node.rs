//! The npm packages: npm is this machine's, and told for which system it installs.

use std::fs;

use super::{
    machine::Machine,
    trial::{recorded, serve},
};
use crate::{
    dist,
    outcome::Outcome,
    readme,
    shell::{output, run_quietly},
};

pub(super) fn tarballs(machine: &Machine<'_>) -> anyhow::Result<Outcome> {
    if !machine.system.node {
        return Ok(Outcome::NotHere("its Node is older than the package wants".to_owned()));
    }
    let main = dist::artefact(machine.root, "npm", "opentok-sdk-0", ".tgz")?;
    let addon =
        dist::artefact(machine.root, "npm", &format!("opentok-sdk-{}", machine.target.addon), ".tgz")?;
    let folder = machine.empty("npm")?;
    fs::write(folder.join("package.json"), "{ \"private\": true }")?;
    fs::write(folder.join("readme.mjs"), readme::program(machine.root, "README.md", "js")?)?;
    let cpu = format!("--cpu={}", machine.target.cpu());
    let how =
        ["install", "--silent", "--offline", "--no-audit", "--no-fund", "--os=linux", "--libc=glibc", &cpu];
    // Of what it is handed itself, npm holds this machine's processor against it, whatever it is told.
    let how = [&how[..], &["--force"]].concat();
    run_quietly(&folder, "npm", &[&how[..], &[&main.to_string_lossy(), &addon.to_string_lossy()]].concat())?;
    let service = serve(machine)?;
    let said = recorded(&service, machine.command("node").arg(folder.join("readme.mjs")))?;
    let version = output(machine.command("node").arg("--version"))?;
    Ok(Outcome::Worked(format!("Node {}: {said}", version.trim())))
}
