//! The receivers of `examples/webhooks`, as the service meets them: with callbacks that are genuine, forged and repeated.

mod install;
mod program;
mod programs;
mod service;

use std::{path::Path, process::Command};

use anyhow::{anyhow, bail};

use crate::{build, consumer, dotnet, ruby, shell};
use program::Program;
use service::Service;

/// A program that takes callbacks at `/webhooks`, and its framework's name.
struct Recipe {
    name: &'static str,
    command: Command,
}

type Language = (&'static str, fn(&Path) -> anyhow::Result<()>);

const LANGUAGES: [Language; 6] = [
    ("rust", rust),
    ("python", python),
    ("node", node),
    ("kotlin", kotlin),
    ("ruby", ruby),
    ("dotnet", dotnet),
];

/// Those of all languages, or of the named ones; `make test` runs each beside the tests of its language.
pub(crate) fn run_all(root: &Path, only: &[String]) -> anyhow::Result<()> {
    if let Some(unknown) = only.iter().find(|name| !LANGUAGES.iter().any(|(language, _)| language == name)) {
        bail!("there are no recipes in {unknown:?}");
    }
    let chosen =
        LANGUAGES.iter().filter(|(language, _)| only.is_empty() || only.iter().any(|name| name == language));
    for (_, language) in chosen {
        language(root)?;
    }
    Ok(())
}

pub(crate) fn rust(root: &Path) -> anyhow::Result<()> {
    shell::run(root, "cargo", &["build", "--quiet", "-p", "opentok-examples"])?;
    run(programs::rust(root))
}

pub(crate) fn python(root: &Path) -> anyhow::Result<()> {
    build::python(root)?;
    if !install::python(root)? {
        return Ok(());
    }
    run(programs::python(root))?;
    let interpreter = format!("--python-executable={}/bin/python", install::PYTHON);
    let settings = ["--strict", &interpreter, "--config-file=python/pyproject.toml"];
    // Django has no types.
    let typed = ["examples/webhooks/python/with_fastapi.py", "examples/webhooks/python/with_flask.py"];
    shell::run(root, shell::venv(root, "mypy"), &[&settings[..], &typed].concat())
}

pub(crate) fn node(root: &Path) -> anyhow::Result<()> {
    build::node(root)?;
    if !install::node(root)? {
        return Ok(());
    }
    run(programs::node(root))?;
    shell::run(&root.join(install::NODE), "node", &["node_modules/typescript/bin/tsc", "-p", "."])
}

/// As [`jvm`], after all that it needs.
fn kotlin(root: &Path) -> anyhow::Result<()> {
    if !shell::exists("mvn") {
        println!("skipped: webhooks in Kotlin and Java: no Maven");
        return Ok(());
    }
    build::uniffi(root)?;
    jvm(root, &consumer::install(root)?)
}

/// Kotlin's and Java's, with the jar in a repository of Maven's.
pub(crate) fn jvm(root: &Path, repository: &str) -> anyhow::Result<()> {
    if !install::jvm(root, repository)? {
        return Ok(());
    }
    run(programs::jvm(root)?)
}

pub(crate) fn ruby(root: &Path) -> anyhow::Result<()> {
    if let Err(reason) = ruby::here(root) {
        println!("skipped: webhooks in Ruby: {reason}");
        return Ok(());
    }
    build::c(root)?;
    run(programs::ruby(root))
}

pub(crate) fn dotnet(root: &Path) -> anyhow::Result<()> {
    let toolchain = match dotnet::here(root) {
        Ok(toolchain) => toolchain,
        Err(reason) => {
            println!("skipped: webhooks in .NET: {reason}");
            return Ok(());
        }
    };
    build::c(root)?;
    toolchain.build(root)?;
    run(programs::dotnet(root, &toolchain)?)
}

/// Fails if one of them takes what is not genuine, or does not do what it should with what is.
fn run(recipes: Vec<Recipe>) -> anyhow::Result<()> {
    recipes.into_iter().try_for_each(check)
}

fn check(recipe: Recipe) -> anyhow::Result<()> {
    let service = Service::start()?;
    let program = Program::start(recipe.command, &service.environment())?;
    program.url().and_then(|url| calls(&service, &program, &url)).map_err(|error| {
        anyhow!("the receiver in {}: {error:#}; it said:\n{}", recipe.name, program.said())
    })?;
    println!("{} takes callbacks", recipe.name);
    Ok(())
}

fn calls(service: &Service, program: &Program, url: &str) -> anyhow::Result<()> {
    let archive = service.record(url)?;
    let lines = ["started", "stopped"].map(|status| format!("archive {archive}: {status}"));
    lines.iter().try_for_each(|line| program.wait_for(line))?;
    service.repeat()?;
    service.forge(url, program)?;
    program.wait_for(&service.tell_with_the_old_secret(url)?)?;
    // In the order of their arrival: what was repeated would stand before what was told last.
    lines.iter().try_for_each(|line| program.said_once(line))
}
