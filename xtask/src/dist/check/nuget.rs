//! NuGet's package: what nuget.org asks for, and where .NET looks.

use anyhow::{Context, ensure};
use roxmltree::Document;

use super::{AUTHORS, Held, LICENCE, REPOSITORY, artefact::Artefact, files, links};
use crate::{dist::package::VERSION, dotnet::Target};

pub(super) fn package(artefact: &Artefact<'_>) -> anyhow::Result<Held> {
    let text = artefact.read(artefact.only(".nuspec")?)?;
    let manifest = Document::parse(&text)?;
    let node = |name: &str| manifest.descendants().find(|node| node.tag_name().name() == name);
    let said = |name: &str| node(name).and_then(|node| node.text()).unwrap_or_default();
    for (name, value) in [("version", VERSION), ("authors", AUTHORS), ("license", LICENCE)] {
        ensure!(said(name) == value, "its {name} is {:?}, not {value}", said(name));
    }
    for name in ["id", "description", "projectUrl", "releaseNotes", "tags"] {
        ensure!(!said(name).is_empty(), "it does not say its {name}");
    }
    let repository = node("repository").and_then(|node| node.attribute("url"));
    ensure!(repository == Some(REPOSITORY), "its repository is {repository:?}");
    links::ours(artefact.root, &text)?;
    links::absolute(&artefact.read(said("readme"))?)?;
    files::finished(artefact)?;
    artefact.only(".cdx.json")?;
    let (groups, id) = (node("dependencies").context("it does not say on what it depends")?, said("id"));
    for target in Target::ALL {
        for ending in ["dll", "xml"] {
            artefact.ensure_has(&format!("lib/{}/{id}.{ending}", target.name()))?;
        }
    }
    let groups = groups.children().filter(roxmltree::Node::is_element).count();
    ensure!(groups == Target::ALL.len(), "it says on what {groups} of its assemblies depend");
    for place in ["build", "buildTransitive"] {
        artefact.ensure_has(&format!("{place}/{id}.targets"))?;
    }
    let natives = artefact.files.iter().filter(|name| name.starts_with("runtimes/")).count();
    ensure!(natives > 0, "there is no library in it");
    parts(artefact)?;
    Ok(vec!["manifest", "links", "files", "parts"])
}

/// Fails unless the archive says of each file what it is.
fn parts(artefact: &Artefact<'_>) -> anyhow::Result<()> {
    let text = artefact.read("[Content_Types].xml")?;
    let types = Document::parse(&text)?;
    let said = |name: &str, attribute: &str, value: &str| {
        types
            .descendants()
            .any(|node| node.tag_name().name() == name && node.attribute(attribute) == Some(value))
    };
    for file in artefact.files.iter().filter(|name| *name != "[Content_Types].xml") {
        let last = file.rsplit('/').next().unwrap_or_default();
        let known = match last.rsplit_once('.') {
            Some((_, ending)) => said("Default", "Extension", ending),
            None => said("Override", "PartName", &format!("/{file}")),
        };
        ensure!(known, "it does not say what {file} is");
    }
    Ok(())
}
