//! Answers as JSON, for the other languages.

use serde::Serialize;

use crate::{
    Json,
    error::{Error, ErrorKind, Result},
};

/// JSON that an answer can be passed on as.
#[doc(hidden)]
pub trait Encoded: Sized {
    /// Writes the answer.
    fn encode<T: Serialize + Send + 'static>(answer: T) -> Result<Self>;
}

impl Encoded for Json {
    fn encode<T: Serialize + Send + 'static>(answer: T) -> Result<Self> {
        serde_json::to_value(answer).map_err(unpassable)
    }
}

/// Without the detour over a [`Json`], which a list of 1,000 archives would feel.
impl Encoded for String {
    fn encode<T: Serialize + Send + 'static>(answer: T) -> Result<Self> {
        serde_json::to_string(&answer).map_err(unpassable)
    }
}

fn unpassable(error: serde_json::Error) -> Error {
    Error::new(ErrorKind::Decode, "the answer cannot be passed on").source(error)
}
