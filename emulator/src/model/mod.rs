//! The things that the service keeps, how they change with time, and how they look in answers.

pub(crate) mod archive;
pub(crate) mod audio_connector;
pub(crate) mod broadcast;
pub(crate) mod callback;
pub(crate) mod captions;
pub(crate) mod client;
pub(crate) mod composition;
pub(crate) mod render;
pub(crate) mod session;
pub(crate) mod sip;

use serde_json::{Map, Value};

use crate::clock::{MINUTE, Millis};

/// How long archives and broadcasts go on after the last client has left.
pub(crate) const EMPTY_LIMIT: Millis = MINUTE;

/// Adds to a JSON object; an absent value adds nothing.
pub(crate) fn put(view: &mut Value, name: &str, value: Option<impl Into<Value>>) {
    if let (Some(view), Some(value)) = (view.as_object_mut(), value) {
        view.insert(name.to_owned(), value.into());
    }
}

/// Adds fields, such as those that name the project.
pub(crate) fn put_all(view: &mut Value, fields: &Map<String, Value>) {
    if let Some(view) = view.as_object_mut() {
        view.extend(fields.clone());
    }
}
