//! Instructions, counted: unlike times they are the same in every run of one compiler's code.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use anyhow::Context;
use serde::{Deserialize, Serialize};

use crate::shell::run;

const FILE: &str = "bench/instructions.json";

/// What `bench-count` can do. RSA is not among it: its blinding takes a different path each time.
const WORKS: [(&str, u64); 5] = [
    ("token.t1", 500),
    ("token.t1.full", 500),
    ("token.hs256", 500),
    ("token.hs256.full", 500),
    ("list.100", 20),
];

/// How much more there may be, in hundredths.
const MORE: u64 = 5;

/// What the code of one compiler comes to.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Counts {
    compiler: String,
    /// For one token, or one list.
    instructions: BTreeMap<String, u64>,
}

/// Counts anew what is to be kept.
pub(crate) fn write(root: &Path) -> anyhow::Result<()> {
    let compiler = compiler()?;
    let counts = Counts { compiler, instructions: count(root)? };
    fs::write(root.join(FILE), serde_json::to_string_pretty(&counts)? + "\n")?;
    println!("{FILE} is written");
    Ok(())
}

/// Fails where there are more than were kept; says why where it cannot tell.
pub(crate) fn check(root: &Path) -> anyhow::Result<()> {
    let kept: Counts = serde_json::from_str(&fs::read_to_string(root.join(FILE))?)?;
    let compiler = compiler()?;
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("skipped: instructions: there is no valgrind");
        return Ok(());
    }
    if compiler != kept.compiler {
        println!("skipped: instructions: {FILE} is of {}, and this is {compiler}", kept.compiler);
        return Ok(());
    }
    let more = grown(&kept.instructions, &count(root)?);
    anyhow::ensure!(
        more.is_empty(),
        "more instructions than {FILE} has (`cargo xtask count` writes it anew, if that is meant):\n{}",
        more.join("\n")
    );
    Ok(())
}

/// What takes more than it may, and what is counted but not kept, or the other way round.
fn grown(kept: &BTreeMap<String, u64>, counted: &BTreeMap<String, u64>) -> Vec<String> {
    let names: std::collections::BTreeSet<_> = kept.keys().chain(counted.keys()).collect();
    names
        .into_iter()
        .filter_map(|name| match (kept.get(name), counted.get(name)) {
            (Some(&before), Some(&now))
                if now <= before.saturating_add(before.saturating_mul(MORE) / 100) =>
            {
                None
            }
            (before, now) => Some(format!("{name}: {before:?} before, {now:?} now")),
        })
        .collect()
}

fn compiler() -> anyhow::Result<String> {
    let output = Command::new("rustc").arg("--version").output().context("rustc cannot be asked")?;
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

fn count(root: &Path) -> anyhow::Result<BTreeMap<String, u64>> {
    run(root, "cargo", &["build", "--quiet", "--release", "-p", "opentok-bench", "--bin", "bench-count"])?;
    WORKS
        .iter()
        .map(|&(work, times)| {
            // What starting takes is in both.
            let (few, many) = (total(root, work, times)?, total(root, work, times.saturating_mul(2))?);
            let each = many.saturating_sub(few).checked_div(times).unwrap_or_default();
            Ok((work.to_owned(), each))
        })
        .collect()
}

fn total(root: &Path, work: &str, times: u64) -> anyhow::Result<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(root.join("target/release/bench-count"))
        .args([work, &times.to_string()])
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    anyhow::ensure!(output.status.success(), "{work} cannot be counted: {said}");
    collected(&said).with_context(|| format!("valgrind said no count: {said}"))
}

/// From `==123== Collected : 456`.
fn collected(said: &str) -> Option<u64> {
    let (_, count) = said.split_once("Collected :")?;
    count.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{collected, grown};

    fn counts(pairs: &[(&str, u64)]) -> BTreeMap<String, u64> {
        pairs.iter().map(|&(name, count)| (name.to_owned(), count)).collect()
    }

    #[test]
    fn five_in_a_hundred_may_be_more_and_nothing_may_be_missing() {
        let kept = counts(&[("a", 100), ("b", 100), ("c", 100)]);
        assert_eq!(grown(&kept, &counts(&[("a", 105), ("b", 50), ("c", 100)])), [""; 0]);
        let now = counts(&[("a", 106), ("b", 100), ("d", 1)]);
        let said = [
            "a: Some(100) before, Some(106) now",
            "c: Some(100) before, None now",
            "d: None before, Some(1) now",
        ];
        assert_eq!(grown(&kept, &now), said);
    }

    #[test]
    fn the_count_is_found() {
        assert_eq!(collected("==1== Events    : Ir\n==1== Collected : 456\n==1==\n"), Some(456));
        assert_eq!(collected("no count"), None);
    }
}
