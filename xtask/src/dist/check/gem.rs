//! The gems: what rubygems.org asks for, and shows.

use std::process::Command;

use anyhow::{Context, ensure};
use serde_json::Value;

use super::{AUTHORS, Held, LICENCE, REPOSITORY, artefact::Artefact, files, links};
use crate::dist::package::VERSION;

/// As a gem's own reader has it.
const READ: &str = "spec = Gem::Package.new(ARGV[0]).spec
fields = %i[name summary description homepage licenses authors metadata files].to_h { |name| [name, spec.public_send(name)] }
print JSON.generate(fields.merge(version: spec.version.to_s, platform: spec.platform.to_s,
                                 ruby: spec.required_ruby_version.to_s))";

const URLS: [&str; 4] = ["bug_tracker_uri", "changelog_uri", "documentation_uri", "source_code_uri"];

pub(super) fn gem(artefact: &Artefact<'_>) -> anyhow::Result<Held> {
    let output =
        Command::new("ruby").args(["-rjson", "-rrubygems/package", "-e", READ]).arg(artefact.path).output();
    let output = output.context("cannot run ruby")?;
    ensure!(output.status.success(), "it cannot be read: {}", String::from_utf8_lossy(&output.stderr));
    let gem: Value = serde_json::from_slice(&output.stdout)?;
    for (name, value) in [("version", VERSION), ("homepage", REPOSITORY)] {
        ensure!(gem[name] == value, "its {name} is {}, not {value}", gem[name]);
    }
    ensure!(gem["authors"][0] == AUTHORS, "its authors are {}", gem["authors"]);
    let licences: Vec<_> =
        gem["licenses"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    ensure!(licences.join(" OR ") == LICENCE, "its licences are {licences:?}");
    for name in ["summary", "description"] {
        ensure!(gem[name].as_str().is_some_and(|text| text.len() > 20), "it does not say its {name}");
    }
    ensure!(gem["ruby"] != ">= 0", "it does not say for which Ruby it is");
    ensure!(gem["platform"] != "ruby", "it is for every machine, and has a library for one");
    for name in URLS {
        ensure!(gem["metadata"][name].is_string(), "it has no {name}");
    }
    ensure!(gem["metadata"]["rubygems_mfa_required"] == "true", "anybody's password would do to publish it");
    links::ours(artefact.root, &gem["metadata"].to_string())?;
    files::finished(artefact)?;
    artefact.ensure_has("README.md")?;
    artefact.only(".cdx.json")?;
    let native = |name: &&String| [".so", ".dylib", ".dll"].iter().any(|end| name.ends_with(end));
    ensure!(artefact.files.iter().filter(native).count() == 1, "it should have one library");
    Ok(vec!["specification", "links", "files"])
}
