//! Who calls, and how a client is set up.

mod credentials;
mod identity;
mod options;
mod private_key;
mod response;
pub(crate) mod secret;
#[cfg(feature = "fuzzing")]
pub(crate) mod stand_in;

pub use credentials::Credentials;
pub(crate) use identity::Identity;
pub use options::{CallOptions, ClientBuilder};
pub use private_key::PrivateKey;
pub(crate) use response::Observer;
pub use response::ResponseInfo;
pub use secret::is_secret;
