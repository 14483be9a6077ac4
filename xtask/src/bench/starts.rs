//! Whole processes: what it takes to load a package and to make a first token, and what a process holds then and after long use.

use std::{collections::HashMap, path::Path, process::Command, time::Instant};

use anyhow::{Context, ensure};
use nix::sys::resource::{UsageWho, getrusage};
use serde_json::{Value, json};

use super::contestant::Contestant;

type Environment<'e> = HashMap<&'e str, String>;

#[derive(Clone, Copy)]
enum Figure {
    Milliseconds,
    Mebibytes,
}

use Figure::{Mebibytes, Milliseconds};

/// What is wanted of whom: what it does beyond beginning, and how much more that may take than to begin and end.
const STARTS: [(&str, &str, &str, &str, Figure, f64); 7] = [
    ("S1", "Python, import, ms over bare", "Python", "import", Milliseconds, 8.0),
    ("S1", "… first token, ms over bare", "Python", "token", Milliseconds, 15.0),
    ("S1", "… first RS256 token, ms over bare", "Python", "rs256", Milliseconds, 25.0),
    ("S1", "… memory after it, MiB over bare", "Python", "token", Mebibytes, 6.0),
    ("S2", "Node, require, ms over bare", "Node", "import", Milliseconds, 8.0),
    ("S2", "… first token, ms over bare", "Node", "token", Milliseconds, 10.0),
    ("S2", "… memory after it, MiB over bare", "Node", "token", Mebibytes, 7.0),
];

/// What a process holds after 100,000 tokens and 10,000 calls, in MiB.
const LONG: [(&str, f64); 2] = [("Python", 32.0), ("Node", 60.0)];

/// One line of the table: name, what it says, what is wanted, what was measured.
pub(super) type Line = (&'static str, String, f64, f64);

pub(super) fn run(
    contestants: &[Contestant],
    environment: &Environment<'_>,
    rounds: u32,
) -> anyhow::Result<Vec<Line>> {
    let mut lines = Vec::new();
    for (name, says, who, act, figure, most) in STARTS {
        let contestant =
            contestants.iter().find(|known| known.name == who).context("it does not take part")?;
        let mut over = Vec::new();
        for _ in 0..rounds {
            // By turns, so that what slows one slows the other.
            let bare = once(contestant, environment, "nothing")?;
            let with = once(contestant, environment, act)?;
            over.push(match figure {
                Milliseconds => (with.0 - bare.0) * 1e3,
                Mebibytes => (with.1 - bare.1) / 1024.0,
            });
        }
        over.sort_by(f64::total_cmp);
        let middle = over.get(over.len() / 2).copied().context("no rounds")?;
        lines.push((name, says.to_owned(), most, middle));
    }
    for (who, most) in LONG {
        let contestant =
            contestants.iter().find(|known| known.name == who).context("it does not take part")?;
        let mut running = contestant.start(environment)?;
        running.work("token.hs256", 100_000, 1)?;
        running.work("call.plain", 10_000, 16)?;
        lines.push(("M1", format!("{who}, MiB after long use"), most, running.memory()? / 1024.0 / 1024.0));
    }
    Ok(lines)
}

/// Seconds, and KiB at most, of a program of its own that starts it: only of its own children does a process know what they took.
fn once(contestant: &Contestant, environment: &Environment<'_>, act: &str) -> anyhow::Result<(f64, f64)> {
    let output = Command::new(std::env::current_exe()?)
        .arg("once")
        .args(&contestant.command)
        .args(["--start", act])
        .envs(environment)
        .env_remove("REQUESTS_CA_BUNDLE")
        .env_remove("CURL_CA_BUNDLE")
        .output()?;
    ensure!(output.status.success(), "{}: {}", contestant.name, String::from_utf8_lossy(&output.stderr));
    let said: Value = serde_json::from_slice(&output.stdout)?;
    let figure = |name: &str| said[name].as_f64().context("no figure");
    Ok((figure("seconds")?, figure("kib")?))
}

/// What [`once`] starts.
pub(crate) fn measured(command: &[String]) -> anyhow::Result<()> {
    let (program, arguments) = command.split_first().context("no command")?;
    let started = Instant::now();
    let status = Command::new(Path::new(program)).args(arguments).status()?;
    let seconds = started.elapsed().as_secs_f64();
    ensure!(status.success(), "it ended with {status}");
    println!("{}", json!({ "seconds": seconds, "kib": getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss() }));
    Ok(())
}
