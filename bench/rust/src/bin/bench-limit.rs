//! What a machine can do at best: a bare signature, a bare client.

use aws_lc_rs::{rand::SystemRandom, rsa::KeyPair, signature::RSA_PKCS1_SHA256};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use futures_util::future::join_all;
use hmac::{Hmac, KeyInit, Mac};
use http_body_util::{BodyExt, Empty};
use hyper::body::Bytes;
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use opentok_bench::{Outcome, Work, memory, serve, variable};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

const WORKS: [&str; 9] = [
    "token.t1",
    "token.hs256",
    "token.rs256",
    "call.plain",
    "list.1",
    "list.100",
    "list.1000",
    "client.call",
    "memory",
];

type Http = Client<HttpConnector, Empty<Bytes>>;

fn main() -> Outcome<()> {
    let secret = variable("BENCH_SECRET")?;
    let sha1 = Hmac::<sha1::Sha1>::new_from_slice(secret.as_bytes())?;
    let sha256 = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes())?;
    let key = key(&std::fs::read_to_string(variable("BENCH_PRIVATE_KEY")?)?)?;
    let runtime = Runtime::new()?;
    let client = http();
    let url = variable("BENCH_URL")?;
    // As much as a token's.
    let message = [b'x'; 260];
    serve(&WORKS, |work| {
        match work.work.as_str() {
            "token.t1" => {
                for _ in 0..work.times {
                    std::hint::black_box(sha1.clone().chain_update(message).finalize().into_bytes());
                }
            }
            "token.hs256" => {
                for _ in 0..work.times {
                    std::hint::black_box(sha256.clone().chain_update(message).finalize().into_bytes());
                }
            }
            "token.rs256" => {
                let mut signature = vec![0; key.public_modulus_len()];
                for _ in 0..work.times {
                    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), &message, &mut signature)
                        .map_err(|_| "the key cannot sign")?;
                }
            }
            "client.call" => {
                for _ in 0..work.times {
                    runtime.block_on(call(&http(), &address(&url, "call.plain")))?;
                }
            }
            "memory" => return memory(),
            name => calls(&runtime, &client, &address(&url, name), work)?,
        }
        Ok(json!({}))
    })
}

fn key(pem: &str) -> Outcome<KeyPair> {
    let body: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    let der = BASE64_STANDARD.decode(body)?;
    KeyPair::from_pkcs8(&der).map_err(|_| "the key cannot be read".into())
}

fn address(url: &str, work: &str) -> String {
    match work.strip_prefix("list.") {
        Some(count) => format!("{url}/v2/project/100/archive?count={count}"),
        None => format!("{url}/v2/project/100/archive/a"),
    }
}

fn http() -> Http {
    Client::builder(TokioExecutor::new()).build_http()
}

async fn call(client: &Http, address: &str) -> Outcome<()> {
    let answer = client.get(address.parse()?).await?.into_body().collect().await?.to_bytes();
    std::hint::black_box(serde_json::from_slice::<Value>(&answer)?);
    Ok(())
}

fn calls(runtime: &Runtime, client: &Http, address: &str, work: &Work) -> Outcome<()> {
    let each = work.times / work.at_once;
    runtime.block_on(async {
        let callers = (0..work.at_once).map(|_| {
            let (client, address) = (client.clone(), address.to_owned());
            tokio::spawn(async move {
                for _ in 0..each {
                    call(&client, &address).await?;
                }
                Outcome::Ok(())
            })
        });
        for outcome in join_all(callers).await {
            outcome??;
        }
        Ok(())
    })
}
