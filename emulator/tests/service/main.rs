//! The emulator over HTTP, as its users meet it.

mod account;
mod archives;
mod auth;
mod broadcasts;
mod clients;
mod command;
mod control;
mod credentials;
mod decode;
mod events;
mod faults;
mod guard;
mod isolation;
mod journal;
mod page;
mod processing;
mod replay;
mod request_ids;
mod resources;
mod routing;
mod rules;
mod sessions;
mod state;
mod support;
mod tokens;
mod webhooks;
