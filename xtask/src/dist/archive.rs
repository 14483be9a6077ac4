//! A finished package, looked into.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, ensure};

use super::{FOLDER, legal::complete, native};
use crate::{folder, shell::run_quietly};

/// Unpacks it, and fails unless it has what `legal` names and names no folder of this machine. Prints its size.
pub(super) fn check(root: &Path, archive: &Path, legal: &[impl AsRef<str>]) -> anyhow::Result<()> {
    let name = archive.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = looked_into(root, archive);
    unpack(root, archive, &folder)?;
    let content = folder::files(&folder)?;
    complete(&content, legal).with_context(|| name.clone())?;
    native::anonymous(root, &folder)?;
    let newest = newest_glibc(&content)?;
    ensure!(newest <= Some(native::GLIBC), "{name} needs a newer glibc than it says: {newest:?}");
    let needs = newest.map(|(major, minor)| format!(", needs glibc {major}.{minor}")).unwrap_or_default();
    let size = fs::metadata(archive)?.len().div_ceil(1024);
    println!("{name}: {size} KiB, {} files{needs}", content.len());
    Ok(())
}

/// Where a package is unpacked to be looked into.
pub(super) fn looked_into(root: &Path, archive: &Path) -> PathBuf {
    root.join(FOLDER).join("unpacked").join(archive.file_name().unwrap_or_default())
}

/// Unpacks it, in place of what is in the folder.
pub(crate) fn unpack(root: &Path, archive: &Path, folder: &Path) -> anyhow::Result<()> {
    folder::empty(folder)?;
    let (from, to) = (archive.to_string_lossy(), folder.to_string_lossy());
    match archive.extension().and_then(|kind| kind.to_str()) {
        Some("whl" | "jar" | "zip" | "nupkg") => {
            run_quietly(root, "python3", &["-m", "zipfile", "-e", &from, &to])
        }
        // A gem is an archive in another, beside what it says of itself.
        Some("gem") => {
            run_quietly(root, "tar", &["-xf", &from, "-C", &to, "data.tar.gz"])?;
            run_quietly(folder, "tar", &["-xzf", "data.tar.gz"])?;
            Ok(fs::remove_file(folder.join("data.tar.gz"))?)
        }
        _ => run_quietly(root, "tar", &["-xzf", &from, "-C", &to]),
    }
}

/// The newest version of the C library that anything in a package asks for, if something does.
pub(super) fn newest_glibc(content: &[PathBuf]) -> anyhow::Result<Option<(u32, u32)>> {
    let mut newest = None;
    for file in content {
        if native::is_linux(file)? {
            newest = newest.max(Some(native::newest_glibc(file)?));
        }
    }
    Ok(newest)
}
