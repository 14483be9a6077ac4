//! What needs no network: the operations of that kind, and what faces ask besides.

use opentok_sdk::{Error, Settings, TokenDraft, nearest};
use serde_json::{Value, json};

use crate::{
    client::{Client, naming_of},
    envelope::{Outcome, missing, refused, told, written},
};

pub(crate) fn call(client: Option<&Client>, name: &str, arguments: Value) -> Outcome {
    let told = |error: Error| told(naming_of(client), &error);
    let text = |name: &str| arguments[name].as_str().ok_or_else(|| missing(name));
    let known = || client.ok_or_else(|| missing("client"));
    let answer = match name {
        "version" => json!(opentok_sdk::VERSION),
        "nearest" => {
            let known = arguments["known"].as_array().into_iter().flatten().filter_map(Value::as_str);
            json!(nearest(text("typed")?, known))
        }
        "limit" => {
            let seconds =
                arguments["seconds"].as_f64().ok_or_else(|| refused("`seconds` must be a number"))?;
            json!(Settings::limit(text("field")?, seconds).map_err(told)?)
        }
        "sign_token" => {
            let sign = |client: &Client| {
                TokenDraft::from_json(arguments).and_then(|draft| client.core().sign_token(&draft))
            };
            json!(sign(known()?).map_err(told)?)
        }
        _ => known()?.core().dispatch_local(name, arguments).map_err(told)?,
    };
    Ok(written(&answer))
}
