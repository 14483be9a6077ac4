//! To whom events are told: what the account portal has settings for, and what was registered by the API.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::model::callback::Callback;

/// An address that is told of events.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Target {
    pub(crate) id: String,
    /// Only of this project; of all without.
    pub(crate) project: Option<String>,
    pub(crate) url: String,
    /// What callbacks are signed with; they are not without.
    pub(crate) secret: Option<String>,
    /// Only these; all without.
    pub(crate) events: Option<Vec<String>>,
    /// From the command line: a reset leaves it.
    pub(crate) lasting: bool,
}

impl Target {
    pub(crate) fn wants(&self, project: &str, event: &str) -> bool {
        self.project.as_deref().is_none_or(|own| own == project)
            && self.events.as_ref().is_none_or(|events| events.iter().any(|wanted| wanted == event))
    }

    pub(crate) fn view(&self) -> Value {
        json!({
            "id": self.id,
            "project": self.project,
            "url": self.url,
            "signed": self.secret.is_some(),
            "events": self.events,
        })
    }
}

impl Callback {
    /// Whether it was registered for the event.
    pub(crate) fn wants(&self, event: &str) -> bool {
        let registered = match (self.group, self.event) {
            ("connection", "created") => "connectionCreated",
            ("connection", "destroyed") => "connectionDestroyed",
            ("stream", "created") => "streamCreated",
            ("stream", "destroyed") => "streamDestroyed",
            ("archive", "status") => "archive",
            _ => return false,
        };
        registered == event
    }
}
