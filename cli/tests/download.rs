//! `opentok archives download`: a file from a small server, whole or in part.

mod support;

use std::{
    fs,
    path::PathBuf,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use serde_json::{Value, json};
use support::Bench;
use tokio::net::TcpListener;

/// What a server sends.
fn content() -> Vec<u8> {
    (0..200_000_u32).flat_map(u32::to_le_bytes).collect()
}

/// The ranges it was asked for.
type Asked = Arc<Mutex<Vec<String>>>;

/// Sends the rest where it is asked to, if it `can`.
async fn server(can: bool) -> (String, Asked) {
    let asked = Asked::default();
    let keep = asked.clone();
    let app = Router::new().fallback(async move |headers: HeaderMap| {
        let range = headers.get(header::RANGE).map(|range| range.to_str().expect("a text").to_owned());
        keep.lock().expect("whole").push(range.clone().unwrap_or_default());
        answer(range.filter(|_| can).as_deref())
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/a/archive.mp4?signature=s", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, app).await });
    (url, asked)
}

fn answer(range: Option<&str>) -> Response {
    let all = content();
    let from = range.and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse::<usize>().ok());
    match from {
        Some(from) => {
            let shown = format!("bytes {from}-{}/{}", all.len() - 1, all.len());
            let rest = Body::from(all[from..].to_vec());
            (StatusCode::PARTIAL_CONTENT, [(header::CONTENT_RANGE, shown)], rest).into_response()
        }
        None => Body::from(all).into_response(),
    }
}

fn available(url: &str) -> Value {
    json!({ "id": "a-1", "status": "available", "size": content().len(), "url": url })
}

async fn answers(bench: &Bench, archives: &[Value]) {
    let replies: Vec<_> = archives.iter().map(|archive| json!({ "json": archive })).collect();
    bench.control("replay", json!({ "replies": replies })).await;
}

fn file(bench: &Bench, name: &str) -> PathBuf {
    bench.folder.path().join(name)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_file() {
    let bench = Bench::new().await;
    let (url, _) = server(true).await;
    answers(&bench, &[available(&url), available(&url)]).await;
    let said = bench.run(&["archives", "download", "a-1"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(
        said.json(),
        json!({ "id": "a-1", "file": "a-1.mp4", "size": content().len(), "resumedAt": 0 })
    );
    assert!(fs::read(file(&bench, "a-1.mp4")).expect("the file") == content());
    assert!(!file(&bench, "a-1.mp4.part").exists());
    let said = bench.run(&["archives", "download", "a-1"]);
    assert!(said.code == 6 && said.err.contains("a-1.mp4 is there already"), "{said:?}");
    fs::write(file(&bench, "mine.mp4"), "x").expect("written");
    let said = bench.run(&["archives", "download", "a-1", "--output", "mine.mp4"]);
    assert!(said.code == 6 && said.err.contains("--force"), "{said:?}");
    answers(&bench, &[available(&url)]).await;
    let said = bench.run(&["archives", "download", "a-1", "--output", "mine.mp4", "--force"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(fs::read(file(&bench, "mine.mp4")).expect("the file") == content());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rest_of_a_file() {
    let bench = Bench::new().await;
    for (can, resumed) in [(true, 1000), (false, 0)] {
        let (url, asked) = server(can).await;
        answers(&bench, &[available(&url)]).await;
        fs::write(file(&bench, "f.part"), &content()[..1000]).expect("written");
        let said = bench.run(&["archives", "download", "a-1", "--output", "f", "--force"]);
        assert_eq!(said.json()["resumedAt"], resumed, "{said:?}");
        assert_eq!(*asked.lock().expect("whole"), ["bytes=1000-"]);
        assert!(fs::read(file(&bench, "f")).expect("the file") == content());
    }
    // All was there: nothing is asked for.
    let (url, asked) = server(true).await;
    answers(&bench, &[available(&url)]).await;
    fs::write(file(&bench, "g.part"), content()).expect("written");
    assert_eq!(bench.run(&["archives", "download", "a-1", "-o", "g"]).code, 0);
    assert!(asked.lock().expect("whole").is_empty());
    assert!(fs::read(file(&bench, "g")).expect("the file") == content());
}

/// A connection that breaks off leaves what came; the same command fetches the rest.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_breaks_off() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    let bench = Bench::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/archive.mp4", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a client");
        let _ = stream.read(&mut [0; 4096]).await;
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", content().len());
        let _ = stream.write_all(head.as_bytes()).await;
        let _ = stream.write_all(&content()[..5000]).await;
    });
    answers(&bench, &[available(&url)]).await;
    let said = bench.run(&["archives", "download", "a-1"]);
    assert!(said.code == 11 && said.err.contains("fetches the rest"), "{said:?}");
    assert!(!file(&bench, "a-1.mp4").exists());
    assert_eq!(fs::read(file(&bench, "a-1.mp4.part")).expect("a part"), content()[..5000]);
    let (url, asked) = server(true).await;
    answers(&bench, &[available(&url)]).await;
    assert_eq!(bench.run(&["archives", "download", "a-1"]).json()["resumedAt"], 5000);
    assert_eq!(*asked.lock().expect("whole"), ["bytes=5000-"]);
    assert!(fs::read(file(&bench, "a-1.mp4")).expect("the file") == content());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_another_size() {
    let bench = Bench::new().await;
    let (url, _) = server(true).await;
    let mut archive = available(&url);
    archive["size"] = json!(5);
    answers(&bench, &[archive]).await;
    let said = bench.run(&["archives", "download", "a-1"]);
    assert!(said.code == 12 && said.err.contains("but the archive has 5"), "{said:?}");
    assert!(!file(&bench, "a-1.mp4").exists() && !file(&bench, "a-1.mp4.part").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn waiting() {
    let bench = Bench::new().await;
    let (url, _) = server(true).await;
    let coming = |status: &str| json!({ "id": "a-1", "status": status });
    answers(&bench, &[coming("started"), coming("stopped"), available(&url)]).await;
    assert_eq!(bench.run(&["archives", "download", "a-1", "--wait"]).code, 0);
    answers(&bench, &[coming("stopped")]).await;
    let said = bench.run(&["archives", "download", "a-1", "-o", "b"]);
    assert!(said.code == 6 && said.err.contains("--wait"), "{said:?}");
    answers(&bench, &[coming("started"), coming("started"), coming("started")]).await;
    let said = bench.run(&["archives", "download", "a-1", "-o", "b", "--wait", "--timeout", "1"]);
    assert!(said.code == 10 && said.err.contains("still started after 1 s"), "{said:?}");
    bench.control("reset", json!({})).await;
    for status in ["uploaded", "deleted", "expired", "failed"] {
        answers(&bench, &[coming(status)]).await;
        let said = bench.run(&["archives", "download", "a-1", "-o", "b", "--wait"]);
        assert!(said.code == 6 && said.err.contains(status), "{said:?}");
    }
    assert_eq!(bench.run(&["archives", "download", "a-1", "-o", "b"]).code, 5);
}
