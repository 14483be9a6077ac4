//! `make demo`: one scenario in every language at once against the emulator, and a table of the outcome.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
    sync::mpsc,
    thread,
    time::Instant,
};

use anyhow::{Context, bail, ensure};

use crate::{build, emulator, shell::venv};

/// The steps that each program prints as `step<TAB>milliseconds`, in this order.
const STEPS: [&str; 10] = [
    "create session",
    "make token",
    "join",
    "publish",
    "start archive",
    "list archives",
    "stop archive",
    "available",
    "delete archive",
    "wrong secret",
];

/// One finished step of one language.
struct Done {
    language: usize,
    step: String,
    milliseconds: f64,
}

/// Builds what is not built, runs the programs, and fails if a step is missing.
pub(crate) fn run(root: &Path) -> anyhow::Result<()> {
    build(root)?;
    let runtime = tokio::runtime::Runtime::new()?;
    let emulator = emulator::start(&runtime)?;
    println!("\nemulator on {}\n", emulator.url());
    let programs = programs(root)?;
    let started = Instant::now();
    let (sender, finished) = mpsc::channel();
    let threads: Vec<_> = programs
        .into_iter()
        .enumerate()
        .map(|(language, (_, mut command))| {
            let (sender, url) = (sender.clone(), emulator.url());
            thread::spawn(move || follow(language, &mut command, &url, &sender))
        })
        .collect();
    drop(sender);
    let mut times: HashMap<(usize, String), f64> = HashMap::new();
    for done in finished {
        println!("  {:<7} ✓ {:<15} {:>7.1} ms", LANGUAGES[done.language], done.step, done.milliseconds);
        times.insert((done.language, done.step), done.milliseconds);
    }
    for thread in threads {
        match thread.join() {
            Ok(outcome) => outcome?,
            Err(_) => bail!("a program's output could not be followed"),
        }
    }
    table(&times);
    println!("\n{:.1} s in all", started.elapsed().as_secs_f64());
    let missing = LANGUAGES.len() * STEPS.len() - times.len();
    ensure!(missing == 0, "{missing} steps are missing");
    Ok(())
}

const LANGUAGES: [&str; 4] = ["rust", "python", "node", "kotlin"];

fn build(root: &Path) -> anyhow::Result<()> {
    crate::shell::run(root, "cargo", &["build", "--quiet", "-p", "opentok-examples"])?;
    build::python(root)?;
    build::node(root)?;
    build::uniffi(root)?;
    build::kotlin(root)
}

fn programs(root: &Path) -> anyhow::Result<Vec<(&'static str, Command)>> {
    let rust = Command::new(root.join("target/debug/lifecycle"));
    let mut python = Command::new(venv(root, "python"));
    python.arg(root.join("examples/python/lifecycle.py"));
    let mut node = Command::new("node");
    node.arg(root.join("examples/node/lifecycle.mjs"));
    let classpath = std::fs::read_to_string(root.join("bindings/kotlin/target/classpath.txt"))
        .context("the Kotlin class path is missing")?;
    let mut kotlin = Command::new("java");
    kotlin
        .arg(format!("-Djna.library.path={}", root.join("target/debug").display()))
        .arg("-cp")
        .arg(format!(
            "{0}/classes:{0}/test-classes:{1}",
            root.join("bindings/kotlin/target").display(),
            classpath.trim()
        ))
        .arg("LifecycleKt");
    Ok(LANGUAGES.into_iter().zip([rust, python, node, kotlin]).collect())
}

/// Runs one program and passes on each step that it reports.
fn follow(
    language: usize,
    command: &mut Command,
    url: &str,
    sender: &mpsc::Sender<Done>,
) -> anyhow::Result<()> {
    let name = LANGUAGES[language];
    let mut child = command
        .envs(emulator::environment(url))
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start the {name} program"))?;
    let output = child.stdout.take().context("no output")?;
    for line in BufReader::new(output).lines() {
        let line = line?;
        let (step, time) = line.split_once('\t').with_context(|| format!("{name} printed {line:?}"))?;
        let done = Done { language, step: step.to_owned(), milliseconds: time.parse()? };
        if sender.send(done).is_err() {
            break;
        }
    }
    let status = child.wait()?;
    if status.success() { Ok(()) } else { bail!("the {name} program failed ({status})") }
}

fn table(times: &HashMap<(usize, String), f64>) {
    print!("\n{:<16}", "");
    for language in LANGUAGES {
        print!("{language:>13}");
    }
    println!();
    for step in STEPS {
        print!("{step:<16}");
        for language in 0..LANGUAGES.len() {
            match times.get(&(language, step.to_owned())) {
                Some(milliseconds) => print!("  ✓{milliseconds:>7.1} ms"),
                None => print!("  ✗{:>10}", ""),
            }
        }
        println!();
    }
}
