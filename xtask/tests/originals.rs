//! Every public member of the SDKs that came before is here under a known name, or there is a reason.
//!
//! This resolves the tables against the core's own description of itself, and checks what they refer to. The
//! tests of Python, Node and Kotlin resolve the same rows against their built artefacts.

mod support;

use std::{
    collections::{BTreeSet, HashSet},
    io::Write,
};

use serde_json::{Value, json};
use support::Files;

const TABLES: [&str; 7] = ["node", "dotnet", "ruby", "python", "java", "vonage-node", "vonage-python"];

/// The originals that have a face of their own here, and how its names begin.
const LEGACY: [(&str, &str); 2] = [("node", "node:legacy."), ("python", "python:opentok_sdk.legacy.")];

/// What a row may have.
const KEYS: [&str; 7] = ["original", "kind", "ours", "reason", "shown_by", "legacy", "note"];

const KINDS: [&str; 6] = ["class", "method", "option", "property", "enum", "error"];

/// As many as fit on a screen.
const MOST_REASONS: usize = 25;

#[test]
fn every_member_of_the_originals_is_accounted_for() {
    let core = Core(opentok_sdk::manifest());
    let mut files = Files::default();
    let (mut wrong, mut rows, mut reasons) = (Vec::new(), 0, 0);
    for table in TABLES {
        let mut members = HashSet::new();
        for row in list(&support::json(&format!("tests/originals/{table}.json"))) {
            rows += 1;
            reasons += usize::from(row["reason"].is_string());
            let original = row["original"].as_str().unwrap_or_default();
            if !members.insert(original.to_owned()) {
                wrong.push(format!("{table}: {original} stands twice"));
            }
            if let Err(reason) = check(&core, &mut files, row).and_then(|()| legacy(table, row)) {
                wrong.push(format!("{table}: {original}: {reason}"));
            }
        }
    }
    let count = rows - reasons - wrong.len();
    // Told without capture, as the other languages tell theirs.
    let _ = writeln!(std::io::stdout(), "originals: {count} rows resolved, {reasons} reasons (rust)");
    assert!(rows > 1000, "only {rows} rows");
    assert!(reasons <= MOST_REASONS, "{reasons} reasons");
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_wrong_row_is_found() {
    let core = Core(opentok_sdk::manifest());
    let vector = "tests/vectors/archives/start_minimal.json";
    let row = |ours: &str, shown_by: &str| json!({ "original": "x", "kind": "method", "ours": [ours], "shown_by": shown_by });
    let fine = row("manifest:start_archive", vector);
    assert_eq!(check(&core, &mut Files::default(), &fine), Ok(()));
    let named = json!({ "original": "x", "legacy": "node:legacy.OpenTok.prototype.x" });
    assert_eq!(legacy("node", &named), Ok(()));
    assert_eq!(legacy("node", &json!({ "original": "x", "note": "Gone." })), Ok(()));
    assert_eq!(legacy("java", &json!({ "original": "x" })), Ok(()));
    assert!(legacy("python", &named).is_err(), "another face");
    assert!(legacy("java", &named).is_err(), "no face");
    assert!(legacy("node", &json!({ "original": "x" })).is_err(), "no name");
    for wrong in [
        json!({ "original": "x", "kind": "method" }),
        json!({ "original": "x", "kind": "method", "reason": "None.", "note": "No sentence" }),
        json!({ "original": "x", "kind": "method", "ours": [], "shown_by": vector }),
        json!({ "original": "x", "kind": "thing", "ours": ["manifest:start_archive"], "shown_by": vector }),
        json!({ "original": "x", "kind": "method", "ours": ["manifest:start_archive"], "reason": "None." }),
        json!({ "original": "x", "kind": "method", "ours": ["manifest:start_archive"] }),
        row("manifest:start_archivee", vector),
        row("manifest:start_archive.nmae", vector),
        row("manifest:Archive.statuss", vector),
        row("manifest:Role=guest", vector),
        row("error:unheard_of", vector),
        row("client:timeuot", vector),
        row("manifest:stop_archive", vector),
        row("manifest:start_archive", "tests/vectors/archives/none.json"),
        row("manifest:start_archive", "core/tests/behaviour.rs::none"),
        row("manifest:start_archive", "core/tests/behaviour.rs"),
    ] {
        assert!(check(&core, &mut Files::default(), &wrong).is_err(), "{wrong}");
    }
}

fn check(core: &Core, files: &mut Files, row: &Value) -> Result<(), String> {
    let text = |name: &str| row[name].as_str().filter(|text| !text.is_empty());
    text("original").ok_or("has no name")?;
    text("kind").filter(|kind| KINDS.contains(kind)).ok_or("is of no known kind")?;
    if let Some(unknown) = keys(row).difference(&BTreeSet::from(KEYS)).next() {
        return Err(format!("what is {unknown:?}?"));
    }
    if !row["note"].is_null() && !text("note").is_some_and(|note| note.ends_with('.')) {
        return Err("a note is a sentence".to_owned());
    }
    if let Some(reason) = text("reason") {
        let alone = row["ours"].is_null() && row["shown_by"].is_null();
        return if alone && reason.ends_with('.') { Ok(()) } else { Err("a reason stands alone".to_owned()) };
    }
    let ours: Vec<&str> = list(&row["ours"]).iter().filter_map(Value::as_str).collect();
    if ours.is_empty() || ours.len() != list(&row["ours"]).len() {
        return Err("is not mapped".to_owned());
    }
    for expression in &ours {
        core.resolve(expression)?;
    }
    let shown_by = text("shown_by").ok_or("no test is named")?;
    files.check(shown_by)?;
    match files.vector(shown_by) {
        Some(vector) if !ours.iter().any(|expression| shows(&vector, expression)) => {
            Err(format!("{shown_by} shows none of {ours:?}"))
        }
        _ => Ok(()),
    }
}

/// Whether a row of an original that has a face of its own says what it is called there, or why it is not; the
/// languages' own tests look the names up.
fn legacy(table: &str, row: &Value) -> Result<(), String> {
    let beginning = LEGACY.iter().find(|(name, _)| *name == table).map(|(_, beginning)| *beginning);
    match (beginning, row["legacy"].as_str()) {
        (Some(beginning), Some(name)) if name.len() > beginning.len() && name.starts_with(beginning) => {
            Ok(())
        }
        (Some(beginning), Some(name)) => Err(format!("{name} does not begin with {beginning}")),
        (Some(_), None) if row["note"].is_null() => Err("has no name in the older face".to_owned()),
        (None, Some(name)) => Err(format!("there is no older face for {name}")),
        (Some(_) | None, None) => Ok(()),
    }
}

/// Whether a vector has anything to do with what an expression names.
fn shows(vector: &Value, expression: &str) -> bool {
    let call = &vector["call"];
    match expression.split_once(':') {
        Some(("error", "*")) => !vector["error"].is_null(),
        Some(("error", kind)) => vector["error"]["kind"] == kind,
        Some(("manifest", name)) => {
            let (owner, member) = name.split_once(['.', '=']).unwrap_or((name, ""));
            if owner.starts_with(char::is_lowercase) {
                call["operation"] == owner && (member.is_empty() || !call["arguments"][member].is_null())
            } else if name.contains('=') {
                contains(call, &|_, value| value == member)
                    || contains(&vector["result"], &|_, value| value == member)
            } else {
                member.is_empty()
                    || contains(&call["arguments"], &|key, _| key == member)
                    || contains(&vector["result"], &|key, _| key == member)
            }
        }
        _ => false,
    }
}

/// Whether a key and its value, at any depth, are as wanted; items of lists have their list's key.
fn contains(value: &Value, wanted: &dyn Fn(&str, &Value) -> bool) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, value)| wanted(key, value) || contains(value, wanted)),
        Value::Array(items) => items.iter().any(|item| wanted("", item) || contains(item, wanted)),
        _ => false,
    }
}

