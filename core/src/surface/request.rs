//! What an operation sends.

use serde::Serialize;

use crate::surface::{Map, arguments::Argument, check::Check};

/// A request: it can be read from JSON, checked, and written.
pub(crate) trait Request: Serialize + Argument + Check {
    /// Turns the flat request into the form that the service wants.
    fn shape(_map: &mut Map) {}
}
