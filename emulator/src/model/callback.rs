//! Registered callbacks. They are kept and listed, never called.

use serde_json::{Value, json};

use crate::clock::Millis;

/// A wish to be told of events.
#[derive(Debug)]
pub(crate) struct Callback {
    pub(crate) id: String,
    pub(crate) group: &'static str,
    pub(crate) event: &'static str,
    pub(crate) url: String,
    pub(crate) created_at: Millis,
}

impl Callback {
    pub(crate) fn view(&self) -> Value {
        json!({
            "id": self.id,
            "group": self.group,
            "event": self.event,
            "url": self.url,
            "createdAt": self.created_at,
        })
    }
}
