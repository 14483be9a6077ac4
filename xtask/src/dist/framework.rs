//! The library as Apple's systems want it: a framework for Swift packages, made by Apple's own tools.

use std::{fs, path::Path};

use super::{order::Order, package::ARCHIVE, target::Target};
use crate::{build, shell::run};

const NAME: &str = "OpenTokNative.xcframework";

/// Writes it, and packs it; elsewhere than on a Mac it says that it does not.
pub(super) fn write(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    if !Target::here()?.is("darwin") {
        println!("skipped: the framework: Apple's tools are on Macs alone");
        return Ok(());
    }
    build::uniffi(order.root)?;
    // One library for both processors, which is what a framework wants for one system.
    let both = folder.join(ARCHIVE.file(Target::here()?));
    let mut lipo = vec!["-create".to_owned(), "-output".to_owned(), both.to_string_lossy().into_owned()];
    for (_, library) in order.natives(ARCHIVE)? {
        lipo.push(library.to_string_lossy().into_owned());
    }
    run(folder, "lipo", &lipo.iter().map(String::as_str).collect::<Vec<_>>())?;
    let headers = order.root.join("bindings/swift/Sources/OpenTokFFI/Generated");
    let (library, headers) = (both.to_string_lossy(), headers.to_string_lossy());
    let make = ["-create-xcframework", "-library", &library, "-headers", &headers, "-output", NAME];
    run(folder, "xcodebuild", &make)?;
    fs::remove_file(&both)?;
    // As Swift wants it; `--keepParent` is what its checksum is of.
    run(folder, "ditto", &["-c", "-k", "--keepParent", NAME, &format!("{NAME}.zip")])
}
