//! Audio Connector: a session's sound to a WebSocket. No socket is opened.

use crate::table::Identified;
use serde::{Deserialize, Serialize};

/// A connector that joined a session.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct AudioConnector {
    pub(crate) id: String,
    pub(crate) session_id: String,
    pub(crate) connection_id: String,
    pub(crate) uri: String,
}

impl Identified for AudioConnector {
    fn id(&self) -> &str {
        &self.id
    }
}
