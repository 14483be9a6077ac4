//! A recording from first to last, each step with its time. `make demo` runs this in every language.

use std::time::{Duration, Instant};

use opentok_sdk::{
    ArchiveStatus, CreateSession, ErrorKind, GenerateToken, ListArchives, MediaMode, OpenTok, Role,
    StartArchive,
};
use serde_json::{Value, json};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Prints a step and how long it took.
struct Steps(Instant);

impl Steps {
    fn done(&mut self, step: &str) {
        println!("{step}\t{:.2}", self.0.elapsed().as_secs_f64() * 1000.0);
        self.0 = Instant::now();
    }
}

/// The emulator's control routes stand in for a browser that joins and publishes.
async fn control(http: &reqwest::Client, url: &str, path: &str, body: Value) -> Outcome<Value> {
    Ok(http
        .post(format!("{url}/_emulator/{path}"))
        .json(&body)
        .send()
        .await?
        .error_for_status()?
        .json()
        .await?)
}

#[tokio::main]
async fn main() -> Outcome {
    let client = OpenTok::from_env()?;
    let (http, url) = (reqwest::Client::new(), client.api_url().to_owned());
    let mut steps = Steps(Instant::now());

    let session = client.create_session(CreateSession::new().media_mode(MediaMode::Routed)).await?;
    steps.done("create session");

    let token = client
        .generate_token(GenerateToken::new(&session.session_id).role(Role::Publisher).data("name=Ada"))?;
    steps.done("make token");

    let connection = control(&http, &url, "connections", json!({ "token": token })).await?;
    steps.done("join");

    let path = format!("connections/{}/streams", connection["connectionId"].as_str().unwrap_or_default());
    control(&http, &url, &path, json!({ "name": "camera" })).await?;
    steps.done("publish");

    let archive = client.start_archive(StartArchive::new(&session.session_id).name("lecture")).await?;
    steps.done("start archive");

    let page = client.list_archives(ListArchives::new().session_id(&session.session_id)).await?;
    assert_eq!((page.total, &page.items[0].id), (1, &archive.id));
    steps.done("list archives");

    let stopped = client.stop_archive(&*archive.id).await?;
    assert_eq!(stopped.status, Some(ArchiveStatus::Stopped));
    steps.done("stop archive");

    while client.get_archive(&*archive.id).await?.status != Some(ArchiveStatus::Available) {
        control(&http, &url, "clock", json!({ "advanceMs": 1000 })).await?;
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    steps.done("available");

    client.delete_archive(&*archive.id).await?;
    steps.done("delete archive");

    let stranger =
        OpenTok::builder(opentok_sdk::Credentials::api_key(client.project_id(), "a wrong secret")?);
    match stranger.api_url(url).build()?.get_archive(&*archive.id).await {
        Err(error) if error.kind() == ErrorKind::Authentication => steps.done("wrong secret"),
        other => return Err(format!("a wrong secret gave {other:?}").into()),
    }
    Ok(())
}
