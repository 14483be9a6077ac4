//! Starts archives and counts them; see tests/soak/README.md. It takes a minute: `make soak` asks for it.

use std::collections::HashSet;

use futures_util::{StreamExt, pin_mut, stream};
use opentok_sdk::{CreateSession, ListArchives, MediaMode, OpenTok, RawRequest, StartArchive};
use serde_json::json;

const CALLS: usize = 10_000;
const AT_ONCE: usize = 64;

/// Growth counts from here on.
const WARM: usize = 1_000;

/// What the process holds.
struct Process {
    megabytes: usize,
    descriptors: usize,
}

impl Process {
    fn now() -> Self {
        let pages = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
        let pages = pages.split(' ').nth(1).and_then(|text| text.parse::<usize>().ok()).unwrap_or_default();
        let descriptors = std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count);
        Self { megabytes: pages * 4096 / 1_000_000, descriptors }
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "for `make soak`"]
#[expect(clippy::print_stdout, reason = "figures for the one who asked")]
async fn nothing_is_lost_and_nothing_doubled() {
    let client = OpenTok::from_env().expect("an emulator");
    let session =
        client.create_session(CreateSession::new().media_mode(MediaMode::Routed)).await.expect("a session");
    let id = session.session_id;
    let token = client.generate_token(id.as_str()).expect("a token");
    let request = RawRequest::new("POST", "/_emulator/connections").body(json!({ "token": token }));
    client.request(request).await.expect("a connection");
    let mut before = None;
    let started = stream::iter(0..CALLS)
        .inspect(|number| {
            if *number == WARM {
                before = Some(Process::now());
            }
        })
        .map(|number| {
            client.start_archive(
                StartArchive::new(&id).name(number.to_string()).multi_archive_tag(number.to_string()),
            )
        })
        .buffer_unordered(AT_ONCE);
    let errors = started.filter(|outcome| std::future::ready(outcome.is_err())).count().await;
    let after = Process::now();
    let archives = client.iter_archives(ListArchives::new().session_id(&id).count(1000));
    pin_mut!(archives);
    let (mut distinct, mut all) = (HashSet::new(), 0);
    while let Some(archive) = archives.next().await {
        all += 1;
        distinct.insert(archive.expect("an archive").name);
    }
    let (lost, doubled) = (CALLS - distinct.len(), all - distinct.len());
    let before = before.expect("as many calls as that");
    println!(
        "soak: rust: {CALLS} calls, lost {lost}, doubled {doubled}, errors {errors}, {} → {} MB, {} → {} descriptors",
        before.megabytes, after.megabytes, before.descriptors, after.descriptors,
    );
    assert_eq!((lost, doubled, errors), (0, 0, 0));
}
