//! The jars: what Maven Central asks for, and what Java looks for in them.

use std::fs;

use anyhow::{Context, ensure};
use roxmltree::{Document, Node};
use serde_json::Value;

use super::{AUTHORS, Held, LICENCE, REPOSITORY, artefact::Artefact, files, links};
use crate::dist::package::VERSION;

pub(super) fn jar(artefact: &Artefact<'_>) -> anyhow::Result<Held> {
    let name = artefact.name.trim_end_matches(".jar");
    let beside = |end: &str| artefact.path.with_file_name(format!("{name}{end}"));
    for end in ["-sources.jar", "-javadoc.jar"] {
        ensure!(beside(end).is_file(), "there is no {name}{end}");
    }
    let text = fs::read_to_string(beside(".pom")).with_context(|| format!("there is no {name}.pom"))?;
    let document = Document::parse(&text)?;
    let group = described(document.root_element())?;
    links::ours(artefact.root, &text)?;
    let manifest = artefact.read("META-INF/MANIFEST.MF")?;
    ensure!(manifest.contains("\nAutomatic-Module-Name: opentok"), "Java's modules have no name for it");
    files::finished(artefact)?;
    artefact.only(".cdx.json")?;
    let mut held = vec!["pom", "links", "files", "module"];
    let product = name.trim_end_matches(&format!("-{VERSION}"));
    let hints = format!("META-INF/native-image/{group}/{product}/reachability-metadata.json");
    // Tests are run on a JVM: what is for them needs no hints.
    if product == "opentok-sdk" {
        reached(artefact, &serde_json::from_str(&artefact.read(&hints)?)?)?;
        held.push("native-image");
    }
    Ok(held)
}

pub(super) fn sources(artefact: &Artefact<'_>) -> anyhow::Result<Held> {
    ensure!(artefact.count("kt") + artefact.count("java") > 0, "there are no sources in it");
    Ok(vec!["files"])
}

pub(super) fn javadoc(artefact: &Artefact<'_>) -> anyhow::Result<Held> {
    artefact.ensure_has("index.html")?;
    ensure!(artefact.count("html") > 5, "it documents nothing");
    Ok(vec!["files"])
}

/// Fails unless a POM has what Central wants; returns the group.
fn described<'a>(project: Node<'a, 'a>) -> anyhow::Result<&'a str> {
    let said = |path: &str| {
        let mut at = Some(project);
        for name in path.split('/') {
            at = at.and_then(|node| node.children().find(|child| child.tag_name().name() == name));
        }
        at.and_then(|node| node.text()).unwrap_or_default()
    };
    for path in [
        "artifactId",
        "name",
        "description",
        "url",
        "licenses/license/url",
        "scm/connection",
        "scm/developerConnection",
        "issueManagement/url",
    ] {
        ensure!(!said(path).is_empty(), "its POM does not say {path}");
    }
    for (path, value) in
        [("version", VERSION), ("developers/developer/name", AUTHORS), ("scm/url", REPOSITORY)]
    {
        ensure!(said(path) == value, "its POM says {path} is {:?}, not {value}", said(path));
    }
    let licences = project.descendants().filter(|node| node.tag_name().name() == "license");
    let names =
        licences.filter_map(|node| node.children().find(|child| child.tag_name().name() == "name")?.text());
    let names = names.collect::<Vec<_>>().join(" OR ");
    ensure!(names == LICENCE, "its POM says it is licensed as {names}");
    let owner = REPOSITORY.trim_start_matches("https://github.com/").split('/').next().unwrap_or_default();
    ensure!(said("groupId") == format!("io.github.{owner}"), "Central grants us no {}", said("groupId"));
    Ok(said("groupId"))
}

/// Fails unless a native image would carry every library of the jar, and what it is to know of is there.
fn reached(artefact: &Artefact<'_>, hints: &Value) -> anyhow::Result<()> {
    let list = |name: &str, what: &str| {
        let all = hints[name].as_array().into_iter().flatten();
        all.filter_map(|one| one[what].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    let globs = list("resources", "glob");
    let native = |name: &&String| [".so", ".dylib", ".dll"].iter().any(|end| name.ends_with(end));
    for library in artefact.files.iter().filter(native) {
        let name = library.rsplit('/').next().unwrap_or_default();
        ensure!(globs.contains(&format!("*/{name}")), "a native image would not carry {library}");
    }
    for class in list("reflection", "type") {
        artefact.ensure_has(&format!("{}.class", class.replace('.', "/")))?;
    }
    Ok(())
}
