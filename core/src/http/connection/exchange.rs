//! What goes over a connection, whichever version of HTTP it speaks.

use std::sync::Arc;

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue, Request, Response, Uri, header,
    response::Parts,
    uri::{Authority, Scheme},
};
use http_body_util::{BodyExt, Full};
use hyper::{
    body::{Frame, Incoming},
    client::conn::TrySendError,
};

use super::{
    dialer::Dialer,
    failure::{BoxError, Broken},
    http1::Http1,
    pool::Pool,
};

/// What a call may read of small parts before it looks at its time.
const MOST_FRAMES: usize = 64;

/// A request; whether it says where it goes, or only its path, depends on the connection.
pub(crate) type Written = Request<Full<Bytes>>;

/// How requests say where they go.
pub(super) struct Addressing {
    scheme: Scheme,
    authority: Authority,
    host: HeaderValue,
    /// For a proxy that is asked for each request, with what it is told besides.
    forwarded: Option<HeaderMap>,
}

impl Addressing {
    pub(super) fn new(dialer: &Dialer) -> http::Result<Self> {
        let parts = dialer.destination().clone().into_parts();
        let authority = parts.authority.unwrap_or_else(|| Authority::from_static("localhost"));
        Ok(Self {
            scheme: parts.scheme.unwrap_or(Scheme::HTTP),
            host: HeaderValue::try_from(authority.as_str())?,
            authority,
            forwarded: dialer.forwarder().map(|proxy| {
                proxy
                    .basic_auth()
                    .map(|auth| (header::PROXY_AUTHORIZATION, auth.clone()))
                    .into_iter()
                    .collect()
            }),
        })
    }

    pub(super) fn http1(&self, request: &mut Written) {
        request.headers_mut().insert(header::HOST, self.host.clone());
        match &self.forwarded {
            Some(headers) => {
                request.headers_mut().extend(headers.clone());
                self.lengthen(request);
            }
            None => shorten(request),
        }
    }

    pub(super) fn http2(&self, request: &mut Written) {
        request.headers_mut().remove(header::HOST);
        self.lengthen(request);
    }

    fn lengthen(&self, request: &mut Written) {
        let mut parts = std::mem::take(request.uri_mut()).into_parts();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        // All three parts are there.
        *request.uri_mut() = Uri::from_parts(parts).unwrap_or_default();
    }
}

/// To a path alone.
fn shorten(request: &mut Written) {
    let parts = std::mem::take(request.uri_mut()).into_parts();
    *request.uri_mut() = parts.path_and_query.map(Uri::from).unwrap_or_default();
}

/// Why a request has no answer.
pub(super) enum Unanswered {
    /// It was not sent.
    Unsent(Box<Written>, hyper::Error),
    Failed(BoxError),
}

impl From<TrySendError<Written>> for Unanswered {
    fn from(mut error: TrySendError<Written>) -> Self {
        match error.take_message() {
            Some(request) => Self::Unsent(Box::new(request), error.into_error()),
            None => Self::Failed(error.into_error().into()),
        }
    }
}

impl From<Unanswered> for Broken {
    fn from(unanswered: Unanswered) -> Self {
        match unanswered {
            Unanswered::Unsent(_, error) => Self::Lost(error.into()),
            Unanswered::Failed(error) => Self::Lost(error),
        }
    }
}

/// An answer whose body is still to be read.
pub(crate) struct Received {
    pub(crate) head: Parts,
    body: Incoming,
    frames: usize,
    /// The connection of HTTP/1 that brings it, and where it is kept afterwards.
    over: Option<(Http1, Arc<Pool>)>,
}

impl Received {
    pub(super) fn new(answer: Response<Incoming>, over: Option<(Http1, Arc<Pool>)>) -> Self {
        let (head, body) = answer.into_parts();
        Self { head, body, frames: 0, over }
    }

    /// The next part of the body.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, Broken> {
        while let Some(frame) = self.frame().await {
            if let Ok(data) = frame.map_err(|error| Broken::Lost(error.into()))?.into_data() {
                return Ok(Some(data));
            }
        }
        if let Some((mut connection, pool)) = self.over.take()
            && connection.is_idle()
        {
            pool.keep(connection);
        }
        Ok(None)
    }

    async fn frame(&mut self) -> Option<hyper::Result<Frame<Bytes>>> {
        self.frames = self.frames.wrapping_add(1);
        if self.frames.is_multiple_of(MOST_FRAMES) {
            tokio::task::yield_now().await;
        }
        match &mut self.over {
            Some((connection, _)) => connection.frame(&mut self.body).await,
            None => self.body.frame().await,
        }
    }
}
