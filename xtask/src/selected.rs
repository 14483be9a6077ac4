//! A part of a language's tests, where its tools are; where not, that is said.

use std::{path::Path, process::Command};

use crate::{
    build, dotnet, ruby,
    shell::exists,
    swift::{self, Swift},
};

/// Ruby's and .NET's, over the C library of a debug build.
pub(crate) fn over_c(
    root: &Path,
    of_ruby: Command,
    of_dotnet: Command,
) -> anyhow::Result<Vec<(&'static str, Command)>> {
    build::c(root)?;
    let mut selected = Vec::new();
    match ruby::here(root) {
        Ok(()) => selected.push(("ruby", of_ruby)),
        Err(reason) => println!("skipped: ruby: {reason}"),
    }
    match dotnet::here(root) {
        Ok(toolchain) => {
            toolchain.build(root)?;
            selected.push(("dotnet", of_dotnet));
        }
        Err(reason) => println!("skipped: dotnet: {reason}"),
    }
    Ok(selected)
}

/// One class of Kotlin's and one of Swift's. `kotlin` is what Maven is told: which class, and how.
pub(crate) fn tests(root: &Path, kotlin: &[&str], swift: &str) -> Vec<(&'static str, Command)> {
    let mut selected = Vec::new();
    if exists("mvn") {
        let mut tests = Command::new("mvn");
        tests.args(["-q", "-B", "-ntp", "-f", "bindings/kotlin/pom.xml", "test"]).args(kotlin);
        tests.current_dir(root);
        selected.push(("kotlin", tests));
    } else {
        println!("skipped: kotlin: no Maven");
    }
    match Swift::here(root) {
        Ok(compiler) => {
            let mut tests = swift::tests(root, &compiler);
            tests.args(["--filter", swift]);
            selected.push(("swift", tests));
        }
        Err(reason) => println!("skipped: swift: {reason}"),
    }
    selected
}
