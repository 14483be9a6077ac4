//! One archive, unpacked.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, ensure};

use super::super::archive;
use crate::folder;

pub(super) struct Artefact<'a> {
    pub(super) root: &'a Path,
    pub(super) path: &'a Path,
    pub(super) name: String,
    /// Where its content is: below what many archives have as their only folder, `package` or `name-version`.
    pub(super) folder: PathBuf,
    /// The names of its files from there, with `/`, in order.
    pub(super) files: Vec<String>,
}

impl<'a> Artefact<'a> {
    pub(super) fn unpack(root: &'a Path, path: &'a Path) -> anyhow::Result<Self> {
        let mut folder = archive::looked_into(root, path);
        archive::unpack(root, path, &folder)?;
        let top = fs::read_dir(&folder)?.collect::<Result<Vec<_>, _>>()?;
        if let [only] = &top[..]
            && only.file_type()?.is_dir()
        {
            folder = only.path();
        }
        let named = |file: &PathBuf| Ok(file.strip_prefix(&folder)?.to_string_lossy().replace('\\', "/"));
        let mut files = folder::files(&folder)?.iter().map(named).collect::<anyhow::Result<Vec<_>>>()?;
        files.sort();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self { root, path, name, folder, files })
    }

    pub(super) fn ending(&self) -> &'a str {
        self.path.extension().and_then(|end| end.to_str()).unwrap_or_default()
    }

    pub(super) fn has(&self, file: &str) -> bool {
        self.files.iter().any(|name| name == file)
    }

    /// How many of its files have this ending.
    pub(super) fn count(&self, ending: &str) -> usize {
        let is_such = |name: &&String| Path::new(name).extension().is_some_and(|end| end == ending);
        self.files.iter().filter(is_such).count()
    }

    pub(super) fn ensure_has(&self, file: &str) -> anyhow::Result<()> {
        ensure!(self.has(file), "there is no {file} in it");
        Ok(())
    }

    /// The name of the only file that ends like this.
    pub(super) fn only(&self, end: &str) -> anyhow::Result<&str> {
        let mut found = self.files.iter().filter(|name| name.ends_with(end));
        let name = found.next().with_context(|| format!("there is no {end} in it"))?;
        ensure!(found.next().is_none(), "there is more than one {end} in it");
        Ok(name)
    }

    pub(super) fn read(&self, file: &str) -> anyhow::Result<String> {
        fs::read_to_string(self.folder.join(file)).with_context(|| format!("there is no {file} in it"))
    }

    /// In KiB.
    pub(super) fn size(&self) -> anyhow::Result<String> {
        Ok(fs::metadata(self.path)?.len().div_ceil(1024).to_string())
    }

    pub(super) fn glibc(&self) -> anyhow::Result<String> {
        let content: Vec<_> = self.files.iter().map(|file| self.folder.join(file)).collect();
        let newest = archive::newest_glibc(&content)?;
        Ok(newest.map_or_else(|| "–".to_owned(), |(major, minor)| format!("{major}.{minor}")))
    }
}
