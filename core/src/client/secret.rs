//! What must not end up in a log.

use std::{
    fmt::{Debug, DebugStruct},
    iter::successors,
};

use crate::{Json, surface::names::snake};

/// Fields that hold a secret: tokens, passwords, and the stream key of an RTMP server.
const SECRET: &[&str] = &["authorization", "password", "secrets", "stream_name", "token"];

/// Adds a field to what `Debug` shows, or three stars in its place. What is absent may be seen to be.
pub(crate) fn show(shown: &mut DebugStruct<'_, '_>, name: &str, value: &dyn Debug) {
    let name = name.trim_start_matches("r#");
    if SECRET.contains(&name) {
        shown.field(name, &format_args!("***"));
    } else {
        shown.field(name, value);
    }
}

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
                collect(value, secret || SECRET.contains(&snake(name).as_str()), found);
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

#[cfg(test)]
mod tests {
    use crate::{
        api::sip::{Dial, SipAuth},
        local::{token::GenerateToken, token_check::InspectToken},
    };

    #[test]
    fn secrets_are_not_shown() {
        let auth = SipAuth::new("ada", "hunter2");
        let dial = Dial::new("session", "T1==secret", "sip:ada@example.com").auth(auth);
        let text = format!("{dial:?} {:?}", InspectToken::new("T1==secret"));
        assert!(!text.contains("hunter2") && !text.contains("T1=="), "{text}");
        assert!(text.contains("username: \"ada\"") && text.contains("token: ***"), "{text}");
        assert!(format!("{:?}", GenerateToken::new("session")).contains("session_id: \"session\""));
    }
}
