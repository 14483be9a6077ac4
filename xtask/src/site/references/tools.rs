//! How each language's tool is called.

use std::path::Path;

use super::{Outcome, rustdoc};
use crate::{
    build, debian, folder,
    fresh::unless_fresh,
    setup,
    shell::{exists, run, venv},
    swift::{self, Swift},
};

/// From the installed wheel, with what its own half in Rust says.
pub(super) fn python(root: &Path, output: &str) -> Outcome {
    build::python(root)?;
    setup::pdoc(root)?;
    let inputs = ["python", "docs/site/pdoc", "docs/site/requirements.txt", "target/wheels"];
    unless_fresh(root, "reference-python", &inputs, &[output], || {
        folder::empty(&root.join(output))?;
        let places = ["-m", "pdoc", "--template-directory", "docs/site/pdoc", "--output-directory", output];
        let modules = ["opentok_sdk", "opentok_sdk.types"];
        run(root, venv(root, "python"), &[&places[..], &modules].concat())
    })?;
    Ok(Ok(()))
}

pub(super) fn node(root: &Path, output: &str) -> Outcome {
    setup::node(root)?;
    setup::typedoc(root)?;
    let inputs = ["node/lib", "node/tsconfig.json", "docs/site/package-lock.json"];
    unless_fresh(root, "reference-node", &inputs, &[output], || {
        let out = format!("../{output}");
        let arguments =
            ["--entryPoints", "lib/index.ts", "--readme", "none", "--name", "opentok-sdk", "--out", &out];
        run(&root.join("node"), root.join("target/tools/typedoc/node_modules/.bin/typedoc"), &arguments)
    })?;
    Ok(Ok(()))
}

pub(super) fn ruby(root: &Path, output: &str) -> Outcome {
    if !exists("yard") {
        if !exists("apt-get") {
            return Ok(Err("no YARD, and this is no Debian to have it from".to_owned()));
        }
        if let Err(error) = debian::install(root, &["yard"]) {
            return Ok(Err(format!("{error:#}")));
        }
    }
    unless_fresh(root, "reference-ruby", &["bindings/ruby", "docs/site/ruby.md"], &[output], || {
        let database = format!("{output}-database");
        let places = ["doc", "--quiet", "--no-cache", "--db", &database, "--output-dir", output];
        // The gem's README is a page of the site, and its links are not those of a reference.
        let sources = ["--title", "opentok-sdk", "--readme", "docs/site/ruby.md"];
        let code = ["bindings/ruby/lib/opentok_sdk.rb", "bindings/ruby/lib/opentok_sdk/**/*.rb"];
        run(root, "yard", &[&places[..], &sources, &code].concat())
    })?;
    Ok(Ok(()))
}

pub(super) fn rust(root: &Path, output: &str) -> Outcome {
    let inputs = ["Cargo.lock", "core/Cargo.toml", "core/src", "xtask/src/site/references"];
    unless_fresh(root, "reference-rust", &inputs, &[output], || {
        // Crates documented on another occasion would come along.
        folder::empty(&root.join("target/doc"))?;
        run(root, "cargo", &["doc", "--quiet", "--package", "opentok-sdk", "--no-deps", "--all-features"])?;
        folder::empty(&root.join(output))?;
        folder::copy(&root.join("target/doc"), &root.join(output))?;
        rustdoc::mend(&root.join(output))
    })?;
    Ok(Ok(()))
}

pub(super) fn kotlin(root: &Path, output: &str) -> Outcome {
    if !exists("mvn") {
        return Ok(Err("no Maven".to_owned()));
    }
    build::uniffi(root)?;
    unless_fresh(root, "reference-kotlin", &["bindings/kotlin"], &[output], || {
        folder::empty(&root.join(output))?;
        let quietly = ["-q", "-B", "-ntp", "-f", "bindings/kotlin/pom.xml"];
        // Its place and its version stand there.
        let goals = ["generate-sources", "dokka:dokka@site"];
        run(root, "mvn", &[&quietly[..], &goals].concat())
    })?;
    Ok(Ok(()))
}

/// Pages for a browser, where the tool has its renderer.
pub(super) fn swift(root: &Path, output: &str) -> Outcome {
    build::uniffi(root)?;
    let swift = match Swift::here(root) {
        Ok(swift) => swift,
        Err(reason) => return Ok(Err(reason)),
    };
    unless_fresh(root, "reference-swift", &["bindings/swift", "xtask/src/swift"], &[output], || {
        let made = swift::documentation(root, &swift)?;
        folder::empty(&root.join(output))?;
        folder::copy(&made, &root.join(output))
    })?;
    if root.join(output).join("index.html").exists() {
        Ok(Ok(()))
    } else {
        Ok(Err("DocC has no renderer here, so that it writes no pages for a browser".to_owned()))
    }
}
