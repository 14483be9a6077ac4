//! `opentok emulator` and `opentok doctor`.

mod support;

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Stdio},
    time::Duration,
};

use support::{Bench, said, text};

/// Ends with the test.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_starts_says_where_and_ends_when_told() {
    let bench = Bench::new().await;
    let mut command = bench.bare(&["emulator", "start", "--port", "0"]);
    let mut child = Ended(command.stdout(Stdio::piped()).spawn().expect("it starts"));
    let mut line = String::new();
    let out = child.0.stdout.take().expect("piped");
    BufReader::new(out).read_line(&mut line).expect("a line");
    let url = line.trim().strip_prefix("opentok-emulator listening on ").expect("the line").to_owned();
    let session = bench.run_bare(&["sessions", "create", "--emulator", &url]).json();
    assert_eq!(session["projectId"], "100");
    #[cfg(unix)]
    {
        let id = nix::unistd::Pid::from_raw(child.0.id().try_into().expect("an id"));
        nix::sys::signal::kill(id, nix::sys::signal::Signal::SIGTERM).expect("told");
        let status = child.0.wait().expect("it ends");
        assert!(status.success(), "{status}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_ends_with_its_parent() {
    let bench = Bench::new().await;
    let mut command = bench.bare(&["emulator", "start", "--port", "0", "--with-parent"]);
    let command = command.stdout(Stdio::null()).stdin(Stdio::piped());
    let mut child = Ended(command.spawn().expect("it starts"));
    drop(child.0.stdin.take());
    assert!(child.0.wait().expect("it ends").success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_has_one_of_its_own() {
    let bench = Bench::new().await;
    let run = |script: &str, options: &[&str]| {
        let arguments = [&["emulator", "exec"], options, &["--", "sh", "-c", script]].concat();
        // What the shell was set to does not count.
        let mut command = bench.command(&arguments);
        command.env("VONAGE_PRIVATE_KEY_PATH", "/nowhere").env("OPENTOK_PROFILE", "nobody");
        said(command, "")
    };
    let url = run("echo $OPENTOK_API_URL", &[]).out;
    assert!(url.starts_with("http://127.0.0.1:") && url.trim() != bench.emulator.url(), "{url}");
    let all = "echo $OPENTOK_API_KEY,$OPENTOK_API_SECRET,$VONAGE_APPLICATION_ID,${VONAGE_PRIVATE_KEY%%N*}";
    let (key, secret, id) = (
        opentok_emulator::development::API_KEY,
        opentok_emulator::development::API_SECRET,
        opentok_emulator::development::APPLICATION_ID,
    );
    assert_eq!(run(all, &[]).out, format!("{key},{secret},,\n"));
    assert_eq!(run(all, &["--credentials", "both"]).out, format!("{key},{secret},{id},-----BEGI\n"));
    assert_eq!(run(all, &["--credentials", "application"]).out, format!(",,{id},-----BEGI\n"));
    assert_eq!(run("exit 42", &[]).code, 42);
    assert_eq!(run("kill -9 $$", &[]).code, 137);
    let program = support::PROGRAM;
    for which in ["both", "api-key", "application"] {
        let script =
            format!("{program} sessions create && {program} archives list --all && {program} doctor");
        let inner = run(&script, &["--credentials", which]);
        assert_eq!(inner.code, 0, "{inner:?}");
    }
    let missing = bench.run(&["emulator", "exec", "--", "/nowhere/at-all"]);
    assert!(
        missing.code == 1 && missing.err.starts_with("error: io: cannot run /nowhere/at-all"),
        "{missing:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn virtual_clients_join() {
    let mut bench = Bench::new().await;
    let session = text(&bench.run(&["sessions", "create", "--media-mode", "routed"]).json()["sessionId"]);
    bench.note(&["emulator", "join", &session]);
    bench.note(&["emulator", "join", &session, "--publish", "--name", "camera"]);
    bench.file("token", &bench.token(&session));
    bench.note(&["emulator", "join", &session, "--token", "@token", "--publish"]);
    bench.note(&["streams", "list", &session]);
    bench.note(&["emulator", "join", "nonsense"]);
    bench.note(&["emulator", "join", &session, "--name", "camera"]);
    // A session of the application, without any credentials at hand.
    let url = bench.emulator.url();
    bench.file("private.key", opentok_emulator::development::PRIVATE_KEY);
    let id = opentok_emulator::development::APPLICATION_ID;
    let create =
        ["sessions", "create", "--application-id", id, "--private-key", "private.key", "--api-url", &url];
    let session = text(&bench.run_bare(&create).json()["sessionId"]);
    bench.note_bare(&["emulator", "join", &session, "--emulator", &url]);
    bench.golden("join");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_finds_what_is_wrong() {
    let mut bench = Bench::new().await;
    bench.note(&["doctor"]);
    let mut proxied = bench.command(&["doctor"]);
    proxied.env("HTTP_PROXY", "http://ada:hunter2@127.0.0.1:9").env("NO_PROXY", "127.0.0.1");
    let proxied = said(proxied, "");
    assert!(proxied.code == 0 && !proxied.out.contains("hunter2"), "{proxied:?}");
    bench.write(&["doctor"], &proxied);
    bench.note(&["doctor", "--api-key", "1", "--api-secret", "s"]);
    bench.note(&["doctor", "--api-url", "http://127.0.0.1:1"]);
    let lost = bench.run(&["doctor", "--api-url", "http://nobody.invalid"]);
    let findings = lost.json();
    let state = |check: &str| {
        let findings = findings.as_array().expect("a list").iter();
        findings.clone().find(|found| found["check"] == check).expect("looked at")["state"].clone()
    };
    assert_eq!((lost.code, state("address"), state("dns")), (1, "warn".into(), "fail".into()));
    bench.golden("doctor");
}

/// A clock that is off is why credentials are refused: the doctor says so where the refusal does not.
#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_looks_at_the_clock() {
    let bench = Bench::new().await;
    for (date, state) in [("Mon, 01 Jan 2024 00:00:00 GMT", "fail"), ("soon", "warn")] {
        let service = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", service.local_addr().expect("an address"));
        let headers = [("date", date)];
        let app = axum::Router::new()
            .fallback(async move || (headers, axum::Json(serde_json::json!({ "count": 0, "items": [] }))));
        let served = tokio::spawn(async move { axum::serve(service, app).await });
        tokio::time::sleep(Duration::from_millis(10)).await;
        let said = bench.run(&["doctor", "--api-url", &url]);
        served.abort();
        let findings = said.json();
        let clock = findings.as_array().expect("a list").iter().find(|found| found["check"] == "clock");
        assert_eq!(clock.expect("looked at")["state"], state, "{said:?}");
        assert_eq!(said.code, i32::from(state == "fail"));
    }
}
