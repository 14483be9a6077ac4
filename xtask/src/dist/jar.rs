//! The jar, and those of its sources and its documentation.

use std::{fs, path::Path};

use anyhow::{Context, ensure};
use serde_json::json;

use super::{
    archive,
    legal::{self, Content, Legal},
    order::{Order, Part},
    package::VERSION,
    target::ALL,
};
use crate::{
    build, folder,
    shell::{exists, run},
};

const URL: &str = concat!("pkg:maven/io.github.opentok-sdk/opentok-sdk@", env!("CARGO_PKG_VERSION"));

const LIBRARY: Part = Part::Library("opentok-uniffi");

pub(super) fn jar(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    let root = order.root;
    ensure!(exists("mvn"), "there is no Maven");
    build::uniffi(root)?;
    let classes = root.join("bindings/kotlin/target/classes");
    // In the jar they lie under META-INF.
    let meta = classes.join("META-INF");
    let others = dependencies(root)?;
    fs::create_dir_all(&meta)?;
    let content = Content { package: "opentok-uniffi", url: URL, targets: &order.targets, others };
    let legal = Legal::write(root, &meta, content)?;
    for jar in ALL.iter().filter_map(|target| target.jar) {
        folder::remove(&classes.join(jar))?;
    }
    for (jar, target, library) in order.in_jar(LIBRARY)? {
        let to = classes.join(jar);
        fs::create_dir_all(&to)?;
        fs::copy(&library, to.join(LIBRARY.file(target))).context("cannot copy the library")?;
    }
    let maven = [
        "-q",
        "-B",
        "-ntp",
        "-f",
        "bindings/kotlin/pom.xml",
        "package",
        "dokka:javadocJar",
        "-DskipTests",
        "-Dnatives",
    ];
    run(root, "mvn", &maven)?;
    drop(legal);
    for suffix in ["", "-sources", "-javadoc"] {
        let name = format!("opentok-sdk-{VERSION}{suffix}.jar");
        let built = root.join("bindings/kotlin/target").join(&name);
        fs::copy(built, folder.join(&name)).with_context(|| format!("there is no {name}"))?;
    }
    fs::copy(root.join("bindings/kotlin/pom.xml"), folder.join(format!("opentok-sdk-{VERSION}.pom")))?;
    archive::check(root, &folder.join(format!("opentok-sdk-{VERSION}.jar")), &legal::all(URL))
}

/// What the jar needs beside itself, and Maven fetches.
fn dependencies(root: &Path) -> anyhow::Result<Vec<serde_json::Value>> {
    let list = root.join("target/dist/dependencies.txt");
    let to = format!("-DoutputFile={}", list.display());
    let how =
        ["-q", "-B", "-ntp", "-f", "bindings/kotlin/pom.xml", "dependency:list", "-DincludeScope=runtime"];
    run(root, "mvn", &[&how[..], &[&to]].concat())?;
    // `group:artifact:jar:version:scope`, and behind it what Java's modules call it.
    let text = fs::read_to_string(list)?;
    let found: Vec<_> = text
        .lines()
        .filter_map(|line| {
            let mut parts = line.trim().split(':');
            let (group, name) = (parts.next()?, parts.next()?);
            let version = parts.nth(1)?;
            let url = format!("pkg:maven/{group}/{name}@{version}");
            Some(json!({
                "type": "library", "bom-ref": url, "group": group, "name": name, "version": version, "purl": url,
            }))
        })
        .collect();
    ensure!(!found.is_empty(), "the jar depends on nothing");
    Ok(found)
}
