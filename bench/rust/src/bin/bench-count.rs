//! One kind of work, so many times and nothing besides, for instructions to be counted: see `bench/README.md`.

use std::env;

use hyper::HeaderMap;
use opentok_bench::{Outcome, page};
use opentok_sdk::{Credentials, GenerateToken, ListArchives, OpenTok, Role, TokenKind};
use tokio::runtime;

/// Of project 100.
const SESSION: &str = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4";

fn main() -> Outcome<()> {
    let mut arguments = env::args().skip(1);
    let (Some(work), Some(times)) = (arguments.next(), arguments.next()) else {
        return Err("what work, and how many times?".into());
    };
    let times: usize = times.parse()?;
    let list = page(100).to_string().into_bytes();
    let client = OpenTok::builder(Credentials::api_key("100", "0123456789abcdef0123456789abcdef01234567")?)
        .answered_by(move |_, _| (200, HeaderMap::new(), list.clone()))
        .build()?;
    let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
    for _ in 0..times {
        let request = GenerateToken::new(SESSION);
        match work.as_str() {
            "token.t1" => drop(client.generate_token(request.kind(TokenKind::T1))?),
            "token.t1.full" => drop(client.generate_token(full(request).kind(TokenKind::T1))?),
            "token.hs256" => drop(client.generate_token(request)?),
            "token.hs256.full" => drop(client.generate_token(full(request))?),
            "list.100" => drop(runtime.block_on(client.list_archives(ListArchives::new()))?),
            other => return Err(format!("there is no work {other:?}").into()),
        }
    }
    Ok(())
}

fn full(request: GenerateToken) -> GenerateToken {
    request
        .role(Role::Moderator)
        .ttl(3600)
        .data("name=Ada Lovelace&number=12345")
        .initial_layout_class_list(vec!["focus".to_owned(), "full".to_owned()])
}
