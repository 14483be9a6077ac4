//! `opentok emulator`: the service on this machine.

mod exec;
mod join;

use clap::{Arg, ArgMatches, Args as _, Command, FromArgMatches as _, value_parser};
use opentok_emulator::{
    Emulator, Options,
    process::{Signals, left_alone},
};

use crate::{
    failure::{Failure, Result},
    output::{Output, line},
    shared::{self, Given, switch},
};

/// The commands.
pub(crate) fn command() -> Command {
    let start = Options::augment_args(Command::new("start"))
        .about("Serves until it is told to end")
        .arg(switch("with-parent", "End when standard input closes, with the program that started this one"));
    let exec = Options::augment_args(Command::new("exec"))
        .about("Runs a program with an emulator of its own, and ends with its exit code")
        .mut_arg("port", |port| port.default_value("0"));
    Command::new("emulator")
        .about("The service on this machine: start, exec, join")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(shared::with(start, shared::output()))
        .subcommand(exec::arguments(exec))
        .subcommand(join::command())
}

/// Runs one of them; returns the number to end with.
pub(crate) async fn run(verb: &str, given: Given<'_>, output: Output) -> Result<u8> {
    match verb {
        "start" => start(given).await.map(|()| 0),
        "exec" => exec::run(given.own).await,
        _ => join::run(given, output).await.map(|()| 0),
    }
}

async fn start(given: Given<'_>) -> Result<()> {
    let emulator = begin(given.own).await?;
    let mut signals = signals()?;
    // As the program `opentok-emulator` says it: test runners wait for this line.
    line(&format!("opentok-emulator listening on {}", emulator.url()))?;
    tokio::select! {
        _ = signals.next() => {}
        () = left_alone(), if given.is_set("with-parent") => {}
    }
    emulator.shutdown().await;
    Ok(())
}

/// An emulator with the options that were given.
async fn begin(matches: &ArgMatches) -> Result<Emulator> {
    let options = Options::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    let port = options.port;
    Emulator::start(options).await.map_err(|error| Failure::port(port, &error))
}

/// What asks the command to end; heard from here on.
pub(crate) fn signals() -> Result<Signals> {
    Signals::listen().map_err(|error| Failure::io(format!("cannot hear signals: {error}")))
}

/// A port that other commands listen on.
pub(crate) fn port(default: &'static str) -> Arg {
    Arg::new("port")
        .long("port")
        .value_name("PORT")
        .default_value(default)
        .value_parser(value_parser!(u16))
        .help("The port to listen on; 0 takes any free one")
}
