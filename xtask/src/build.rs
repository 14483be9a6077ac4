//! The artefacts that the suites and the demo run: debug builds, each once in a run.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;

use crate::{
    folder,
    fresh::unless_fresh,
    setup,
    shell::{run, venv},
    swift,
};

/// The services that tests run against, the good one and the bad one.
pub(crate) fn services(root: &Path) -> anyhow::Result<()> {
    run(root, "cargo", &["build", "--quiet", "-p", "opentok-emulator", "-p", "opentok-hostile"])
}

/// A wheel in target/wheels, installed into the project's Python environment.
pub(crate) fn python(root: &Path) -> anyhow::Result<()> {
    setup::python(root)?;
    let inputs =
        ["Cargo.lock", "Cargo.toml", "core/Cargo.toml", "core/src", "python", "target/venv/.installed"];
    unless_fresh(root, "python", &inputs, &["target/wheels"], || wheel(root))
}

fn wheel(root: &Path) -> anyhow::Result<()> {
    let wheels = root.join("target/wheels");
    folder::remove(&wheels)?;
    run(
        root,
        venv(root, "maturin"),
        &["build", "--quiet", "-m", "python/Cargo.toml", "--out", "target/wheels"],
    )?;
    run(
        root,
        venv(root, "pip"),
        &[
            "install",
            "-q",
            "--disable-pip-version-check",
            "--force-reinstall",
            "--no-index",
            "--no-deps",
            "--find-links",
            "target/wheels",
            "opentok-sdk",
        ],
    )
}

/// The addon and the compiled TypeScript.
pub(crate) fn node(root: &Path) -> anyhow::Result<()> {
    setup::node(root)?;
    let inputs =
        ["Cargo.lock", "Cargo.toml", "core/Cargo.toml", "core/src", "node", "node/node_modules/.installed"];
    unless_fresh(root, "node", &inputs, &["node/dist"], || {
        run(&root.join("node"), "npm", &["run", "--silent", "build"])
    })?;
    // The examples and the guide import the package by its name.
    let link = root.join("examples/node_modules/opentok-sdk");
    if !link.exists() {
        fs::create_dir_all(root.join("examples/node_modules"))?;
        std::os::unix::fs::symlink("../../node", &link)
            .context("cannot link the package for the examples")?;
    }
    Ok(())
}

/// The C library, on which Ruby and .NET stand.
pub(crate) fn c(root: &Path) -> anyhow::Result<PathBuf> {
    run(root, "cargo", &["build", "--quiet", "-p", "opentok-c"])?;
    Ok(root.join("target/debug/libopentok_c.so"))
}

/// What the UniFFI library and the faces over it are made from.
const UNIFFI: [&str; 6] =
    ["Cargo.lock", "Cargo.toml", "bindings", "core/Cargo.toml", "core/src", "uniffi.toml"];

/// The UniFFI library, and Swift made from it; Kotlin's build makes its own.
pub(crate) fn uniffi(root: &Path) -> anyhow::Result<()> {
    unless_fresh(
        root,
        "uniffi",
        &UNIFFI,
        &["target/debug/libopentok_uniffi.so", "bindings/swift/Generated"],
        || library_and_swift(root),
    )
}

fn library_and_swift(root: &Path) -> anyhow::Result<()> {
    run(root, "cargo", &["build", "--quiet", "-p", "opentok-uniffi", "-p", "uniffi-bindgen"])?;
    let arguments = [
        "generate",
        "target/debug/libopentok_uniffi.so",
        "--language",
        "swift",
        "--no-format",
        "--config",
        "uniffi.toml",
        "--out-dir",
        "bindings/swift/Generated",
    ];
    run(root, root.join("target/debug/uniffi-bindgen"), &arguments)?;
    swift::place(root)
}

/// Kotlin's classes and tests, and the class path that they need.
pub(crate) fn kotlin(root: &Path) -> anyhow::Result<()> {
    let arguments = [
        "-q",
        "-B",
        "-ntp",
        "-f",
        "bindings/kotlin/pom.xml",
        "test-compile",
        "dependency:build-classpath",
        "-Dmdep.outputFile=target/classpath.txt",
    ];
    let inputs =
        [&UNIFFI[..], &["examples/guide/java", "examples/guide/kotlin", "examples/java", "examples/kotlin"]]
            .concat();
    unless_fresh(root, "kotlin", &inputs, &["bindings/kotlin/target/classpath.txt"], || {
        run(root, "mvn", &arguments)
    })
}
