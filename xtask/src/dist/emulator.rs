//! The emulator for those who have no Rust: as every program, for `JUnit`, and in a container.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;

use super::{
    archive, container,
    legal::{self, Content, Legal},
    order::{EMULATOR, Order},
    package::VERSION,
    programs::THE_EMULATOR,
    target::{ALL, Target},
};
use crate::{
    folder,
    shell::{exists, run},
};

const JUNIT: &str = "emulator/junit";
const CRATE: &str = "opentok-emulator";

const CONTAINER: &str = concat!("pkg:generic/opentok-emulator@", env!("CARGO_PKG_VERSION"));
const JAR: &str =
    concat!("pkg:maven/io.github.opentok-sdk/opentok-emulator-junit@", env!("CARGO_PKG_VERSION"));

pub(super) fn write(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    THE_EMULATOR.write(order, folder)?;
    jar(order, folder)?;
    let here = Target::here()?;
    if !order.targets.contains(&here) {
        println!(
            "skipped: the container's folder: it is for this kind of machine, and nothing else was asked for"
        );
        return Ok(());
    }
    let container = folder.join("container");
    container::write(order.root, &container, &order.native(here, EMULATOR)?)?;
    let content = Content { package: CRATE, url: CONTAINER, targets: &[here], others: Vec::new() };
    Legal::write(order.root, &container, content)?.keep();
    Ok(())
}

/// `JUnit`'s extension, with the program in it.
fn jar(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    let root = order.root;
    if !exists("mvn") {
        println!("skipped: the jar: there is no Maven");
        return Ok(());
    }
    let meta = root.join(JUNIT).join("target/classes/META-INF");
    fs::create_dir_all(&meta)?;
    let content = Content { package: CRATE, url: JAR, targets: &order.targets, others: Vec::new() };
    let legal = Legal::write(root, &meta, content)?;
    with_programs(root, &order.in_jar(EMULATOR)?, &["package", "javadoc:jar", "-Dmaven.test.skip"])?;
    drop(legal);
    let name = format!("opentok-emulator-junit-{VERSION}");
    for suffix in ["", "-sources", "-javadoc"] {
        let jar = format!("{name}{suffix}.jar");
        let built = root.join(JUNIT).join("target").join(&jar);
        fs::copy(built, folder.join(&jar)).with_context(|| format!("there is no {jar}"))?;
    }
    fs::copy(root.join(JUNIT).join("pom.xml"), folder.join(format!("{name}.pom")))?;
    archive::check(root, &folder.join(format!("{name}.jar")), &legal::all(JAR))
}

/// Maven's goals for `JUnit`'s extension with the suites' program in it.
pub(crate) fn junit(root: &Path, goals: &[&str]) -> anyhow::Result<()> {
    let here = Target::here()?;
    let jar = here.jar.context("JNA knows no such machine")?;
    with_programs(root, &[(jar, here, root.join("target/debug").join(EMULATOR.file(here)))], goals)
}

/// The same with programs where the extension looks for one in its jar.
fn with_programs(
    root: &Path,
    programs: &[(&'static str, &'static Target, PathBuf)],
    goals: &[&str],
) -> anyhow::Result<()> {
    let packed = root.join(JUNIT).join("target/classes/opentok/emulator");
    for jar in ALL.iter().filter_map(|target| target.jar) {
        folder::remove(&packed.join(jar))?;
    }
    for (jar, target, program) in programs {
        let to = packed.join(jar);
        fs::create_dir_all(&to)?;
        fs::copy(program, to.join(EMULATOR.file(target))).context("the emulator was not built")?;
    }
    run(root, "mvn", &[&["-q", "-B", "-ntp", "-f", "emulator/junit/pom.xml"], goals].concat())
}

/// The packages for the suites, of what they have built.
pub(crate) fn unfinished(root: &Path, folder: &Path) -> anyhow::Result<()> {
    folder::remove(folder)?;
    THE_EMULATOR.unfinished(root, folder)
}
