//! The core's client for Kotlin and Swift, through UniFFI.
//!
//! [`generated`] mirrors the core's types and operations; the rest is what does not change with them: the client
//! object, its errors, the threads that its calls run on, and the step from a core type to its mirror and back.

uniffi::setup_scaffolding!("opentok");

pub mod client;
mod cross;
pub mod error;
pub mod generated;
pub mod json;
pub mod limit;
pub mod ready;
pub mod response;
mod runtime;
pub mod short;

pub use client::OpenTok;
pub use error::{ErrorDetails, OpenTokError};
pub use json::Json;
pub use limit::Limit;
pub use ready::Ready;
pub use response::{ResponseInfo, ResponseObserver};

/// The package's version.
#[uniffi::export]
#[must_use]
pub fn version() -> String {
    opentok_sdk::VERSION.to_owned()
}
