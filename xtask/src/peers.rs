//! The official packages, installed as anybody would and only run, against the emulator: see `tests/peers/README.md`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};
use serde::Deserialize;

use crate::{
    build,
    fresh::unless_fresh,
    shell::{self, run_quietly},
};

/// Where they are installed.
const FOLDER: &str = "target/peers";

/// The bench compares with the same ones: what they are is said there.
const PYTHON: &str = "bench/contestants/python/requirements.txt";
const NODE: &str = "bench/contestants/node/package.json";

/// What a peer is expected to do wrong.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    peer: String,
    step: String,
    /// A part of what it then says.
    error: String,
    reason: String,
}

/// A line that a peer's program prints.
#[derive(Deserialize)]
struct Step {
    step: String,
    error: Option<String>,
}

struct Peer {
    name: &'static str,
    program: &'static str,
}

const PEERS: [Peer; 4] = [
    Peer { name: "npm opentok", program: "node/opentok.mjs" },
    Peer { name: "npm @vonage/video", program: "node/vonage.mjs" },
    Peer { name: "PyPI opentok", program: "python/opentok_peer.py" },
    Peer { name: "PyPI vonage", program: "python/vonage_peer.py" },
];

/// Fewer would mean that a program ended early.
const FEWEST: usize = 25;

/// Runs all of them, or says why they are not there.
pub(crate) fn test(root: &Path) -> anyhow::Result<Option<String>> {
    build::services(root)?;
    if let Err(error) = install(root) {
        return Ok(Some(format!("the official packages cannot be installed: {error:#}")));
    }
    let text = fs::read_to_string(root.join("tests/peers/known.json"))?;
    let known: Vec<Known> = serde_json::from_str(&text).context("tests/peers/known.json")?;
    let odd = known.iter().find(|one| !PEERS.iter().any(|peer| peer.name == one.peer));
    ensure!(odd.is_none(), "known.json names a peer that there is not");
    let mut wrong = Vec::new();
    for peer in &PEERS {
        let steps = run(root, peer)?;
        let own: Vec<_> = known.iter().filter(|one| one.peer == peer.name).collect();
        let found = judge(&steps, &own);
        println!("{}: {} steps, {} of them known to fail", peer.name, steps.len(), own.len());
        for one in own {
            println!("  {}: {}", one.step, one.reason);
        }
        wrong.extend(found.into_iter().map(|what| format!("{}: {what}", peer.name)));
    }
    ensure!(wrong.is_empty(), "\n  {}", wrong.join("\n  "));
    Ok(None)
}

/// What is not as expected: failures that nobody knows, and those that are over.
fn judge(steps: &[Step], known: &[&Known]) -> Vec<String> {
    let mut wrong = Vec::new();
    if steps.len() < FEWEST {
        wrong.push(format!("it ended after {} steps", steps.len()));
    }
    for Step { step, error } in steps {
        let known = known.iter().find(|one| one.step == *step);
        match (error, known) {
            (None, None) => {}
            (Some(error), Some(known)) if error.contains(&known.error) => {}
            (Some(error), _) => wrong.push(format!("{step}: {error}")),
            (None, Some(_)) => wrong.push(format!("{step}: it no longer fails; known.json says it does")),
        }
    }
    for one in known.iter().filter(|one| !steps.iter().any(|step| step.step == one.step)) {
        wrong.push(format!("{}: there is no such step", one.step));
    }
    wrong
}

fn install(root: &Path) -> anyhow::Result<()> {
    let (python, node) = (root.join(FOLDER).join("python"), root.join(FOLDER).join("node"));
    unless_fresh(root, "peers-python", &[PYTHON], &[&format!("{FOLDER}/python/bin/python")], || {
        shell::run(root, "python3", &["-m", "venv", "--clear", &python.to_string_lossy()])?;
        let pip = python.join("bin/pip");
        run_quietly(root, &pip.to_string_lossy(), &["install", "--disable-pip-version-check", "-r", PYTHON])
    })?;
    unless_fresh(root, "peers-node", &[NODE], &[&format!("{FOLDER}/node/node_modules")], || {
        fs::create_dir_all(&node)?;
        fs::copy(root.join(NODE), node.join("package.json"))?;
        run_quietly(&node, "npm", &["install", "--no-audit", "--no-fund", "--no-package-lock"])
    })
}

/// Runs a peer's program where the peer is installed.
fn run(root: &Path, peer: &Peer) -> anyhow::Result<Vec<Step>> {
    let (language, _) = peer.program.split_once('/').context("a program without a folder")?;
    let folder = root.join(FOLDER).join(language);
    let runs = if language == "python" { folder.join("bin/python") } else { PathBuf::from("node") };
    let output = Command::new(runs)
        .arg(root.join("tests/peers").join(peer.program))
        .current_dir(&folder)
        .env("OPENTOK_EMULATOR", root.join("target/debug/opentok-emulator"))
        .output()
        .with_context(|| format!("cannot run {}", peer.program))?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "the program of {} failed ({}):\n{said}", peer.name, output.status);
    // A peer prints what it likes beside the lines of the steps.
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect())
}

#[cfg(test)]
mod tests {
    use super::{FEWEST, Known, Step, judge};

    fn steps(error: Option<&str>) -> Vec<Step> {
        let good = (1..FEWEST).map(|number| Step { step: number.to_string(), error: None });
        good.chain([Step { step: "last".to_owned(), error: error.map(str::to_owned) }]).collect()
    }

    #[test]
    fn what_nobody_knows_and_what_is_over_is_wrong() {
        let text = |word: &str| word.to_owned();
        let known =
            Known { peer: text("peer"), step: text("last"), error: text("no list"), reason: text("why") };
        assert!(judge(&steps(None), &[]).is_empty());
        assert!(judge(&steps(Some("there is no list")), &[&known]).is_empty());
        assert_eq!(judge(&steps(Some("it broke")), &[]), ["last: it broke"]);
        assert_eq!(judge(&steps(Some("it broke")), &[&known]), ["last: it broke"]);
        assert_eq!(judge(&steps(None), &[&known]), ["last: it no longer fails; known.json says it does"]);
        assert_eq!(judge(&[], &[&known]), ["it ended after 0 steps", "last: there is no such step"]);
    }
}
