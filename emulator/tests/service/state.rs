//! State that outlives the program.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use opentok_emulator::{Emulator, Options};
use reqwest::Client;
use serde_json::{Value, json};

use crate::{credentials::Caller, support::Service};

/// A file of its own, gone with the test.
struct Kept(PathBuf);

impl Kept {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("opentok-emulator-{}-{name}", std::process::id()));
        let kept = Self(path);
        kept.remove();
        kept
    }

    fn options(&self) -> Options {
        Options { state: Some(self.0.clone()), ..Options::default() }
    }

    fn remove(&self) {
        // There may be none.
        let _ = fs::remove_file(&self.0);
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.remove();
    }
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_opentok-emulator");

/// The program, with its address.
fn program(state: &Path) -> (Child, String) {
    started(Command::new(PROGRAM), state)
}

fn started(mut command: Command, state: &Path) -> (Child, String) {
    let mut child =
        command.args(["--port", "0", "--state"]).arg(state).stdout(Stdio::piped()).spawn().expect("started");
    let mut line = String::new();
    let out = child.stdout.as_mut().expect("piped");
    BufReader::new(out).read_line(&mut line).expect("a line");
    let url = line.trim().rsplit(' ').next().expect("an address").to_owned();
    (child, url)
}

async fn control(http: &Client, url: &str, method: &str, path: &str, body: Value) -> Option<Value> {
    let method = reqwest::Method::from_bytes(method.as_bytes()).expect("a method");
    let request = http.request(method, format!("{url}/_emulator/{path}")).json(&body);
    let answer = request.send().await.ok()?;
    assert!(answer.status().is_success(), "{}", answer.status());
    let text = answer.text().await.ok()?;
    Some(serde_json::from_str(&text).unwrap_or_default())
}

/// `kill -9` in the middle of a thousand changes by ten at once.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_missing_after_a_kill() {
    const CHANGES: usize = 1000;
    let kept = Kept::new("killed");
    let (mut child, url) = program(&kept.0);
    let http = Client::new();
    let project = control(&http, &url, "POST", "projects", json!({})).await.expect("a project");
    let text = |name: &str| project[name].as_str().expect("a text").to_owned();
    let caller = Caller::project(&text("apiKey"), &text("apiSecret"));
    let (begun, acknowledged) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let victim = nix::unistd::Pid::from_raw(child.id().try_into().expect("an id"));
    let workers: Vec<_> = (0..10)
        .map(|_| {
            let (http, url, caller) = (http.clone(), url.clone(), caller.clone());
            let (begun, acknowledged) = (Arc::clone(&begun), Arc::clone(&acknowledged));
            tokio::spawn(async move {
                let mut mine = Vec::new();
                while begun.fetch_add(1, Ordering::Relaxed) < CHANGES {
                    let (name, value) = caller.header();
                    let request = http.post(format!("{url}/session/create")).header(name, value);
                    let request = request.header("accept", "application/json");
                    let Ok(answer) = request.form(&[("p2p.preference", "disabled")]).send().await else {
                        break;
                    };
                    let Ok(session) = answer.json::<Value>().await else { break };
                    mine.push(session[0]["session_id"].as_str().expect("an id").to_owned());
                    // Whoever sees the middle ends it, while the others go on.
                    if acknowledged.fetch_add(1, Ordering::Relaxed) + 1 == CHANGES / 2 {
                        nix::sys::signal::kill(victim, nix::sys::signal::Signal::SIGKILL).expect("killed");
                    }
                }
                mine
            })
        })
        .collect();
    let mut sessions = Vec::new();
    for worker in workers {
        sessions.extend(worker.await.expect("no panic"));
    }
    child.wait().expect("gone");
    assert!((CHANGES / 2..CHANGES).contains(&sessions.len()), "killed in the middle: {}", sessions.len());

    let (mut child, url) = program(&kept.0);
    for session in &sessions {
        control(&http, &url, "GET", &format!("sessions/{session}"), json!({})).await.expect("still there");
    }
    child.kill().expect("killed");
    child.wait().expect("gone");
}

/// A line that did not fit is refused, and does not spoil the next one.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_full_disk_loses_nothing_that_was_acknowledged() {
    let kept = Kept::new("full");
    let mut command = Command::new("sh");
    // A file of 64 KiB is as large as one may be here, and who writes more is told so.
    command.args(["-c", "trap '' XFSZ; exec prlimit --fsize=65536:unlimited \"$0\" \"$@\"", PROGRAM]);
    let (mut child, url) = started(command, &kept.0);
    let http = Client::new();
    let project = control(&http, &url, "POST", "projects", json!({})).await.expect("a project");
    let text = |name: &str| project[name].as_str().expect("a text").to_owned();
    let caller = Caller::project(&text("apiKey"), &text("apiSecret"));
    let create = || async {
        let (name, value) = caller.header();
        let request = http.post(format!("{url}/session/create")).header(name, value);
        let answer = request.header("accept", "application/json").send().await.expect("an answer");
        let status = answer.status();
        let session: Value = answer.json().await.unwrap_or_default();
        (status, session[0]["session_id"].as_str().map(str::to_owned))
    };
    let mut acknowledged = Vec::new();
    let refused = loop {
        let (status, id) = create().await;
        match id {
            Some(id) if status.is_success() => acknowledged.push(id),
            _ => break status,
        }
        assert!(acknowledged.len() < 10_000, "the file has no end");
    };
    assert!(refused.is_server_error(), "{refused}");
    let more = ["--pid", &child.id().to_string(), "--fsize=unlimited:unlimited"];
    assert!(Command::new("prlimit").args(more).status().expect("started").success());
    acknowledged.push(create().await.1.expect("there is room again"));
    child.kill().expect("killed");
    child.wait().expect("gone");

    let (mut child, url) = program(&kept.0);
    for id in &acknowledged {
        control(&http, &url, "GET", &format!("sessions/{id}"), json!({})).await.expect("still there");
    }
    child.kill().expect("killed");
    child.wait().expect("gone");
}

