//! What programs do most: tokens, the JWT of a request, and answers to be read. No network is between: it has its own
//! benches, beside peers, in `make bench`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use http::HeaderMap;
use opentok_sdk::{Credentials, GenerateToken, ListArchives, OpenTok, Role, TokenKind};
use serde_json::json;
use tokio::runtime::Builder;

/// Of project 100.
const SESSION: &str = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4";

fn client(archives: usize) -> OpenTok {
    let archive = json!({
        "id": "6f0b2c9a-14e3-4d8e-8f55-000000000000", "status": "available", "name": "lecture", "projectId": 100,
        "partnerId": 100, "sessionId": SESSION, "createdAt": 1_700_000_000_000_i64, "size": 247_748_791,
        "duration": 328, "reason": "user initiated", "outputMode": "composed", "hasAudio": true, "hasVideo": true,
        "resolution": "1280x720", "streamMode": "auto", "streams": [], "url": null, "password": "",
    });
    let page = json!({ "count": archives, "items": vec![archive; archives] }).to_string().into_bytes();
    let credentials = Credentials::api_key("100", "0123456789abcdef0123456789abcdef01234567").expect("valid");
    let service = move |_: &str, _: &str| (200, HeaderMap::new(), page.clone());
    OpenTok::builder(credentials).answered_by(service).build().expect("valid")
}

fn full(kind: TokenKind) -> GenerateToken {
    GenerateToken::new(SESSION)
        .kind(kind)
        .role(Role::Moderator)
        .ttl(3600)
        .data("name=Ada Lovelace&number=12345")
        .initial_layout_class_list(vec!["focus".to_owned(), "full".to_owned()])
}

fn tokens(criterion: &mut Criterion) {
    let client = client(0);
    let mut token = |name: &str, request: fn() -> GenerateToken| {
        criterion.bench_function(name, |bench| {
            bench.iter(|| client.generate_token(black_box(request())).expect("a token"));
        });
    };
    token("token t1", || GenerateToken::new(SESSION).kind(TokenKind::T1));
    token("token t1, every option", || full(TokenKind::T1));
    token("token jwt", || GenerateToken::new(SESSION));
    token("token jwt, every option", || full(TokenKind::Jwt));
    criterion
        .bench_function("jwt of a request", |bench| bench.iter(|| client.generate_jwt(()).expect("a jwt")));
}

fn lists(criterion: &mut Criterion) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    for archives in [1, 100, 1000] {
        let client = client(archives);
        criterion.bench_function(&format!("list of {archives}"), |bench| {
            bench.iter(|| runtime.block_on(client.list_archives(ListArchives::new())).expect("a page"));
        });
    }
}

criterion_group!(hot, tokens, lists);
criterion_main!(hot);
