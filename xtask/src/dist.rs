//! Packages for others, under `target/dist`.

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use anyhow::{Context, bail, ensure};

use crate::{build, consumer::copy, shell::run, swift};

/// Writes the named packages.
pub(crate) fn run_all(root: &Path, packages: &[String]) -> anyhow::Result<()> {
    for package in packages {
        match package.as_str() {
            "swift-kit" => swift_kit(root)?,
            other => bail!("there is no package {other:?}; there is: swift-kit"),
        }
    }
    Ok(())
}

/// The Swift package with all that `swift test` needs on a machine that has Swift, but neither Rust nor a network.
///
/// Swift is generated from the debug build: the release one is stripped, and says nothing about itself.
fn swift_kit(root: &Path) -> anyhow::Result<()> {
    build::uniffi(root)?;
    swift::place(root)?;
    run(root, "cargo", &["build", "--quiet", "--release", "-p", "opentok-uniffi", "-p", "opentok-emulator"])?;
    let kit = root.join("target/dist/swift-kit");
    if kit.exists() {
        fs::remove_dir_all(&kit).context("cannot remove the old kit")?;
    }
    let package = root.join("bindings/swift");
    for folder in ["Sources", "Tests"] {
        copy(&package.join(folder), &kit.join(folder))?;
    }
    copy(&root.join("tests/vectors"), &kit.join("vectors"))?;
    for folder in ["lib", "bin"] {
        fs::create_dir_all(kit.join(folder))?;
    }
    let files = [
        (package.join("Package.swift"), "Package.swift"),
        (package.join("KIT.md"), "README.md"),
        (root.join("LICENSE-MIT"), "LICENSE-MIT"),
        (root.join("LICENSE-APACHE"), "LICENSE-APACHE"),
        (root.join("target/release/libopentok_uniffi.so"), "lib/libopentok_uniffi.so"),
        (root.join("target/release/opentok-emulator"), "bin/opentok-emulator"),
    ];
    for (from, to) in files {
        fs::copy(&from, kit.join(to)).with_context(|| format!("cannot copy {}", from.display()))?;
    }
    // Notes for this repository, not for the kit.
    fs::remove_file(kit.join("vectors/README.md"))?;
    check(root, &kit)?;
    println!("the kit is in {}", kit.display());
    Ok(())
}

/// Fails unless the kit is whole.
fn check(root: &Path, kit: &Path) -> anyhow::Result<()> {
    let manifest = fs::read_to_string(kit.join("Package.swift"))?;
    let mut targets = 0;
    for (kind, folder) in [
        (".systemLibrary(name: \"", "Sources"),
        (".target(\n            name: \"", "Sources"),
        (".testTarget(name: \"", "Tests"),
    ] {
        for target in manifest.split(kind).skip(1).filter_map(|rest| rest.split('"').next()) {
            ensure!(kit.join(folder).join(target).is_dir(), "the kit has no folder {folder}/{target}");
            targets += 1;
        }
    }
    ensure!(targets == 3, "Package.swift names {targets} targets where 3 were expected");
    let header = kit.join("Sources/OpenTokFFI/Generated/OpenTokFFI.h");
    let declared = declared(&fs::read_to_string(header)?);
    ensure!(!declared.is_empty(), "the header declares nothing");
    let exported = exported(&kit.join("lib/libopentok_uniffi.so"))?;
    let missing: Vec<_> = declared.difference(&exported).collect();
    ensure!(missing.is_empty(), "the library does not export {missing:?}, which the header declares");
    let home = root.to_string_lossy();
    for file in files(kit)? {
        let bytes = fs::read(&file)?;
        let named = bytes.windows(home.len()).any(|part| part == home.as_bytes());
        ensure!(!named, "{} names this repository's folder", file.display());
    }
    println!("{} functions of the header are in the library", declared.len());
    Ok(())
}

/// The functions that a header declares: `RustBuffer uniffi_…(…` or `void ffi_…(…`, one a line.
fn declared(header: &str) -> BTreeSet<String> {
    let names = header.lines().filter(|line| !line.starts_with("typedef")).filter_map(|line| {
        let (before, _) = line.split_once('(')?;
        before.split_whitespace().last()
    });
    names.filter(|name| name.starts_with("uniffi_") || name.starts_with("ffi_")).map(str::to_owned).collect()
}

fn exported(library: &Path) -> anyhow::Result<BTreeSet<String>> {
    let output =
        Command::new("nm").args(["-D", "--defined-only"]).arg(library).output().context("cannot run nm")?;
    ensure!(output.status.success(), "nm cannot read {}", library.display());
    let text = String::from_utf8(output.stdout)?;
    Ok(text.lines().filter_map(|line| line.split_whitespace().last()).map(str::to_owned).collect())
}

fn files(folder: &Path) -> anyhow::Result<Vec<std::path::PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.extend(files(&entry.path())?);
        } else {
            found.push(entry.path());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::declared;

    #[test]
    fn functions_of_a_header() {
        let header =
            "typedef void (*Callback)(uint64_t);\nRustBuffer uniffi_a(uint64_t ptr\n);\nvoid ffi_b(void\n);";
        assert_eq!(declared(header).into_iter().collect::<Vec<_>>(), ["ffi_b", "uniffi_a"]);
    }
}
