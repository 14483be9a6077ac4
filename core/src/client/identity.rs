//! Credentials together with the key made of them, ready to sign.

use crate::{
    client::Credentials,
    error::{Error, Result},
    local::jwt::Signer,
};

/// The service accepts at most five minutes.
const LONGEST_JWT: u32 = 300;

/// Who a client is, to the service and to those who get its tokens.
pub(crate) struct Identity {
    credentials: Credentials,
    signer: Signer,
    jwt_ttl: u32,
}

impl Identity {
    /// `jwt_ttl` is how long the JWT of a request lives, in seconds.
    pub(crate) fn new(credentials: Credentials, jwt_ttl: Option<u32>) -> Result<Self> {
        let jwt_ttl = jwt_ttl.unwrap_or(LONGEST_JWT);
        Ok(Self { signer: Signer::new(&credentials)?, credentials, jwt_ttl })
    }

    /// The API key or the application id.
    pub(crate) fn project_id(&self) -> &str {
        self.credentials.project_id()
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// Account credentials are for account operations, and these for nobody else.
    pub(crate) fn may_call(&self, account_operation: bool) -> Result<()> {
        match (matches!(self.credentials, Credentials::Account { .. }), account_operation) {
            (true, false) => Err(Error::configuration(
                "account credentials are for account operations; this is a project's",
            )),
            (false, true) => {
                Err(Error::configuration("is an account operation, which needs the account's key and secret"))
            }
            _ => Ok(()),
        }
    }

    pub(crate) fn jwt_ttl(&self) -> u32 {
        self.jwt_ttl
    }

    pub(crate) fn signer(&self) -> &Signer {
        &self.signer
    }
}
