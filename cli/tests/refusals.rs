//! What is refused: how it is said, and with which number the program ends.

mod support;

use serde_json::json;
use support::{Bench, said};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_wrongly() {
    let mut bench = Bench::new().await;
    for arguments in [
        &["archives", "start", "s", "--has-adio"][..],
        &["archives", "start", "s", "--layout.tpye", "pip"],
        &["archives", "start", "s", "--resolution", "640x48"],
        &["archives", "start", "s", "--has-audio=maybe"],
        &["archives", "list", "--count", "many"],
        &["archives", "list", "--count", "3000000000"],
        &["archives", "start"],
        &["archives", "begin"],
        &["archvies", "list"],
        &["archives", "start", "s", "--layout", "pip"],
        &["sip", "dial", "s", "-", "sip:a@example.com", "--from", "-"],
        &["tokens", "inspect", "@nowhere"],
        &["archives", "list", "--all", "--curl"],
        &["webhooks", "trigger", "archived"],
        &["completion", "tcsh"],
        &["tokens", "inspect", "one", "T1==c2VjcmV0"],
    ] {
        let said = bench.note(arguments);
        assert_eq!(said.code, 2, "{said:?}");
        assert_eq!(said.out, "");
        assert!(!said.err.contains("T1=="), "{said:?}");
    }
    assert_eq!(bench.arrived().await, 0);
    bench.golden("refusals");
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_get_an_object() {
    let mut bench = Bench::new().await;
    bench.note(&["--json", "archives", "list", "--cuont", "1"]);
    bench.note(&["archives", "start", "nobody", "--json"]);
    bench.note_bare(&["archives", "list", "--json"]);
    bench.golden("refusals-json");
}

#[tokio::test(flavor = "multi_thread")]
async fn missing_credentials() {
    let mut bench = Bench::new().await;
    for arguments in [
        &["archives", "list"][..],
        &["tokens", "generate", "s"],
        &["archives", "list", "--profile", "nobody"],
        &["archives", "list", "--api-key", "100"],
        &["archives", "list", "--application-id", "a", "--private-key", "nowhere"],
        &["archives", "list", "--api-key", "1", "--api-secret", "s", "--application-id", "a"],
        &["doctor"],
    ] {
        assert_ne!(bench.note_bare(arguments).code, 0);
    }
    bench.golden("refusals-credentials");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_has_its_number() {
    let bench = Bench::new().await;
    let faults: [(u16, i32); 8] =
        [(400, 3), (403, 4), (404, 5), (409, 6), (413, 7), (429, 8), (501, 9), (302, 13)];
    for (status, code) in faults {
        bench
            .control("faults", json!({ "status": status, "times": 1, "headers": { "Retry-After": "60" } }))
            .await;
        let said = bench.run(&["callbacks", "unregister", "c"]);
        assert_eq!(said.code, code, "{status}: {said:?}");
        assert!(said.err.starts_with("error: "), "{said:?}");
    }
    bench.control("faults", json!({ "malformed": true, "times": 1 })).await;
    assert_eq!(bench.run(&["archives", "list"]).code, 12);
    let mut unreached = bench.command(&["archives", "list"]);
    unreached.env("OPENTOK_API_URL", "http://127.0.0.1:1");
    assert_eq!(said(unreached, "").code, 11);
    // All that can fail has a number in the help.
    let help = bench.run_bare(&["--help"]);
    for (number, kind) in (3..).zip(opentok_sdk::ErrorKind::ALL) {
        assert!(help.out.contains(&format!("{number} {kind}")), "{kind}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_in_use() {
    let bench = Bench::new().await;
    let port = bench.emulator.url().rsplit(':').next().expect("a port").to_owned();
    for command in [["emulator", "start"], ["webhooks", "listen"]] {
        let said = bench.run(&[&command[..], &["--port", &port]].concat());
        assert_eq!(said.code, 1);
        assert_eq!(
            said.err,
            format!("error: io: port {port} is in use\nhint: `--port 0` takes any free one\n")
        );
    }
}

#[test]
fn help_and_version_are_no_failure() {
    for (argument, code, beginning) in
        [("--version", 0, "opentok "), ("--help", 0, "OpenTok and Vonage Video")]
    {
        let mut command = std::process::Command::new(support::PROGRAM);
        command.arg(argument);
        let said = said(command, "");
        assert!(said.code == code && said.out.starts_with(beginning), "{said:?}");
    }
    let said = said(std::process::Command::new(support::PROGRAM), "");
    assert!(said.code == 2 && said.out.is_empty() && said.err.contains("Usage: opentok"), "{said:?}");
}
