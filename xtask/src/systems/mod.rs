//! Other systems below `target`, and whether the packages of `target/dist` can be installed and used there.
//!
//! Nothing of the project's tree is to be seen in them but a folder with what is tried.

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
use trial::Trial;

use crate::outcome::report;

/// What is tried, in this order: the others ask the emulator.
const TRIALS: [Trial; 6] = [
    Trial { package: "emulator", run: programs::emulator },
    Trial { package: "cli", run: programs::command },
    Trial { package: "wheel", run: python::wheel },
    Trial { package: "npm", run: node::tarballs },
    Trial { package: "gem", run: ruby::gem },
    Trial { package: "jar", run: java::jar },
];

/// Tries the packages on the named systems, or on all, and prints what became of them.
pub(crate) fn run_all(root: &Path, names: &[String]) -> anyhow::Result<()> {
    if let Some(other) = names.iter().find(|name| !ROOMS.iter().any(|room| room.name == **name)) {
        let known: Vec<_> = ROOMS.iter().map(|room| room.name).collect();
        bail!("there is no system {other:?}; there are: {}", known.join(", "));
    }
    let wanted = |name: &str| names.is_empty() || names.iter().any(|one| one == name);
    let mut rows = Vec::new();
    for room in ROOMS.iter().filter(|room| wanted(room.name)) {
        let machine = Machine::made(root, room)?;
        for trial in &TRIALS {
            let outcome = trial.on(&machine);
            let name = format!("{} {}", room.name, trial.package);
            println!("{name} {outcome}");
            rows.push((name, outcome));
        }
    }
    report(&rows)
}