/// What the core can do, as it describes itself.
struct Core(Value);

impl Core {
    fn resolve(&self, expression: &str) -> Result<(), String> {
        let known = match expression.split_once(':') {
            Some(("manifest", name)) => self.member(name),
            Some(("error", kind)) => {
                kind == "*" || list(&self.0["errorKinds"]).iter().any(|known| known == kind)
            }
            Some(("client", name)) => client_has(name),
            // For these languages' own tests.
            Some(("python", path)) => path.starts_with("opentok_sdk."),
            Some(("kotlin", path)) => path.starts_with("opentok."),
            Some(("node", path)) => {
                path.strip_prefix("legacy.").unwrap_or(path).starts_with(char::is_uppercase)
            }
            _ => false,
        };
        if known { Ok(()) } else { Err(format!("{expression} does not exist")) }
    }

    fn member(&self, name: &str) -> bool {
        let types = &self.0["types"];
        if let Some((name, value)) = name.split_once('=') {
            return list(&types[name]["oneOf"]).iter().any(|case| case["const"] == value);
        }
        let (owner, field) = name.split_once('.').unwrap_or((name, ""));
        let operations = list(&self.0["operations"]);
        let schema = match operations.iter().find(|operation| operation["name"] == owner) {
            Some(operation) => {
                let request = operation["request"]["$ref"].as_str().unwrap_or_default();
                &types[request.rsplit('/').next().unwrap_or_default()]
            }
            None if operations.iter().any(|operation| operation["pages"] == owner) => {
                return field.is_empty();
            }
            None => &types[owner],
        };
        schema.is_object() && (field.is_empty() || !schema["properties"][field].is_null())
    }
}

/// Whether a client is made with a setting of this name, or has a method of it.
fn client_has(name: &str) -> bool {
    let setting = match name {
        // Each is a method here, and a release of the last clone is what closes.
        "project_id" | "application" | "from_env" | "with_options" | "close" => return true,
        "timeout" => "timeoutMs",
        "connect_timeout" => "connectTimeoutMs",
        "api_key" => "apiKey",
        "api_secret" => "apiSecret",
        "application_id" => "applicationId",
        "private_key" => "privateKey",
        "private_key_path" => "privateKeyPath",
        "api_url" => "apiUrl",
        "user_agent" => "userAgent",
        other => other,
    };
    opentok_sdk::Settings::from_json(json!({ setting: null })).is_ok()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn keys(row: &Value) -> BTreeSet<&str> {
    row.as_object().map(|row| row.keys().map(String::as_str).collect()).unwrap_or_default()
}
