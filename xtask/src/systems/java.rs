//! The jar, with what Maven says that it needs; the program is compiled on this machine, with the jar alone.

use std::{fs, path::Path};

use anyhow::Context;

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

pub(super) fn jar(machine: &Machine<'_>) -> anyhow::Result<Outcome> {
    let jar = dist::artefact(machine.root, "jar", "opentok-sdk-0", "0.jar")?;
    let pom = dist::artefact(machine.root, "jar", "opentok-sdk-0", ".pom")?;
    let folder = machine.empty("jar")?;
    let libraries = folder.join("libraries");
    let to = format!("-DoutputDirectory={}", libraries.display());
    let maven = ["-q", "-B", "-ntp", "-f", &pom.to_string_lossy(), "dependency:copy-dependencies"];
    run_quietly(&folder, "mvn", &[&maven[..], &["-DincludeScope=runtime", &to]].concat())?;
    fs::copy(&jar, libraries.join("opentok-sdk.jar")).context("cannot copy the jar")?;
    let program = readme::program(machine.root, "bindings/kotlin/README.md", "java")?;
    let source = folder.join("Lecture.java");
    fs::write(&source, program)?;
    let path = format!("{}/*", libraries.display());
    let (classes, source) = (folder.join("classes"), source.to_string_lossy());
    let compile = ["--release", "11", "-cp", &path, "-d", &classes.to_string_lossy(), &source];
    run_quietly(Path::new("/"), "javac", &compile)?;
    let service = serve(machine)?;
    let mut program = machine.command(machine.java());
    program.arg("-cp").arg(format!("{}:{path}", classes.display())).arg("Lecture");
    let said = recorded(&service, &mut program)?;
    let version = output(machine.command(machine.java()).arg("--version"))?;
    Ok(Outcome::Worked(format!("{}: {said}", version.lines().next().unwrap_or_default())))
}
