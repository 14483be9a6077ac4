//! What can be asked of the service and made for it, one file a group: types, rules, and a table of operations.

pub(crate) mod account;
pub(crate) mod archive_storage;
pub(crate) mod archives;
pub(crate) mod audio_connector;
pub(crate) mod broadcast_outputs;
pub(crate) mod broadcasts;
pub(crate) mod callbacks;
pub(crate) mod captions;
pub(crate) mod composed;
pub(crate) mod connections;
pub(crate) mod layout;
pub(crate) mod moderation;
pub(crate) mod raw;
pub(crate) mod renders;
pub(crate) mod sessions;
pub(crate) mod signals;
pub(crate) mod sip;
pub(crate) mod streams;
pub(crate) mod tokens;
pub(crate) mod webhook_event;
pub(crate) mod webhooks;

use crate::{
    Json, OpenTok,
    client::CallOptions,
    error::{Error, ErrorKind, Result},
    surface::{
        Encoded,
        caught::{caught, caught_future},
    },
};

groups!(
    sessions,
    tokens,
    archives,
    archive_storage,
    broadcasts,
    streams,
    connections,
    moderation,
    signals,
    sip,
    renders,
    captions,
    audio_connector,
    callbacks,
    webhooks,
    account,
    raw,
);

impl OpenTok {
    /// Runs an operation by name with its arguments as JSON: what the other languages call.
    #[doc(hidden)]
    pub async fn dispatch<A: Encoded>(&self, name: &str, arguments: Json, options: CallOptions) -> Result<A> {
        let client = self.with_options(options);
        let call =
            async { dispatch_any(&client, name, arguments).await.unwrap_or_else(|| Err(unknown(name))) };
        caught_future(call).await
    }

    /// As [`OpenTok::dispatch`], with the answer as the text of its JSON, for languages that read that themselves.
    ///
    /// What a request by hand was answered stands in it as it was sent.
    #[doc(hidden)]
    pub async fn dispatch_text(&self, name: &str, arguments: Json, options: CallOptions) -> Result<String> {
        if name != "request" {
            return self.dispatch(name, arguments, options).await;
        }
        let client = self.with_options(options);
        Box::pin(caught_future(client.request_json(arguments))).await?.into_json()
    }

    /// As [`OpenTok::dispatch`] for what needs no network: tokens and identifiers.
    #[doc(hidden)]
    pub fn dispatch_local(&self, name: &str, arguments: Json) -> Result<Json> {
        caught(|| dispatch_any_local(self, name, arguments).unwrap_or_else(|| Err(unknown(name))))
    }
}

fn unknown(name: &str) -> Error {
    Error::new(ErrorKind::InvalidArgument, format!("there is no operation {name:?}"))
}

#[cfg(test)]
mod tests {
    use super::operations;

    #[test]
    fn names_are_unique() {
        let mut names: Vec<_> = operations().map(|operation| operation.name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
