//! What comes from outside, one function each: whatever it is, nothing panics, and what must hold holds.
//!
//! `cargo fuzz run` searches, and `tests/replay.rs` goes through what it found: `corpus/<function>`.
#![expect(clippy::missing_panics_doc, reason = "to panic is what they are for")]

mod calls;
mod local;

pub use calls::{answer, arguments, raw_path, retry_after};
pub use local::{address, inspect_token, private_key, session_id, verify_token, webhook};

/// A target: bytes go in, and it panics where something is wrong.
pub type Target = fn(&[u8]);

/// All of them, by the names of their corpora.
pub const TARGETS: [(&str, Target); 10] = [
    ("session_id", session_id),
    ("inspect_token", inspect_token),
    ("verify_token", verify_token),
    ("webhook", webhook),
    ("answer", answer),
    ("arguments", arguments),
    ("retry_after", retry_after),
    ("private_key", private_key),
    ("raw_path", raw_path),
    ("address", address),
];
