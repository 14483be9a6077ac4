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

use crate::{build, dotnet, emulator, examples, ruby, swift::Swift};

/// What the program is called.
const PROGRAM: &str = "lifecycle";

/// The steps that each program prints as `step<TAB>milliseconds`, in this order.
pub(crate) const STEPS: [&str; 10] = [
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
    language: &'static str,
    step: String,
    milliseconds: f64,
}

/// How long each step of each language took.
type Times = HashMap<(&'static str, String), f64>;

/// Builds what is not built, runs the programs, and fails if a step is missing.
pub(crate) fn run(root: &Path) -> anyhow::Result<()> {
    let programs = programs(root)?;
    let languages: Vec<_> = programs.iter().map(|(language, _)| *language).collect();
    let runtime = tokio::runtime::Runtime::new()?;
    let emulator = emulator::start(&runtime)?;
    println!("\nemulator on {}\n", emulator.url());
    let started = Instant::now();
    let (sender, finished) = mpsc::channel();
    let threads: Vec<_> = programs
        .into_iter()
        .map(|(language, mut command)| {
            let (sender, url) = (sender.clone(), emulator.url());
            thread::spawn(move || follow(language, &mut command, &url, &sender))
        })
        .collect();
    drop(sender);
    let mut times = Times::new();
    for done in finished {
        println!("  {:<7} ✓ {:<15} {:>7.1} ms", done.language, done.step, done.milliseconds);
        times.insert((done.language, done.step), done.milliseconds);
    }
    for thread in threads {
        match thread.join() {
            Ok(outcome) => outcome?,
            Err(_) => bail!("a program's output could not be followed"),
        }
    }
    table(&languages, &times);
    println!("\n{:.1} s in all", started.elapsed().as_secs_f64());
    let missing = languages.len() * STEPS.len() - times.len();
    ensure!(missing == 0, "{missing} steps are missing");
    Ok(())
}

/// The program of each language that can be had here, built.
fn programs(root: &Path) -> anyhow::Result<Vec<(&'static str, Command)>> {
    crate::shell::run(root, "cargo", &["build", "--quiet", "-p", "opentok-examples"])?;
    build::python(root)?;
    build::node(root)?;
    build::uniffi(root)?;
    build::kotlin(root)?;
    let mut programs = vec![
        ("rust", examples::rust(root, PROGRAM)),
        ("python", examples::python(root, PROGRAM)),
        ("node", examples::node(root, PROGRAM)),
        ("kotlin", examples::kotlin(root, PROGRAM)),
    ];
    match ruby::here(root) {
        Ok(()) => {
            build::c(root)?;
            programs.push(("ruby", examples::ruby(root, PROGRAM)));
        }
        Err(reason) => println!("\nno column for Ruby: {reason}"),
    }
    match dotnet::here(root) {
        Ok(toolchain) => {
            build::c(root)?;
            toolchain.build(root)?;
            programs.push(("dotnet", dotnet::program(root, PROGRAM)));
        }
        Err(reason) => println!("\nno column for .NET: {reason}"),
    }
    match Swift::here(root) {
        Ok(swift) => programs.push(("swift", examples::swift(root, &swift)?(root, PROGRAM))),
        Err(reason) => println!("\nno column for Swift: {reason}"),
    }
    Ok(programs)
}

/// Runs one program and passes on each step that it reports.
fn follow(
    language: &'static str,
    command: &mut Command,
    url: &str,
    sender: &mpsc::Sender<Done>,
) -> anyhow::Result<()> {
    let mut child = command
        .envs(emulator::environment(url))
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start the {language} program"))?;
    let output = child.stdout.take().context("no output")?;
    for line in BufReader::new(output).lines() {
        let line = line?;
        let (step, time) = line.split_once('\t').with_context(|| format!("{language} printed {line:?}"))?;
        let done = Done { language, step: step.to_owned(), milliseconds: time.parse()? };
        if sender.send(done).is_err() {
            break;
        }
    }
    let status = child.wait()?;
    if status.success() { Ok(()) } else { bail!("the {language} program failed ({status})") }
}

fn table(languages: &[&'static str], times: &Times) {
    print!("\n{:<16}", "");
    for language in languages {
        print!("{language:>13}");
    }
    println!();
    for step in STEPS {
        print!("{step:<16}");
        for language in languages {
            match times.get(&(*language, step.to_owned())) {
                Some(milliseconds) => print!("  ✓{milliseconds:>7.1} ms"),
                None => print!("  ✗{:>10}", ""),
            }
        }
        println!();
    }
}
