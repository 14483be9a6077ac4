//! JSON that stays text for readers elsewhere, whose limits and strictness are not ours: none of them is to fail over it.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

use crate::surface::mend;

/// The text as it is or mended, if that is JSON which is not too deep and whose numbers and letters are sound.
pub(crate) fn readable(text: String) -> Result<String, String> {
    let bare = text.trim_start_matches('\u{feff}');
    if sound(bare) {
        return Ok(if bare.len() == text.len() { text } else { bare.to_owned() });
    }
    let mended = mend::mend(bare);
    if sound(&mended) { Ok(mended) } else { Err(text) }
}

fn sound(text: &str) -> bool {
    serde_json::from_str::<Seen>(text).is_ok()
}

/// A value that was looked at and not kept. serde's own `IgnoredAny` looks neither at depth nor at escapes.
struct Seen;

impl<'de> Deserialize<'de> for Seen {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Seen {
    type Value = Self;

    fn expecting(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self, A::Error> {
        while items.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self, A::Error> {
        while fields.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::readable;

    fn same(text: &str) -> bool {
        readable(text.to_owned()).is_ok_and(|read| read == text)
    }

    #[test]
    fn json_stays_as_it_is() {
        for text in
            ["1", "-1.5e3", "null", "[true,\"\\u00fc\"]", " {\"a\":[{}],\"\\n\":18446744073709551616}\n"]
        {
            assert!(same(text), "{text}");
        }
        assert!(same(&("[".repeat(100) + &"]".repeat(100))));
    }

    #[test]
    fn what_readers_stumble_over_is_mended() {
        for (sent, read) in
            [("\u{feff}{}", "{}"), ("[\"\\ud83d\"]", "[\"\\ufffd\"]"), ("[1e999]", "[\"1e999\"]")]
        {
            assert_eq!(readable(sent.to_owned()), Ok(read.to_owned()));
        }
    }

    #[test]
    fn the_rest_is_no_json_and_comes_back() {
        let deep = "[".repeat(5_000) + &"]".repeat(5_000);
        for text in ["", "done", "{\"a\":1", "NaN", "{} {}", "{1:2}", deep.as_str()] {
            assert_eq!(readable(text.to_owned()), Err(text.to_owned()));
        }
    }
}
