//! What arrived since the last reset.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};

#[derive(Clone, Default)]
pub(crate) struct Journal {
    all: Arc<Mutex<Vec<Value>>>,
    server: String,
}

impl Journal {
    /// That of one server. Its name is part of its requests' paths: what another one was told may be read late.
    pub(crate) fn of(&self, server: &str) -> Self {
        Self { all: self.all.clone(), server: server.to_owned() }
    }

    pub(crate) fn add(&self, method: &str, path: &str) {
        let path = format!("{}: {path}", self.server);
        self.items().push(json!({ "method": method, "path": path }));
    }

    pub(crate) fn clear(&self) {
        self.items().clear();
    }

    pub(crate) fn all(&self) -> Value {
        json!({ "items": *self.items() })
    }

    fn items(&self) -> MutexGuard<'_, Vec<Value>> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
