//! Credentials together with the key made of them, ready to sign.

use crate::{client::Credentials, error::Result, local::jwt::Signer};

/// Who a client is, to the service and to those who get its tokens.
pub(crate) struct Identity {
    credentials: Credentials,
    signer: Signer,
}

impl Identity {
    pub(crate) fn new(credentials: Credentials) -> Result<Self> {
        Ok(Self { signer: Signer::new(&credentials)?, credentials })
    }

    /// The API key or the application id.
    pub(crate) fn project_id(&self) -> &str {
        self.credentials.project_id()
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    pub(crate) fn signer(&self) -> &Signer {
        &self.signer
    }
}
