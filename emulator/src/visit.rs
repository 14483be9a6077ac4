//! The way of a request to the service: note it, apply faults, authenticate, replay, and only then handle it.

use std::sync::Arc;

use axum::body::{Bytes, to_bytes};
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
use crate::journal::{Answer, Arrived};
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
        Err(error) => return visit.end(error.into_response(), Way::Whole).await,
    };
    if !fault.delay().is_zero() {
        tokio::time::sleep(fault.delay()).await;
    }
    let ordinary = async || ordinary(&shared, head, body, next).await.into_response();
    let (response, way) = match fault.ending() {
        Ending::Normal => (ordinary().await, Way::Whole),
        Ending::Instead(reply) => (reply.into_response(), Way::Whole),
        Ending::Truncated(Some(reply)) => (reply.into_response(), Way::CutOff),
        Ending::Truncated(None) => (ordinary().await, Way::CutOff),
        Ending::Dropped => (Dropped.into_response(), Way::Whole),
    };
    visit.end(response, way).await
}

/// How much of an answer is sent.
enum Way {
    Whole,
    CutOff,
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
    async fn end(mut self, mut response: Response, way: Way) -> Response {
        if let Ok(id) = HeaderValue::try_from(&self.request_id) {
            response.headers_mut().entry(REQUEST_ID).or_insert(id);
        }
        let is_answer = !Dropped::marks(&response);
        let (mut head, body) = response.into_parts();
        // What handlers and tests have written lies in memory: this neither waits nor fails.
        let mut sent = to_bytes(body, usize::MAX).await.unwrap_or_default();
        if matches!(way, Way::CutOff) {
            sent = body::halve(&mut head, &sent);
        }
        let shown = head.headers.get(REQUEST_ID).and_then(|id| id.to_str().ok());
        let answer = is_answer.then(|| Answer::new(head.status.as_u16(), head.headers.clone(), sent.clone()));
        self.open = false;
        self.shared.lock().journal.answered(self.number, answer, shown);
        self.shared.changed();
        Response::from_parts(
            head,
            match way {
                Way::Whole => sent.into(),
                Way::CutOff => body::cut_off(sent),
            },
        )
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
