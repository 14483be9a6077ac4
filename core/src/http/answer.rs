//! From an answer to a typed value, or to an error that says what the service said.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, HeaderValue};
use serde::de::IgnoredAny;

use crate::{
    Texts,
    error::{Answered, Error, ErrorKind, Result},
    http::{echo, problem::Problem},
    surface::{
        Map, mend,
        read::{self, Read},
    },
};

/// In the path of what is asked of one stream.
const STREAM: &str = "/stream/";

const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// An answer, whatever its status.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// What was sent and must not be seen in an error.
    pub(crate) secrets: Vec<String>,
}

/// How the answer to an operation is read; it also gets the request as the caller gave it.
pub(crate) type ReadAnswer<A> = fn(&Answer, &Map) -> Result<A>;

/// A value in JSON.
pub(crate) fn json<A: Read>(answer: &Answer, _sent: &Map) -> Result<A> {
    answer.json()
}

/// No value: a 2xx status says it all. But what is neither empty nor JSON was not said by the service: it is the page of a
/// network that wants to be paid, or a proxy's.
pub(crate) fn nothing(answer: &Answer, _sent: &Map) -> Result<()> {
    let text = mend::text(&answer.body);
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() || mend::or_mended(text, |text| serde_json::from_str::<IgnoredAny>(text)).is_ok() {
        Ok(())
    } else {
        Err(Error::new(ErrorKind::Decode, "the answer is neither empty nor JSON"))
    }
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name)?.to_str().ok().map(str::to_owned)
    }

    pub(crate) fn request_id(&self) -> Option<String> {
        self.header("x-request-id")
    }

    /// The headers, their names in lower case.
    pub(crate) fn texts(&self) -> Texts {
        let text = |(name, value): (&HeaderName, &HeaderValue)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        self.headers.iter().map(text).collect()
    }

    pub(crate) fn json<A: Read>(&self) -> Result<A> {
        read::json(&self.body).map_err(|reason| Error::new(ErrorKind::Decode, reason))
    }

    /// What an answer says that was not a failure by its status, but cannot be read.
    pub(crate) fn unreadable(&self) -> Answered {
        let Problem { code, message, .. } = self.problem();
        Answered { code, description: message, ..self.facts() }
    }

    /// What is known of an answer beside what it says.
    pub(crate) fn facts(&self) -> Answered {
        Answered {
            status: self.status,
            request_id: self.request_id(),
            body: self.snippet(),
            ..Answered::default()
        }
    }

    /// How long the service asks to wait: a number of seconds, or a date. No more than a day, which is as good as never.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let text = self.header("retry-after")?;
        let text = text.trim();
        let wait = match text.parse::<f64>() {
            Ok(seconds) if seconds >= 0.0 => Duration::from_secs_f64(seconds.min(A_DAY.as_secs_f64())),
            Ok(_) => return None,
            Err(_) => {
                httpdate::parse_http_date(text).ok()?.duration_since(SystemTime::now()).unwrap_or_default()
            }
        };
        Some(wait.min(A_DAY))
    }

    /// What the service says, without what it repeats.
    fn problem(&self) -> Problem {
        let Problem { code, message, description } = Problem::of(&self.body);
        let hidden = |text: Option<String>| text.map(|text| self.hidden(text));
        Problem { code, message: hidden(message), description: hidden(description) }
    }

    fn hidden(&self, text: String) -> String {
        echo::hide(text, &self.secrets)
    }

    fn snippet(&self) -> Option<String> {
        let cut = self.body.get(..4096).unwrap_or(&self.body);
        (!cut.is_empty()).then(|| self.hidden(String::from_utf8_lossy(cut).into_owned()))
    }

    /// The failure that a non-2xx answer to a request for this target tells of.
    pub(crate) fn into_error(self, target: &str) -> Error {
        let Problem { code, message, description } = self.problem();
        let kind = match self.status {
            // So the service says that a stream's identifier is wrong.
            408 if target.contains(STREAM) => ErrorKind::InvalidArgument,
            status => ErrorKind::of_status(status),
        };
        let message = message.unwrap_or_else(|| {
            let reason =
                http::StatusCode::from_u16(self.status).ok().and_then(|status| status.canonical_reason());
            format!("the service answered {} {}", self.status, reason.unwrap_or_default())
                .trim_end()
                .to_owned()
        });
        let retry_after = self.retry_after();
        Error::new(kind, message).answered(Answered { code, description, retry_after, ..self.facts() })
    }
}
