//! What is not shown unless asked for.

use opentok_sdk::{Json, is_secret};

use crate::surface::kebab;

/// What stands in a secret's place.
pub(crate) const STARS: &str = "***";

/// The value without its secrets: what has the name of one, and what looks like a token.
pub(crate) fn masked(value: Json) -> Json {
    match value {
        Json::Object(fields) => Json::Object(
            fields
                .into_iter()
                .map(|(name, value)| {
                    let hidden = names_a_secret(&name) && is_said(&value);
                    let value = if hidden { STARS.into() } else { masked(value) };
                    (name, value)
                })
                .collect(),
        ),
        Json::Array(items) => Json::Array(items.into_iter().map(masked).collect()),
        Json::String(text) if is_token(&text) => STARS.into(),
        other => other,
    }
}

/// Whether there is something to hide.
fn is_said(value: &Json) -> bool {
    value.as_str().is_some_and(|text| !text.is_empty()) || value.is_array()
}

/// Whether a field, header or parameter of this name holds a secret.
pub(crate) fn names_a_secret(name: &str) -> bool {
    let name = kebab(name).trim_start_matches("x-").replace('-', "_").to_ascii_lowercase();
    let words = ["auth", "cookie", "credential", "password", "private_key", "secret", "token"];
    // The user's name within `auth` is none; whatever looks like one in a header is hidden as well.
    is_secret(&name) || words.iter().any(|word| name.split_once(word).is_some())
}

/// A sentence without the tokens that stand in it.
pub(crate) fn without_tokens(text: &str) -> String {
    let bare = |word: &str| word.trim_matches(['\'', '"', ',', ':']).to_owned();
    let tokens = text.split_whitespace().map(bare).filter(|word| is_token(word));
    tokens.fold(text.to_owned(), |text, token| text.replace(&token, STARS))
}

/// A client's token, old or new, or a request's.
fn is_token(text: &str) -> bool {
    let jwt = |text: &str| text.starts_with("eyJ") && text.matches('.').count() == 2;
    text.starts_with("T1==") || text.split_whitespace().any(jwt)
}
