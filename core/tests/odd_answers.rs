//! Answers of a shape that nobody expects: the call has happened, so what can be read is read, what cannot is kept as it
//! was sent, and only an answer that does not name the thing asked for is an error.

#[expect(dead_code, reason = "each suite uses its part")]
mod support;

use std::collections::BTreeMap;

use opentok_sdk::{CallOptions, Error, ErrorKind, OpenTok};
use serde_json::{Value, json};
use support::{Service, vectors};

/// Of each operation that returns something, the vector with the largest answer.
fn answers() -> BTreeMap<String, Value> {
    let mut largest: BTreeMap<String, Value> = BTreeMap::new();
    for vector in vectors() {
        let sent = vector["reply"]["json"].is_object() || vector["reply"]["json"].is_array();
        if !sent || vector["result"].is_null() || vector["credentials"].is_object() {
            continue;
        }
        let name = vector["call"]["operation"].as_str().expect("a name").to_owned();
        let size = |vector: &Value| vector["result"].to_string().len();
        if largest.get(&name).is_none_or(|known| size(known) < size(&vector)) {
            largest.insert(name, vector);
        }
    }
    largest
}

async fn call(
    service: &Service,
    client: &OpenTok,
    operation: &str,
    arguments: &Value,
    reply: Value,
) -> Result<Value, Error> {
    service.post("/_emulator/replay", json!({ "replies": [reply] })).await;
    client.dispatch(operation, arguments.clone(), CallOptions::default()).await
}

