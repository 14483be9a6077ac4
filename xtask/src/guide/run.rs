//! Runs the guide's programs, each on an emulator of its own.

use std::{path::Path, process::Command};

use anyhow::Context;
use opentok_emulator::development;
use tokio::runtime::Runtime;

use super::TOPICS;
use crate::{
    dotnet as net, emulator, examples,
    shell::{output, venv},
};

/// The only topic with an application in its environment: a client without arguments refuses to choose.
const ENVIRONMENTS: &str = "environments";

pub(crate) fn python(root: &Path) -> anyhow::Result<()> {
    scripts(root, |topic| {
        let mut command = Command::new(venv(root, "python"));
        command.arg(root.join(format!("examples/guide/python/{topic}.py")));
        command
    })
}

pub(crate) fn node(root: &Path) -> anyhow::Result<()> {
    scripts(root, |topic| {
        let mut command = Command::new("node");
        command.arg(root.join(format!("examples/guide/node/{topic}.mjs")));
        command
    })
}

/// Over the library of a debug build.
pub(crate) fn ruby(root: &Path) -> anyhow::Result<()> {
    scripts(root, |topic| {
        let mut command = Command::new("ruby");
        command.arg("-I").arg(root.join("bindings/ruby/lib"));
        command.arg(root.join(format!("examples/guide/ruby/{topic}.rb")));
        command
    })
}

pub(crate) fn rust(root: &Path) -> anyhow::Result<()> {
    compiled(root, || examples::rust(root, "guide"))
}

/// Kotlin's and Java's, which Maven compiled with the tests.
pub(crate) fn jvm(root: &Path) -> anyhow::Result<()> {
    compiled(root, || examples::jvm(root, "guide.GuideKt"))?;
    compiled(root, || examples::jvm(root, "guide.Guide"))
}

pub(crate) fn dotnet(root: &Path) -> anyhow::Result<()> {
    compiled(root, || net::program(root, "guide"))
}

/// Swift's, of which the first is a program by itself: only there may statements stand alone.
pub(crate) fn swift(root: &Path, program: impl Fn(&Path, &str) -> Command) -> anyhow::Result<()> {
    let (first, others) = TOPICS.split_first().context("no topics")?;
    run(root, &[first.0], program(root, "quickstart"))?;
    let others: Vec<_> = others.iter().map(|(topic, _)| *topic).collect();
    together(root, &others, || program(root, "guide"))
}

/// A program for each topic.
fn scripts(root: &Path, program: impl Fn(&str) -> Command) -> anyhow::Result<()> {
    TOPICS.iter().try_for_each(|(topic, _)| run(root, &[topic], program(topic)))
}

/// One program, whose arguments are topics.
fn compiled(root: &Path, program: impl Fn() -> Command) -> anyhow::Result<()> {
    together(root, &TOPICS.map(|(topic, _)| topic), program)
}

fn together(root: &Path, topics: &[&str], program: impl Fn() -> Command) -> anyhow::Result<()> {
    for with_application in [true, false] {
        let group: Vec<_> =
            topics.iter().copied().filter(|topic| (*topic == ENVIRONMENTS) == with_application).collect();
        let mut command = program();
        command.args(&group);
        run(root, &group, command)?;
    }
    Ok(())
}

fn run(root: &Path, topics: &[&str], mut command: Command) -> anyhow::Result<()> {
    let runtime = Runtime::new()?;
    let emulator = emulator::start(&runtime)?;
    command.envs(emulator::environment(&emulator.url()));
    if topics.contains(&ENVIRONMENTS) {
        command.env("VONAGE_APPLICATION_ID", development::APPLICATION_ID);
        command.env("VONAGE_PRIVATE_KEY_PATH", root.join("emulator/fixtures/development.pem"));
    }
    let topics = topics.join(", ");
    output(&mut command).with_context(|| format!("the guide fails, in {topics}"))?;
    println!("the guide does what it says: {topics}");
    Ok(())
}
