//! What a package is made of, and under which licences: they ask to be named with it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};
use serde::Deserialize;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Crate>,
}

/// A crate, as cargo describes it.
#[derive(Deserialize)]
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) license: Option<String>,
    manifest_path: PathBuf,
    /// None for our own.
    source: Option<String>,
}

/// The crates of others that become part of one of ours, for these machines; what only builds it does not.
pub(super) fn parts(root: &Path, package: &str, triples: &[&str]) -> anyhow::Result<Vec<Crate>> {
    let linked = linked(root, package, triples)?;
    let metadata = cargo(root, &["metadata", "--format-version", "1"])?;
    let Metadata { packages } = serde_json::from_str(&metadata)?;
    let parts: Vec<_> = packages
        .into_iter()
        .filter(|part| part.source.is_some() && linked.contains(&format!("{} {}", part.name, part.version)))
        .collect();
    ensure!(!parts.is_empty(), "{package} is made of nothing");
    Ok(parts)
}

/// The crates, each licence, and each of their texts once.
pub(super) fn text(parts: &[Crate]) -> anyhow::Result<String> {
    let mut list = String::new();
    let mut texts = BTreeMap::<String, Vec<String>>::new();
    for part in parts {
        let name = format!("{} {}", part.name, part.version);
        let license = part.license.as_deref().with_context(|| format!("{name} has no licence"))?;
        writeln!(list, "  {name}: {license}")?;
        for text in licences(&part.manifest_path)? {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    ensure!(!texts.is_empty(), "no crate has a licence's text");
    let mut notice = format!(
        "The native code in this package is licensed as this package is: MIT or Apache-2.0. It is made with the standard library\n\
         of Rust, MIT or Apache-2.0, and these crates, each under the licence that is named with it, with the texts below:\n\n{list}"
    );
    for (text, names) in texts {
        write!(notice, "\n{}\n{}:\n\n{text}\n", "-".repeat(100), names.join(", "))?;
    }
    Ok(notice)
}

/// Names and versions of all that is linked.
fn linked(root: &Path, package: &str, triples: &[&str]) -> anyhow::Result<BTreeSet<String>> {
    let mut arguments = vec!["tree", "-p", package, "-e", "normal,no-proc-macro"];
    arguments.extend(["--prefix", "none", "--no-dedupe"]);
    for triple in triples {
        arguments.extend(["--target", triple]);
    }
    // `name v1.2.3`, and behind it the folder of what is no registry's.
    let tree = cargo(root, &arguments)?;
    let names = tree.lines().filter_map(|line| {
        let (name, rest) = line.split_once(" v")?;
        Some(format!("{name} {}", rest.split(' ').next()?))
    });
    Ok(names.collect())
}

/// The licences that lie beside a crate's manifest.
fn licences(manifest: &Path) -> anyhow::Result<Vec<String>> {
    let folder = manifest.parent().context("a manifest without a folder")?;
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_uppercase();
        let is_one = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "COPYRIGHT"]
            .iter()
            .any(|start| name.starts_with(start));
        if is_one && entry.file_type()?.is_file() {
            let text = fs::read(entry.path())?;
            found.push(String::from_utf8_lossy(&text).replace("\r\n", "\n").trim().to_owned());
        }
    }
    Ok(found)
}

fn cargo(root: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output =
        Command::new("cargo").args(arguments).current_dir(root).output().context("cannot run cargo")?;
    ensure!(
        output.status.success(),
        "cargo {arguments:?} failed: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(String::from_utf8(output.stdout)?)
}
