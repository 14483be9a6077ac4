//! Who calls, and how a client is set up.

mod credentials;
mod identity;
mod options;
mod response;
pub(crate) mod secret;

pub use credentials::{Credentials, PrivateKey};
pub(crate) use identity::Identity;
pub use options::{CallOptions, ClientBuilder};
pub(crate) use response::Observer;
pub use response::ResponseInfo;
