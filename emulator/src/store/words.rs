//! Words that the code knows by heart, read back from where they were kept.

use std::collections::HashSet;
use std::sync::{LazyLock, Mutex, PoisonError};

use serde::{Deserialize, Deserializer};

/// One of them. By this name, as serde takes a text that is borrowed for one of its source.
pub(crate) type Word = &'static str;

/// There are some twenty; what a file has beside them is kept as long as the program runs.
static KNOWN: LazyLock<Mutex<HashSet<&'static str>>> = LazyLock::new(Mutex::default);

pub(crate) fn word<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'static str, D::Error> {
    String::deserialize(deserializer).map(known)
}

pub(crate) fn maybe_word<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<&'static str>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.map(known))
}

fn known(word: String) -> &'static str {
    let mut all = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(same) = all.get(word.as_str()) {
        return same;
    }
    let word: &'static str = word.leak();
    all.insert(word);
    word
}
