//! The Swift package: sources, the native library, and the manifests by which Swift finds both.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;
use minijinja::{Environment, UndefinedBehavior, context};
use serde_json::json;

use super::{
    native, notice,
    order::{Order, Part},
    target::Target,
};
use crate::{build, folder, swift};

/// One version for all packages.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What is linked into a Swift program.
pub(super) const ARCHIVE: Part = Part::Archive("opentok-uniffi");

/// What Swift 6.0 and what Swift 6.2 reads.
pub(super) const MANIFESTS: [&str; 2] = ["Package.swift", "Package@swift-6.2.swift"];

/// The library as Swift 6.2 knows it.
pub(super) const BUNDLE: &str = "OpenTokNative.artifactbundle";

/// A static library for one kind of machine.
pub(super) struct Library {
    triple: &'static str,
    file: String,
    path: PathBuf,
}

impl Library {
    /// What the suites have built already: large, and it names this machine.
    pub(super) fn of_the_suites(root: &Path) -> anyhow::Result<Self> {
        let target = Target::here()?;
        Ok(Self::new(target, root.join("target/debug").join(ARCHIVE.file(target))))
    }

    fn new(target: &Target, path: PathBuf) -> Self {
        Self { triple: target.triple, file: ARCHIVE.file(target), path }
    }

    /// What Swift calls the machine: its own builds, and Debian's. A library for another name is left out of a program
    /// without a word.
    fn names(&self) -> [String; 2] {
        [self.triple.to_owned(), self.triple.replace("-unknown-", "-pc-")]
    }
}

/// The package, a repository of its own, to be depended on by version.
///
/// Swift is generated from the debug build: the release one is stripped, and says nothing about itself.
pub(super) fn swift(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    build::uniffi(order.root)?;
    swift::place(order.root)?;
    // A bundle of static libraries is for Linux; Apple's systems want a framework.
    let targets = order.targets.iter().filter(|target| target.is("linux"));
    let libraries = targets.map(|target| Ok(Library::new(target, order.native(target, ARCHIVE)?)));
    write(order.root, folder, &libraries.collect::<anyhow::Result<Vec<_>>>()?)
}

/// Writes the package, in place of what is in the folder.
pub(super) fn write(root: &Path, folder: &Path, libraries: &[Library]) -> anyhow::Result<()> {
    folder::remove(folder)?;
    let swift = root.join("bindings/swift");
    let header = "Generated/OpenTokFFI.h";
    folder::copy(&swift.join("dist/package"), folder)?;
    folder::copy(&swift.join("Sources/OpenTokSDK"), &folder.join("Sources/OpenTokSDK"))?;
    let ours = folder.join("Sources/OpenTokFFI/include/OpenTokFFI.h");
    fs::copy(swift.join("Sources/OpenTokFFI").join(header), &ours).context("cannot copy the header")?;
    for file in ["LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md"] {
        fs::copy(root.join(file), folder.join(file)).with_context(|| format!("cannot copy {file}"))?;
    }
    for library in libraries {
        let to = folder.join(BUNDLE).join(library.triple);
        fs::create_dir_all(&to)?;
        native::strip(root, &library.path, &to.join(&library.file))?;
        native::whole(&ours, &to.join(&library.file))?;
        let text = fs::read_to_string(swift.join("dist/opentok.pc"))?;
        fs::write(to.join("opentok.pc"), fill(&text, context! { version => VERSION })?)?;
    }
    fs::write(folder.join(BUNDLE).join("info.json"), info(libraries)?)?;
    let machines: Vec<_> = libraries.iter().map(|library| library.triple).collect();
    fs::write(folder.join("NOTICE"), notice::text(&notice::parts(root, "opentok-uniffi", &machines)?)?)?;
    let triples: Vec<_> = libraries.iter().map(|library| format!("`{}`", library.triple)).collect();
    let text = fs::read_to_string(folder.join("README.md"))?;
    let values = context! { version => VERSION, triples => triples.join(", ") };
    Ok(fs::write(folder.join("README.md"), fill(&text, values)?)?)
}

/// A text of `bindings/swift/dist` with its places filled.
pub(super) fn fill(text: &str, values: minijinja::Value) -> anyhow::Result<String> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // The last newline is not part of what a template gives.
    Ok(environment.render_str(text, values)? + "\n")
}

/// What the bundle holds.
fn info(libraries: &[Library]) -> anyhow::Result<String> {
    let variants: Vec<_> = libraries
        .iter()
        .map(|library| {
            // Header and module map are an ordinary target's: with the bundle's own, not every build finds the module.
            json!({
                "path": format!("{}/{}", library.triple, library.file),
                "supportedTriples": library.names(),
                "staticLibraryMetadata": { "headerPaths": [] },
            })
        })
        .collect();
    let library = json!({ "type": "staticLibrary", "version": VERSION, "variants": variants });
    let info = json!({ "schemaVersion": "1.0", "artifacts": { "OpenTokNative": library } });
    Ok(serde_json::to_string_pretty(&info)? + "\n")
}