#[tokio::test]
async fn everything_goes_on_where_it_was_left() {
    let kept = Kept::new("left");
    let service = Service::with(kept.options(), Caller::development()).await;
    let session = service.routed().await;
    let client = service.join(&session, "moderator").await;
    let stream = service.publish(&client).await;
    let archive = service.call("POST", "archive", json!({ "sessionId": session, "name": "x" })).await.ok(200);
    service.control("POST", "webhooks", json!({ "url": "http://localhost:1/" })).await.ok(201);
    service.advance(3600).await;
    let before = service.control("GET", &format!("sessions/{session}"), Value::Null).await.ok(200);
    service.stop().await;

    let service = Service::with(kept.options(), Caller::development()).await;
    assert_eq!(service.control("GET", &format!("sessions/{session}"), Value::Null).await.ok(200), before);
    let id = archive["id"].as_str().expect("an id");
    let stopped = service.call("POST", &format!("archive/{id}/stop"), json!({})).await.ok(200);
    assert!(
        stopped["duration"].as_u64().is_some_and(|seconds| seconds >= 3600),
        "the clock went on: {stopped}"
    );
    service.control("DELETE", &format!("streams/{stream}"), Value::Null).await.ok(204);
    let targets = service.control("GET", "webhooks", Value::Null).await.ok(200);
    assert_eq!(targets["items"][0]["url"], "http://localhost:1/");
    assert_ne!(service.routed().await, session, "ids go on, too");

    service.control("POST", "reset", json!({})).await.ok(204);
    service.stop().await;
    let service = Service::with(kept.options(), Caller::development()).await;
    service.control("GET", &format!("sessions/{session}"), Value::Null).await.refused(404);
}

#[tokio::test]
async fn what_is_exported_can_be_imported_and_begun_with() {
    let service = Service::start().await;
    let session = service.routed().await;
    service.join(&session, "moderator").await;
    let state = service.control("GET", "state", Value::Null).await.ok(200);
    let other = Service::start().await;
    other.control("PUT", "state", state.clone()).await.ok(204);
    other.control("GET", &format!("sessions/{session}"), Value::Null).await.ok(200);

    let file = Kept::new("seed");
    fs::write(&file.0, state.to_string()).expect("written");
    let options = Options { import: Some(file.0.clone()), ..Options::default() };
    let begun = Service::with(options, Caller::development()).await;
    begun.call("POST", "archive", json!({ "sessionId": session })).await.ok(200);

    for wrong in [json!({}), json!([]), json!({ "version": 9 })] {
        other.control("PUT", "state", wrong).await.refused(400);
    }
    let mut newer = state;
    newer["version"] = json!(2);
    let words = other.control("PUT", "state", newer).await.refused(400);
    assert!(words.contains("version 2"), "{words}");
    other.control("GET", &format!("sessions/{session}"), Value::Null).await.ok(200);
}

#[tokio::test]
async fn a_line_that_was_cut_off_does_no_harm() {
    let kept = Kept::new("torn");
    let service = Service::with(kept.options(), Caller::development()).await;
    let session = service.routed().await;
    service.stop().await;
    let mut text = fs::read_to_string(&kept.0).expect("a file");
    text.push_str(r#"{"project":{"id":"100","ke"#);
    fs::write(&kept.0, text).expect("written");
    let service = Service::with(kept.options(), Caller::development()).await;
    service.control("GET", &format!("sessions/{session}"), Value::Null).await.ok(200);
    let second = service.routed().await;
    service.stop().await;
    let service = Service::with(kept.options(), Caller::development()).await;
    service.control("GET", &format!("sessions/{second}"), Value::Null).await.ok(200);
}

#[tokio::test]
async fn a_file_that_is_no_state_and_one_in_use_are_refused() {
    let kept = Kept::new("odd");
    fs::write(&kept.0, "shopping list\nmilk\n").expect("written");
    let error = Emulator::start(kept.options()).await.expect_err("no state");
    assert!(error.to_string().contains("line 1 is not an emulator's state"), "{error}");
    assert_eq!(fs::read_to_string(&kept.0).expect("a file"), "shopping list\nmilk\n", "it is as it was");
    kept.remove();
    let first = Emulator::start(kept.options()).await.expect("a state");
    let error = Emulator::start(kept.options()).await.expect_err("in use");
    assert!(error.to_string().contains("belongs to another emulator"), "{error}");
    first.shutdown().await;
}

/// The file does not grow for ever.
#[tokio::test]
async fn what_is_past_is_written_no_more() {
    let kept = Kept::new("long");
    let service = Service::with(kept.options(), Caller::development()).await;
    for _ in 0..300 {
        service.routed().await;
    }
    let size = |path: &Path| fs::metadata(path).expect("a file").len();
    let long = size(&kept.0);
    assert!(long < 5 * 1024 * 1024, "{long} bytes for 300 sessions");
    service.stop().await;
    let service = Service::with(kept.options(), Caller::development()).await;
    assert!(size(&kept.0) < 300 * 1024, "written anew at the start: {}", size(&kept.0));
    service.routed().await;
}
