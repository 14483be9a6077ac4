//! A session, somebody in it, and a recording: the first page of the documentation.

// ANCHOR: all
use opentok_sdk::{CreateSession, GenerateToken, ListArchives, MediaMode, OpenTok, RawRequest, StartArchive};
use serde_json::json;

#[tokio::main]
async fn main() -> opentok_sdk::Result<()> {
    let client = OpenTok::from_env()?; // or OpenTok::new(api_key, api_secret)
    let session = client.create_session(CreateSession::new().media_mode(MediaMode::Routed)).await?;
    let token = client.generate_token(GenerateToken::new(&session.session_id).data("name=Ada"))?;

    // In life a browser joins with the token. Here one of the emulator's virtual clients does.
    let browser = RawRequest::new("POST", "/_emulator/connections").body(json!({ "token": token }));
    client.request(browser).await?;

    let archive = client.start_archive(StartArchive::new(&session.session_id).name("lecture")).await?;
    client.stop_archive(archive.id).await?;
    for archive in client.list_archives(ListArchives::new().session_id(session.session_id)).await?.items {
        println!("{} {:?} {:?}", archive.id, archive.name, archive.status);
    }
    Ok(())
}
// ANCHOR_END: all

pub(crate) fn run() -> crate::emulator_world::Outcome {
    main()?;
    check()
}

#[tokio::main]
async fn check() -> crate::emulator_world::Outcome {
    let page = OpenTok::from_env()?.list_archives(()).await?;
    assert_eq!(page.items[0].status, Some(opentok_sdk::ArchiveStatus::Stopped));
    Ok(())
}
