//! Faults to order: errors, delays, dropped connections and broken bodies.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::canned::{self, Canned};
use crate::error::ServiceError;
use crate::model::put;
use crate::reply::Reply;

/// The header by which a single request asks for a fault.
pub(crate) const HEADER: &str = "x-emulator-fault";

/// A fault as it is written. Unknown fields are refused: a misspelt fault would silently test nothing.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Order {
    method: Option<String>,
    path: Option<String>,
    project: Option<String>,
    times: Option<u64>,
    delay_ms: Option<u64>,
    #[serde(default)]
    drop: bool,
    #[serde(default)]
    truncate: bool,
    #[serde(default)]
    malformed: bool,
    status: Option<u16>,
    #[serde(default)]
    headers: Map<String, Value>,
    #[serde(default, deserialize_with = "canned::present")]
    json: Option<Value>,
    text: Option<String>,
}

/// A fault, and for which requests it is meant.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fault {
    method: Option<String>,
    /// Start of a path, or with `*` a pattern for all of it.
    path: Option<String>,
    project: Option<String>,
    /// How many requests it is for; all until the reset when absent.
    times: Option<u64>,
    delay: Duration,
    change: Change,
    /// The answer to give instead of the ordinary one.
    given: Option<Reply>,
    /// As it was written.
    order: Map<String, Value>,
}

/// What goes wrong on the way back.
#[derive(Clone, Copy, Debug, Default)]
enum Change {
    #[default]
    Nothing,
    Drop,
    Truncate,
}

/// What becomes of the answer.
#[derive(Debug)]
pub(crate) enum Ending {
    Normal,
    Instead(Reply),
    /// The answer, ordinary or given, with its end cut off.
    Truncated(Option<Reply>),
    Dropped,
}

impl Fault {
    pub(crate) fn parse(json: &[u8]) -> Result<Self, ServiceError> {
        let invalid = |why: &str| ServiceError::invalid("Invalid fault").because(why);
        let order: Order = serde_json::from_slice(json).map_err(|error| invalid(&error.to_string()))?;
        let canned =
            Canned { status: order.status, headers: order.headers, json: order.json, text: order.text };
        canned.check().map_err(|why| invalid(&why))?;
        let is_answer = canned.status.is_some() || canned.has_body();
        let change = match (order.drop, order.truncate, order.malformed) {
            (false, false, _) => Change::Nothing,
            (true, false, false) => Change::Drop,
            (false, true, false) => Change::Truncate,
            _ => return Err(invalid("\"drop\", \"truncate\" and \"malformed\" exclude each other")),
        };
        if !is_answer && !order.malformed && order.delay_ms.is_none() && matches!(change, Change::Nothing) {
            return Err(invalid(
                "say what is to happen: status, json, text, delayMs, drop, truncate or malformed",
            ));
        }
        let given =
            if order.malformed { Some(broken_json(&canned)) } else { is_answer.then(|| complete(&canned)) };
        Ok(Self {
            method: order.method,
            path: order.path,
            project: order.project,
            times: order.times,
            delay: Duration::from_millis(order.delay_ms.unwrap_or(0)),
            change,
            given,
            order: serde_json::from_slice(json).unwrap_or_default(),
        })
    }

    pub(crate) fn project(&self) -> Option<&str> {
        self.project.as_deref()
    }

    pub(crate) fn is_used_up(&self) -> bool {
        self.times == Some(0)
    }

    /// As it was written, with the times that are left.
    pub(crate) fn view(&self) -> Value {
        let mut view = Value::from(self.order.clone());
        put(&mut view, "times", self.times);
        view
    }

    pub(crate) fn delay(&self) -> Duration {
        self.delay
    }

    pub(crate) fn ending(self) -> Ending {
        match (self.change, self.given) {
            (Change::Drop, _) => Ending::Dropped,
            (Change::Truncate, given) => Ending::Truncated(given),
            (Change::Nothing, Some(given)) => Ending::Instead(given),
            (Change::Nothing, None) => Ending::Normal,
        }
    }

    fn is_for(&self, method: &str, path: &str, project: Option<&str>) -> bool {
        self.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
            && self.path.as_ref().is_none_or(|pattern| path_matches(pattern, path))
            && self.project.as_ref().is_none_or(|wanted| Some(wanted.as_str()) == project)
    }
}

/// An error status without a body gets one as the service would send.
fn complete(canned: &Canned) -> Reply {
    let status = canned.status.unwrap_or(200);
    if status < 400 || canned.has_body() {
        return canned.reply();
    }
    let body = json!({ "code": status, "message": "This fault was asked for" });
    Canned { json: Some(body), ..canned.clone() }.reply()
}

/// JSON whose end is missing, but not on the way: the declared length is right.
fn broken_json(canned: &Canned) -> Reply {
    let canned = Canned { json: Some(json!({ "id": "unfinished" })), text: None, ..canned.clone() };
    let whole = canned.reply();
    Reply { body: whole.body.slice(..whole.body.len() / 2), ..whole }
}

/// The first fault that is for the request; one that has been used up is removed.
pub(crate) fn take(
    faults: &mut Vec<Fault>,
    method: &str,
    path: &str,
    project: Option<&str>,
) -> Option<Fault> {
    faults.retain(|fault| !fault.is_used_up());
    let fault = faults.iter_mut().find(|fault| fault.is_for(method, path, project))?;
    fault.times = fault.times.map(|times| times.saturating_sub(1));
    Some(fault.clone())
}

fn path_matches(pattern: &str, path: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return path.starts_with(pattern) };
    let Some(mut path) = path.strip_prefix(start) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        let Some((_, after)) = path.split_once(part) else { return false };
        path = after;
    }
    path.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::{Fault, path_matches, take};

    #[test]
    fn paths_match_by_start_or_by_pattern() {
        assert!(path_matches("/v2/project", "/v2/project/100/archive"));
        assert!(!path_matches("/v3", "/v2/project/100/archive"));
        assert!(path_matches("*/archive/*/stop", "/v2/project/100/archive/a/stop"));
        assert!(!path_matches("*/archive/*/stop", "/v2/project/100/archive/a/stop/x"));
        assert!(!path_matches("/v2/*/archive", "/v2/project/100/archive/a"));
        assert!(!path_matches("/aa*aa", "/aaa"));
    }

    #[test]
    fn a_fault_ends_after_its_times() {
        let mut faults = vec![Fault::parse(br#"{"status":500,"times":2,"method":"get"}"#).unwrap()];
        assert!(take(&mut faults, "POST", "/", None).is_none());
        assert!(take(&mut faults, "GET", "/", None).is_some());
        assert!(take(&mut faults, "GET", "/", None).is_some());
        assert!(take(&mut faults, "GET", "/", None).is_none());
    }

    #[test]
    fn faults_that_say_nothing_or_too_much_are_refused() {
        for wrong in ["{}", r#"{"statsu":500}"#, r#"{"drop":true,"truncate":true}"#, r#"{"status":99}"#, "[]"]
        {
            assert!(Fault::parse(wrong.as_bytes()).is_err(), "{wrong}");
        }
    }
}
