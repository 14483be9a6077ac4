//! Callback addresses of the project. The account portal supersedes them; kept for those who have some.

surface! {
    callbacks {
        /// Asks the service to report events to an address.
        register: register_callback(RegisterCallback) -> Callback = POST "/v2/project/{project}/callback"
            => RegisterCallback::new("archive", "status", "https://example.com/archives");

        /// Returns the addresses registered.
        list: list_callbacks(ListCallbacks) -> Vec<Callback> = GET "/v2/project/{project}/callback"
            => ListCallbacks::new();

        /// Removes an address.
        unregister: unregister_callback(UnregisterCallback) = DELETE "/v2/project/{project}/callback/{callbackId}"
            => UnregisterCallback::new(callback_id);
    }
}

request! {
    /// What to report, and where.
    RegisterCallback {
        required {
            /// What it is about: `connection`, `stream` or `archive`.
            group: String,
            /// What happened: `created`, `destroyed` or `status`.
            event: String,
            /// Where to report it.
            url: String,
        }
    }
}

request! {
    /// All of them.
    ListCallbacks {
        required {}
    }
}

request! {
    /// Which address to remove.
    UnregisterCallback {
        required {
            /// The callback.
            callback_id: String,
        }
    }
}

response! {
    /// An address to which events are reported.
    Callback {
        required {
            /// The callback's identifier.
            #[read(Id)]
            id: String,
        }
        optional {
            /// What it is about.
            group: String,
            /// What happened.
            event: String,
            /// Where it is reported.
            url: String,
            /// When it was registered, in milliseconds since 1970.
            created_at: i64,
        }
    }
}
