//! Servers that do what servers should not: one for each row of `tests/faults/wire.json`, each at an address of its own.
//!
//! They are steered as the emulator is, so that a test knows one way: `POST /_emulator/reset`, `GET /_emulator/requests`,
//! and `GET /_emulator/addresses` says where each fault is to be had.

mod certificates;
mod control;
mod fault;
mod journal;
mod listener;
mod play;

use std::io;

use serde_json::{Map, Value};
use tokio::net::TcpListener;

use crate::{certificates::Authority, journal::Journal};

/// Starts them all; where they are steered. They live as long as the runtime.
pub async fn start() -> io::Result<String> {
    let (journal, authority) = (Journal::default(), Authority::new()?);
    let mut addresses = Map::new();
    for fault in fault::all()? {
        let address = listener::start(&fault, &authority, &journal)?;
        addresses.insert(fault.name, address);
    }
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let app = control::app(journal, Value::Object(addresses));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(url)
}
