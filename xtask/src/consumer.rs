//! A user's project, far from the repository: it has the jar and Maven Central, and creates sessions.

use std::{path::Path, process::Command};

use anyhow::{Context, ensure};
use opentok_emulator::Emulator;
use tokio::runtime::Runtime;

use crate::{
    emulator,
    folder::{self, Temporary},
};

/// Builds the jar, and [`installed`].
pub(crate) fn install(root: &Path) -> anyhow::Result<String> {
    let kotlin = root.join("bindings/kotlin");
    maven(&kotlin, &["package", "-DskipTests"])?;
    installed(root, &kotlin.join("target/opentok-sdk-0.1.0.jar"), &kotlin.join("pom.xml"))
}

/// Puts a jar into a local repository of its own, to which this is the argument for Maven.
pub(crate) fn installed(root: &Path, jar: &Path, pom: &Path) -> anyhow::Result<String> {
    // Kept between runs: it also holds what Maven fetches. The jar in it is written anew.
    let repository = format!("-Dmaven.repo.local={}", root.join("target/maven").display());
    let (jar, pom) = (format!("-Dfile={}", jar.display()), format!("-DpomFile={}", pom.display()));
    maven(root, &[&repository, "install:install-file", &jar, &pom])?;
    Ok(repository)
}

/// Runs the project of `bindings/kotlin/consumer` from a copy in a temporary folder, with the jar that was installed.
pub(crate) fn run(root: &Path, repository: &str) -> anyhow::Result<()> {
    let project = Temporary::new("consumer")?;
    folder::copy(&root.join("bindings/kotlin/consumer"), project.path())?;
    maven(project.path(), &[repository, "compile"])?;
    let runtime = Runtime::new()?;
    let emulator = emulator::start(&runtime)?;
    for language in ["kotlin", "java"] {
        let output = Command::new("mvn")
            .args(["-q", "-B", "-ntp", repository, &format!("exec:java@{language}")])
            .current_dir(project.path())
            .envs(emulator::environment(&emulator.url()))
            .output()
            .context("cannot run mvn")?;
        let printed = String::from_utf8_lossy(&output.stdout);
        // Maven may have set the terminal's colour at the beginning of the line.
        let session = printed.lines().find_map(|line| Some(line.split_once(&format!("{language} "))?.1));
        let session = session.with_context(|| format!("no session from {language}:\n{printed}"))?;
        ensure!(output.status.success(), "{language} failed after its session:\n{printed}");
        ensure_known(&runtime, &emulator, session).with_context(|| format!("the session of {language}"))?;
        println!("a session from {language}, with the jar alone");
    }
    Ok(())
}

/// Fails unless the emulator has the session.
pub(crate) fn ensure_known(runtime: &Runtime, emulator: &Emulator, session: &str) -> anyhow::Result<()> {
    let url = format!("{}/_emulator/sessions/{session}", emulator.url());
    let status = runtime.block_on(async { reqwest::get(url).await.map(|answer| answer.status()) })?;
    ensure!(status.is_success(), "the emulator has no session {session}");
    Ok(())
}

fn maven(folder: &Path, arguments: &[&str]) -> anyhow::Result<()> {
    crate::shell::run(folder, "mvn", &[&["-q", "-B", "-ntp"], arguments].concat())
}
