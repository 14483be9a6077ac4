//! The gems: one for each kind of machine, with the library where Ruby's half looks.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;

use super::{
    archive,
    legal::{self, Content, LICENCES, Legal},
    order::{Order, Part},
    package::VERSION,
    target::Target,
};
use crate::{folder, ruby, shell::run_with};

const LIBRARY: Part = Part::Library("opentok-c");
const URL: &str = concat!("pkg:gem/opentok-sdk@", env!("CARGO_PKG_VERSION"));

/// The same for all: a gem tells when it was made, and ours are the same whenever that was.
const MADE: &str = "315619200";

pub(super) fn gems(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    let root = order.root;
    ruby::here(root).map_err(anyhow::Error::msg)?;
    for (target, library) in order.natives(LIBRARY)? {
        let source = folder.join("source");
        stage(root, &source, target, &library)?;
        let content = Content { package: "opentok-c", url: URL, targets: &[target], others: Vec::new() };
        Legal::write(root, &source, content)?.keep();
        let gem = pack(&source, folder, target)?;
        archive::check(root, &gem, &legal::all(URL))?;
        // What was packed is no package itself.
        fs::remove_dir_all(&source)?;
    }
    Ok(())
}

/// The gem of the suites, with the library of a debug build, which names this machine and tells no licences of others.
pub(crate) fn unfinished(root: &Path, library: &Path, folder: &Path) -> anyhow::Result<PathBuf> {
    let (target, source) = (Target::here()?, folder.join("source"));
    stage(root, &source, target, library)?;
    pack(&source, folder, target)
}

/// What a gem is made of, in place of what is in the folder.
fn stage(root: &Path, source: &Path, target: &Target, library: &Path) -> anyhow::Result<()> {
    folder::remove(source)?;
    let ruby = root.join("bindings/ruby");
    for part in ["lib", "sig"] {
        folder::copy(&ruby.join(part), &source.join(part))?;
    }
    for file in ["opentok-sdk.gemspec", "README.md"] {
        fs::copy(ruby.join(file), source.join(file)).with_context(|| format!("no {file}"))?;
    }
    for file in LICENCES {
        fs::copy(root.join(file), source.join(file)).with_context(|| format!("no {file}"))?;
    }
    let place = source.join("lib/opentok_sdk").join(target.ruby);
    fs::create_dir_all(&place)?;
    fs::copy(library, place.join(LIBRARY.file(target)))
        .with_context(|| format!("{} was not built", library.display()))?;
    Ok(())
}

fn pack(source: &Path, to: &Path, target: &Target) -> anyhow::Result<PathBuf> {
    let gem = to.join(format!("opentok-sdk-{VERSION}-{}.gem", target.gem));
    let output = gem.to_string_lossy();
    let build = ["build", "--strict", "--quiet", "opentok-sdk.gemspec", "--output", &output];
    let environment = [("OPENTOK_GEM_PLATFORM", target.gem), ("SOURCE_DATE_EPOCH", MADE)];
    run_with(source, "gem", &build, &environment)?;
    Ok(gem)
}
