//! What is not wrapped yet: any request, authenticated.

use http::Method;
use serde::Serialize;

use crate::{
    Json, OpenTok, Texts,
    error::{Error, Result},
    http::{Answer, Outgoing, echo, outgoing::Body, path},
    surface::{
        Encoded, arguments::Argument, caught::trip, check::Check, field::Field, mend, names::camel,
        readable::readable,
    },
};

surface! {
    raw {}
    custom {
        /// Sends any request to the service, authenticated and with the usual timeouts, retries and errors.
        ///
        /// `{project}` in the path stands for the API key or the application's id; other places in braces are filled from
        /// `path_params`.
        request: request(RawRequest) -> RawAnswer
            => RawRequest::new("GET", "/v2/project/{project}/archive");
    }
}

request! {
    /// A request by hand.
    RawRequest {
        required {
            /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
            method: String,
            /// The path, percent-encoded, for example `/v2/project/{project}/archive/{archiveId}`. A part in brackets,
            /// `[/connection/{connectionId}]`, is left out where its place is not filled.
            path: String,
        }
        optional {
            /// What stands in the path's places, not encoded: `archiveId`.
            path_params: Texts,
            /// The query, not encoded.
            query: Texts,
            /// The body, sent as JSON.
            body: Json,
            /// The body, sent as a form; instead of `body`.
            form: Texts,
        }
    }
}

response! {
    /// An answer by hand.
    RawAnswer {
        required {
            /// The HTTP status: 200 to 299.
            status: i32,
            /// The headers, their names in lower case.
            headers: Texts,
        }
        optional {
            /// The body: what it says if it is JSON, else its text.
            body: Json,
        }
    }
}

async fn request(client: &OpenTok, request: RawRequest) -> Result<RawAnswer> {
    let answer = send(client, request).await?;
    let text = mend::text(&answer.body);
    let json = |text: &str| {
        let bare = text.trim_start_matches('\u{feff}');
        mend::or_mended(bare, |text| serde_json::from_str(text)).unwrap_or_else(|_| text.into())
    };
    let body = (!text.is_empty()).then(|| json(&text));
    Ok(RawAnswer { status: answer.status.into(), headers: answer.texts(), body, extra: crate::Extra::new() })
}

/// A [`RawAnswer`] for the languages that take JSON as text.
#[doc(hidden)]
#[derive(Debug, Serialize)]
pub struct RawText {
    pub status: i32,
    pub headers: Texts,
    /// As it was sent if that is JSON that can be read, else its text as JSON.
    pub body: Option<String>,
}

impl RawText {
    /// The text of a [`RawAnswer`]'s JSON, in which the body stands as it was sent.
    pub(super) fn into_json(self) -> Result<String> {
        let Self { status, headers, body } = self;
        let headers = String::encode(headers)?;
        let body = body.map(|body| format!(",\"body\":{body}")).unwrap_or_default();
        Ok(format!("{{\"status\":{status},\"headers\":{headers}{body}}}"))
    }
}

impl OpenTok {
    /// As [`OpenTok::request_text`], from JSON.
    #[doc(hidden)]
    pub async fn request_json(&self, given: Json) -> Result<RawText> {
        let request = RawRequest::take(given, Field::ROOT).map_err(|error| error.during("request", 0))?;
        self.request_text(request).await
    }

    /// As [`OpenTok::request`], without making a value of the answer's JSON.
    #[doc(hidden)]
    pub async fn request_text(&self, request: impl Into<RawRequest>) -> Result<RawText> {
        let answer = send(self, request.into()).await?;
        let (status, headers) = (answer.status.into(), answer.texts());
        let text = String::from_utf8(answer.body)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        let json = |text| readable(text).unwrap_or_else(|text| Json::from(text).to_string());
        Ok(RawText { status, headers, body: (!text.is_empty()).then(|| json(text)) })
    }
}

async fn send(client: &OpenTok, request: RawRequest) -> Result<Answer> {
    let outgoing = request
        .check(Field::ROOT)
        .and_then(|()| outgoing(client, request))
        .map_err(|error| error.during("request", 0))?;
    let (answer, _) = client.sender().send("request", &outgoing).await?;
    Ok(answer)
}

fn outgoing(client: &OpenTok, request: RawRequest) -> Result<Outgoing> {
    let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    let method = request.method.to_ascii_uppercase();
    if !methods.contains(&method.as_str()) {
        return Err(Error::invalid("method", "is not a known value").allowed(methods));
    }
    trip(&request.path);
    if !request.path.starts_with('/') {
        return Err(Error::invalid("path", "must start with /"));
    }
    if request.path.chars().any(|letter| !letter.is_ascii_graphic() || "#\\".contains(letter)) {
        return Err(Error::invalid("path", "must be percent-encoded"));
    }
    if request
        .path
        .split(['/', '?'])
        .any(|part| matches!(part.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | ".."))
    {
        return Err(Error::invalid("path", "must not have the segments . and .."));
    }
    let (path, query) = request.path.split_once('?').unwrap_or((&request.path, ""));
    if query.contains(['{', '}']) {
        return Err(Error::invalid("path", "has a place in its query; `query` takes what belongs there"));
    }
    let mut params = request.path_params.unwrap_or_default();
    let mut target = path::fill(client.project_id(), path, |name| params.remove(name)).map_err(unfilled)?;
    if !query.is_empty() {
        target = format!("{target}?{query}");
    }
    if let Some(name) = params.keys().min() {
        return Err(Error::invalid("path_params", format!("{name} has no place in the path")));
    }
    if let Some(query) = request.query.filter(|query| !query.is_empty()) {
        target += if target.contains('?') { "&" } else { "?" };
        target += &encoded(query);
    }
    let secrets = request.body.as_ref().map(echo::within).unwrap_or_default();
    let body = match (request.body, request.form) {
        (Some(_), Some(_)) => return Err(Error::invalid("form", "cannot be given beside `body`")),
        (Some(body), None) if is_bytes(&body) => {
            return Err(Error::invalid("body", "is bytes, for which JSON has no counterpart"));
        }
        (Some(body), None) => Body::json(&body),
        (None, Some(form)) => Body::form(encoded(form)),
        (None, None) => Body::None,
    };
    Ok(Outgoing { method: Method::from_bytes(method.as_bytes()).unwrap_or_default(), target, body, secrets })
}

/// The places have their names from the path, not from us.
fn unfilled(error: Error) -> Error {
    match error.field() {
        Some("path") | None => error,
        Some(name) => Error::invalid("path_params", format!("{} {}", camel(name), error.reason())),
    }
}

/// Bytes as other languages write them in JSON.
fn is_bytes(body: &Json) -> bool {
    body["type"] == "Buffer" && body["data"].is_array()
}

/// In the order of the names, so that the same request is the same text.
fn encoded(pairs: Texts) -> String {
    let mut pairs: Vec<_> = pairs.into_iter().collect();
    pairs.sort();
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}
