//! The Swift package: where its generated sources go, and whether they say what the manifest says.

use std::{fs, path::Path};

use anyhow::{Context, bail, ensure};
use heck::ToLowerCamelCase;

use crate::generate::Surface;

/// Puts what uniffi-bindgen wrote where the package looks for it.
pub(crate) fn place(root: &Path) -> anyhow::Result<()> {
    let package = root.join("bindings/swift");
    for (file, folder) in [("OpenTok.swift", "Sources/OpenTok"), ("OpenTokFFI.h", "Sources/OpenTokFFI")] {
        let folder = package.join(folder).join("Generated");
        fs::create_dir_all(&folder)?;
        let from = package.join("Generated").join(file);
        fs::copy(&from, folder.join(file)).with_context(|| format!("cannot copy {}", from.display()))?;
    }
    Ok(())
}

/// Fails unless every operation is a method of the generated Swift, with its parameters in order, the optional ones
/// with a default.
pub(crate) fn parity(root: &Path) -> anyhow::Result<()> {
    let source = fs::read_to_string(root.join("bindings/swift/Generated/OpenTok.swift"))
        .context("there is no generated Swift")?;
    let surface = Surface::parse(&opentok_sdk::manifest())?;
    for operation in &surface.operations {
        let name = operation.name.to_lower_camel_case();
        let Some((_, rest)) = source.split_once(&format!("open func {name}(")) else {
            bail!("Swift has no {name}");
        };
        let (parameters, after) = rest.split_once(')').with_context(|| format!("{name} has no end"))?;
        ensure!(after.starts_with("async throws") != operation.local, "{name}: async, or not, wrongly");
        let found: Vec<_> = parameters.split(", ").filter_map(parameter).collect();
        let fields = &operation.request.fields;
        let wanted: Vec<_> = fields.iter().map(|field| (field.wire.as_str(), !field.required)).collect();
        ensure!(found == wanted, "{name} takes {found:?} in Swift, not {wanted:?}");
    }
    println!("{} operations are there in Swift", surface.operations.len());
    Ok(())
}

/// A parameter's name and whether it has a default; a type with a comma in it gives none.
fn parameter(text: &str) -> Option<(&str, bool)> {
    let (name, r#type) = text.split_once(": ")?;
    Some((name, r#type.ends_with(" = nil")))
}
