//! What lies beside every package's content: licences, the notices of others, and a bill of materials.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, ensure};
use serde_json::{Value, json};

use super::{
    notice::{self, Crate},
    package::VERSION,
    target::Target,
};

pub(super) const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];
pub(super) const NOTICES: &str = "THIRD-PARTY-NOTICES.txt";

/// What lies in a package that native code is in, and with it the work of others. `url` is its own name in the world.
pub(super) fn all(url: &str) -> [String; 4] {
    [LICENCES[0].to_owned(), LICENCES[1].to_owned(), NOTICES.to_owned(), bill_name(url)]
}

/// The file of a package's bill of materials, which is `CycloneDX`.
pub(super) fn bill_name(url: &str) -> String {
    format!("{}.cdx.json", name(url))
}

/// What a package is made of.
pub(super) struct Content<'a> {
    /// The crate that is linked.
    pub(super) package: &'a str,
    /// The package's own name in the world.
    pub(super) url: &'a str,
    /// For what it was built.
    pub(super) targets: &'a [&'static Target],
    /// Parts that cargo knows nothing of.
    pub(super) others: Vec<Value>,
}

/// Files that go into a package, and are removed from where it is built when this is dropped.
pub(super) struct Legal(Vec<PathBuf>);

impl Legal {
    /// Writes them into a folder.
    pub(super) fn write(root: &Path, folder: &Path, content: Content<'_>) -> anyhow::Result<Self> {
        let Content { package, url, targets, others } = content;
        let triples: Vec<_> = targets.iter().map(|target| target.triple).collect();
        let parts = notice::parts(root, package, &triples)?;
        let mut written = Self(Vec::new());
        for name in LICENCES {
            written.add(folder.join(name), &fs::read(root.join(name))?)?;
        }
        written.add(folder.join(NOTICES), notice::text(&parts)?.as_bytes())?;
        written.add(folder.join(bill_name(url)), bill(url, &parts, others)?.as_bytes())?;
        Ok(written)
    }

    /// Leaves them where they are.
    pub(super) fn keep(mut self) {
        self.0.clear();
    }

    fn add(&mut self, file: PathBuf, content: &[u8]) -> anyhow::Result<()> {
        // What is there already, and the same, stays.
        if fs::read(&file).is_ok_and(|there| there == content) {
            return Ok(());
        }
        fs::write(&file, content).with_context(|| format!("cannot write {}", file.display()))?;
        self.0.push(file);
        Ok(())
    }
}

impl Drop for Legal {
    fn drop(&mut self) {
        for file in &self.0 {
            // Where it cannot be removed, git shows it.
            let _ = fs::remove_file(file);
        }
    }
}

/// Fails unless a package's content has these.
pub(super) fn complete(content: &[PathBuf], names: &[impl AsRef<str>]) -> anyhow::Result<()> {
    for name in names {
        let name = name.as_ref();
        let there = content.iter().any(|file| file.file_name().is_some_and(|file| file == name));
        ensure!(there, "the package lacks {name}");
    }
    Ok(())
}

/// What a package is called where it is published: `pkg:pypi/name@1.2.3`.
fn name(url: &str) -> &str {
    let end = url.rsplit_once('/').map_or(url, |(_, end)| end);
    end.split_once('@').map_or(end, |(name, _)| name)
}

/// A bill of materials. It has no date and no random name: the same parts give the same text.
fn bill(url: &str, parts: &[Crate], others: Vec<Value>) -> anyhow::Result<String> {
    let component = |name: &str, version: &str, license: Option<&str>, url: &str| {
        let mut component =
            json!({ "type": "library", "bom-ref": url, "name": name, "version": version, "purl": url });
        if let Some(license) = license {
            component["licenses"] = json!([{ "expression": license.replace('/', " OR ") }]);
        }
        component
    };
    let mut components: Vec<_> = parts
        .iter()
        .map(|part| {
            let url = format!("pkg:cargo/{}@{}", part.name, part.version);
            component(&part.name, &part.version, part.license.as_deref(), &url)
        })
        .chain(others)
        .collect();
    components.sort_by_key(|component| component["purl"].to_string());
    let whole = component(name(url), VERSION, Some("MIT OR Apache-2.0"), url);
    let bill = json!({
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "metadata": { "component": whole },
        "components": components,
    });
    Ok(serde_json::to_string_pretty(&bill)? + "\n")
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{all, complete};

    #[test]
    fn a_package_has_the_bill_that_bears_its_name() {
        let junit = "pkg:maven/opentok/opentok-emulator-junit@1.2.3";
        let content = |bill: &str| {
            let names = ["LICENSE-MIT", "LICENSE-APACHE", "THIRD-PARTY-NOTICES.txt", bill];
            names.map(|name| PathBuf::from("META-INF").join(name))
        };
        assert!(complete(&content("opentok-emulator-junit.cdx.json"), &all(junit)).is_ok());
        let lacking = complete(&content("opentok-emulator.cdx.json"), &all(junit)).expect_err("another's");
        assert_eq!(lacking.to_string(), "the package lacks opentok-emulator-junit.cdx.json");
    }
}
