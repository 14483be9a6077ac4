//! The emulator over HTTP, as its users meet it.

mod archives;
mod auth;
mod broadcasts;
mod clients;
mod command;
mod control;
mod credentials;
mod faults;
mod isolation;
mod journal;
mod processing;
mod replay;
mod rules;
mod sessions;
mod support;
mod tokens;
