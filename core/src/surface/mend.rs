//! JSON that other programs write and strict readers refuse: halves of characters (an emoji cut in two by JavaScript),
//! and numbers too large to be one.

use std::borrow::Cow;

/// The bytes as text, with U+FFFD for what is none. `from_utf8_lossy` looks slowly at what is all text, too.
pub(crate) fn text(bytes: &[u8]) -> Cow<'_, str> {
    str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

/// What is read of the text, or where that cannot be read, of the mended one.
pub(crate) fn or_mended<T, E>(text: &str, read: impl Fn(&str) -> Result<T, E>) -> Result<T, E> {
    read(text).or_else(|_| read(&mend(text)))
}

/// The text with U+FFFD for each lone surrogate, and such numbers as texts.
pub(crate) fn mend(text: &str) -> String {
    let mut mended = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['"', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) {
        let (before, from) = rest.split_at(start);
        mended.push_str(before);
        let end = if from.starts_with('"') { string_end(from) } else { number_end(from) };
        let (token, after) = from.split_at(end);
        if token.starts_with('"') {
            string(token, &mut mended);
        } else if token.parse().is_ok_and(f64::is_infinite) {
            mended.extend(["\"", token, "\""]);
        } else {
            mended.push_str(token);
        }
        rest = after;
    }
    mended + rest
}

fn number_end(text: &str) -> usize {
    text.find(|letter: char| !letter.is_ascii_digit() && !"+-.eE".contains(letter)).unwrap_or(text.len())
}

/// Behind the closing quote, or the end of the text where there is none.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    let closing = text.char_indices().skip(1).find(|(_, letter)| {
        let ends = *letter == '"' && !escaped;
        escaped = *letter == '\\' && !escaped;
        ends
    });
    closing.map_or(text.len(), |(place, _)| place.saturating_add(1))
}

fn string(token: &str, mended: &mut String) {
    let mut rest = token;
    while let Some((before, escape)) = rest.find('\\').and_then(|place| rest.split_at_checked(place)) {
        mended.push_str(before);
        let length = match (unit(escape), escape.get(6..).and_then(unit)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(0xD800..=0xDFFF), _) => {
                mended.push_str("\\ufffd");
                rest = escape.get(6..).unwrap_or_default();
                continue;
            }
            (Some(_), _) => 6,
            // With the letter behind it, however long that is.
            (None, _) => escape.chars().take(2).map(char::len_utf8).sum(),
        };
        let (kept, after) = escape.split_at_checked(length).unwrap_or((escape, ""));
        mended.push_str(kept);
        rest = after;
    }
    mended.push_str(rest);
}

/// The number in `\u1234`.
fn unit(escape: &str) -> Option<u16> {
    u16::from_str_radix(escape.strip_prefix("\\u")?.get(..4)?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn halves_of_characters_and_endless_numbers() {
        for (sent, read) in [
            (r#"{"a":"\ud83d"}"#, r#"{"a":"\ufffd"}"#),
            (
                r#"["\ud83d\ude00", "\ude00x", "\ud83d\ud83d\ude00"]"#,
                r#"["\ud83d\ude00", "\ufffdx", "\ufffd\ud83d\ude00"]"#,
            ),
            (r#"["\\ud83d", "\"\ud83d", "ä\n"]"#, r#"["\\ud83d", "\"\ufffd", "ä\n"]"#),
            (r"[1e999, -1e999, 1e10, 0]", r#"["1e999", "-1e999", 1e10, 0]"#),
            (r#"{"cut": "\ud8"#, r#"{"cut": "\ud8"#),
            ("\"\\", "\"\\"),
        ] {
            assert_eq!(mend(sent), read);
        }
    }
}
