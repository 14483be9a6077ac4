//! What arrived since the last reset.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};

#[derive(Clone, Default)]
pub(crate) struct Journal(Arc<Mutex<Vec<Value>>>);

impl Journal {
    pub(crate) fn add(&self, method: &str, path: &str) {
        self.items().push(json!({ "method": method, "path": path }));
    }

    pub(crate) fn clear(&self) {
        self.items().clear();
    }

    pub(crate) fn all(&self) -> Value {
        json!({ "items": *self.items() })
    }

    fn items(&self) -> MutexGuard<'_, Vec<Value>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
