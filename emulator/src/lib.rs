//! A stateful local stand-in for the OpenTok / Vonage Video REST service.
//!
//! It keeps sessions, clients, streams, archives, broadcasts and the rest, checks credentials and rules as the
//! service does, and can be told to misbehave. No media flows. See the README for the control routes.
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! use opentok_emulator::{Emulator, Options, development};
//!
//! let emulator = Emulator::start(Options::default()).await?;
//! println!("{} takes API key {}", emulator.url(), development::API_KEY);
//! emulator.shutdown().await;
//! # Ok(())
//! # }
//! ```
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod app;
mod auth;
mod body;
mod call;
mod canned;
mod clock;
mod control;
pub mod development;
mod error;
mod faults;
mod fields;
mod guard;
mod ids;
mod journal;
mod jwt;
mod lifecycle;
mod model;
mod openapi;
mod options;
mod page;
mod presence;
pub mod process;
mod project;
mod reply;
mod route;
mod routes;
mod server;
mod state;
mod store;
mod table;
mod token;
mod visit;
mod webhooks;

use std::net::SocketAddr;
use std::sync::Arc;

pub use options::Options;
pub use routes::ROUTES;
use tokio::task::JoinHandle;
pub use webhooks::trigger::{EVENTS, sample as sample_event};

/// A running emulator. It ends when it is shut down or dropped.
#[derive(Debug)]
pub struct Emulator {
    address: SocketAddr,
    server: JoinHandle<()>,
    courier: JoinHandle<()>,
}

impl Emulator {
    /// Listens, and serves on the current tokio runtime. Fails when the address cannot be bound.
    pub async fn start(options: Options) -> std::io::Result<Self> {
        let listener = server::listen(SocketAddr::new(options.host, options.port)).await?;
        let address = listener.local_addr()?;
        let allowed = options.allowed_hosts.iter().map(|name| name.to_ascii_lowercase()).collect();
        let guard = guard::Guard { bound: address.ip(), allowed };
        let shared = Arc::new(state::Shared::start(&options)?);
        let courier = tokio::spawn(webhooks::courier::run(Arc::clone(&shared)));
        let app = app::app(shared, guard);
        Ok(Self { address, server: tokio::spawn(server::serve(listener, app)), courier })
    }

    /// The base URL to give to an SDK, without a trailing slash.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Closes the port and all connections.
    pub async fn shutdown(mut self) {
        self.courier.abort();
        self.server.abort();
        // Ends with the "aborted" that was asked for.
        let _ = (&mut self.server).await;
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.courier.abort();
        self.server.abort();
    }
}
