//! The connection of HTTP/2 that all calls share, driven by a task of its own.

use std::{
    pin::pin,
    time::{Duration, Instant},
};

use bytes::Bytes;
use futures_util::future::{Either, select};
use http::Response;
use http_body_util::Full;
use hyper::{
    body::Incoming,
    client::conn::http2::{Builder, SendRequest},
};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::{
    runtime::{Handle, Id},
    sync::watch,
};

use super::{
    exchange::{Unanswered, Written},
    stream::Stream,
};

/// How often the connection shows that it is alive, and how long it may take to.
const PING: (Duration, Duration) = (Duration::from_secs(10), Duration::from_secs(5));

/// How long an answer may take that came before the connection's end.
const FAREWELL: Duration = Duration::from_secs(1);

#[derive(Clone)]
pub(super) struct Http2 {
    sender: SendRequest<Full<Bytes>>,
    /// Its other half is dropped when the connection has ended.
    ended: watch::Receiver<()>,
    pub(super) runtime: Id,
    pub(super) used: Instant,
}

impl Http2 {
    pub(super) async fn begin(stream: Stream) -> hyper::Result<Self> {
        let (sender, driver) = Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .keep_alive_interval(PING.0)
            .keep_alive_timeout(PING.1)
            .keep_alive_while_idle(true)
            .handshake(TokioIo::new(stream))
            .await?;
        let (alive, ended) = watch::channel(());
        tokio::spawn(async move {
            // What goes wrong is told to the calls that it concerns.
            let _ = driver.await;
            drop(alive);
        });
        Ok(Self { sender, ended, runtime: Handle::current().id(), used: Instant::now() })
    }

    pub(super) fn is_alive(&self) -> bool {
        self.ended.has_changed().is_ok() && !self.sender.is_closed()
    }

    pub(super) async fn send(&mut self, request: Written) -> Result<Response<Incoming>, Unanswered> {
        let answer = pin!(self.sender.try_send_request(request));
        let lost = pin!(async {
            let _ = self.ended.changed().await;
            tokio::time::sleep(FAREWELL).await;
        });
        match select(answer, lost).await {
            Either::Left((answer, _)) => Ok(answer?),
            Either::Right(_) => Err(Unanswered::Failed("the connection has ended".into())),
        }
    }
}
