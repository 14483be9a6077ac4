//! Tests against the emulator: have it fail, and let time pass.

use opentok_sdk::OpenTok;

use crate::emulator_world::{Outcome, somebody};

#[tokio::main]
pub(crate) async fn run() -> Outcome {
    let client = OpenTok::from_env()?;
    let session_id = &somebody(&client).await?.session_id;

    // ANCHOR: faults
    use opentok_sdk::{ErrorKind, RawRequest};
    use serde_json::json;

    let faults = RawRequest::new("POST", "/_emulator/faults");
    client.request(faults.clone().body(json!({ "status": 503, "times": 2 }))).await?;
    let (_, response) = client.with_response(async |client| client.list_archives(()).await).await?;
    assert_eq!(response.map(|response| response.attempts), Some(3)); // twice in vain, and then it succeeds

    client.request(faults.body(json!({ "status": 503, "times": 1 }))).await?;
    // It starts something, and so is not sent twice.
    let error = client.create_session(()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 1));
    // ANCHOR_END: faults

    // ANCHOR: clock
    use opentok_sdk::{ArchiveStatus, GenerateToken};

    let token = client.generate_token(GenerateToken::new(session_id).ttl(3600))?;
    let archive = client.start_archive(session_id.as_str()).await?;
    let three_hours = json!({ "advanceMs": 3 * 60 * 60 * 1000 });
    client.request(RawRequest::new("POST", "/_emulator/clock").body(three_hours)).await?;

    // No recording is longer than two hours, and the token was good for one.
    assert_eq!(client.get_archive(archive.id).await?.status, Some(ArchiveStatus::Available));
    let late = RawRequest::new("POST", "/_emulator/connections").body(json!({ "token": token }));
    assert_eq!(client.request(late).await.unwrap_err().kind(), ErrorKind::Authentication);
    // ANCHOR_END: clock
    Ok(())
}
