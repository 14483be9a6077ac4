//! `--curl`: what would be sent, and that nothing is.

mod support;

use opentok_emulator::development;
use support::{Bench, said};

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_printed_and_not_sent() {
    let mut bench = Bench::new().await;
    bench.note(&["sessions", "create", "--media-mode", "routed", "--curl"]);
    bench.note(&["archives", "start", "s", "--name", "Ada's lecture", "--layout.type", "pip", "--curl"]);
    bench.note(&["archives", "list", "--count", "2", "--curl"]);
    bench.note(&["request", "GET", "/v2/a", "--query", "token=hunter2", "--query", "b=c", "--curl"]);
    let dial = ["sip", "dial", "s", "T1==c2VjcmV0", "sip:ada@example.com", "--auth.username", "ada"];
    let dial =
        [&dial[..], &["--auth.password", "hunter2", "--headers", "Authorization=Basic QQ==", "--curl"]]
            .concat();
    let hidden = bench.note(&dial);
    for secret in ["hunter2", "T1==", "QQ==", "eyJ", development::API_SECRET] {
        assert!(!hidden.out.contains(secret), "{secret}: {hidden:?}");
    }
    let shown = bench.note(&[&dial[..], &["--show-secrets"]].concat());
    for secret in ["hunter2", "T1==c2VjcmV0", "QQ==", "eyJ"] {
        assert!(shown.out.contains(secret), "{secret}: {shown:?}");
    }
    // What is refused before it would be sent is refused here as well.
    bench.note(&["archives", "start", "s", "--max-bitrate", "5", "--curl"]);
    assert_eq!(bench.arrived().await, 0);
    bench.golden("curl");
}

/// Not even where the environment would send everything somewhere else.
#[tokio::test(flavor = "multi_thread")]
async fn no_proxy_gets_it() {
    let bench = Bench::new().await;
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        for except in ["", "*", "127.0.0.1"] {
            let mut command =
                bench.bare(&["archives", "list", "--api-key", "1", "--api-secret", "s", "--curl"]);
            command.env(name, "http://127.0.0.1:1").env("NO_PROXY", except);
            let said = said(command, "");
            assert!(
                said.out.starts_with("curl -X GET 'https://api.opentok.com/v2/project/1/archive'"),
                "{said:?}"
            );
        }
    }
}

/// What is printed works as it stands.
#[tokio::test(flavor = "multi_thread")]
async fn a_shell_can_run_it() {
    let bench = Bench::new().await;
    let printed =
        bench.run(&["sessions", "create", "--location", "10.0.0.1", "--curl", "--show-secrets"]).out;
    let mut shell = std::process::Command::new("sh");
    shell.arg("-c").arg(printed.replacen("curl ", "curl -s --noproxy '*' ", 1));
    if std::process::Command::new("curl").arg("--version").output().is_err() {
        assert!(printed.contains("--data-raw 'location=10.0.0.1"), "{printed}");
        return;
    }
    let said = said(shell, "");
    assert!(said.out.contains("session_id"), "{said:?}");
    assert_eq!(bench.arrived().await, 1);
}
