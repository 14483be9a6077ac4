//! The rows of the tables in `tests/originals`, and what their names are made of.

use std::{fs, path::Path};

use anyhow::Context;
use heck::ToSnakeCase;
use serde::Deserialize;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Class,
    Method,
    Option,
    Property,
    Enum,
    Error,
}

/// A member of an original; `tests/originals/README.md` says what each key means.
#[derive(Debug, Deserialize)]
pub(super) struct Row {
    pub(super) original: String,
    pub(super) kind: Kind,
    #[serde(default)]
    pub(super) ours: Vec<String>,
    pub(super) reason: Option<String>,
    pub(super) legacy: Option<String>,
    pub(super) note: Option<String>,
}

impl Row {
    pub(super) fn read(root: &Path, table: &str) -> anyhow::Result<Vec<Self>> {
        let path = root.join(format!("tests/originals/{table}.json"));
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        serde_json::from_str(&text).with_context(|| format!("{table}.json"))
    }

    /// `Archive` and `streams[].streamId`; of `listArchives callback total` all but the last word is the class.
    pub(super) fn parts(&self) -> (&str, &str) {
        let name = self.original.as_str();
        let parts = name.split_once('#').or_else(|| name.rsplit_once(' ')).or_else(|| name.split_once('.'));
        parts.unwrap_or((name, ""))
    }

    /// The last name in it: `type` of `start_archive(layout[type])`, `createdAt` of `Archive#getCreatedAt`.
    pub(super) fn leaf(&self) -> &str {
        let name = self.original.trim_end_matches([')', ']', ':']);
        let leaf = name.rsplit(['.', '(', '[', '#', ' ']).next().unwrap_or(name);
        let got = leaf.strip_prefix("get").filter(|rest| rest.starts_with(char::is_uppercase));
        got.unwrap_or(leaf)
    }

    /// Whether ours has another last name than the original, or an argument became part of a group.
    pub(super) fn renamed(&self) -> bool {
        let leaf = self.leaf().to_snake_case();
        let same =
            self.ours.iter().any(|one| one.rsplit(['.', ':']).next().unwrap_or(one).to_snake_case() == leaf);
        !same || self.moved()
    }

    /// `OpenTok.StartBroadcast(hls)`, which is a field of `BroadcastOutputs` here.
    fn moved(&self) -> bool {
        let Some((method, argument)) = self.original.split_once('(') else { return false };
        let group = |one: &String| {
            one.strip_prefix("manifest:").is_some_and(|name| name.starts_with(char::is_uppercase))
        };
        method.contains(['.', '#']) && !argument.contains(['.', '[', ' ']) && self.ours.iter().any(group)
    }

    /// The type that ours belongs to: `Archive` of `manifest:Archive.status`.
    pub(super) fn owner(&self) -> Option<&str> {
        let (owner, _) = self.ours.first()?.strip_prefix("manifest:")?.split_once('.')?;
        owner.starts_with(char::is_uppercase).then_some(owner)
    }
}

/// Letters and digits alone, to compare names that languages spell in their own way.
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Rows by a name that each has, in the order in which the names come first.
pub(super) fn grouped<'a>(
    rows: impl Iterator<Item = &'a Row>,
    name: impl Fn(&'a Row) -> &'a str,
) -> Vec<(&'a str, Vec<&'a Row>)> {
    let mut groups: Vec<(&str, Vec<&Row>)> = Vec::new();
    for row in rows {
        let name = name(row);
        match groups.iter_mut().find(|(known, _)| *known == name) {
            Some((_, members)) => members.push(row),
            None => groups.push((name, vec![row])),
        }
    }
    groups
}
