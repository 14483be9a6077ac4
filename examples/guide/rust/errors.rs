//! What fails, how long a call may take, and what is tried again.

use serde_json::json;

use crate::emulator_world::{Outcome, control, somebody};

// ANCHOR: handle
use opentok_sdk::{ErrorKind, OpenTok};

async fn stop(client: &OpenTok, archive_id: &str) -> opentok_sdk::Result<String> {
    match client.stop_archive(archive_id).await {
        Ok(archive) => Ok(format!("{:?}", archive.status)),
        Err(error) => match error.kind() {
            ErrorKind::NotFound => Ok("there is no such archive".to_owned()),
            // The service's own words.
            ErrorKind::Conflict => Ok(format!("it cannot be stopped: {}", error.message())),
            ErrorKind::RateLimited => Ok(format!("too many requests: wait for {:?}", error.retry_after())),
            kind => {
                println!("{kind} {:?} {:?} {:?}", error.status(), error.code(), error.request_id());
                Err(error)
            }
        },
    }
}
// ANCHOR_END: handle

#[tokio::main]
pub(crate) async fn run() -> Outcome {
    let client = OpenTok::from_env()?;
    let session_id = somebody(&client).await?.session_id;
    let archive_id = client.start_archive(session_id.as_str()).await?.id;

    assert_eq!(stop(&client, &archive_id).await?, "Some(Stopped)");
    assert!(stop(&client, &archive_id).await?.starts_with("it cannot be stopped: "));
    let unknown = stop(&client, "7a1b3c5d-0000-4000-8000-000000000000").await?;
    assert_eq!(unknown, "there is no such archive");

    // A wait that is longer than the call may take ends it at once.
    let busy = json!({ "status": 429, "headers": { "Retry-After": "60" }, "times": 1 });
    control(&client, "POST", "faults", busy).await?;
    assert_eq!(stop(&client, &archive_id).await?, "too many requests: wait for Some(60s)");

    // ANCHOR: timeouts
    use opentok_sdk::{CallOptions, Credentials};
    use std::time::Duration;

    // All attempts together: 30 seconds unless set.
    let patient = OpenTok::builder(Credentials::from_env()?)
        .timeout(Duration::from_secs(60))
        .connect_timeout(Duration::from_secs(2))
        .build()?;

    // For one call, over the same connections.
    let hasty = patient.with_options(CallOptions::default().timeout(Duration::from_secs(5)));
    let page = hasty.list_archives(()).await?;
    // ANCHOR_END: timeouts

    assert!(page.total > 0);
    control(&client, "POST", "faults", json!({ "status": 503, "times": 1 })).await?;

    // ANCHOR: retries
    // GET, PUT and DELETE are tried three times in all. What starts something is sent again only if
    // the first request provably did nothing.
    let (_, response) = client.with_response(async |client| client.list_archives(()).await).await?;
    let attempts = response.map(|response| response.attempts);
    println!("after {attempts:?} attempts");

    let only_once = client.with_options(CallOptions::default().max_retries(0));
    // ANCHOR_END: retries

    assert_eq!(attempts, Some(2));
    control(&client, "POST", "faults", json!({ "status": 503, "times": 1 })).await?;
    let error = only_once.list_archives(()).await.err().ok_or("it was tried again")?;
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    Ok(())
}
