//! What needs a service: here a function stands in for it.

use std::{
    sync::{Arc, LazyLock, Mutex},
    time::Duration,
};

use http::{HeaderMap, HeaderValue};
use opentok_sdk::{
    CallOptions, Credentials, Error, ErrorKind, Json, OpenTok, Operation, RawRequest, operations,
};
use serde_json::json;
use tokio::runtime::{Builder, Runtime};
use url::Url;

static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_current_thread().enable_time().build().expect("a runtime"));

/// Those that are called by name with JSON; `request` has a target of its own.
static REMOTE: LazyLock<Vec<&Operation>> =
    LazyLock::new(|| operations().filter(|operation| !matches!(operation.method, "" | "ANY")).collect());

/// What stands for every argument that may be needed.
static ARGUMENTS: LazyLock<Json> = LazyLock::new(|| {
    json!({
        "sessionId": "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4", "token": "T1==x", "sipUri": "sip:a@example.com",
        "archiveId": "a", "broadcastId": "b", "streamId": "s", "connectionId": "c", "renderId": "r", "captionsId": "t",
        "connectorId": "d", "callbackId": "e", "type": "pip", "digits": "1", "data": "x", "url": "https://example.com",
        "uri": "wss://example.com", "group": "archive", "event": "status", "outputs": { "hls": {} },
        "items": [{ "id": "s", "layoutClassList": ["x"] }], "apiKey": "101",
        "s3": { "bucket": "b", "accessKey": "a", "secretKey": "s" },
    })
});

const STATUSES: [u16; 16] = [200, 201, 202, 204, 400, 401, 403, 404, 405, 408, 409, 413, 429, 500, 503, 299];

fn client(service: impl Fn(&str, &str) -> (u16, HeaderMap, Vec<u8>) + Send + Sync + 'static) -> OpenTok {
    client_of(Credentials::api_key("100", "a secret").expect("valid"), service)
}

/// Of the project, or of the account where the operation is that one's.
fn client_for(
    operation: &Operation,
    service: impl Fn(&str, &str) -> (u16, HeaderMap, Vec<u8>) + Send + Sync + 'static,
) -> OpenTok {
    if operation.is_account() {
        client_of(Credentials::account("7", "a secret").expect("valid"), service)
    } else {
        client(service)
    }
}

fn client_of(
    credentials: Credentials,
    service: impl Fn(&str, &str) -> (u16, HeaderMap, Vec<u8>) + Send + Sync + 'static,
) -> OpenTok {
    OpenTok::builder(credentials).max_retries(0).answered_by(service).build().expect("valid")
}

fn call(client: &OpenTok, operation: &str, arguments: Json) -> Result<Json, Error> {
    RUNTIME.block_on(client.dispatch(operation, arguments, CallOptions::default()))
}

/// Only what an operation takes, of what there is for all.
fn arguments_of(operation: &Operation) -> Json {
    let none = client_for(operation, |_, _| (204, HeaderMap::new(), Vec::new()));
    let mut given = ARGUMENTS.clone();
    // It names what it does not know.
    while let Err(error) = call(&none, operation.name, given.clone()) {
        let (ErrorKind::InvalidArgument, Some(field)) = (error.kind(), error.field()) else { break };
        let removed = given.as_object_mut().and_then(|given| given.remove(&camel(field)));
        assert!(removed.is_some(), "{}: {error}", operation.name);
    }
    given
}

fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| {
        let mut letters = part.chars();
        name + &letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default()
            + letters.as_str()
    })
}

/// An answer to any operation: the first byte says which, the second its status, the rest is the body.
pub fn answer(data: &[u8]) {
    static CALLS: LazyLock<Vec<(&Operation, Json)>> =
        LazyLock::new(|| REMOTE.iter().map(|operation| (*operation, arguments_of(operation))).collect());
    let [which, status, body @ ..] = data else { return };
    let (operation, arguments) = &CALLS[usize::from(*which) % CALLS.len()];
    let (status, body) = (STATUSES[usize::from(*status) % STATUSES.len()], body.to_vec());
    let client = client_for(operation, move |_, _| (status, HeaderMap::new(), body.clone()));
    let operation = operation.name;
    match call(&client, operation, arguments.clone()) {
        Ok(_) => assert!(status < 300, "{operation}: {status} is no success"),
        Err(error) if status < 300 => assert_eq!(error.kind(), ErrorKind::Decode, "{operation}: {error}"),
        Err(error) => assert_eq!(error.status(), Some(status), "{operation}: {error}"),
    }
}

/// Arguments of any operation: the first byte says which, the rest is JSON.
pub fn arguments(data: &[u8]) {
    let [which, text @ ..] = data else { return };
    let operation = REMOTE[usize::from(*which) % REMOTE.len()];
    let Ok(arguments) = serde_json::from_slice(text) else { return };
    let target = Arc::<Mutex<String>>::default();
    let seen = target.clone();
    let client = client_for(operation, move |_, target| {
        target.clone_into(&mut seen.lock().expect("not poisoned"));
        (204, HeaderMap::new(), Vec::new())
    });
    let outcome = call(&client, operation.name, arguments);
    let target = target.lock().expect("not poisoned");
    if target.is_empty() {
        let error = outcome.expect_err("nothing was sent");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{}: {error}", operation.name);
        return;
    }
    whole(&target);
    // No identifier leaves its segment.
    let segments = target.split('?').next().unwrap_or_default().matches('/').count();
    let (most, least) =
        (operation.path.matches('/').count(), operation.path.split('[').next().unwrap_or_default());
    assert!((least.matches('/').count()..=most).contains(&segments), "{target}");
}

/// The path of a request by hand.
pub fn raw_path(data: &[u8]) {
    let path = String::from_utf8_lossy(data).into_owned();
    let client = client(|_, target| {
        whole(target);
        (204, HeaderMap::new(), Vec::new())
    });
    if let Err(error) = RUNTIME.block_on(client.request(RawRequest::new("GET", path))) {
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
    }
}

/// A target that goes where it says: as it will be read, its path has as many segments.
fn whole(target: &str) {
    let url = Url::parse(&format!("http://localhost{target}")).expect("an address");
    let segments = |path: &str| path.matches('/').count();
    assert!(target.starts_with('/') && url.host_str() == Some("localhost"), "{target:?}");
    assert_eq!(segments(url.path()), segments(target.split('?').next().unwrap_or_default()), "{target:?}");
}

/// When to come back.
pub fn retry_after(data: &[u8]) {
    let Ok(value) = HeaderValue::from_bytes(data) else { return };
    let client = client(move |_, _| {
        (429, HeaderMap::from_iter([(http::header::RETRY_AFTER, value.clone())]), Vec::new())
    });
    let error = call(&client, "list_archives", json!({})).expect_err("429");
    let wait = error.retry_after().unwrap_or_default();
    assert!(
        error.kind() == ErrorKind::RateLimited && wait <= Duration::from_secs(86_400),
        "{error}: {wait:?}"
    );
}
