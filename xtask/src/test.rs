//! Every suite in every language, and an honest account of what could not run.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use anyhow::{Context, bail, ensure};

use crate::{
    browser, build, c, consumer, dist,
    dotnet::{self, Target},
    examples, generate, guide, packages, peers, readme, recipes, ruby, setup,
    shell::{self, exists, npm_bin, venv},
    swift::{self, Swift, strict},
};

/// What became of one language's suites.
enum Outcome {
    Passed,
    Failed(String),
    Skipped(String),
}

/// A language's suites; they return why they cannot run here, if so.
type Suite = fn(&Path, &mut Vectors) -> anyhow::Result<Option<String>>;

/// How many vectors each language ran, from the line that every runner prints.
type Vectors = BTreeMap<String, String>;

const SUITES: [(&str, Suite); 12] = [
    ("rust", rust),
    ("page", |root, _| browser::test(root)),
    ("faces", faces),
    ("python", python),
    ("node", node),
    ("kotlin", kotlin),
    ("swift", swift),
    ("c", |root, _| c::test(root)),
    ("ruby", ruby),
    ("dotnet", dotnet),
    ("peers", |root, _| peers::test(root)),
    ("packages", |root, _| packages::test(root).map(|()| None)),
];

/// Runs all suites, or the named ones.
pub(crate) fn run(root: &Path, only: &[String]) -> anyhow::Result<()> {
    if let Some(unknown) = only.iter().find(|name| !SUITES.iter().any(|(suite, _)| suite == name)) {
        bail!("there is no suite {unknown:?}");
    }
    let mut vectors = Vectors::new();
    let mut rows = Vec::new();
    for (name, suite) in
        SUITES.iter().filter(|(name, _)| only.is_empty() || only.iter().any(|one| one == name))
    {
        println!("\n== {name}");
        let started = Instant::now();
        let outcome = match suite(root, &mut vectors) {
            Ok(None) => Outcome::Passed,
            Ok(Some(reason)) => Outcome::Skipped(reason),
            Err(error) => Outcome::Failed(format!("{error:#}")),
        };
        rows.push((*name, started.elapsed().as_secs(), outcome));
    }
    report(&rows, &vectors)
}

fn report(rows: &[(&str, u64, Outcome)], vectors: &Vectors) -> anyhow::Result<()> {
    println!();
    let expected = std::env::var("OPENTOK_EXPECTED_SKIPS").unwrap_or_default();
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for (name, seconds, outcome) in rows {
        match outcome {
            Outcome::Passed => {
                passed += 1;
                println!("✓ {name:<8} {seconds:>5} s");
            }
            Outcome::Failed(reason) => {
                failed += 1;
                println!("✗ {name:<8} {seconds:>5} s  {reason}");
            }
            Outcome::Skipped(reason) => {
                skipped += 1;
                println!("- {name:<8} skipped: {reason}");
                if std::env::var_os("CI").is_some() && !expected.split(',').any(|skip| skip == *name) {
                    failed += 1;
                    println!("  this skip was not expected (OPENTOK_EXPECTED_SKIPS)");
                }
            }
        }
    }
    for (language, line) in vectors {
        println!("  vectors in {language}: {line}");
    }
    println!("{passed} passed, {failed} failed, {skipped} skipped");
    ensure!(failed == 0, "{failed} suites failed");
    Ok(())
}

fn rust(root: &Path, vectors: &mut Vectors) -> anyhow::Result<Option<String>> {
    build::services(root)?;
    suite(
        root,
        Path::new("cargo"),
        &["test", "--quiet", "-p", "opentok-sdk", "--features", "manifest", "--lib", "--tests"],
        vectors,
    )?;
    suite(root, Path::new("cargo"), &["test", "--quiet", "-p", "opentok-sdk", "--doc"], vectors)?;
    suite(
        root,
        Path::new("cargo"),
        &["test", "--quiet", "-p", "opentok-cli", "-p", "opentok-emulator", "-p", "xtask"],
        vectors,
    )?;
    suite(root, Path::new("cargo"), &["test", "--quiet", "-p", "opentok-fuzz"], vectors)?;
    shell::run(root, "cargo", &["build", "--quiet", "-p", "opentok-examples"])?;
    examples::run(root, examples::rust)?;
    recipes::rust(root)?;
    guide::rust(root)?;
    readme::rust(root)?;
    Ok(None)
}

/// Drift gate: the faces that are checked in are those that the core gives.
fn faces(root: &Path, _: &mut Vectors) -> anyhow::Result<Option<String>> {
    setup::python(root)?;
    setup::node(root)?;
    generate::run(root, true)?;
    Ok(None)
}

fn python(root: &Path, vectors: &mut Vectors) -> anyhow::Result<Option<String>> {
    build::services(root)?;
    build::python(root)?;
    suite(&root.join("python"), &venv(root, "pytest"), &["-q", "tests"], vectors)?;
    // Pyright first looks for a newer version of itself; it is pinned.
    shell::run(
        root,
        venv(root, "mypy"),
        &["--strict", "--config-file", "python/pyproject.toml", "examples/python", "examples/guide/python"],
    )?;
    shell::run_with(
        root,
        venv(root, "pyright"),
        &["--pythonpath", "target/venv/bin/python", "examples/python", "examples/guide/python"],
        &[("PYRIGHT_PYTHON_IGNORE_WARNINGS", "1")],
    )?;
    examples::run(root, examples::python)?;
    recipes::python(root)?;
    guide::python(root)?;
    readme::python(root)?;
    Ok(None)
}

