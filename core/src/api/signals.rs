//! Messages to the clients of a session.

use crate::error::{Error, Result};

const LONGEST_TYPE: usize = 128;
const LONGEST_DATA: usize = 8192;

surface! {
    signals {
        /// Sends a message to all clients of a session, or to one.
        ///
        /// Fails with `not_found` if that client is not connected.
        send: signal(Signal) = POST "/v2/project/{project}/session/{sessionId}[/connection/{connectionId}]/signal"
            => Signal::new(session_id).r#type("chat").data("Hello").connection_id(connection_id);
    }
}

request! {
    /// What to say, and to whom.
    Signal {
        required {
            /// The session.
            session_id: String,
        }
        optional {
            /// What kind of message it is: up to 128 bytes of letters, digits, `-`, `_` and `~`.
            r#type: String,
            /// The message, up to 8,192 bytes in UTF-8.
            data: String,
            /// The only client to get it.
            connection_id: String,
        }
        check = sendable;
    }
}

fn sendable(request: &Signal) -> Result<()> {
    let (kind, data) = (request.r#type.as_deref(), request.data.as_deref());
    if kind.is_none() && data.is_none() {
        return Err(Error::invalid("data", "is missing (or `type`)"));
    }
    let kind = kind.unwrap_or_default();
    if kind.len() > LONGEST_TYPE {
        return Err(Error::invalid("type", format!("must have at most 128 bytes, not {}", kind.len())));
    }
    if !kind.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_~".contains(letter)) {
        return Err(Error::invalid("type", "may hold nothing but letters, digits, -, _ and ~"));
    }
    match data.map(str::len) {
        Some(size) if size > LONGEST_DATA => {
            Err(Error::invalid("data", format!("must have at most 8192 bytes, not {size}")))
        }
        _ => Ok(()),
    }
}
