//! Server SDK for `OpenTok` and Vonage Video.
//!
//! ```no_run
//! # async fn example() -> opentok_sdk::Result<()> {
//! use opentok_sdk::{CreateSession, GenerateToken, MediaMode, OpenTok, StartArchive};
//!
//! let client = OpenTok::new("47000000", "secret")?;
//! let session = client.create_session(CreateSession::new().media_mode(MediaMode::Routed)).await?;
//! let token = client.generate_token(GenerateToken::new(&session.session_id).data("name=Ada"))?;
//! let archive = client.start_archive(StartArchive::new(&session.session_id).name("lecture")).await?;
//! client.stop_archive(archive.id).await?;
//! # Ok(())
//! # }
//! ```
//!
//! A client is cheap to clone, may be used from any task or thread, and keeps its connections open.
//! Every failure is an [`Error`] with a [kind](ErrorKind), and nothing that starts something is sent twice
//! unless the first attempt provably never arrived.
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

#[macro_use]
mod surface;

mod api;
mod client;
mod error;
mod http;
mod local;
mod opentok;
mod settings;

use std::collections::HashMap;

/// This crate's version, and that of the packages for other languages.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A JSON value as the service sent it.
pub type Json = serde_json::Value;

/// Fields of an answer that this version does not know, or cannot read.
pub type Extra = HashMap<String, Json>;

/// Names and texts, for example headers.
pub type Texts = HashMap<String, String>;

pub use self::opentok::OpenTok;
pub use api::{
    account::*, archive_storage::*, archives::*, audio_connector::*, broadcast_outputs::*, broadcasts::*,
    callbacks::*, captions::*, composed::*, connections::*, layout::*, moderation::*, operations, raw::*,
    renders::*, sessions::*, signals::*, sip::*, streams::*, tokens::*, webhook_event::*, webhooks::*,
};
pub use client::{CallOptions, ClientBuilder, Credentials, PrivateKey, ResponseInfo, is_secret};
pub use error::{Error, ErrorKind, ErrorRecord, Result};
pub use http::{Watch, abandon_connections, page::unread};
pub use local::{session_id::*, token::*, token_check::*, webhook::*};
pub use settings::Settings;
pub use surface::{
    Encoded, Operation,
    arguments::{is_too_deep, json_text, too_deep, unsendable},
    caught::{caught, caught_future},
    names::{Naming, nearest},
};

/// What `core/surface.json` holds: operations, kinds of errors, and the JSON Schema of each type.
#[cfg(feature = "manifest")]
#[doc(hidden)]
#[must_use]
pub fn manifest() -> Json {
    surface::manifest::render(operations())
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(test)]
mod tests {
    fn send<T: Send>(_: T) {}

    /// The bindings move futures to their own threads; a `!Send` value held across an await would fail only there.
    #[test]
    fn futures_can_be_sent() {
        let client = crate::OpenTok::new("1", "secret").expect("valid");
        send(client.create_session(()));
        send(client.dispatch::<crate::Json>(
            "list_archives",
            crate::Json::Null,
            crate::CallOptions::default(),
        ));
        send(client.iter_archives(()));
    }
}
