//! The file of profiles: for its owner's eyes only, and whole at any moment.

use std::{
    collections::BTreeMap,
    env, fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use opentok_sdk::ErrorKind;
use serde::{Deserialize, Serialize};

use crate::failure::{Failure, Result};

/// Credentials under a name.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Profile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) api_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) api_secret: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) application_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) private_key_path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) api_url: Option<String>,
}

/// All of them, and which one counts where none is named.
#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Book {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) default: Option<String>,
    #[serde(default)]
    pub(crate) profiles: BTreeMap<String, Profile>,
}

/// The file, and what it holds.
pub(crate) struct Store {
    path: PathBuf,
    pub(crate) book: Book,
}

impl Store {
    /// Reads the user's file; where there is none there are no profiles.
    pub(crate) fn open() -> Result<Self> {
        let path = folder()?.join("opentok").join("profiles.json");
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Self { path, book: Book::default() });
            }
            Err(error) => return Err(unusable(&path, &format!("cannot be read: {error}"))),
        };
        is_private(&path)?;
        let book = serde_json::from_str(&text).map_err(|error| {
            // The text holds secrets: only the place is told.
            unusable(
                &path,
                &format!("cannot be understood (line {}, column {})", error.line(), error.column()),
            )
        })?;
        Ok(Self { path, book })
    }

    /// The profile of this name.
    pub(crate) fn profile(&self, name: &str) -> Result<&Profile> {
        self.book.profiles.get(name).ok_or_else(|| missing(name))
    }

    /// Writes the file anew, beside the old one, and puts it in its place.
    pub(crate) fn save(&self) -> Result<()> {
        self.write().map_err(|error| Failure::io(format!("cannot write {}: {error}", self.path.display())))
    }

    fn write(&self) -> io::Result<()> {
        let folder = self.path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        // Nobody else may read or write it, from the first moment on.
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer_pretty(&mut file, &self.book)?;
        file.write_all(b"\n")?;
        file.as_file().sync_all()?;
        file.persist(&self.path)?;
        Ok(())
    }
}

/// There is no profile of this name.
pub(crate) fn missing(name: &str) -> Failure {
    Failure::of(ErrorKind::NotFound, format!("there is no profile {name:?}"))
        .hinted("`opentok profiles list` names those that there are")
}

fn folder() -> Result<PathBuf> {
    let absolute = |name: &str| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let found = absolute("XDG_CONFIG_HOME")
        .or_else(|| absolute("APPDATA"))
        .or_else(|| absolute("HOME").map(|home| home.join(".config")));
    found.ok_or_else(|| {
        Failure::of(ErrorKind::Configuration, "there is no folder for profiles: HOME is not set")
    })
}

#[cfg(unix)]
fn is_private(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;

    let about = fs::metadata(path).map_err(|error| unusable(path, &format!("cannot be read: {error}")))?;
    let mode = about.permissions().mode() & 0o777;
    if mode.trailing_zeros() < 6 {
        return Err(unusable(path, &format!("is open to others (mode {mode:o}), and holds secrets"))
            .hinted(format!("`chmod 600 {}`, and think of new secrets", path.display())));
    }
    Ok(())
}

/// Elsewhere the user's folder is the user's own.
#[cfg(not(unix))]
fn is_private(_: &Path) -> Result<()> {
    Ok(())
}

fn unusable(path: &Path, reason: &str) -> Failure {
    Failure::of(ErrorKind::Configuration, format!("{} {reason}", path.display()))
}
