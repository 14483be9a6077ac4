//! What a container of the emulator is built of, and whether its program runs where there is only the C library.

use std::{
    collections::BTreeSet,
    fs,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, ensure};
use tokio::runtime::Runtime;

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
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    fs::copy(program, folder.join(PROGRAM))?;
    let libraries = libraries(program)?;
    for library in &libraries {
        let to = folder.join(library.strip_prefix("/")?);
        fs::create_dir_all(to.parent().context("a library without a folder")?)?;
        fs::copy(library, to).with_context(|| format!("cannot copy {}", library.display()))?;
    }
    let options = ["--host", "0.0.0.0", "--port", "0", "--with-parent"];
    let Ok(child) = Command::new("bwrap")
        .args(["--unshare-user", "--uid", "65534", "--gid", "65534", "--clearenv", "--ro-bind"])
        .arg(folder)
        .args(["/", "--", &format!("/{PROGRAM}")])
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
    else {
        println!("skipped: the emulator in an empty folder: there is no bwrap");
        return Ok(());
    };
    let mut child = Ended(child);
    let mut line = String::new();
    BufReader::new(child.0.stdout.take().context("no output")?).read_line(&mut line)?;
    let url = line.trim().strip_prefix("opentok-emulator listening on ").context("it does not listen")?;
    let url = url.replace("0.0.0.0", "127.0.0.1") + "/_emulator/health";
    let text = Runtime::new()?.block_on(async { reqwest::get(url).await?.text().await })?;
    ensure!(text.contains("\"ok\""), "the emulator in an empty folder says {text}");
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

/// Ends with the function that started it.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        // Fails where it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
