//! What a token says, and whether it would be taken.

use serde_json::{Map, Value, json};

use crate::auth;
use crate::call::Call;
use crate::clock::{self, SECOND};
use crate::error::Outcome;
use crate::jwt::Jwt;
use crate::reply::Reply;
use crate::state::World;
use crate::token;

pub(super) fn decode(world: &mut World, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let text = fields.required_text("token")?;
    // A request's token is judged by when the request came, as it was then.
    let at = fields.number("atMs", 0..=u64::MAX)?.unwrap_or_else(clock::wall) / SECOND;
    let at = i64::try_from(at).unwrap_or(i64::MAX);
    let Contents { form, header, claims } = Contents::read(text);
    let is_client = form == "T1" || claims.contains_key("session_id");
    let project = token::claimed_project(text);
    let verified = match project.as_ref().map(|id| world.projects.get(id).ok_or(id)) {
        None => Err("the token names no project".to_owned()),
        Some(Err(id)) => Err(format!("there is no project {id}")),
        Some(Ok(project)) if is_client => token::verify(project, text, call.now).map(drop),
        Some(Ok(_)) => auth::verify(&world.projects, text, at).map(drop),
    };
    Ok(Reply::json(
        200,
        &json!({
            "kind": if is_client { "client" } else { "request" },
            "form": form,
            "header": header,
            "claims": claims,
            "project": project,
            "valid": verified.is_ok(),
            "reason": verified.err(),
        }),
    ))
}

struct Contents {
    form: &'static str,
    header: Option<Map<String, Value>>,
    claims: Map<String, Value>,
}

impl Contents {
    /// As far as it can be read; why it cannot is what verifying says.
    fn read(text: &str) -> Self {
        if let Some(claims) = token::t1_fields(text) {
            return Self { form: "T1", header: None, claims };
        }
        match Jwt::parse(text) {
            Ok(Jwt { header, claims, .. }) => Self { form: "JWT", header: Some(header), claims },
            Err(_) => Self { form: "unknown", header: None, claims: Map::new() },
        }
    }
}
