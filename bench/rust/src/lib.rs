//! What the contestants in Rust have in common: the protocol of `bench/README.md`.

use std::{
    env, fs,
    io::{self, BufRead, Write},
    path::PathBuf,
    time::{Duration, Instant},
};

use nix::time::{ClockId, clock_gettime};
use serde::Deserialize;
use serde_json::{Value, json};

mod archives;
pub mod far;

pub use archives::{archive, page};

/// What goes wrong here ends the program, which says so.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// What is to be done.
#[derive(Debug, Deserialize)]
pub struct Work {
    /// Its name: `token.t1`.
    pub work: String,
    /// How often.
    pub times: usize,
    /// How many calls are under way at once.
    #[serde(default = "one")]
    pub at_once: usize,
}

fn one() -> usize {
    1
}

/// Does work as it is asked for, until standard input ends.
pub fn serve(works: &[&str], mut run: impl FnMut(&Work) -> Outcome<Value>) -> Outcome<()> {
    answer(&json!({ "works": works }))?;
    for line in io::stdin().lock().lines() {
        let work: Work = serde_json::from_str(&line?)?;
        let (started, before) = (Instant::now(), processor()?);
        let said = match run(&work) {
            Ok(Value::Object(more)) => {
                let cpu = processor()?.saturating_sub(before).as_secs_f64();
                let mut said = json!({ "seconds": started.elapsed().as_secs_f64(), "cpu": cpu });
                if let Some(said) = said.as_object_mut() {
                    said.extend(more);
                }
                said
            }
            Ok(_) => json!({ "error": "an answer without fields" }),
            Err(error) => json!({ "error": error.to_string() }),
        };
        answer(&said)?;
    }
    Ok(())
}

fn answer(value: &Value) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{value}")?;
    out.flush()
}

/// The time that the process's threads have run.
fn processor() -> Outcome<Duration> {
    let time = clock_gettime(ClockId::CLOCK_PROCESS_CPUTIME_ID)?;
    Ok(time.into())
}

/// How much memory the process holds.
pub fn memory() -> Outcome<Value> {
    let text = fs::read_to_string("/proc/self/statm")?;
    let pages: u64 = text.split(' ').nth(1).unwrap_or_default().parse()?;
    Ok(json!({ "rss": pages.saturating_mul(4096) }))
}

/// A variable of the harness.
pub fn variable(name: &str) -> Outcome<String> {
    env::var(name).map_err(|_| format!("{name} is not set").into())
}

/// A file that a variable names.
pub fn file(name: &str) -> Outcome<PathBuf> {
    variable(name).map(PathBuf::from)
}
