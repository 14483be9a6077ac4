//! Which connections calls use: one for as long as it lasts, none that has ended, none that nobody drives.

use std::{
    io::{Read, Write},
    net::TcpListener,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use opentok_sdk::{Credentials, OpenTok};
use tokio::runtime::{Builder, Runtime};

const SESSION: &str = "[{\"session_id\":\"1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1EzdlozfH4\"}]";

/// Answers so many requests on each connection, in threads that no runtime has to drive, and counts connections.
fn server(answers: usize) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("bound"));
    let connections = Arc::<AtomicUsize>::default();
    let own = connections.clone();
    thread::spawn(move || {
        for mut socket in listener.incoming().flatten() {
            own.fetch_add(1, Ordering::SeqCst);
            thread::spawn(move || {
                for _ in 0..answers {
                    if socket.read(&mut [0; 8192]).is_ok_and(|size| size > 0) {
                        let length = SESSION.len();
                        let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{SESSION}");
                        socket.write_all(answer.as_bytes()).expect("somebody waits");
                    }
                }
            });
        }
    });
    (url, connections)
}

fn client(url: &str) -> OpenTok {
    let builder = OpenTok::builder(Credentials::api_key("100", "a secret").expect("valid"));
    builder.api_url(url).timeout(Duration::from_secs(5)).max_retries(0).build().expect("valid")
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

#[test]
fn one_is_used_for_as_long_as_it_lasts() {
    let (url, connections) = server(usize::MAX);
    let client = client(&url);
    runtime().block_on(async {
        for _ in 0..20 {
            client.create_session(()).await.expect("answered");
        }
    });
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

#[test]
fn one_that_ended_while_nobody_looked_is_not_used() {
    let (url, connections) = server(1);
    let (client, runtime) = (client(&url), runtime());
    for _ in 0..5 {
        // Not to be sent twice: on a connection that has ended it would be lost.
        runtime.block_on(client.create_session(())).expect("answered");
        thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(connections.load(Ordering::SeqCst), 5);
}

#[test]
fn one_of_another_runtime_is_not_used() {
    let (url, connections) = server(usize::MAX);
    let client = client(&url);
    let (resting, ended) = (runtime(), runtime());
    for runtime in [&resting, &ended] {
        runtime.block_on(client.create_session(())).expect("answered");
    }
    drop(ended);
    runtime().block_on(client.create_session(())).expect("answered");
    resting.block_on(client.create_session(())).expect("by its own connection");
    assert_eq!(connections.load(Ordering::SeqCst), 3);
}

#[test]
fn calls_at_once_have_one_each_and_leave_them_to_later_ones() {
    let (url, connections) = server(usize::MAX);
    let client = client(&url);
    runtime().block_on(async {
        for _ in 0..5 {
            let calls = (0..8).map(|_| client.create_session(()));
            for outcome in futures_util::future::join_all(calls).await {
                outcome.expect("answered");
            }
        }
    });
    assert_eq!(connections.load(Ordering::SeqCst), 8);
}
