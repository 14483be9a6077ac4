//! The manifests of all packages say the same: the version, who made it, under which licence, and where it comes from.

use std::{fs, path::Path};

const MANIFESTS: [&str; 13] = [
    "python/pyproject.toml",
    "emulator/python/pyproject.toml",
    "cli/python/pyproject.toml",
    "aliases/python/pyproject.toml",
    "node/package.json",
    "emulator/node/package.json",
    "cli/node/package.json",
    "aliases/node/package.json",
    "bindings/kotlin/pom.xml",
    "emulator/junit/pom.xml",
    "bindings/ruby/opentok-sdk.gemspec",
    "bindings/dotnet/OpenTok.Sdk.csproj",
    "Cargo.toml",
];

/// These ask a file beside them for the version; in place of the gem's manifest, that is looked at.
const WITHOUT_VERSION: [&str; 4] = [
    "python/pyproject.toml",
    "emulator/python/pyproject.toml",
    "cli/python/pyproject.toml",
    "bindings/ruby/opentok-sdk.gemspec",
];

/// Where the version stands beside the manifests.
const MENTIONS: [&str; 6] = [
    "bindings/ruby/lib/opentok_sdk/version.rb",
    "bindings/kotlin/README.md",
    "bindings/kotlin/consumer/pom.xml",
    "bindings/swift/README.md",
    "emulator/junit/README.md",
    "examples/webhooks/jvm/pom.xml",
];

#[test]
fn every_manifest_says_the_same() {
    let facts = [env!("CARGO_PKG_AUTHORS"), env!("CARGO_PKG_REPOSITORY"), "MIT", "Apache-2.0"];
    for manifest in MANIFESTS {
        let text = read(manifest);
        for fact in facts {
            assert!(text.contains(fact), "{manifest} does not say {fact}");
        }
    }
}

#[test]
fn there_is_one_version() {
    let with = MANIFESTS.iter().filter(|manifest| !WITHOUT_VERSION.contains(manifest));
    for file in with.chain(&MENTIONS) {
        assert!(read(file).contains(env!("CARGO_PKG_VERSION")), "{file} is of another version");
    }
}

fn read(file: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::read_to_string(root.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}
