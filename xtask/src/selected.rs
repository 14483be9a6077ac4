//! One class of Kotlin's and one of Swift's tests, where their tools are; where not, that is said.

use std::{path::Path, process::Command};

use crate::{
    shell::exists,
    swift::{self, Swift},
};

/// The commands that run them. `kotlin` is what Maven is told: which class, and how.
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
            let (mut tests, _) = swift::tests(root, &compiler);
            tests.args(["--filter", swift]);
            selected.push(("swift", tests));
        }
        Err(reason) => println!("skipped: swift: {reason}"),
    }
    selected
}
