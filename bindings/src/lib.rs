//! The core's client for Kotlin and Swift, through UniFFI.
//!
//! [`generated`] mirrors the core's types and operations; the rest is what does not change with them: the client
//! object, its errors, the runtime that its calls run on, and the step from a core type to its mirror and back.

uniffi::setup_scaffolding!("opentok");

pub mod client;
mod cross;
pub mod error;
pub mod generated;
pub mod response;
mod runtime;

pub use client::OpenTok;
pub use error::{ErrorDetails, OpenTokError};
pub use opentok_sdk::Json;
pub use response::{ResponseInfo, ResponseObserver};

/// The package's version.
#[uniffi::export]
#[must_use]
pub fn version() -> String {
    opentok_sdk::VERSION.to_owned()
}

uniffi::custom_type!(
    /// A JSON value, as text.
    Json,
    String,
    {
        remote,
        lower: |value| value.to_string(),
        try_lift: |text| text.parse().map_err(|_| OpenTokError::not_json().into()),
    }
);
