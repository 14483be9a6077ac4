//! Between the names of the wire (`sessionId`) and those of Rust (`session_id`).

use std::str;

/// How a language spells the names of arguments and operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[doc(hidden)]
#[non_exhaustive]
pub enum Naming {
    /// `start_archive`: Rust, Python, Ruby.
    #[default]
    Snake,
    /// `startArchive`: JavaScript, Kotlin, Swift.
    Camel,
    /// `start-archive`: a command line.
    Kebab,
}

impl Naming {
    /// A name of ours as the language spells it.
    pub(crate) fn apply(self, name: &str) -> String {
        match self {
            Self::Snake => name.to_owned(),
            Self::Camel => camel(name),
            Self::Kebab => name.replace('_', "-"),
        }
    }
}

/// `layout.screenshare_type` → `layout.screenshareType`.
pub(crate) fn camel(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut upper = false;
    for letter in name.chars() {
        match letter {
            '_' if !out.is_empty() => upper = true,
            _ if upper => {
                out.push(letter.to_ascii_uppercase());
                upper = false;
            }
            _ => out.push(letter),
        }
    }
    out
}

/// `screenshareType` → `screenshare_type`.
pub(crate) fn snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len().saturating_add(4));
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// A field's name on the wire, made while compiling: [`camel`] of it.
pub(crate) struct Wire {
    bytes: [u8; Self::LONGEST],
    length: usize,
}

impl Wire {
    const LONGEST: usize = 64;

    /// Of a name as it is declared; `r#type` is `type`.
    #[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "evaluated while compiling")]
    pub(crate) const fn of(field: &str) -> Self {
        let (field, mut bytes, mut length) = (field.as_bytes(), [0; Self::LONGEST], 0);
        let mut place = if field.len() > 1 && field[1] == b'#' { 2 } else { 0 };
        let mut upper = false;
        while place < field.len() {
            if field[place] == b'_' {
                upper = true;
            } else {
                bytes[length] = if upper { field[place].to_ascii_uppercase() } else { field[place] };
                (length, upper) = (length + 1, false);
            }
            place += 1;
        }
        Self { bytes, length }
    }

    pub(crate) const fn as_str(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

/// The name that was probably meant.
#[doc(hidden)]
pub fn nearest<'a>(typed: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |name: &str| name.replace('_', "").to_ascii_lowercase();
    let typed = plain(typed);
    let close = |name: &&str| strsim::damerau_levenshtein(&typed, &plain(name));
    let nearest = known.min_by_key(close)?;
    (close(&nearest) <= (typed.chars().count() / 4).saturating_add(1)).then_some(nearest)
}

#[cfg(test)]
mod tests {
    use super::{Wire, camel, nearest, snake};

    #[test]
    fn names_travel_both_ways() {
        for (wire, rust) in [
            ("sessionId", "session_id"),
            ("layout.screenshareType", "layout.screenshare_type"),
            ("e2ee", "e2ee"),
        ] {
            assert_eq!(snake(wire), rust);
            assert_eq!(camel(rust), wire);
        }
        assert_eq!(Wire::of("initial_layout_class_list").as_str(), "initialLayoutClassList");
        assert_eq!(Wire::of("r#type").as_str(), "type");
    }

    #[test]
    fn a_slip_is_told_from_nonsense() {
        let known = || ["name", "has_audio", "output_mode"].into_iter();
        for (typed, meant) in [
            ("nmae", Some("name")),
            ("hasAduio", Some("has_audio")),
            ("outputmode", Some("output_mode")),
            ("xyz", None),
        ] {
            assert_eq!(nearest(typed, known()), meant, "{typed}");
        }
    }
}
