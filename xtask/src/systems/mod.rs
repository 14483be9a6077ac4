//! Other systems below `target`, and whether the packages of `target/dist` can be installed and used there; what has to be
//! compiled is tried on this one.
//!
//! Nothing of the project's tree is to be seen in the others but a folder with what is tried.

mod here;
mod java;
mod machine;
mod node;
mod programs;
mod python;
mod ruby;
mod trial;

use std::path::Path;

use anyhow::bail;

use machine::{Machine, ROOMS};

use crate::outcome::{Outcome, report};

type Trial = fn(&Machine<'_>) -> anyhow::Result<Outcome>;

/// What is tried, each with its package, in this order: the others ask the emulator.
const TRIALS: [(&str, Trial); 6] = [
    ("emulator", programs::emulator),
    ("cli", programs::command),
    ("wheel", python::wheel),
    ("npm", node::tarballs),
    ("gem", ruby::gem),
    ("jar", java::jar),
];

/// Tries the packages on the named systems, or on all, and prints what became of them.
pub(crate) fn run_all(root: &Path, names: &[String]) -> anyhow::Result<()> {
    let known: Vec<_> = ROOMS.iter().map(|room| room.name).chain([here::NAME]).collect();
    if let Some(other) = names.iter().find(|name| !known.contains(&name.as_str())) {
        bail!("there is no system {other:?}; there are: {}", known.join(", "));
    }
    let wanted = |name: &str| names.is_empty() || names.iter().any(|one| one == name);
    let mut rows = Vec::new();
    let mut tried = |system: &str, package: &str, outcome: Outcome| {
        let name = format!("{system:<10} {package}");
        println!("{name} {outcome}");
        rows.push((name, outcome));
    };
    for room in ROOMS.iter().filter(|room| wanted(room.name)) {
        let machine = Machine::made(root, room)?;
        for (package, trial) in TRIALS {
            tried(room.name, package, trial(&machine).into());
        }
    }
    for (package, trial) in here::TRIALS.into_iter().filter(|_| wanted(here::NAME)) {
        tried(here::NAME, package, trial(root).into());
    }
    report(&rows)
}
