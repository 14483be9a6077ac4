//! The way of a request to the service: note it, apply faults, authenticate, replay, and only then handle it.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use http::HeaderValue;
use http::request::Parts;
use percent_encoding::percent_decode_str;

use crate::auth;
use crate::body;
use crate::error::ServiceError;
use crate::faults::{self, Ending, Fault};
use crate::journal::Arrived;
use crate::reply::Dropped;
use crate::state::Shared;

const LARGEST_BODY: usize = 1024 * 1024;
const REQUEST_ID: &str = "x-request-id";

/// The project whose credentials signed the request.
#[derive(Clone, Debug)]
pub(crate) struct Caller(pub(crate) String);

/// The middleware around all operations. Dropping its future means that the client hung up.
pub(crate) async fn pass(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    let Ok(body) = body::read(body, LARGEST_BODY).await else {
        return Dropped.into_response();
    };
    let visit = Visit::begin(&shared, &head, body.as_ref().ok());
    let fault = match visit.fault(&head) {
        Ok(fault) => fault,
        Err(error) => return visit.end(error.into_response()),
    };
    if !fault.delay().is_zero() {
        tokio::time::sleep(fault.delay()).await;
    }
    let ordinary = async || ordinary(&shared, head, body, next).await.into_response();
    visit.end(match fault.ending() {
        Ending::Normal => ordinary().await,
        Ending::Instead(reply) => reply.into_response(),
        Ending::Truncated(Some(reply)) => body::truncated(reply.into_response()).await,
        Ending::Truncated(None) => body::truncated(ordinary().await).await,
        Ending::Dropped => Dropped.into_response(),
    })
}

/// The answer of the service proper, or the one that a test wants in its place.
async fn ordinary(
    shared: &Shared,
    mut head: Parts,
    body: Result<Bytes, ServiceError>,
    next: Next,
) -> Result<Response, ServiceError> {
    let body = body?;
    let canned = {
        let mut world = shared.lock();
        let path_project = path_project(head.uri.path());
        let caller = auth::authenticate(&world.projects, &head.headers, path_project.as_deref())?;
        let canned = world.take_reply(&caller);
        head.extensions.insert(Caller(caller));
        canned
    };
    match canned {
        Some(canned) => Ok(canned.reply().into_response()),
        None => Ok(next.run(Request::from_parts(head, body.into())).await),
    }
}

fn path_project(path: &str) -> Option<String> {
    let project = path.strip_prefix("/v2/project/")?.split('/').next()?;
    Some(percent_decode_str(project).decode_utf8_lossy().into_owned())
}

/// A request's line in the journal. Dropped without an end, it says that the client hung up.
struct Visit<'a> {
    shared: &'a Shared,
    number: u64,
    project: Option<String>,
    request_id: String,
    open: bool,
}

impl<'a> Visit<'a> {
    fn begin(shared: &'a Shared, head: &Parts, body: Option<&Bytes>) -> Self {
        let path = head.uri.path();
        let project = path_project(path).or_else(|| auth::claimed_project(&head.headers));
        let mut world = shared.lock();
        let request_id = world.request_id(project.as_deref());
        let number = world.journal.arrived(Arrived {
            request_id: request_id.clone(),
            method: head.method.to_string(),
            path: path.to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: head.headers.clone(),
            body: body.cloned().unwrap_or_default(),
            project: project.clone(),
        });
        drop(world);
        shared.changed();
        Self { shared, number, project, request_id, open: true }
    }

    /// The fault for this request: its header's, or the first that a test has set.
    fn fault(&self, head: &Parts) -> Result<Fault, ServiceError> {
        if let Some(json) = head.headers.get(faults::HEADER) {
            return Fault::parse(json.as_bytes());
        }
        let (method, path, project) = (head.method.as_str(), head.uri.path(), self.project.as_deref());
        Ok(faults::take(&mut self.shared.lock().faults, method, path, project).unwrap_or_default())
    }

    /// Every answer tells its request's id, unless the test that wrote the answer has given it one.
    fn end(mut self, mut response: Response) -> Response {
        if let Ok(id) = HeaderValue::try_from(&self.request_id) {
            response.headers_mut().entry(REQUEST_ID).or_insert(id);
        }
        let shown = response.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok());
        let status = (!Dropped::marks(&response)).then(|| response.status().as_u16());
        self.open = false;
        self.shared.lock().journal.answered(self.number, status, shown);
        self.shared.changed();
        response
    }
}

impl Drop for Visit<'_> {
    fn drop(&mut self) {
        if self.open {
            self.shared.lock().journal.abandoned(self.number);
            self.shared.changed();
        }
    }
}
