//! One server: its address, and its connections.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
};

use serde_json::{Value, json};
use tokio::net::TcpSocket;

use crate::{
    certificates::Authority,
    fault::{Fault, Wire},
    journal::Journal,
    play::play,
};

/// Where it is: `apiUrl`, and what to trust there.
pub(crate) fn start(fault: &Fault, authority: &Authority, journal: &Journal) -> io::Result<Value> {
    let wire = &fault.wire;
    let socket = TcpSocket::new_v4()?;
    socket.bind((Ipv4Addr::LOCALHOST, 0).into())?;
    let url = url(wire, socket.local_addr()?);
    let acceptor = wire.tls.map(|certificate| authority.acceptor(certificate, wire.http2)).transpose()?;
    if wire.listen {
        let listener = socket.listen(1024)?;
        let (steps, http2, journal) = (Arc::new(wire.steps.clone()), wire.http2, journal.of(&fault.name));
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let (acceptor, steps, journal) = (acceptor.clone(), steps.clone(), journal.clone());
                // What goes wrong with one connection is what it was made for.
                tokio::spawn(async move {
                    // Small answers do not wait for each other.
                    socket.set_nodelay(true)?;
                    match acceptor {
                        Some(acceptor) => play(acceptor.accept(socket).await?, &steps, http2, &journal).await,
                        None => play(socket, &steps, http2, &journal).await,
                    }
                });
            }
        });
    } else {
        // Who connects is refused, and nobody else gets the port meanwhile.
        std::mem::forget(socket);
    }
    Ok(if wire.tls.is_some() {
        json!({ "apiUrl": url, "caCertificates": authority.pem() })
    } else {
        json!({ "apiUrl": url })
    })
}

fn url(wire: &Wire, bound: SocketAddr) -> String {
    let scheme = if wire.https || wire.tls.is_some() { "https" } else { "http" };
    // The certificates' name.
    let host = wire.host.as_deref().unwrap_or("localhost");
    format!("{scheme}://{host}:{}", wire.port.unwrap_or(bound.port()))
}
