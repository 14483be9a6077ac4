//! Callbacks that the service sends to you.

use crate::{
    OpenTok,
    api::webhook_event::{self, WebhookEvent},
    error::Result,
    local::webhook::{self, SignWebhook, VerifyWebhook},
};

surface! {
    webhooks {}
    local {
        /// Checks a signed callback and returns what it tells: the signature of its JWT, who issued it and when, and
        /// that the body is the one signed.
        ///
        /// Pass the body exactly as it arrived, before parsing. Fails with `authentication` if it is not genuine.
        verify: verify_webhook(VerifyWebhook) -> WebhookEvent, for anyone
            => VerifyWebhook::new(body, authorization, [secret.to_owned()]);

        /// Reads what a callback tells, without checking that it is genuine.
        ///
        /// Fails with `invalid_argument` if the body is not JSON.
        parse: parse_webhook(ParseWebhook) -> WebhookEvent, for anyone => ParseWebhook::new(body);

        /// Signs a callback as the service does, for tests of your own: returns its `Authorization` header.
        sign: sign_webhook(SignWebhook) -> String, for anyone => SignWebhook::new(body, secret);
    }
}

request! {
    /// A callback as it arrived.
    ParseWebhook {
        required {
            /// The body, unparsed: text, or bytes in UTF-8.
            #[take(text_or_bytes)]
            body: String,
        }
    }
}

fn verify_webhook(_: &OpenTok, request: &VerifyWebhook) -> Result<WebhookEvent> {
    let (claims, hash) = webhook::verify(request)?;
    let mut event = webhook_event::read(&request.body, hash)?;
    event.claims = Some(claims);
    Ok(event)
}

fn parse_webhook(_: &OpenTok, request: &ParseWebhook) -> Result<WebhookEvent> {
    webhook_event::read(&request.body, webhook::payload_hash(&request.body))
}

fn sign_webhook(_: &OpenTok, request: &SignWebhook) -> Result<String> {
    webhook::sign(request)
}
