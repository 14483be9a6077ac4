//! The Swift package with all that its tests need.

use std::{fs, path::Path};

use anyhow::Context;

use super::{native, order::Order, package};
use crate::folder;

/// Writes what `swift test` needs on a machine that has Swift, but neither Rust nor a network.
pub(super) fn write(order: &Order<'_>, kit: &Path) -> anyhow::Result<()> {
    let root = order.root;
    package::swift(order, kit)?;
    folder::copy(&root.join("bindings/swift/Tests"), &kit.join("Tests"))?;
    folder::copy(&root.join("tests/vectors"), &kit.join("vectors"))?;
    folder::copy(&root.join("tests/faults"), &kit.join("faults"))?;
    // Notes for this repository, not for the kit.
    fs::remove_file(kit.join("vectors/README.md"))?;
    let added = root.join("bindings/swift/dist/kit");
    fs::copy(added.join("KIT.md"), kit.join("KIT.md"))?;
    // A manifest is a program: the target of the tests is a line at its end.
    let tests = fs::read_to_string(added.join("tests.swift"))?;
    for manifest in package::MANIFESTS {
        let text = fs::read_to_string(kit.join(manifest))?;
        fs::write(kit.join(manifest), text + &tests)?;
    }
    fs::create_dir_all(kit.join("bin"))?;
    for program in ["opentok-emulator", "opentok-hostile"] {
        let built = native::release(root, program)?.join(program);
        fs::copy(&built, kit.join("bin").join(program)).with_context(|| format!("cannot copy {program}"))?;
    }
    Ok(())
}
