//! Server SDK for `OpenTok` and Vonage Video.
//!
//! ```no_run
//! # async fn example() -> opentok::Result<()> {
//! use opentok::{CreateSession, GenerateToken, MediaMode, OpenTok, StartArchive};
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

#[macro_use]
mod macros;
#[macro_use]
mod surface;

mod archives;
mod audio_connector;
mod auth;
mod broadcast_outputs;
mod broadcasts;
mod callbacks;
mod captions;
mod check;
mod client;
mod composed;
mod connections;
mod credentials;
mod error;
mod jwt;
mod layout;
mod lenient;
#[cfg(feature = "manifest")]
pub mod manifest;
mod moderation;
mod naming;
mod options;
mod page;
mod raw;
mod renders;
mod request;
mod retry;
mod secret;
mod session;
mod session_id;
mod signals;
mod sip;
mod streams;
mod t1;
mod token;
mod token_check;
mod transport;
mod webhook;

use std::collections::HashMap;

/// A JSON value as the service sent it.
pub type Json = serde_json::Value;

/// Fields of an answer that this version does not know.
pub type Extra = HashMap<String, Json>;

/// Names and texts, for example headers.
pub type Texts = HashMap<String, String>;

pub use archives::*;
pub use audio_connector::*;
pub use broadcast_outputs::*;
pub use broadcasts::*;
pub use callbacks::*;
pub use captions::*;
pub use client::OpenTok;
pub use composed::*;
pub use connections::*;
pub use credentials::{Credentials, PrivateKey};
pub use error::{Error, ErrorKind, ErrorRecord, Naming, Result};
pub use layout::{Layout, LayoutType, Resolution, ScreenshareType};
pub use moderation::*;
pub use options::{CallOptions, ClientBuilder, Settings};
pub use raw::*;
pub use renders::*;
pub use session::*;
pub use session_id::{DecodeSessionId, SessionInfo};
pub use signals::*;
pub use sip::*;
pub use streams::*;
pub use surface::{Encoded, Operation, operations};
pub use token::*;
pub use token_check::*;
pub use webhook::*;

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
