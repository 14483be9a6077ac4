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

/// What is done, how many times in a round at least, and with how many at once.
pub(super) const WORKS: [(&str, u32, u32); 18] = [
    ("token.t1", 200, 1),
    ("token.t1.full", 200, 1),
    ("token.hs256", 200, 1),
    ("token.hs256.full", 200, 1),
    ("token.rs256", 5, 1),
    ("jwt.rest", 200, 1),
    ("call.plain", 50, 1),
    ("call.plain", 128, 16),
    ("call.plain", 128, 64),
    ("call.many", 1000, 1000),
    (FAR, 8, 1),
    ("call.tls", 10, 1),
    ("call.tls", 32, 16),
    ("list.1", 20, 1),
    ("list.100", 8, 1),
    ("list.1000", 4, 1),
    ("client.new", 10, 1),
    ("client.call", 10, 1),
];

/// Over the way that takes 30 ms, there and back.
pub(super) const FAR: &str = "call.far";

/// What a work takes in a round at least, in seconds: whoever is fast does it more often.
const TURN: f64 = 0.12;

/// And how much more often.
const MOST: f64 = 500.0;

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
    let (mut results, mut often) = (Results::new(), HashMap::new());
    for round in 0..=rounds {
        println!("round {round} of {rounds}");
        for (index, (work, least, at_once)) in WORKS.into_iter().enumerate() {
            for (name, contestant) in &mut running {
                let times = often.entry((index, *name)).or_insert(least);
                if work == FAR {
                    // Its connection may have been idle for too long.
                    turn(name, contestant, (work, 1, 1));
                }
                let Some(taken) = turn(name, contestant, (work, *times, at_once)) else { continue };
                if round > 0 {
                    results.entry((index, name)).or_default().push(taken);
                } else {
                    *times = enough(taken, least);
                    // What is compiled as it runs is warm after this.
                    turn(name, contestant, (work, *times, at_once));
                }
            }
        }
    }
    Ok((results, lines))
}

/// How many times fill a turn, if one takes so long.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 1 and 500 times as many"
)]
fn enough(one: Taken, least: u32) -> u32 {
    let seconds = one.wall * 1e-6 * f64::from(least);
    least.saturating_mul((TURN / seconds).clamp(1.0, MOST).ceil() as u32)
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
        ("BENCH_FAR_URL", address("far")),
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
