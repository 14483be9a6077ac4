//! The clients connected to a session.

use crate::http::page;

surface! {
    connections {
        /// Returns all connections of a session.
        list: list_connections(ListConnections) -> ConnectionList
            = GET "/v2/project/{project}/session/{sessionId}/connection"
            => ListConnections::new(session_id);

        /// Disconnects a client from a session.
        ///
        /// Fails with `not_found` if it is not connected.
        force_disconnect: force_disconnect(ForceDisconnect)
            = DELETE "/v2/project/{project}/session/{sessionId}/connection/{connectionId}"
            => ForceDisconnect::new(session_id, connection_id);
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
            #[read(Id)]
            connection_id: String,
        }
        optional {
            /// How far it is.
            connection_state: ConnectionState,
            /// When it was made, in milliseconds since 1970.
            created_at: i64,
        }
    }
}

response! {
    /// The connections of a session.
    ConnectionList {
        required {
            /// How many there are.
            #[wire("count")]
            total: i64,
            /// The connections.
            items: Vec<Connection>,
        }
        optional {
            /// The API key, or the application's id.
            #[also("applicationId", "partnerId")]
            #[read(Id)]
            project_id: String,
            /// The session.
            session_id: String,
        }
        absent(extra) {
            total = page::count(items.as_deref(), extra),
        }
    }
}
