//! What a container of the emulator is built of, and whether its program runs where there is only the C library.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};

use crate::{folder, served::Served, shell::exists};

const PROGRAM: &str = "opentok-emulator";

/// Writes the folder. No container engine is asked: there is none on every machine that builds packages.
pub(super) fn write(root: &Path, folder: &Path, program: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder)?;
    fs::copy(root.join("emulator/Containerfile"), folder.join("Containerfile"))?;
    fs::copy(program, folder.join(PROGRAM)).context("the emulator was not built")?;
    bare(&root.join("target/dist/bare"), program)
}

/// Runs the program with nothing around it but the libraries that it asks for.
fn bare(folder: &Path, program: &Path) -> anyhow::Result<()> {
    folder::empty(folder)?;
    fs::copy(program, folder.join(PROGRAM))?;
    let libraries = libraries(program)?;
    for library in &libraries {
        let to = folder.join(library.strip_prefix("/")?);
        fs::create_dir_all(to.parent().context("a library without a folder")?)?;
        fs::copy(library, to).with_context(|| format!("cannot copy {}", library.display()))?;
    }
    if !exists("bwrap") {
        println!("skipped: the emulator in an empty folder: there is no bwrap");
        return Ok(());
    }
    let mut command = Command::new("bwrap");
    command.args(["--unshare-user", "--uid", "65534", "--gid", "65534", "--clearenv", "--ro-bind"]);
    command.arg(folder).args(["/", "--", &format!("/{PROGRAM}"), "--host", "0.0.0.0"]);
    let health = Served::start(&mut command)?.get("/_emulator/health")?;
    ensure!(health["status"] == "ok", "the emulator in an empty folder says {health}");
    println!("the emulator runs in a folder with {} libraries and nothing else", libraries.len());
    Ok(())
}

/// What it is linked with, and what loads it.
fn libraries(program: &Path) -> anyhow::Result<BTreeSet<PathBuf>> {
    let output = Command::new("ldd").arg(program).output().context("cannot run ldd")?;
    let text = String::from_utf8(output.stdout)?;
    let words = text.split_whitespace().filter(|word| word.starts_with('/'));
    Ok(words.map(PathBuf::from).collect())
}
