//! `opentok emulator`: the service on this machine.

mod exec;
mod join;

use std::{
    io::{self, Read as _},
    thread,
};

use clap::{Arg, ArgMatches, Args as _, Command, FromArgMatches as _, value_parser};
use opentok_emulator::{Emulator, Options};
use tokio::sync::oneshot;

use crate::{
    failure::{Failure, Result},
    output::{Output, line},
    shared::{self, Given, switch},
    signals::told_to_end,
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
    // As the program `opentok-emulator` says it: test runners wait for this line.
    line(&format!("opentok-emulator listening on {}", emulator.url()))?;
    tokio::select! {
        () = told_to_end() => {}
        () = left_alone(), if given.is_set("with-parent") => {}
    }
    emulator.shutdown().await;
    Ok(())
}

/// Until standard input ends. A thread waits for it, as reading cannot be given up.
async fn left_alone() {
    let (sender, closed) = oneshot::channel();
    thread::spawn(move || {
        let mut bytes = [0; 1024];
        while io::stdin().read(&mut bytes).is_ok_and(|count| count > 0) {}
        // Nobody listens any more where the program is ending already.
        let _ = sender.send(());
    });
    let _ = closed.await;
}

/// An emulator with the options that were given.
async fn begin(matches: &ArgMatches) -> Result<Emulator> {
    let options = Options::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))?;
    let port = options.port;
    Emulator::start(options).await.map_err(|error| Failure::port(port, &error))
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
