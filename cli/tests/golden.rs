//! What each command of the manifest prints.

mod support;

use std::fs;

use support::{Bench, text};

#[tokio::test(flavor = "multi_thread")]
async fn sessions() {
    let mut bench = Bench::new().await;
    let session =
        bench.note(&["sessions", "create", "--media-mode", "routed", "--archive-mode=always"]).json();
    bench.note(&["sessions", "create", "--e2ee=false", "--location", "10.0.0.1"]);
    bench.note_bare(&["sessions", "decode-id", &text(&session["sessionId"])]);
    bench.golden("sessions");
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens() {
    let mut bench = Bench::new().await;
    let (session, ..) = bench.session();
    bench.note(&["tokens", "generate", &session, "--role", "moderator", "--data", "name=Ada"]);
    let classes = ["--initial-layout-class-list", "focus", "--initial-layout-class-list", "small"];
    bench.note(&[&["tokens", "generate", &session, "--kind", "t1"], &classes[..]].concat());
    let token = bench.token(&session);
    bench.file("token", &format!("{token}\n"));
    bench.note_bare(&["tokens", "inspect", "@token"]);
    bench.note(&["tokens", "verify", "@token", "--session-id", &session, "--role", "moderator"]);
    bench.note(&["tokens", "generate-jwt", "--ttl", "60"]);
    bench.golden("tokens");
}

#[tokio::test(flavor = "multi_thread")]
async fn archives() {
    let mut bench = Bench::new().await;
    let (session, _, stream) = bench.session();
    let start =
        ["archives", "start", &session, "--name", "lecture", "--layout.type", "pip", "--has-audio=false"];
    let archive = text(&bench.note(&[&start[..], &["--stream-mode", "manual"]].concat()).json()["id"]);
    bench.note(&["archives", "list", "--count", "1"]);
    bench.note(&["archives", "list", "--all"]);
    bench.note(&["archives", "get", &archive]);
    bench.note(&["archives", "set-layout", &archive, "custom", "--stylesheet", "stream { float: left }"]);
    bench.note(&["archives", "add-stream", &archive, &stream, "--has-video"]);
    bench.note(&["archives", "remove-stream", &archive, &stream]);
    bench.note(&["archives", "stop", &archive]);
    bench.note(&["archives", "stop", &archive]);
    bench.later(60).await;
    bench.note(&["archives", "delete", &archive]);
    bench.note(&["archives", "get", &archive]);
    bench.golden("archives");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_account() {
    let mut bench = Bench::new().await;
    let project = text(&bench.note(&["account", "create", "--name", "Acme"]).json()["id"]);
    bench.note(&["account", "list"]);
    bench.note(&["account", "get", &project, "--show-secrets"]);
    bench.note(&["account", "suspend", &project]);
    bench.note(&["account", "activate", &project]);
    bench.note(&["account", "refresh-secret", &project]);
    bench.note(&["account", "delete", &project]);
    bench.note(&["account", "get", &project]);
    bench.note_bare(&["account", "list"]);
    bench.note(&["account", "create", "--curl"]);
    let bucket = r#"{"bucket":"lectures","accessKey":"AKIA","secretKey":"hidden"}"#;
    bench.note(&["archive-storage", "set", "--s3", bucket, "--curl"]);
    bench.note(&["archive-storage", "set", "--s3", bucket]);
    bench.note(&["archive-storage", "delete"]);
    bench.golden("account");
}

#[tokio::test(flavor = "multi_thread")]
async fn broadcasts() {
    let mut bench = Bench::new().await;
    let (session, _, stream) = bench.session();
    let rtmp = r#"{"serverUrl":"rtmp://example.com/live","streamName":"key-of-the-channel"}"#;
    let start = ["broadcasts", "start", &session, "--outputs.hls.low-latency", "--outputs.rtmp", rtmp];
    let broadcast = text(&bench.note(&[&start[..], &["--stream-mode", "manual"]].concat()).json()["id"]);
    bench.note(&["broadcasts", "list", "--session-id", &session]);
    bench.note(&["broadcasts", "get", &broadcast, "--show-secrets"]);
    bench.note(&["broadcasts", "set-layout", &broadcast, "bestFit", "--screenshare-type", "pip"]);
    bench.note(&["broadcasts", "add-stream", &broadcast, &stream]);
    bench.note(&["broadcasts", "remove-stream", &broadcast, &stream]);
    bench.note(&["broadcasts", "stop", &broadcast]);
    bench.golden("broadcasts");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_and_who_is_in_it() {
    let mut bench = Bench::new().await;
    let (session, connection, stream) = bench.session();
    bench.note(&["streams", "list", &session]);
    bench.note(&["streams", "get", &session, &stream]);
    let classes = format!(r#"[{{"id":"{stream}","layoutClassList":["focus"]}}]"#);
    bench.note(&["streams", "set-class-lists", &session, &classes]);
    bench.note(&["connections", "list", &session]);
    bench.note(&["moderation", "mute-stream", &session, &stream]);
    bench.note(&["moderation", "mute-all", &session, "--excluded-stream-ids", &stream]);
    bench.note(&["moderation", "disable-mute", &session]);
    bench.note(&[
        "signals",
        "send",
        &session,
        "--type",
        "chat",
        "--data",
        "Hello",
        "--connection-id",
        &connection,
    ]);
    bench.note(&["sip", "play-dtmf", &session, "1713#"]);
    bench.note(&["connections", "force-disconnect", &session, &connection]);
    bench.golden("session");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_joins_a_session() {
    let mut bench = Bench::new().await;
    let (session, ..) = bench.session();
    bench.file("token", &bench.token(&session));
    let dial = ["sip", "dial", &session, "@token", "sip:ada@example.com", "--headers", "X-Tag=1", "--secure"];
    bench.note(&[&dial[..], &["--auth", r#"{"username":"ada"}"#, "--auth.password", "p"]].concat());
    let render = bench.note(&["renders", "start", &session, "@token", "https://example.com/board"]).json();
    let render = text(&render["id"]);
    bench.note(&["renders", "get", &render]);
    bench.note(&["renders", "list", "--all"]);
    bench.note(&["renders", "stop", &render]);
    let captions = bench.note(&["captions", "start", &session, "@token", "--language-code", "de-DE"]).json();
    bench.note(&["captions", "stop", &text(&captions["captionsId"])]);
    let connector =
        ["audio-connector", "start", &session, "@token", "wss://example.com/a", "--audio-rate", "16000"];
    let connector = bench.note(&connector).json();
    bench.note(&["audio-connector", "stop", &text(&connector["id"])]);
    bench.golden("joining");
}

#[tokio::test(flavor = "multi_thread")]
async fn callbacks_and_webhooks() {
    let mut bench = Bench::new().await;
    let register = ["callbacks", "register", "archive", "status", "https://example.com/archives"];
    let callback = bench.note(&register).json();
    bench.note(&["callbacks", "list"]);
    bench.note(&["callbacks", "unregister", &text(&callback["id"])]);
    bench.file("body", r#"{"event":"sessionCreated","sessionId":"1_MX4xMDB-fjF-","projectId":"100"}"#);
    bench.note_bare(&["webhooks", "parse", "@body"]);
    let signed = bench.note_bare(&["webhooks", "sign", "@body", "secret", "--api-key", "100"]);
    bench.file("authorization", &signed.out);
    bench.note_bare(&["webhooks", "verify", "@body", "@authorization", "other", "secret"]);
    bench.note_bare(&["webhooks", "verify", "@body", "@authorization", "other"]);
    bench.golden("webhooks");
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_by_hand() {
    let mut bench = Bench::new().await;
    let list = ["/v2/project/{project}/archive", "--query", "count=1", "--query", "offset=0"];
    bench.note(&[&["raw", "request", "GET"], &list[..]].concat());
    bench.note(&["request", "post", "/session/create", "--form", r#"{"p2p.preference":"disabled"}"#]);
    bench.note(&["request", "GET", "/v2/project/{project}/archive/{id}", "--path-params", "id=none"]);
    bench.golden("requests");
}

#[test]
fn every_operation_has_been_written_down() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots");
    let files = fs::read_dir(folder).expect("snapshots");
    let all: String =
        files.map(|file| fs::read_to_string(file.expect("a file").path()).expect("a snapshot")).collect();
    for row in opentok_sdk::operations() {
        let command = format!("$ opentok {} {}", row.group, row.verb).replace('_', "-");
        assert!(all.contains(&format!("{command} ")) || all.contains(&format!("{command}\n")), "{command}");
    }
}
