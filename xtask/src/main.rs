//! The project's own commands; `make` is their front door.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line tool")]

mod bench;
mod browser;
mod build;
mod c;
mod check;
mod consumer;
mod debian;
mod demo;
mod dist;
mod dotnet;
mod emulator;
mod examples;
mod faults;
mod folder;
mod fresh;
mod fuzz;
mod generate;
mod guide;
mod outcome;
mod packages;
mod peers;
mod readme;
mod recipes;
mod ruby;
mod selected;
mod served;
mod setup;
mod shell;
mod site;
mod soak;
mod swift;
mod systems;
mod test;
mod windows;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "The project's own commands")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write surface.json and every face that is made from it.
    Generate {
        /// Write nothing; fail if anything would change.
        #[arg(long)]
        check: bool,
    },
    /// Install what a language's tools need.
    Setup {
        /// python, node, swift.
        languages: Vec<String>,
    },
    /// Run every suite, or the named ones.
    Test {
        /// rust, page, faces, python, node, kotlin, swift, c, ruby, dotnet, peers, packages.
        suites: Vec<String>,
    },
    /// Formatters, linters, types, generated files, dependencies.
    Check,
    /// Write packages for others under target/dist.
    Dist(dist::Wanted),
    /// Install and use the packages of target/dist on other systems.
    Systems {
        /// debian-11, debian-13, arm64, here; without any, all.
        names: Vec<String>,
    },
    /// Run what is built for Windows under Wine.
    TryWindows {
        /// A folder of natives, as `dist natives` writes it, to be taken instead of being built.
        #[arg(long)]
        prebuilt: Option<PathBuf>,
    },
    /// The same scenario in every language against the emulator.
    Demo,
    /// Every fault of the service in every call and language.
    Faults,
    /// The documentation site, with every link looked at, in target/site.
    Docs {
        /// Without the references, some of which take minutes: for a look at a page.
        #[arg(long)]
        pages: bool,
    },
    /// Take the pictures of the emulator's page for the documentation.
    Pictures,
    /// The receivers of callbacks, each called by a service and by forgers.
    Recipes {
        /// rust, python, node, kotlin, ruby, dotnet.
        languages: Vec<String>,
    },
    /// Search for input that breaks something.
    Fuzz {
        /// Names of `fuzz/corpus`; without any, all.
        targets: Vec<String>,
        /// How long for each.
        #[arg(long, default_value_t = 600)]
        seconds: u32,
    },
    /// Many calls and many programs: nothing is lost, nothing doubled, all end well.
    Soak,
    /// Measure ours against what a program would use without it.
    Bench {
        /// Fewer rounds, for a look.
        #[arg(long)]
        quick: bool,
        /// Have the documentation show the run.
        #[arg(long)]
        keep: bool,
    },
    /// Run one program, and say what it took: for the bench.
    #[command(hide = true)]
    Once {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        command: Vec<String>,
    },
    /// Count the instructions of what is hot, and keep the figures that `check` holds.
    Count,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<()> {
    let root = root();
    match Arguments::parse().command {
        Command::Generate { check } => generate::run(&root, check),
        Command::Setup { languages } => languages.iter().try_for_each(|language| match language.as_str() {
            "python" => setup::python(&root),
            "node" => setup::node(&root),
            "swift" => {
                setup::swift(&root);
                Ok(())
            }
            other => anyhow::bail!("there is nothing to set up for {other:?}"),
        }),
        Command::Test { suites } => test::run(&root, &suites),
        Command::Check => check::run_all(&root),
        Command::Dist(wanted) => dist::run_all(&root, wanted),
        Command::Systems { names } => systems::run_all(&root, &names),
        Command::TryWindows { prebuilt } => windows::try_all(&root, prebuilt),
        Command::Demo => demo::run(&root),
        Command::Faults => faults::run_all(&root),
        Command::Docs { pages } => site::make(&root, pages),
        Command::Pictures => browser::pictures(&root),
        Command::Recipes { languages } => recipes::run_all(&root, &languages),
        Command::Fuzz { targets, seconds } => fuzz::run_all(&root, &targets, seconds),
        Command::Soak => soak::run_all(&root),
        Command::Bench { quick, keep } => bench::run_all(&root, quick, keep),
        Command::Once { command } => bench::starts::measured(&command),
        Command::Count => bench::count::write(&root),
    }
}

/// The workspace's folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}