fn node(root: &Path, vectors: &mut Vectors) -> anyhow::Result<Option<String>> {
    build::services(root)?;
    build::node(root)?;
    suite(&root.join("node"), Path::new("npm"), &["test", "--silent"], vectors)?;
    suite(&root.join("node"), &npm_bin(root, "tsc"), &["--noEmit"], vectors)?;
    for programs in ["examples/node", "examples/guide/node"] {
        shell::run(root, npm_bin(root, "tsc"), &["-p", programs])?;
    }
    examples::run(root, examples::node)?;
    recipes::node(root)?;
    guide::node(root)?;
    readme::node(root)?;
    Ok(None)
}

fn kotlin(root: &Path, vectors: &mut Vectors) -> anyhow::Result<Option<String>> {
    if !exists("mvn") {
        return Ok(Some("no Maven".to_owned()));
    }
    build::services(root)?;
    build::uniffi(root)?;
    readme::write_kotlin(root)?;
    suite(root, Path::new("cargo"), &["test", "--quiet", "-p", "uniffi-bindgen"], vectors)?;
    suite(root, Path::new("mvn"), &["-q", "-B", "-ntp", "-f", "bindings/kotlin/pom.xml", "test"], vectors)?;
    build::kotlin(root)?;
    examples::run(root, examples::kotlin)?;
    guide::jvm(root)?;
    readme::kotlin(root)?;
    let repository = consumer::install(root)?;
    consumer::run(root, &repository)?;
    recipes::jvm(root, &repository)?;
    Ok(None)
}

fn swift(root: &Path, vectors: &mut Vectors) -> anyhow::Result<Option<String>> {
    build::uniffi(root)?;
    let swift = match Swift::here(root) {
        Ok(swift) => swift,
        Err(reason) => return Ok(Some(reason)),
    };
    build::services(root)?;
    println!("→ swift test");
    follow("swift test", swift::tests(root, &swift), vectors)?;
    swift::documentation(root, &swift)?;
    strict::run(root, &swift)?;
    dist::versioned_consumer(root, &swift)?;
    let program = examples::swift(root, &swift)?;
    examples::run(root, &program)?;
    guide::swift(root, &program)?;
    readme::swift(root, &swift)?;
    Ok(None)
}

fn ruby(root: &Path, vectors: &mut Vectors) -> anyhow::Result<Option<String>> {
    if let Err(reason) = ruby::here(root) {
        return Ok(Some(reason));
    }
    build::services(root)?;
    build::c(root)?;
    follow("rspec", ruby::specs(root, &[]), vectors)?;
    ruby::consumer(root)?;
    examples::run(root, examples::ruby)?;
    recipes::ruby(root)?;
    guide::ruby(root)?;
    readme::ruby(root)?;
    Ok(None)
}

fn dotnet(root: &Path, vectors: &mut Vectors) -> anyhow::Result<Option<String>> {
    let toolchain = match dotnet::here(root) {
        Ok(toolchain) => toolchain,
        Err(reason) => return Ok(Some(reason)),
    };
    build::services(root)?;
    build::c(root)?;
    toolchain.build(root)?;
    for target in [Target::Standard, Target::Net8] {
        follow("tests.exe", dotnet::test(root, target, &[]), vectors)?;
    }
    let package = dist::unfinished_nupkg(root, &toolchain, &root.join("target/nupkg"))?;
    println!("with NuGet's package alone: {}", dotnet::consumer(root, &toolchain, &package)?);
    examples::run(root, dotnet::program)?;
    recipes::dotnet(root)?;
    guide::dotnet(root)?;
    readme::dotnet(root, &toolchain)?;
    Ok(None)
}

/// Runs a test program, shows what it prints, and picks up the count of vectors.
fn suite(folder: &Path, program: &Path, arguments: &[&str], vectors: &mut Vectors) -> anyhow::Result<()> {
    let name = program.file_name().unwrap_or_default().to_string_lossy();
    println!("→ {name} {}", arguments.join(" "));
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    follow(&name, command, vectors)
}

/// As [`suite`], with a command that is made already.
fn follow(name: &str, mut command: Command, vectors: &mut Vectors) -> anyhow::Result<()> {
    let mut child = command
        .env("NODE_NO_WARNINGS", "1")
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot run {name}"))?;
    let output = child.stdout.take().context("no output")?;
    for line in BufReader::new(output).lines() {
        let line = line?;
        println!("{line}");
        if let Some((count, language)) =
            line.split_once("vectors: ").and_then(|(_, rest)| rest.rsplit_once(" ("))
        {
            vectors.insert(language.trim_end_matches(')').to_owned(), count.to_owned());
        }
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(())
}
