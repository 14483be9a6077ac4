//! Through whom calls go: every kind of proxy, set or from the environment, and none where one is excepted.

#[expect(dead_code, reason = "each suite uses its part")]
mod server;

use std::{process::Command, time::Duration};

use opentok_sdk::{ClientBuilder, Credentials, OpenTok};
use server::{Server, Tls, proxy::Proxy};

fn builder(url: &str) -> ClientBuilder {
    let credentials = Credentials::api_key("100", "a secret").expect("valid");
    OpenTok::builder(credentials).api_url(url).timeout(Duration::from_secs(5)).max_retries(0)
}

fn page() -> Vec<String> {
    vec!["HTTP/1.1 200 OK\r\ncontent-length: 22\r\n\r\n{\"count\":0,\"items\":[]}".to_owned()]
}

#[tokio::test]
async fn a_tunnel_leads_to_the_service() {
    let proxy = Proxy::start(None).await;
    for (scheme, asked) in [
        ("http://ada:love%20lace@", "connect localhost proxy-authorization: Basic YWRhOmxvdmUgbGFjZQ=="),
        ("http://", "connect localhost "),
        ("", "connect localhost "),
        ("socks4://", "socks4 127.0.0.1"),
        ("socks4a://", "socks4 localhost"),
        ("socks5://", "socks5 127.0.0.1"),
        ("socks5h://", "socks5 localhost"),
        ("socks5h://ada:love%20lace@", "socks5 localhost ada love lace"),
    ] {
        let tls = Tls::start().await;
        let client = builder(&tls.url).ca_certificates(&tls.authority);
        let client = client.proxy(format!("{scheme}{}", proxy.address)).build().expect("valid");
        client.list_archives(()).await.expect(scheme);
        let notes = proxy.asked();
        assert_eq!(notes.len(), 1, "{notes:?}");
        assert_eq!(notes[0].to_lowercase(), asked.to_lowercase(), "{scheme}");
    }
}

#[tokio::test]
async fn socks_is_for_plain_addresses_too_and_a_proxy_may_speak_tls() {
    let (proxy, service) = (Proxy::start(None).await, Server::start(page()).await);
    let client = builder(&service.url).proxy(format!("socks5h://{}", proxy.address)).build().expect("valid");
    client.list_archives(()).await.expect("through the proxy");
    assert_eq!(proxy.asked(), ["socks5 127.0.0.1"]);

    let shown = server::Certificate::new();
    let proxy = Proxy::start(Some(shown.acceptor(&[]))).await;
    let tls = Tls::start().await;
    let trusted = format!("{}{}", tls.authority, shown.authority);
    let client = builder(&tls.url).ca_certificates(trusted).proxy(format!("https://{}", proxy.address));
    client.build().expect("valid").list_archives(()).await.expect("TLS within TLS");
    assert_eq!(proxy.asked(), ["connect localhost "]);
    // Who does not trust the proxy does not speak to it.
    let client = builder(&tls.url).ca_certificates(&tls.authority);
    let client = client.proxy(format!("https://{}", proxy.address)).build().expect("valid");
    client.list_archives(()).await.expect_err("an unknown certificate");
    assert!(proxy.asked().is_empty());
}

#[tokio::test]
async fn a_proxy_that_refuses_is_a_failed_connection() {
    let refusing =
        Server::start(vec!["HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n".to_owned()]).await;
    let client = builder("https://localhost:1").proxy(&refusing.url).build().expect("valid");
    let error = client.create_session(()).await.expect_err("refused");
    assert_eq!((error.kind().to_string().as_str(), error.attempts()), ("connection", 1), "{error}");
}

/// Not a test: the call of the process that the next one starts.
#[tokio::test]
#[ignore = "started by another"]
#[expect(clippy::print_stdout, reason = "how it tells its outcome")]
async fn one_call() {
    let url = std::env::var("CALLED").expect("set");
    let called = match builder(&url).build() {
        Ok(client) => client.list_archives(()).await.map(|page| page.total.to_string()),
        Err(error) => Err(error),
    };
    println!("outcome: {}", called.unwrap_or_else(|error| error.kind().to_string()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_environments_proxy_counts_unless_it_excepts_the_service() {
    let (proxy, service) = (Proxy::start(None).await, Server::start(page()).await);
    let socks = format!("socks5h://{}", proxy.address);
    for (variables, outcome, asked) in [
        (vec![("ALL_PROXY", socks.as_str())], "0", 1),
        (vec![("http_proxy", socks.as_str())], "0", 1),
        (vec![("HTTP_PROXY", " "), ("all_proxy", socks.as_str())], "0", 1),
        (vec![("HTTPS_PROXY", socks.as_str())], "0", 0),
        (vec![("ALL_PROXY", socks.as_str()), ("NO_PROXY", "127.0.0.1")], "0", 0),
        (vec![("ALL_PROXY", socks.as_str()), ("no_proxy", "*")], "0", 0),
        (vec![("ALL_PROXY", socks.as_str()), ("REQUEST_METHOD", "GET")], "0", 0),
        (vec![("HTTP_PROXY", "socks9://localhost")], "configuration", 0),
        (vec![("HTTP_PROXY", "http://ada:lo|ve lace@localhost:1")], "connection", 0),
    ] {
        let names = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUEST_METHOD"];
        let mut program = Command::new(std::env::current_exe().expect("this one"));
        for name in names {
            program.env_remove(name).env_remove(name.to_lowercase());
        }
        program.args(["--exact", "one_call", "--ignored", "--nocapture"]).env("CALLED", &service.url);
        program.envs(variables.iter().copied());
        let output =
            tokio::task::spawn_blocking(move || program.output()).await.expect("no panic").expect("runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(said.contains(&format!("outcome: {outcome}\n")), "{variables:?}: {said}");
        assert_eq!(proxy.asked().len(), asked, "{variables:?}");
    }
}