/// The way to every member of every object in a value.
fn members(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                let path = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
                members(value, &path, found);
                found.push(path);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                members(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Whether a value stands anywhere in another, as it was sent or as the text or number that it became.
fn holds(whole: &Value, part: &Value) -> bool {
    let same = whole == part
        || whole.as_str().is_some_and(|text| *part == text || part.to_string().as_str() == text);
    same || match whole {
        Value::Object(map) => map.values().any(|value| holds(value, part)),
        Value::Array(items) => items.iter().any(|value| holds(value, part)),
        _ => false,
    }
}

/// What names the thing that the operation returns: without it, there is no answer.
fn names_it(operation: &str, path: &str) -> bool {
    match operation {
        "create_session" => path.ends_with("/session_id"),
        "start_captions" => path == "/captionsId",
        // Of a list the page is what was asked for, and a project answers for itself.
        list if list.starts_with("list_") || list.contains("mute") => false,
        _ => path == "/id",
    }
}

#[tokio::test]
async fn a_field_of_any_shape_costs_nothing_but_itself() {
    let service = Service::start().await;
    let project = service.client();
    let account = OpenTok::builder(service.account()).api_url(service.url()).build().expect("valid settings");
    let odd = [json!({ "odd": [1] }), json!([["odd"]]), json!("odd\u{1F600}"), json!(918_273.5), json!(true)];
    let (mut wrong, mut cells) = (Vec::new(), 0);
    for (operation, vector) in answers() {
        let client = if vector["credentials"] == "account" { &account } else { &project };
        let sent = &vector["reply"]["json"];
        let mut paths = Vec::new();
        members(sent, "", &mut paths);
        for (path, odd) in paths.iter().flat_map(|path| odd.iter().map(move |odd| (path, odd))) {
            let mut changed = sent.clone();
            *changed.pointer_mut(path).expect("a member") = odd.clone();
            let reply = json!({ "status": 200, "json": changed });
            let answer = call(&service, client, &operation, &vector["call"]["arguments"], reply).await;
            cells += 1;
            match answer {
                // A session says what was asked for, whatever the answer says about it; of some there is a bare list.
                Ok(value)
                    if holds(&value, odd)
                        || ["list_callbacks", "list_projects"].contains(&operation.as_str()) => {}
                Ok(value) => wrong.push(format!("{operation} {path} {odd}: lost in {value}")),
                Err(error) if names_it(&operation, path) && error.kind() == ErrorKind::Decode => {
                    if (error.status(), error.body().is_some()) != (Some(200), true) {
                        wrong.push(format!("{operation} {path} {odd}: {error:?}"));
                    }
                }
                Err(error) => wrong.push(format!("{operation} {path} {odd}: {error}")),
            }
        }
    }
    assert!(cells > 1000, "only {cells} cells");
    assert!(wrong.is_empty(), "{} of {cells}:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn one_odd_item_never_costs_the_page() {
    let service = Service::start().await;
    let client = service.client();
    for operation in ["list_archives", "list_broadcasts", "list_renders", "list_streams", "list_connections"]
    {
        let name = if operation == "list_connections" { "connectionId" } else { "id" };
        let items = json!([{ name: "a" }, 42, null, { name: "" }, { "status": "no name" }, "x", { name: 7 }, [], { name: "b" }]);
        let reply = json!({ "status": 200, "json": { "items": items } });
        // Renders cannot be told apart by session.
        let given = if operation == "list_renders" { json!({}) } else { json!({ "sessionId": "s" }) };
        let page = call(&service, &client, operation, &given, reply).await.expect("a page");
        let read: Vec<_> = page["items"].as_array().expect("items").iter().map(|item| &item[name]).collect();
        assert_eq!(read, ["a", "7", "b"], "{operation}: {page}");
        let odd = json!([42, null, { name: "" }, { "status": "no name" }, "x", []]);
        let kept: Vec<_> = page["extra"]["items"].as_array().expect("what is odd").clone();
        assert_eq!(kept.len(), 6, "{operation}: {page}");
        assert!(
            odd.as_array().expect("a list").iter().all(|one| one[name] == "" || kept.contains(one)),
            "{page}"
        );
        assert_eq!(page["total"], 9, "{operation}");
    }
}

/// Operation, the text of an answer, and what becomes of it: a value, or nothing where it is a `decode` error.
const TABLE: &[(&str, &str, Option<&str>)] = &[
    ("list_archives", "{}", Some(r#"{"total":0,"items":[]}"#)),
    ("list_archives", r#"{"count":0}"#, Some(r#"{"total":0,"items":[]}"#)),
    ("list_archives", r#"{"items":null}"#, Some(r#"{"total":0,"items":[]}"#)),
    ("list_archives", r#"{"count":null,"items":[{"id":"a"}]}"#, Some(r#"{"total":1,"items":[{"id":"a"}]}"#)),
    ("list_archives", r#"{"count":"12","items":[]}"#, Some(r#"{"total":12,"items":[]}"#)),
    ("list_archives", "[]", None),
    ("list_archives", "null", None),
    ("list_archives", "7", None),
    ("list_archives", "", None),
    ("list_archives", "<html>Log in</html>", None),
    ("list_archives", r#"{"count":0,"items":["#, None),
    ("list_callbacks", "[]", Some("[]")),
    ("list_callbacks", r#"[{"id":7},5]"#, Some(r#"[{"id":"7"}]"#)),
    ("list_callbacks", "{}", None),
    ("get_archive", r#"{"id":"a"}"#, Some(r#"{"id":"a"}"#)),
    ("get_archive", "\u{feff}{\"id\":\"a\"}", Some(r#"{"id":"a"}"#)),
    ("get_archive", r#"{"id":"a","id":"b"}"#, Some(r#"{"id":"b"}"#)),
    ("get_archive", r#"{"id":"a","name":5,"name":"n"}"#, Some(r#"{"id":"a","name":"n"}"#)),
    ("get_archive", r#"{"id":"a","name":"n","name":5}"#, Some(r#"{"id":"a","extra":{"name":5}}"#)),
    ("get_archive", r#"{"id":"a","partnerId":100}"#, Some(r#"{"id":"a","projectId":"100"}"#)),
    (
        "get_archive",
        r#"{"id":"a","projectId":100,"partnerId":"100"}"#,
        Some(r#"{"id":"a","projectId":"100"}"#),
    ),
    (
        "get_archive",
        r#"{"id":"a","projectId":100,"partnerId":7}"#,
        Some(r#"{"id":"a","projectId":"100","extra":{"partnerId":7}}"#),
    ),
    ("get_archive", r#"{"id":"a","name":"\ud83d"}"#, Some("{\"id\":\"a\",\"name\":\"\u{fffd}\"}")),
    ("get_archive", r#"{"id":"a","size":1e999}"#, Some(r#"{"id":"a","extra":{"size":"1e999"}}"#)),
    (
        "get_archive",
        r#"{"id":"a","createdAt":99999999999999999999}"#,
        Some(r#"{"id":"a","extra":{"createdAt":99999999999999999999}}"#),
    ),
    ("get_archive", r#"{"id":"a","duration":"3.5"}"#, Some(r#"{"id":"a","extra":{"duration":"3.5"}}"#)),
    ("get_archive", r#"{"id":"a","duration":"3","size":7.0}"#, Some(r#"{"id":"a","duration":3,"size":7}"#)),
    ("get_archive", r#"{"id":""}"#, None),
    ("get_archive", r#"{"id":null,"status":"started"}"#, None),
    ("get_archive", r#"{"status":"started"}"#, None),
    ("get_archive", r#"[{"id":"a"}]"#, None),
    ("get_archive", "", None),
    ("get_archive", r#"{"id":"a"} and more"#, None),
    (
        "get_broadcast",
        r#"{"id":"b","broadcastUrls":{"rtmp":{"one":{"status":"live"},"two":{"id":"2"},"three":5}}}"#,
        Some(
            r#"{"id":"b","broadcastUrls":{"rtmp":[{"id":"one","status":"live"},{"id":"2"}],"extra":{"rtmp":{"three":5}}}}"#,
        ),
    ),
    (
        "create_session",
        r#"[{"session_id":"s"}]"#,
        Some(r#"{"sessionId":"s","mediaMode":"relayed","archiveMode":"manual"}"#),
    ),
    (
        "create_session",
        r#"{"sessionId":"s"}"#,
        Some(r#"{"sessionId":"s","mediaMode":"relayed","archiveMode":"manual"}"#),
    ),
    ("create_session", r#"[{"session_id":""}]"#, None),
    ("create_session", "[]", None),
    ("create_session", "[5]", None),
    ("create_session", r#"[{"session_id":"a"},{"session_id":"b"}]"#, None),
    ("create_session", r#"{"code":-1,"message":"No suitable authentication found"}"#, None),
    ("create_session", "<sessions><Session><session_id></session_id></Session></sessions>", None),
    ("start_captions", "{}", None),
    ("start_captions", r#"{"captionsId":5}"#, Some(r#"{"captionsId":"5"}"#)),
];

#[tokio::test]
async fn answers_are_read_by_content() {
    let service = Service::start().await;
    let client = service.client();
    let arguments: BTreeMap<_, _> =
        answers().into_iter().map(|(name, vector)| (name, vector["call"]["arguments"].clone())).collect();
    for (operation, text, expected) in TABLE {
        // Each with its own options would only repeat them in a session's answer.
        let given = if *operation == "create_session" { &json!({}) } else { &arguments[*operation] };
        let reply = json!({ "status": 200, "text": text });
        let answer = call(&service, &client, operation, given, reply).await;
        match (answer, expected) {
            (Ok(value), Some(expected)) => {
                let expected: Value = serde_json::from_str(expected).expect("is JSON");
                assert_eq!(value, expected, "{operation} {text}");
            }
            (Err(error), None) => {
                let facts = (error.kind(), error.status(), error.body().unwrap_or_default());
                assert_eq!(facts, (ErrorKind::Decode, Some(200), *text), "{operation}");
                assert!(error.request_id().is_some(), "{operation} {text}: no request id");
                for word in ["serde", "struct", "missing field", "expected value", "invalid type", "Wire"] {
                    assert!(!error.to_string().contains(word), "{error}");
                }
            }
            (Ok(value), None) => panic!("{operation} {text}: {value}"),
            (Err(error), Some(_)) => panic!("{operation} {text}: {error}"),
        }
    }
}

#[tokio::test]
async fn a_walk_goes_on_behind_what_it_cannot_read() {
    use futures_util::{StreamExt, pin_mut};
    let service = Service::start().await;
    let page = |items: Value| json!({ "status": 200, "json": { "count": 4, "items": items } });
    let replies = [page(json!([{ "id": "a" }, 5])), page(json!([6])), page(json!([{ "id": "b" }]))];
    service.post("/_emulator/replay", json!({ "replies": replies })).await;
    let archives = service.client().iter_archives(());
    pin_mut!(archives);
    let mut ids = Vec::new();
    while let Some(archive) = archives.next().await {
        ids.push(archive.expect("an archive").id);
    }
    assert_eq!(ids, ["a", "b"]);
    let offsets: Vec<_> = service.requests().await.iter().map(|request| request["query"].clone()).collect();
    assert_eq!(offsets, ["offset=0", "offset=2", "offset=3"]);
}
