//! The emulator for those who have no Rust.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};
use serde_json::Value;

use super::{
    archive, container,
    legal::{self, LICENCES, Legal},
    native::{self, PROGRAM},
    package::VERSION,
    python::{self, Project},
};
use crate::{
    consumer::copy,
    shell::{exists, run, venv},
};

const JUNIT: &str = "emulator/junit";

const WHEEL: Project = Project {
    folder: "emulator/python",
    part: PROGRAM,
    url: concat!("pkg:pypi/opentok-emulator@", env!("CARGO_PKG_VERSION")),
};

const CONTAINER: &str = concat!("pkg:generic/opentok-emulator@", env!("CARGO_PKG_VERSION"));
const JAR: &str = concat!("pkg:maven/opentok/opentok-emulator-junit@", env!("CARGO_PKG_VERSION"));
const NPM: &str = concat!("pkg:npm/opentok-emulator@", env!("CARGO_PKG_VERSION"));

/// The wheel, npm's tarballs, the jar, and what a container is built of.
pub(super) fn write(root: &Path, folder: &Path) -> anyhow::Result<()> {
    // It empties the folder.
    python::portable(root, folder, &WHEEL)?;
    let program = native::portable(root, PROGRAM)?.join(PROGRAM);
    let [package, platform] = tarballs(root, folder, &program, |platform| {
        Legal::write(root, platform, PROGRAM, NPM, Vec::new()).map(Some)
    })?;
    archive::check(root, &package, &LICENCES)?;
    archive::check(root, &platform, &legal::all(NPM))?;
    jar(root, folder, &program)?;
    let container = folder.join("container");
    container::write(root, &container, &program)?;
    Legal::write(root, &container, PROGRAM, CONTAINER, Vec::new())?.keep();
    Ok(())
}

/// `JUnit`'s extension, with the program in it.
fn jar(root: &Path, folder: &Path, program: &Path) -> anyhow::Result<()> {
    if !exists("mvn") {
        println!("skipped: the jar: there is no Maven");
        return Ok(());
    }
    let meta = root.join(JUNIT).join("target/classes/META-INF");
    fs::create_dir_all(&meta)?;
    let legal = Legal::write(root, &meta, PROGRAM, JAR, Vec::new())?;
    junit(root, program, &["package", "-Dmaven.test.skip"])?;
    drop(legal);
    let name = format!("opentok-emulator-junit-{VERSION}");
    let to = folder.join(format!("{name}.jar"));
    fs::copy(root.join(JUNIT).join(format!("target/{name}.jar")), &to)?;
    fs::copy(root.join(JUNIT).join("pom.xml"), folder.join(format!("{name}.pom")))?;
    archive::check(root, &to, &legal::all(JAR))
}

/// Maven's goals for `JUnit`'s extension, with a program where it looks for one in its jar.
pub(crate) fn junit(root: &Path, program: &Path, goals: &[&str]) -> anyhow::Result<()> {
    let packed = root.join(JUNIT).join("target/classes/opentok/emulator/linux-x86-64");
    fs::create_dir_all(&packed)?;
    fs::copy(program, packed.join(PROGRAM)).context("the emulator was not built")?;
    run(root, "mvn", &[&["-q", "-B", "-ntp", "-f", "emulator/junit/pom.xml"], goals].concat())
}

/// The same for the suites: of the debug build, which is there already, names this machine and tells no licences.
pub(crate) fn unfinished(root: &Path, folder: &Path) -> anyhow::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let to = folder.to_string_lossy();
    run(&root.join(WHEEL.folder), venv(root, "maturin"), &["build", "--quiet", "--out", &to])?;
    tarballs(root, folder, &root.join("target/debug").join(PROGRAM), |_| Ok(None))?;
    Ok(())
}

/// The package, and the one with the program that it depends on; `legal` adds to the latter.
fn tarballs(
    root: &Path,
    folder: &Path,
    program: &Path,
    legal: impl FnOnce(&Path) -> anyhow::Result<Option<Legal>>,
) -> anyhow::Result<[PathBuf; 2]> {
    let node = root.join("emulator/node");
    let (main, platform) = (folder.join("package"), folder.join("platform"));
    fs::create_dir_all(&main)?;
    for entry in fs::read_dir(&node)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if ["lib", "bin"].contains(&name.as_str()) {
            copy(&entry.path(), &main.join(&name))?;
        } else if entry.file_type()?.is_file() {
            fs::copy(entry.path(), main.join(&name)).with_context(|| format!("cannot copy {name}"))?;
        }
    }
    copy(&node.join("platform"), &platform)?;
    fs::copy(program, platform.join(PROGRAM)).context("the emulator was not built")?;
    let _legal = legal(&platform)?;
    for licence in LICENCES {
        for package in [&main, &platform] {
            fs::copy(root.join(licence), package.join(licence))?;
        }
    }
    let packed = [pack(&main, folder)?, pack(&platform, folder)?];
    // What was packed is no package itself.
    fs::remove_dir_all(&main)?;
    fs::remove_dir_all(&platform)?;
    Ok(packed)
}

fn pack(package: &Path, to: &Path) -> anyhow::Result<PathBuf> {
    let manifest: Value = serde_json::from_str(&fs::read_to_string(package.join("package.json"))?)?;
    ensure!(manifest["version"] == VERSION, "{} has another version", manifest["name"]);
    let output = Command::new("npm")
        .args(["pack", "--silent", "--ignore-scripts", "--pack-destination"])
        .arg(to)
        .current_dir(package)
        .output()
        .context("cannot run npm")?;
    ensure!(output.status.success(), "npm pack failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(to.join(String::from_utf8(output.stdout)?.trim()))
}
