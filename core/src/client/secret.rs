//! What must not end up in a log.

use std::fmt::{Debug, DebugStruct};

/// Fields that hold a secret: tokens, passwords, keys of a storage, and the stream key of an RTMP server.
const SECRET: &[&str] =
    &["account_key", "authorization", "password", "secret", "secret_key", "secrets", "stream_name", "token"];

/// Whether a field of this name, in Rust's spelling, holds a secret.
#[doc(hidden)]
#[must_use]
pub fn is_secret(name: &str) -> bool {
    SECRET.contains(&name)
}

/// Adds a field to what `Debug` shows, or three stars in its place. What is absent may be seen to be.
pub(crate) fn show(shown: &mut DebugStruct<'_, '_>, name: &str, value: &dyn Debug) {
    let name = name.trim_start_matches("r#");
    if is_secret(name) {
        shown.field(name, &format_args!("***"));
    } else {
        shown.field(name, value);
    }
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
