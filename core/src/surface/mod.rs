//! What the client can do, as data: the table of operations, the types they take and give, and how these are
//! checked, read and shown. It names no operation.

pub(crate) mod arguments;
pub(crate) mod caught;
pub(crate) mod check;
pub(crate) mod encode;
pub(crate) mod field;
#[cfg(feature = "manifest")]
pub(crate) mod manifest;
pub(crate) mod mend;
pub(crate) mod names;
pub(crate) mod read;
pub(crate) mod readable;
pub(crate) mod request;
pub(crate) mod xml;
#[macro_use]
mod types;
#[macro_use]
mod table;

pub use encode::Encoded;
pub use table::Operation;

/// Names and values, as a request sends them.
pub(crate) type Map = serde_json::Map<String, crate::Json>;
