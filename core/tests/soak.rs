//! Starts archives and counts them; see tests/soak/README.md. It takes a minute: `make soak` asks for it.

#[expect(dead_code, reason = "each suite uses its part")]
mod support;

use std::collections::HashSet;

use futures_util::{StreamExt, pin_mut, stream};
use opentok_sdk::{CreateSession, ListArchives, MediaMode, StartArchive};
use serde_json::json;
use support::Service;

const CALLS: usize = 10_000;
const AT_ONCE: usize = 64;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "for `make soak`"]
#[expect(clippy::print_stdout, reason = "figures for the one who asked")]
async fn nothing_is_lost_and_nothing_doubled() {
    let service = Service::start().await;
    let client = service.client();
    let session =
        client.create_session(CreateSession::new().media_mode(MediaMode::Routed)).await.expect("a session");
    let id = session.session_id;
    let token = client.generate_token(id.as_str()).expect("a token");
    service.post("/_emulator/connections", json!({ "token": token })).await;
    let started = stream::iter(0..CALLS)
        .map(|number| client.start_archive(StartArchive::new(&id).multi_archive_tag(number.to_string())))
        .buffer_unordered(AT_ONCE);
    let errors = started.filter(|outcome| std::future::ready(outcome.is_err())).count().await;
    let archives = client.iter_archives(ListArchives::new().session_id(&id).count(1000));
    pin_mut!(archives);
    let (mut distinct, mut all) = (HashSet::new(), 0);
    while let Some(archive) = archives.next().await {
        all += 1;
        distinct.insert(archive.expect("an archive").multi_archive_tag);
    }
    let (lost, doubled) = (CALLS - distinct.len(), all - distinct.len());
    println!("soak: rust: {CALLS} calls, lost {lost}, doubled {doubled}, errors {errors}");
    assert_eq!((lost, doubled, errors), (0, 0, 0));
}
