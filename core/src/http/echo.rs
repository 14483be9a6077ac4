//! A service that repeats what it was sent: its secrets are not to be seen in an error.

use std::iter::successors;

use crate::{Json, client::secret::is_secret, surface::names::snake};

/// The secrets within what is sent, as they may come back in the answer of a service that repeats it.
pub(crate) fn within(sent: &Json) -> Vec<String> {
    let mut found = Vec::new();
    collect(sent, false, &mut found);
    found
}

fn collect(sent: &Json, secret: bool, found: &mut Vec<String>) {
    match sent {
        Json::String(text) if secret => {
            // As it is, within JSON, and within JSON that stands in JSON.
            let escape =
                |text: &String| Some(Json::from(text.as_str()).to_string().trim_matches('"').to_owned());
            found.extend(successors(Some(text.clone()), escape).take(3));
        }
        Json::Object(fields) => {
            for (name, value) in fields {
                collect(value, secret || is_secret(&snake(name)), found);
            }
        }
        Json::Array(items) => items.iter().for_each(|item| collect(item, secret, found)),
        _ => {}
    }
}

/// Shorter ones would be found in words that have nothing to do with them.
const SHORTEST: usize = 4;

/// The text with three stars for each of the secrets.
pub(crate) fn hide(text: String, secrets: &[String]) -> String {
    let long_enough = secrets.iter().filter(|secret| secret.len() >= SHORTEST);
    long_enough
        .fold(text, |text, secret| if text.contains(secret) { text.replace(secret, "***") } else { text })
}
