//! HTTP: accepting connections, and answers that no honest server gives.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use http::{Response, StatusCode};
use http_body_util::{BodyExt as _, Either, Full};
use hyper::body::{Body, Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::Sleep;

use crate::app::{self, Answer, Request};
use crate::control;
use crate::error::ServiceError;
use crate::reply::Reply;
use crate::state::Shared;

const LARGEST_BODY: usize = 1024 * 1024;
/// Control calls may carry answers to replay, such as a thousand archives.
const LARGEST_CONTROL_BODY: usize = 32 * 1024 * 1024;
/// How long the server waits after a failed accept, e.g. while there are no free file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

type AnswerBody = Either<Full<Bytes>, CutOff>;

/// Serves until it is dropped; then all connections end.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&shared)));
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

async fn connection(stream: TcpStream, shared: Arc<Shared>) {
    // Without this small answers wait for the client's acknowledgement; failing to set it harms nothing else.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| respond(Arc::clone(&shared), request));
    // An error here is a client that went away or a connection dropped on purpose: both concern only this connection.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn respond(
    shared: Arc<Shared>,
    request: hyper::Request<Incoming>,
) -> Result<Response<AnswerBody>, io::Error> {
    match app::answer(shared, read(request).await?).await {
        Answer::Whole(reply) => Ok(response(reply)),
        Answer::Truncated(reply) => Ok(truncated(reply)),
        Answer::Dropped => Err(io::ErrorKind::ConnectionAborted.into()),
    }
}

async fn read(request: hyper::Request<Incoming>) -> io::Result<Request> {
    let (head, body) = request.into_parts();
    let path = head.uri.path().to_owned();
    let limit = if control::owns(&path) { LARGEST_CONTROL_BODY } else { LARGEST_BODY };
    let body = collect(body, limit).await?;
    let query = head.uri.query().unwrap_or_default().to_owned();
    Ok(Request { method: head.method.to_string(), path, query, headers: head.headers, body })
}

/// Reads a body to its end. What exceeds the limit is read too, and forgotten: a client that is still sending would
/// take an early answer for a broken connection.
async fn collect(mut body: Incoming, limit: usize) -> io::Result<Result<Bytes, ServiceError>> {
    let mut kept = BytesMut::new();
    let mut is_too_large = false;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(io::Error::other)?.into_data() else { continue };
        is_too_large |= kept.len() + data.len() > limit;
        if !is_too_large {
            kept.extend_from_slice(&data);
        }
    }
    let refusal = || ServiceError::too_large(format!("The body exceeds {limit} bytes"));
    Ok(if is_too_large { Err(refusal()) } else { Ok(kept.freeze()) })
}

fn response(reply: Reply) -> Response<AnswerBody> {
    build(reply.status, reply.headers, Either::Left(Full::new(reply.body)))
}

/// Declares the whole length, sends half of it and ends the connection.
fn truncated(mut reply: Reply) -> Response<AnswerBody> {
    // An empty answer is cut off as well: what it declares never comes. A 204 could not declare anything.
    reply.status = if reply.status == 204 { 200 } else { reply.status };
    let declared = reply.body.len().max(1);
    reply.headers.insert(CONTENT_LENGTH, declared.into());
    let half = reply.body.slice(..reply.body.len() / 2);
    build(reply.status, reply.headers, Either::Right(CutOff::after(half)))
}

fn build(status: u16, headers: http::HeaderMap, body: AnswerBody) -> Response<AnswerBody> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    *response.headers_mut() = headers;
    response
}

/// A body that fails after its first part.
struct CutOff {
    part: Option<Bytes>,
    pause: Pin<Box<Sleep>>,
}

impl CutOff {
    fn after(part: Bytes) -> Self {
        // The pause lets the first part leave for the network before the connection ends.
        Self { part: Some(part), pause: Box::pin(tokio::time::sleep(Duration::from_millis(20))) }
    }
}

impl Body for CutOff {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(part) = self.part.take() {
            return Poll::Ready(Some(Ok(Frame::data(part))));
        }
        ready!(self.pause.as_mut().poll(cx));
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())))
    }
}
