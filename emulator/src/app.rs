//! The way of a request: note it, apply faults, authenticate, replay, and only then handle it.

use std::sync::Arc;

use bytes::Bytes;
use http::HeaderMap;
use percent_encoding::percent_decode_str;

use crate::auth;
use crate::call::Call;
use crate::control;
use crate::error::{Outcome, ServiceError};
use crate::faults::{self, Ending, Fault};
use crate::journal::Arrived;
use crate::reply::{Reply, settle};
use crate::routes::TABLE;
use crate::routing::{Found, find};
use crate::state::{Shared, World};

/// A whole request.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    /// `Err` when there was more of it than is taken.
    pub(crate) body: Result<Bytes, ServiceError>,
}

/// What goes back.
#[derive(Debug)]
pub(crate) enum Answer {
    Whole(Reply),
    Truncated(Reply),
    Dropped,
}

/// Answers one request. Dropping the future means that the client hung up.
pub(crate) async fn answer(shared: Arc<Shared>, request: Request) -> Answer {
    if control::owns(&request.path) {
        return Answer::Whole(settle(control::answer(&mut shared.lock(), &request)));
    }
    let visit = Visit::begin(&shared, &request);
    let fault = match visit.fault(&request) {
        Ok(fault) => fault,
        Err(error) => return visit.end(Answer::Whole(error.into())),
    };
    tokio::time::sleep(fault.delay()).await;
    let normal = || settle(serve(&mut shared.lock(), &request));
    visit.end(match fault.ending() {
        Ending::Normal => Answer::Whole(normal()),
        Ending::Instead(reply) => Answer::Whole(reply),
        Ending::Truncated(reply) => Answer::Truncated(reply.unwrap_or_else(normal)),
        Ending::Dropped => Answer::Dropped,
    })
}

/// A request's line in the journal. Dropped without an end, it says that the client hung up.
struct Visit<'a> {
    shared: &'a Shared,
    number: u64,
    project: Option<String>,
    open: bool,
}

impl<'a> Visit<'a> {
    fn begin(shared: &'a Shared, request: &Request) -> Self {
        let project = path_project(&request.path).or_else(|| auth::claimed_project(&request.headers));
        let number = shared.lock().journal.arrived(Arrived {
            method: request.method.clone(),
            path: request.path.clone(),
            query: request.query.clone(),
            headers: request.headers.clone(),
            body: request.body.clone().unwrap_or_default(),
            project: project.clone(),
        });
        Self { shared, number, project, open: true }
    }

    /// The fault for this request: its header's, or the first that a test has set.
    fn fault(&self, request: &Request) -> Result<Fault, ServiceError> {
        if let Some(json) = request.headers.get(faults::HEADER) {
            return Fault::parse(json.as_bytes());
        }
        let (method, path) = (&request.method, &request.path);
        let fault = faults::take(&mut self.shared.lock().faults, method, path, self.project.as_deref());
        Ok(fault.unwrap_or_default())
    }

    fn end(mut self, answer: Answer) -> Answer {
        let status = match &answer {
            Answer::Whole(reply) | Answer::Truncated(reply) => Some(reply.status),
            Answer::Dropped => None,
        };
        self.open = false;
        self.shared.lock().journal.answered(self.number, status);
        answer
    }
}

impl Drop for Visit<'_> {
    fn drop(&mut self) {
        if self.open {
            self.shared.lock().journal.abandoned(self.number);
        }
    }
}

/// The service proper.
fn serve(world: &mut World, request: &Request) -> Outcome {
    let body = request.body.as_ref().map_err(ServiceError::clone)?;
    let caller =
        auth::authenticate(&world.projects, &request.headers, path_project(&request.path).as_deref())?;
    if let Some(canned) = world.take_reply(&caller) {
        return Ok(canned.reply());
    }
    let (handler, params) = match find(TABLE, &request.method, &request.path) {
        Found::Handler(handler, params) => (handler, params),
        Found::OtherMethods(methods) => return Ok(wrong_method(&methods)),
        Found::Nothing => {
            return Err(
                ServiceError::not_found("Not found").because("no operation of the service has this path")
            );
        }
    };
    let now = world.clock.now();
    let Some(project) = world.projects.get_mut(&caller) else {
        return Err(ServiceError::not_found("Project not found"));
    };
    project.settle(now);
    let call = Call { now, params, query: &request.query, headers: &request.headers, body };
    handler(project, &call)
}

/// 405, with the methods that would do.
pub(crate) fn wrong_method(methods: &[&str]) -> Reply {
    let methods = methods.join(", ");
    let error = ServiceError::method_not_allowed("Method not allowed").because(format!("use {methods}"));
    let mut reply = Reply::from(error);
    reply.set_header("allow", &methods);
    reply
}

fn path_project(path: &str) -> Option<String> {
    let project = path.strip_prefix("/v2/project/")?.split('/').next()?;
    Some(percent_decode_str(project).decode_utf8_lossy().into_owned())
}
