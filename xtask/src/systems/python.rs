//! The wheel, installed by the system's own pip where programs may start others, else by this machine's for the system.

use std::fs;

use super::{
    machine::Machine,
    trial::{recorded, serve},
};
use crate::{
    dist,
    outcome::Outcome,
    readme,
    shell::{output, run_quietly, venv},
};

pub(super) fn wheel(machine: &Machine<'_>) -> anyhow::Result<Outcome> {
    let cpu = machine.target.triple.split('-').next().unwrap_or_default();
    let wheel = dist::artefact(machine.root, "wheel", "opentok_sdk-", &format!("{cpu}.whl"))?;
    let folder = machine.empty("wheel")?;
    fs::write(folder.join("readme.py"), readme::program(machine.root, "README.md", "python")?)?;
    let service = serve(machine)?;
    let mut program = if machine.is_emulated() {
        let (to, file) = (folder.join("packages"), wheel.to_string_lossy());
        let platform = format!("manylinux2014_{cpu}");
        let how = ["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary=:all:"];
        let what = ["--platform", &platform, "--target", &to.to_string_lossy(), &file];
        run_quietly(&folder, &venv(machine.root, "pip").to_string_lossy(), &[&how[..], &what].concat())?;
        let mut program = machine.command("python3");
        program.env("PYTHONPATH", to);
        program
    } else {
        let there = folder.join(wheel.file_name().unwrap_or_default());
        fs::copy(&wheel, &there)?;
        let environment = folder.join("environment");
        output(machine.command("python3").args(["-m", "venv"]).arg(&environment))?;
        let install = ["install", "--quiet", "--disable-pip-version-check", "--no-index"];
        output(machine.command(environment.join("bin/pip")).args(install).arg(there))?;
        machine.command(environment.join("bin/python"))
    };
    let said = recorded(&service, program.arg(folder.join("readme.py")))?;
    let version = output(machine.command("python3").arg("--version"))?;
    Ok(Outcome::Worked(format!("{}: {said}", version.trim())))
}
