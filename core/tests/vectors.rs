//! Runs every shared vector: call → expected request → canned reply → expected value or error.

#[expect(dead_code, reason = "each suite uses its part")]
mod support;

use std::{fs, io::Write, path::Path};

use opentok_sdk::{CallOptions, Credentials, Error, Naming, OpenTok, PrivateKey};
use serde_json::{Value, json};
use support::Service;

#[tokio::test]
async fn every_vector_holds() {
    let service = Service::start().await;
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors"), &mut files);
    assert!(!files.is_empty(), "there are no vectors");
    let mut failures = Vec::new();
    for (name, vector) in &files {
        if let Err(reason) = run(&service, vector).await {
            failures.push(format!("{name}: {reason}"));
        }
    }
    let line = format!("vectors: {} passed, {} failed (rust)", files.len() - failures.len(), failures.len());
    assert!(failures.is_empty(), "{line}\n{}", failures.join("\n"));
    // Told without capture, so that `make test` can count.
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn collect(folder: &Path, files: &mut Vec<(String, Value)>) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            let name =
                path.strip_prefix(folder.parent().unwrap_or(folder)).unwrap_or(&path).display().to_string();
            let text = fs::read_to_string(&path).expect("a file");
            files.push((
                name.clone(),
                serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}")),
            ));
        }
    }
}

async fn run(service: &Service, vector: &Value) -> Result<(), String> {
    service.reset().await;
    if !vector["reply"].is_null() {
        service.post("/_emulator/replay", json!({ "replies": [vector["reply"]] })).await;
    }
    let credentials = credentials(service, &vector["credentials"])?;
    let client = OpenTok::builder(credentials)
        .api_url(service.url())
        .max_retries(0)
        .build()
        .map_err(|error| error.to_string())?;
    let name = vector["call"]["operation"].as_str().ok_or("no operation")?;
    let arguments = vector["call"]["arguments"].clone();
    let local =
        opentok_sdk::operations().any(|operation| operation.name == name && operation.method.is_empty());
    let outcome = if local {
        client.dispatch_local(name, arguments)
    } else {
        client.dispatch(name, arguments, CallOptions::default()).await
    };
    compare_outcome(outcome, vector)?;
    compare_requests(&service.requests().await, &vector["request"])
}

fn credentials(service: &Service, wanted: &Value) -> Result<Credentials, String> {
    let text = |name: &str| wanted[name].as_str().unwrap_or_default();
    match wanted.as_str() {
        None if wanted["apiKey"].is_string() => Credentials::api_key(text("apiKey"), text("apiSecret")),
        None if wanted["applicationId"].is_string() => PrivateKey::from_pem(text("privateKey"))
            .and_then(|key| Credentials::application(text("applicationId"), key)),
        None | Some("api_key") => Ok(service.project()),
        Some("application") => Ok(service.application()),
        Some("account") => Ok(service.account()),
        Some(other) => return Err(format!("unknown credentials {other}")),
    }
    .map_err(|error| error.to_string())
}

fn compare_outcome(outcome: Result<Value, Error>, vector: &Value) -> Result<(), String> {
    match (outcome, vector.get("error")) {
        (Ok(value), None) if value == vector["result"] => Ok(()),
        (Ok(value), None) => Err(format!("returned {value}, expected {}", vector["result"])),
        (Ok(value), Some(error)) => Err(format!("returned {value}, expected the error {error}")),
        (Err(error), None) => Err(format!("failed: {error}")),
        (Err(error), Some(expected)) => {
            let actual = serde_json::to_value(error.to_record(Naming::Camel)).unwrap_or_default();
            let wrong = expected
                .as_object()
                .into_iter()
                .flatten()
                .find(|(name, value)| actual[name.as_str()] != **value);
            wrong.map_or(Ok(()), |(name, value)| Err(format!("error {actual}: {name} is not {value}")))
        }
    }
}

fn compare_requests(arrived: &[Value], expected: &Value) -> Result<(), String> {
    let request = match (arrived, expected.is_null()) {
        ([], true) => return Ok(()),
        ([request], false) => request,
        _ => return Err(format!("{} requests arrived, expected {expected}", arrived.len())),
    };
    let query: Value = url::form_urlencoded::parse(request["query"].as_str().unwrap_or_default().as_bytes())
        .map(|(name, value)| (name.into_owned(), Value::from(value.into_owned())))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let body = match (expected.get("json"), expected.get("form")) {
        (Some(json), _) => (&request["json"], json.clone()),
        (_, Some(form)) => (&request["form"], form.clone()),
        (None, None) => (&request["body"], "".into()),
    };
    let pairs = [
        ("method", &request["method"], expected["method"].clone()),
        ("path", &request["path"], expected["path"].clone()),
        ("query", &query, expected.get("query").cloned().unwrap_or_else(|| json!({}))),
        ("body", body.0, body.1),
    ];
    match pairs.into_iter().find(|(_, actual, expected)| *actual != expected) {
        Some((what, actual, expected)) => Err(format!("{what} was {actual}, expected {expected}")),
        None => Ok(()),
    }
}
