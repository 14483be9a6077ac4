//! The checksums that are published beside the packages.

use std::{fmt::Write as _, fs, path::Path};

use sha2::{Digest as _, Sha256};

/// What is given away as a file.
const ENDINGS: [&str; 9] = ["whl", "tgz", "gz", "zip", "jar", "pom", "gem", "nupkg", "crate"];

/// Writes `SHA256SUMS` for the packages of a folder and its folders, for `sha256sum --check`.
pub(super) fn write(folder: &Path) -> anyhow::Result<()> {
    let mut sums = String::new();
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let package = entry?.path();
        // What was unpacked to be looked into is not given away, nor what cargo left.
        let own = package.file_name().is_some_and(|name| name != "unpacked" && name != "cargo");
        if own && package.is_dir() {
            files.extend(
                fs::read_dir(package)?.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<Vec<_>>>()?,
            );
        }
    }
    files.sort();
    for file in files.iter().filter(|file| is_given_away(file)) {
        let name = file.strip_prefix(folder)?.display();
        let sum = Sha256::digest(fs::read(file)?);
        for byte in sum {
            write!(sums, "{byte:02x}")?;
        }
        writeln!(sums, "  {name}")?;
    }
    Ok(fs::write(folder.join("SHA256SUMS"), sums)?)
}

pub(super) fn is_given_away(file: &Path) -> bool {
    file.is_file() && file.extension().and_then(|end| end.to_str()).is_some_and(|end| ENDINGS.contains(&end))
}
