//! How long a call may take, and where a list ends.

#[expect(dead_code, reason = "each suite uses its part")]
mod support;

use std::time::Duration;

use futures_util::{StreamExt, pin_mut};
use opentok_sdk::{CallOptions, Error, ErrorKind, ListArchives, OpenTok};
use serde_json::{Value, json};
use support::Service;

/// The longest that another language can set, in milliseconds.
const LONGEST: u64 = (1 << 53) - 1;

#[tokio::test]
async fn a_limit_of_nothing_is_refused() {
    let service = Service::start().await;
    let builder = || OpenTok::builder(service.project());
    for (builder, field) in [
        (builder().timeout(Duration::ZERO), "timeout"),
        (builder().connect_timeout(Duration::ZERO), "connect_timeout"),
    ] {
        let error = builder.build().expect_err("cannot be kept");
        assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidArgument, Some(field)));
    }
    assert!(builder().timeout(Duration::from_nanos(1)).build().is_ok());
}

#[tokio::test]
async fn the_longest_limits_work() {
    let service = Service::start().await;
    for limit in [Duration::from_millis(LONGEST), Duration::MAX] {
        let builder = OpenTok::builder(service.project()).api_url(service.url());
        let client = builder.timeout(limit).connect_timeout(limit).build().expect("valid");
        client.list_archives(()).await.expect("a page");
        let client = service.client().with_options(CallOptions::default().timeout(limit));
        client.list_archives(()).await.expect("a page");
    }
}

#[tokio::test]
async fn a_timeout_names_the_limit_that_was_set() {
    let service = Service::start().await;
    service.fault(json!({ "status": 503, "times": 1 })).await;
    service.fault(json!({ "delayMs": 5000 })).await;
    let client = service
        .client()
        .with_options(CallOptions::default().timeout(Duration::from_millis(600)).max_retries(1));
    let error = client.list_archives(()).await.expect_err("is late");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2));
    assert_eq!(error.message(), "no answer within 0.6 s");
    let (_, watch) = client.watched("list_archives");
    assert_eq!(watch.limit(), Duration::from_millis(600));
    assert_eq!(watch.timed_out().to_string(), "list_archives: no answer within 0.6 s");
}

/// What a walk brought, and from where it asked.
async fn walk(
    service: &Service,
    request: ListArchives,
    replies: &[Value],
) -> (Vec<Result<String, Error>>, Vec<String>) {
    service.reset().await;
    service.post("/_emulator/replay", json!({ "replies": replies })).await;
    let archives = service.client().iter_archives(request);
    pin_mut!(archives);
    let mut walked = Vec::new();
    while let Some(archive) = archives.next().await {
        walked.push(archive.map(|archive| archive.id));
    }
    assert!(archives.next().await.is_none(), "the end stays the end");
    let requests = service.requests().await;
    (
        walked,
        requests.iter().map(|request| request["query"].as_str().unwrap_or_default().to_owned()).collect(),
    )
}

fn page(count: &Value, ids: &[&str]) -> Value {
    let items: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
    json!({ "status": 200, "json": { "count": count, "items": items } })
}

#[tokio::test]
async fn a_walk_stops_at_a_true_total_alone() {
    let service = Service::start().await;
    let empty = page(&json!(0), &[]);
    for (count, asked) in [
        (json!(3), &["offset=0", "offset=2"][..]),
        (json!(2), &["offset=0", "offset=2", "offset=3"]),
        (json!(null), &["offset=0", "offset=2", "offset=3"]),
        (json!(99), &["offset=0", "offset=2", "offset=3"]),
    ] {
        let replies = [page(&count, &["a", "b"]), page(&count, &["c"]), empty.clone()];
        let (walked, queries) = walk(&service, ListArchives::new(), &replies).await;
        let walked: Vec<_> = walked.into_iter().map(|id| id.expect("an archive")).collect();
        assert_eq!(walked, ["a", "b", "c"], "{count}");
        assert_eq!(queries, asked, "{count}");
    }
}

#[tokio::test]
async fn a_walk_ends_with_its_numbers_and_with_a_failure() {
    let service = Service::start().await;
    let full = page(&json!(i64::MAX), &["a", "b"]);
    let last = ListArchives::new().offset(i32::MAX - 1);
    let (walked, queries) = walk(&service, last, &[full.clone(), full.clone()]).await;
    assert_eq!((walked.len(), queries.len()), (2, 1));
    let broken = json!({ "status": 404, "json": { "message": "gone" } });
    let (mut walked, queries) = walk(&service, ListArchives::new(), &[full.clone(), broken, full]).await;
    let error = walked.pop().expect("a failure").expect_err("a failure");
    assert_eq!((error.kind(), walked.len(), queries.len()), (ErrorKind::NotFound, 2, 2));
}
