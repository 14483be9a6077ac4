//! Callbacks that the service sends to you.

use crate::{
    OpenTok,
    error::Result,
    local::webhook::{self, VerifyWebhook, WebhookClaims},
};

surface! {
    webhooks {}
    local {
        /// Checks a signed callback: the signature of its JWT, and that the body is the one signed.
        ///
        /// Pass the body exactly as it arrived, before parsing. Fails with `authentication` if it is not genuine.
        verify: verify_webhook(VerifyWebhook) -> WebhookClaims
            => VerifyWebhook::new(body, authorization, [secret.to_owned()]);
    }
}

fn verify_webhook(_: &OpenTok, request: &VerifyWebhook) -> Result<WebhookClaims> {
    webhook::verify(request)
}
