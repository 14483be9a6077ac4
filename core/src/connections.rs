//! The clients connected to a session.

use crate::lenient::{opt_text, opt_whole, whole};

surface! {
    connections {
        /// Returns all connections of a session.
        list: list_connections(ListConnections) -> ConnectionList
            = GET "/v2/project/{project}/session/{sessionId}/connection";

        /// Disconnects a client from a session.
        ///
        /// Fails with `not_found` if it is not connected.
        force_disconnect: force_disconnect(ForceDisconnect)
            = DELETE "/v2/project/{project}/session/{sessionId}/connection/{connectionId}";
    }
}

string_enum! {
    /// How far a connection is.
    ConnectionState {
        /// Being set up.
        Connecting = "Connecting",
        /// There.
        Connected = "Connected",
    }
}

request! {
    /// Whose connections to return.
    ListConnections {
        required {
            /// The session.
            session_id: String,
        }
    }
}

request! {
    /// Whom to disconnect.
    ForceDisconnect {
        required {
            /// The session.
            session_id: String,
            /// The connection.
            connection_id: String,
        }
    }
}

response! {
    /// A client's connection.
    Connection {
        required {
            /// The connection's identifier.
            connection_id: String,
        }
        optional {
            /// How far it is.
            connection_state: ConnectionState,
            /// When it was made, in milliseconds since 1970.
            #[serde(deserialize_with = "opt_whole")]
            created_at: i64,
        }
    }
}

response! {
    /// The connections of a session.
    ConnectionList {
        required {
            /// How many there are.
            #[serde(rename = "count", deserialize_with = "whole")]
            total: i64,
            /// The connections.
            items: Vec<Connection>,
        }
        optional {
            /// The API key, or the application's id.
            #[serde(deserialize_with = "opt_text")]
            project_id: String,
            /// The session.
            session_id: String,
        }
        or {
            project_id = application_id,
        }
    }
}
