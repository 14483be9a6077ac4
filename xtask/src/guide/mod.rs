//! The programs from which the documentation takes its snippets: what there is in each language, and how it is run.
//!
//! A snippet stands between the comments `ANCHOR: name` and `ANCHOR_END: name`. What is around it in the file makes a world for
//! it, and fails where it did not do what it says.

mod run;

use heck::ToUpperCamelCase;

pub(crate) use run::{dotnet, jvm, node, python, ruby, rust, swift};

#[cfg(test)]
mod tests;

/// What the guide is about, with the snippets of each topic. The last one moves the emulator's clock.
pub(crate) const TOPICS: [(&str, &[&str]); 10] = [
    ("quickstart", &["all"]),
    ("environments", &["opentok", "vonage", "emulator"]),
    ("tokens", &["roles", "options"]),
    ("archives", &["start", "stop", "list", "layout", "streams"]),
    ("broadcasts", &["start", "change", "stop"]),
    ("moderation", &["signal", "mute", "disconnect"]),
    ("sip", &["dial", "dtmf"]),
    ("extras", &["captions", "render", "audio"]),
    ("errors", &["handle", "timeouts", "retries"]),
    ("testing", &["faults", "clock"]),
];

/// How a language names the file of a topic.
type Name = fn(&str) -> String;

/// A language's folder, and how it names the file of a topic; in the order in which readers find them.
pub(crate) const LANGUAGES: [(&str, Name); 8] = [
    ("python", |topic| format!("{topic}.py")),
    ("node", |topic| format!("{topic}.mjs")),
    ("ruby", |topic| format!("{topic}.rb")),
    ("dotnet", |topic| format!("{}.cs", topic.to_upper_camel_case())),
    ("rust", |topic| format!("{topic}.rs")),
    ("kotlin", |topic| format!("{}.kt", topic.to_upper_camel_case())),
    ("java", |topic| format!("{}.java", topic.to_upper_camel_case())),
    ("swift", |topic| format!("{}.swift", topic.to_upper_camel_case())),
];
