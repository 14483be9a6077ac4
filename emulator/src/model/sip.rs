//! SIP calls. Nothing is dialled: the far end is taken to answer at once.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::clock::Millis;
use crate::model::put_all;
use crate::table::Identified;

/// A call that brought a telephone into a session.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Call {
    pub(crate) id: String,
    pub(crate) session_id: String,
    pub(crate) connection_id: String,
    pub(crate) stream_id: String,
    pub(crate) uri: String,
    pub(crate) created_at: Millis,
}

impl Identified for Call {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Call {
    /// As a callback tells of it.
    pub(crate) fn event(&self) -> Value {
        json!({ "id": self.id, "connectionId": self.connection_id, "createdAt": self.created_at })
    }

    pub(crate) fn view(&self, owner: &Map<String, Value>) -> Value {
        let mut view = json!({
            "id": self.id,
            "connectionId": self.connection_id,
            "streamId": self.stream_id,
            "sessionId": self.session_id,
            "createdAt": self.created_at,
            "updatedAt": self.created_at,
        });
        put_all(&mut view, owner);
        view
    }
}
