//! What the tables under `tests/` refer to: files, tests in them, vectors.

use std::{collections::HashMap, fs, path::PathBuf};

use serde_json::Value;

/// A file of the project.
pub(crate) fn path(relative: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join(relative)
}

pub(crate) fn json(relative: &str) -> Value {
    let text = fs::read_to_string(path(relative)).unwrap_or_else(|error| panic!("{relative}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{relative}: {error}"))
}

/// Files that were asked for, so that each is read once.
#[derive(Default)]
pub(crate) struct Files(HashMap<String, Option<String>>);

impl Files {
    fn read(&mut self, relative: &str) -> Option<&str> {
        self.0
            .entry(relative.to_owned())
            .or_insert_with(|| fs::read_to_string(path(relative)).ok())
            .as_deref()
    }

    /// Says what is wrong with a reference: a vector's path, or `path::name of a test`.
    pub(crate) fn check(&mut self, reference: &str) -> Result<(), String> {
        let (file, name) = match reference.split_once("::") {
            Some((file, name)) => (file, Some(name)),
            None => (reference, None),
        };
        let text = self.read(file).ok_or_else(|| format!("there is no {file}"))?;
        match name {
            Some(name) if is_test(file, text, name) => Ok(()),
            Some(name) => Err(format!("{file} has no test {name:?}")),
            None if file.starts_with("tests/vectors/") => Ok(()),
            None => Err(format!("{file} is no vector, and no test in it is named")),
        }
    }

    /// The vector at a path, if the reference is one.
    pub(crate) fn vector(&mut self, reference: &str) -> Option<Value> {
        if reference.contains("::") {
            return None;
        }
        serde_json::from_str(self.read(reference)?).ok()
    }
}

/// Whether a file defines a test of this name, in the way of its language.
fn is_test(file: &str, text: &str, name: &str) -> bool {
    let definitions = match file.rsplit_once('.').map(|(_, extension)| extension) {
        Some("rs") => vec![format!("fn {name}(")],
        Some("py") => vec![format!("def {name}(")],
        Some("mjs") => vec![format!("test('{name}'"), format!("test(`{name}`"), format!("test(`{name} (")],
        Some("kt") => vec![format!("fun {name}("), format!("fun `{name}`(")],
        Some("swift") => vec![format!("func {name}(")],
        Some("rb") => vec![format!("it \"{name}\"")],
        _ => vec![],
    };
    definitions.iter().any(|definition| text.contains(definition))
}
