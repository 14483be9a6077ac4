//! Wheels and source distributions: what `PyPI` asks for, and shows.

use anyhow::{Context, ensure};

use super::{AUTHORS, Held, LICENCE, artefact::Artefact, files, links};
use crate::{
    dist::package::VERSION,
    shell::{run_quietly, venv},
};

/// The addresses that `PyPI` shows beside a project.
const URLS: [&str; 5] = ["Homepage", "Documentation", "Source", "Issues", "Changelog"];

pub(super) fn wheel(artefact: &Artefact<'_>) -> anyhow::Result<Held> {
    let metadata = artefact.read(artefact.only(".dist-info/METADATA")?)?;
    described(artefact, &metadata)?;
    files::finished(artefact)?;
    if artefact.count("py") > 0 {
        artefact.only("/py.typed")?;
        ensure!(metadata.contains("\nClassifier: Typing :: Typed\n"), "it does not say that it is typed");
    }
    Ok(vec!["twine", "metadata", "links", "files", "types"])
}

pub(super) fn sdist(artefact: &Artefact<'_>) -> anyhow::Result<Held> {
    described(artefact, &artefact.read("PKG-INFO")?)?;
    files::licensed(artefact)?;
    for file in ["pyproject.toml", "Cargo.lock"] {
        artefact.ensure_has(file)?;
    }
    Ok(vec!["twine", "metadata", "links", "files"])
}

/// Fails unless it says what a reader of `PyPI` wants to know.
fn described(artefact: &Artefact<'_>, metadata: &str) -> anyhow::Result<()> {
    let (head, readme) = metadata.split_once("\n\n").context("it does not tell what it is")?;
    let fields: Vec<_> = head.lines().filter_map(|line| line.split_once(": ")).collect();
    let all = |name: &'static str| fields.iter().filter(move |field| field.0 == name).map(|field| field.1);
    for (name, value) in [("Version", VERSION), ("Author", AUTHORS), ("License-Expression", LICENCE)] {
        ensure!(all(name).eq([value]), "its {name} is {:?}, not {value}", all(name).collect::<Vec<_>>());
    }
    for name in ["Summary", "Keywords", "Requires-Python", "Description-Content-Type"] {
        ensure!(all(name).any(|value| !value.is_empty()), "it does not say its {name}");
    }
    for name in URLS {
        let there = all("Project-URL").any(|value| value.starts_with(&format!("{name}, ")));
        ensure!(there, "it has no address for {name}");
    }
    for start in ["Development Status", "Operating System", "Programming Language :: Python :: 3."] {
        ensure!(all("Classifier").any(|value| value.starts_with(start)), "it has no classifier {start}");
    }
    ensure!(readme.len() > 200, "it has no README");
    links::ours(artefact.root, metadata)?;
    links::absolute(readme)?;
    let twine = venv(artefact.root, "twine");
    let arguments = ["check", "--strict", &artefact.path.to_string_lossy()];
    run_quietly(artefact.root, &twine.to_string_lossy(), &arguments)
}
