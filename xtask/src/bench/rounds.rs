//! The same work by turns, several times over.

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use anyhow::Context;
use serde_json::Value;
use tokio::runtime::Runtime;

use super::{
    contestant::{Contestant, Running, Taken},
    starts::{self, Line},
};
use crate::emulator;

/// What is done, how many times in a round, and with how many at once.
pub(super) const WORKS: [(&str, u32, u32); 16] = [
    ("token.t1", 2000, 1),
    ("token.t1.full", 2000, 1),
    ("token.hs256", 2000, 1),
    ("token.hs256.full", 2000, 1),
    ("token.rs256", 40, 1),
    ("jwt.rest", 1000, 1),
    ("call.plain", 200, 1),
    ("call.plain", 800, 16),
    ("call.plain", 800, 64),
    ("call.tls", 100, 1),
    ("call.tls", 400, 16),
    ("list.1", 100, 1),
    ("list.100", 40, 1),
    ("list.1000", 8, 1),
    ("client.new", 20, 1),
    ("client.call", 20, 1),
];

/// Of each work and contestant what one time took, round by round, in microseconds.
pub(super) type Results = BTreeMap<(usize, &'static str), Vec<Taken>>;

pub(super) fn run(
    root: &Path,
    folder: &Path,
    contestants: &[Contestant],
    rounds: u32,
) -> anyhow::Result<(Results, Vec<Line>)> {
    let runtime = Runtime::new()?;
    let service = emulator::start(&runtime)?;
    let credentials = runtime.block_on(async {
        let url = format!("{}/_emulator/credentials", service.url());
        reqwest::get(url).await?.json::<Value>().await
    })?;
    let (_server, environment) = serve(root, folder, &credentials)?;
    let lines = starts::run(contestants, &environment, rounds.saturating_mul(3))?;
    let mut running = Vec::new();
    for contestant in contestants {
        match contestant.start(&environment) {
            Ok(started) => running.push((contestant.name, started)),
            Err(reason) => println!("skipped: {}: {reason:#}", contestant.name),
        }
    }
    let mut results = Results::new();
    for round in 0..=rounds {
        println!("round {round} of {rounds}");
        for (index, work) in WORKS.iter().enumerate() {
            for (name, contestant) in &mut running {
                let Some(taken) = turn(name, contestant, *work) else { continue };
                // The first is for warming up.
                if round > 0 {
                    results.entry((index, name)).or_default().push(taken);
                }
            }
        }
    }
    Ok((results, lines))
}

fn turn(name: &str, contestant: &mut Running, (work, times, at_once): (&str, u32, u32)) -> Option<Taken> {
    if !contestant.works.iter().any(|known| known == work) {
        return None;
    }
    match contestant.work(work, times, at_once) {
        Ok(taken) => {
            let each = |seconds: f64| seconds / f64::from(times) * 1e6;
            Some(Taken { wall: each(taken.wall), processor: each(taken.processor) })
        }
        Err(reason) => {
            println!("skipped: {work} of {name}: {reason:#}");
            None
        }
    }
}

/// Ends with the bench.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn serve<'e>(
    root: &Path,
    folder: &Path,
    credentials: &Value,
) -> anyhow::Result<(Server, HashMap<&'e str, String>)> {
    let authority = folder.join("authority.pem");
    let key = folder.join("private.pem");
    let text = |name: &str| credentials[name].as_str().unwrap_or_default().to_owned();
    fs::write(&key, text("privateKey"))?;
    let mut child = Command::new(root.join("target/release/bench-server"))
        .env("BENCH_CA", &authority)
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start the server")?;
    let output = child.stdout.take().context("no way out")?;
    let server = Server(child);
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    let addresses: Value = serde_json::from_str(&line).context("the server did not begin")?;
    let address = |name: &str| addresses[name].as_str().unwrap_or_default().to_owned();
    let path = |path: &Path| path.to_string_lossy().into_owned();
    let environment = HashMap::from([
        ("BENCH_KEY", text("apiKey")),
        ("BENCH_SECRET", text("apiSecret")),
        ("BENCH_SESSION", session(&text("apiKey"))),
        ("BENCH_APPLICATION", text("applicationId")),
        ("BENCH_PRIVATE_KEY", path(&key)),
        ("BENCH_APPLICATION_SESSION", session(&text("applicationId"))),
        ("BENCH_URL", address("plain")),
        ("BENCH_TLS_URL", address("tls")),
        ("BENCH_CA", path(&authority)),
        ("NODE_EXTRA_CA_CERTS", path(&authority)),
    ]);
    Ok((server, environment))
}

/// An identifier as the service makes them.
fn session(project: &str) -> String {
    let text = format!("1~{project}~~1700000000000~kQ3vZ7~~");
    format!("1_{}", base64::Engine::encode(&base64::prelude::BASE64_URL_SAFE_NO_PAD, text))
}
