//! A finished package, looked into.

use std::{fs, path::Path};

use anyhow::{Context, ensure};

use super::{legal::complete, native};
use crate::shell::run_quietly;

/// Unpacks it, and fails unless it has what `legal` names and names no folder of this machine. Prints its size.
pub(super) fn check(root: &Path, archive: &Path, legal: &[impl AsRef<str>]) -> anyhow::Result<()> {
    let name = archive.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = root.join("target/dist/unpacked").join(&name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let (from, to) = (archive.to_string_lossy(), folder.to_string_lossy());
    let zipped = matches!(archive.extension().and_then(|kind| kind.to_str()), Some("whl" | "jar" | "zip"));
    if zipped {
        run_quietly(root, "python3", &["-m", "zipfile", "-e", &from, &to])?;
    } else {
        run_quietly(root, "tar", &["-xzf", &from, "-C", &to])?;
    }
    let content = native::files(&folder)?;
    complete(&content, legal).with_context(|| name.clone())?;
    native::anonymous(root, &folder)?;
    let mut newest = None;
    for file in &content {
        if native::is_linux(file)? {
            newest = newest.max(Some(native::newest_glibc(file)?));
        }
    }
    ensure!(newest <= Some(native::GLIBC), "{name} needs a newer glibc than it says: {newest:?}");
    let needs = newest.map(|(major, minor)| format!(", needs glibc {major}.{minor}")).unwrap_or_default();
    let size = fs::metadata(archive)?.len().div_ceil(1024);
    println!("{name}: {size} KiB, {} files{needs}", content.len());
    Ok(())
}
