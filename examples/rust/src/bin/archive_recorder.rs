//! Waits for somebody to publish, records for a while, and prints where to download the recording.

use std::time::Duration;

use opentok_sdk::{Archive, ArchiveStatus, CreateSession, MediaMode, OpenTok, OutputMode, StartArchive};
use tokio::time::{sleep, timeout};

/// Waits until the file can be fetched.
async fn available(client: &OpenTok, archive_id: &str) -> opentok_sdk::Result<Archive> {
    loop {
        let archive = client.get_archive(archive_id).await?;
        if matches!(archive.status, Some(ArchiveStatus::Available | ArchiveStatus::Uploaded)) {
            return Ok(archive);
        }
        sleep(Duration::from_millis(200)).await;
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenTok::from_env()?;
    let seconds = std::env::var("SECONDS_TO_RECORD").map_or(Ok(10.0), |text| text.parse())?;
    let session = client.create_session(CreateSession::new().media_mode(MediaMode::Routed)).await?;
    println!("token {}", client.generate_token(&*session.session_id)?);

    while client.list_streams(&*session.session_id).await?.items.is_empty() {
        sleep(Duration::from_millis(100)).await;
    }
    let request = StartArchive::new(&session.session_id).name("recorder").output_mode(OutputMode::Composed);
    let archive = client.start_archive(request).await?;
    println!("recording {}", archive.id);
    sleep(Duration::from_secs_f64(seconds)).await;
    client.stop_archive(&*archive.id).await?;

    let archive = timeout(Duration::from_secs(120), available(&client, &archive.id)).await??;
    println!("download {}", archive.url.as_deref().unwrap_or("from your own storage"));
    Ok(())
}
