//! This machine, far from the project's tree: packages for languages whose programs are compiled, with the compilers that it
//! has.

use std::{fs, path::Path, process::Command};

use crate::{
    consumer, dist, dotnet, emulator,
    folder::Temporary,
    outcome::Outcome,
    readme,
    shell::{exists, output},
    swift::Swift,
};

pub(super) const NAME: &str = "here";

type Trial = fn(&Path) -> anyhow::Result<Outcome>;

/// Each with its package.
pub(super) const TRIALS: [(&str, Trial); 4] =
    [("crate", of_crate), ("nuget", nuget), ("jar", jar), ("swift", of_swift)];

/// What the README of the crate says is put into `Cargo.toml`, and into `main.rs`.
fn of_crate(root: &Path) -> anyhow::Result<Outcome> {
    let user = Temporary::new("crate")?;
    let folder = user.path();
    dist::unpack(root, &dist::artefact(root, "crate", "opentok-sdk-0", ".crate")?, &folder.join("crate"))?;
    let ours =
        format!("\n[patch.crates-io]\nopentok-sdk = {{ path = \"crate/opentok-sdk-{}\" }}\n", dist::VERSION);
    let package = "[package]\nname = \"lecture\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n";
    let manifest = [package, &readme::program(root, README, "toml")?, &ours].concat();
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/main.rs"), readme::program(root, README, "rust,no_run")?)?;
    output(Command::new("cargo").args(["build", "--quiet"]).current_dir(folder))?;
    emulator::recorded(&mut Command::new(folder.join("target/debug/lecture")))?;
    Ok(Outcome::Worked("the program of its README recorded".to_owned()))
}

const README: &str = "core/README.md";

fn nuget(root: &Path) -> anyhow::Result<Outcome> {
    let package = dist::artefact(root, "nuget", "OpenTok.Sdk.", ".nupkg")?;
    match dotnet::here(root) {
        Ok(toolchain) => Ok(Outcome::Worked(dotnet::consumer(root, &toolchain, &package)?)),
        Err(reason) => Ok(Outcome::NotHere(reason)),
    }
}

/// With Maven, which has the jar in its own repository.
fn jar(root: &Path) -> anyhow::Result<Outcome> {
    if !exists("mvn") {
        return Ok(Outcome::NotHere("no Maven".to_owned()));
    }
    let jar = dist::artefact(root, "jar", "opentok-sdk-0", "0.jar")?;
    let pom = dist::artefact(root, "jar", "opentok-sdk-0", ".pom")?;
    consumer::run(root, &consumer::installed(root, &jar, &pom)?)?;
    Ok(Outcome::Worked("a session from Kotlin and one from Java".to_owned()))
}

/// By version, out of a repository.
fn of_swift(root: &Path) -> anyhow::Result<Outcome> {
    match Swift::here(root) {
        Ok(swift) => Ok(Outcome::Worked(dist::consumer_of_the_package(root, &swift)?)),
        Err(reason) => Ok(Outcome::NotHere(reason)),
    }
}
