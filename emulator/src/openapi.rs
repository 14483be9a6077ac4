//! An `OpenAPI` description of everything that is served, made from the tables of routes.

use serde_json::{Map, Value, json};

use crate::model::put;
use crate::route::Described;
use crate::{control, routes};

/// The whole of it, by `OpenAPI` 3.1.
pub(crate) fn document() -> Value {
    let mut paths = Map::new();
    for (route, tag) in routes::routes()
        .map(|route| (route, "service"))
        .chain(control::routes().map(|route| (route, "emulator")))
    {
        let path = paths.entry(route.path).or_insert_with(|| json!({ "parameters": parameters(route.path) }));
        put(path, &route.method.to_ascii_lowercase(), Some(operation(route, tag)));
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "opentok-emulator",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "A local stand-in for the OpenTok / Vonage Video REST service",
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "tags": [
            { "name": "service", "description": "What the service has" },
            { "name": "emulator", "description": "What tests steer the emulator with; no credentials are asked for" },
        ],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "apiKey": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "X-OPENTOK-AUTH",
                    "description": "A JWT (HS256) of a project or of the account",
                },
                "application": { "type": "http", "scheme": "bearer", "bearerFormat": "JWT" },
            },
            "schemas": {
                "Error": {
                    "type": "object",
                    "required": ["code", "message"],
                    "properties": {
                        "code": { "type": "integer" },
                        "message": { "type": "string" },
                        "description": { "type": "string" },
                    },
                },
            },
        },
    })
}

fn operation(route: Described, tag: &str) -> Value {
    let mut operation = json!({
        "operationId": identifier(route),
        "summary": route.about,
        "tags": [tag],
        "responses": {
            "2XX": { "description": "Done", "content": { "application/json": {} } },
            "4XX": {
                "description": "Refused",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } },
            },
        },
    });
    if tag == "service" {
        put(&mut operation, "security", Some(json!([{ "apiKey": [] }, { "application": [] }])));
    }
    if matches!(route.method, "POST" | "PUT" | "PATCH") {
        let form = if route.path == "/session/create" {
            "application/x-www-form-urlencoded"
        } else {
            "application/json"
        };
        put(
            &mut operation,
            "requestBody",
            Some(json!({ "content": { form: { "schema": { "type": "object" } } } })),
        );
    }
    operation
}

fn parameters(path: &str) -> Value {
    let names = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    names
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
        .collect()
}

/// `postV2ProjectProjectArchive`: no two routes have the same.
fn identifier(route: Described) -> String {
    let words = route.path.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.fold(route.method.to_ascii_lowercase(), |name, word| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        name + &first.into_iter().chain(letters).collect::<String>()
    })
}
