//! Connections. `axum::serve` would do, but that it answers always: a dropped connection is one of the faults.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::reply::Dropped;

/// How long the server waits after a failed accept, e.g. while there are no free file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Serves until it is dropped; then all connections end.
pub(crate) async fn serve(listener: TcpListener, app: Router) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, app.clone()));
                }
                Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

pub(crate) async fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    TcpListener::bind(address).await
}

async fn connection(stream: TcpStream, app: Router) {
    // Without this small answers wait for the client's acknowledgement; failing to set it harms nothing else.
    let _ = stream.set_nodelay(true);
    let app = TowerToHyperService::new(app);
    let service = service_fn(|request| {
        let answer = app.call(request);
        async move {
            let Ok(response) = answer.await;
            // hyper closes the connection of a service that fails.
            let aborted = || io::Error::from(io::ErrorKind::ConnectionAborted);
            if Dropped::marks(&response) { Err(aborted()) } else { Ok(response) }
        }
    });
    // An error here is a client that went away or a connection dropped on purpose: both concern only this connection.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}
