//! One connection of HTTP/1, driven by the call that is on it.

use std::{
    future::poll_fn,
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
    time::Instant,
};

use bytes::Bytes;
use http::Response;
use http_body_util::{BodyExt, Full};
use hyper::{
    body::{Frame, Incoming},
    client::conn::http1::{Connection, SendRequest, handshake},
};
use hyper_util::rt::TokioIo;
use tokio::runtime::{Handle, Id};

use super::{
    exchange::{Unanswered, Written},
    stream::Stream,
    turn::Turn,
};

pub(super) struct Http1 {
    sender: SendRequest<Full<Bytes>>,
    driver: Driver,
    /// Which hears of what happens on it. Another one may, but need not.
    pub(super) runtime: Id,
    pub(super) used: Instant,
}

struct Driver {
    /// Gone when it has ended; with it goes what was waiting for an answer.
    connection: Option<Box<Connection<TokioIo<Stream>, Full<Bytes>>>>,
    turn: Turn,
}

impl Driver {
    /// As far as it goes now. What becomes of the connection is told to the call.
    fn advance(&mut self, cx: &mut Context<'_>) {
        self.turn.begin();
        if self.connection.as_mut().is_some_and(|connection| Pin::new(connection).poll(cx).is_ready()) {
            self.connection = None;
        }
    }
}

impl Http1 {
    pub(super) async fn begin(stream: Stream) -> hyper::Result<Self> {
        let turn = stream.turn();
        let (sender, connection) = handshake(TokioIo::new(stream)).await?;
        let driver = Driver { connection: Some(Box::new(connection)), turn };
        Ok(Self { sender, driver, runtime: Handle::current().id(), used: Instant::now() })
    }

    /// Whether it can be used once more, as far as the system knows.
    pub(super) fn is_alive(&mut self) -> bool {
        self.driver.turn.ask();
        self.is_idle()
    }

    /// Whether the last answer is over, and the connection is not.
    pub(super) fn is_idle(&mut self) -> bool {
        // Nobody waits for it now.
        self.driver.advance(&mut Context::from_waker(Waker::noop()));
        self.driver.connection.is_some() && self.sender.is_ready()
    }

    pub(super) async fn send(&mut self, request: Written) -> Result<Response<Incoming>, Unanswered> {
        let mut answer = pin!(self.sender.try_send_request(request));
        let answer = poll_fn(|cx| {
            self.driver.advance(cx);
            answer.as_mut().poll(cx)
        });
        Ok(answer.await?)
    }

    pub(super) async fn frame(&mut self, body: &mut Incoming) -> Option<hyper::Result<Frame<Bytes>>> {
        let mut frame = body.frame();
        poll_fn(|cx| {
            // Asking for it is what has it read.
            if let ready @ Poll::Ready(_) = Pin::new(&mut frame).poll(cx) {
                return ready;
            }
            self.driver.advance(cx);
            Pin::new(&mut frame).poll(cx)
        })
        .await
    }
}
