//! `opentok emulator exec -- CMD…`: a program with an emulator of its own.

use std::{
    ffi::{OsStr, OsString},
    process::ExitStatus,
};

use clap::{Arg, ArgAction, ArgMatches, Command, builder::PossibleValuesParser, value_parser};
use opentok_emulator::{development, process::Signal};
use tokio::process;

use crate::failure::{Failure, Result};

/// What an earlier setting of the shell could change.
const OTHERS: [&str; 2] = ["VONAGE_PRIVATE_KEY_PATH", "OPENTOK_PROFILE"];

/// What it takes beside the emulator's options.
pub(super) fn arguments(command: Command) -> Command {
    let credentials = Arg::new("credentials")
        .long("credentials")
        .value_name("WHICH")
        .default_value("api-key")
        .value_parser(PossibleValuesParser::new(["both", "api-key", "application"]))
        .help("Which credentials the program gets; a client that takes them from its environment wants one kind only");
    let program = Arg::new("program")
        .value_name("CMD")
        .required(true)
        .last(true)
        .num_args(1..)
        .action(ArgAction::Append)
        .value_parser(value_parser!(OsString))
        .help("The program and its arguments");
    command.arg(credentials).arg(program)
}

/// Runs it; returns its number.
pub(super) async fn run(matches: &ArgMatches) -> Result<u8> {
    let emulator = super::begin(matches).await?;
    let mut words = matches.get_many::<OsString>("program").into_iter().flatten();
    let program = words.next().cloned().unwrap_or_default();
    let mut command = process::Command::new(found(&program));
    command.args(words).kill_on_drop(true);
    let which = matches.get_one::<String>("credentials").map_or("api-key", String::as_str);
    for (variable, value) in variables(&emulator.url(), which) {
        match value {
            Some(value) => command.env(variable, value),
            None => command.env_remove(variable),
        };
    }
    let failed = |error| Failure::io(format!("cannot run {}: {error}", program.display()));
    let mut signals = super::signals()?;
    let mut child = command.spawn().map_err(failed)?;
    let ended = loop {
        tokio::select! {
            ended = child.wait() => break ended,
            signal = signals.next() => match signal {
                // It reaches the program, too, which may have other plans.
                Signal::Interrupt => {}
                Signal::Terminate => terminate(&child),
            },
        }
    };
    emulator.shutdown().await;
    ended.map(code).map_err(failed)
}

fn variables<'a>(url: &'a str, which: &str) -> Vec<(&'static str, Option<&'a str>)> {
    let by_key = which != "application";
    let by_application = which != "api-key";
    let mut all = vec![
        ("OPENTOK_API_URL", Some(url)),
        ("OPENTOK_API_KEY", by_key.then_some(development::API_KEY)),
        ("OPENTOK_API_SECRET", by_key.then_some(development::API_SECRET)),
        ("VONAGE_APPLICATION_ID", by_application.then_some(development::APPLICATION_ID)),
        ("VONAGE_PRIVATE_KEY", by_application.then_some(development::PRIVATE_KEY)),
    ];
    all.push(("OPENTOK_ACCOUNT_KEY", Some(development::ACCOUNT_KEY)));
    all.push(("OPENTOK_ACCOUNT_SECRET", Some(development::ACCOUNT_SECRET)));
    all.extend(OTHERS.map(|variable| (variable, None)));
    all
}

/// What else a name may mean there: `npm` is `npm.cmd`, and the system itself adds only `.exe`.
#[cfg(windows)]
fn found(program: &OsStr) -> OsString {
    which::which(program).map_or_else(|_| program.to_owned(), OsString::from)
}

#[cfg(not(windows))]
fn found(program: &OsStr) -> &OsStr {
    program
}

#[cfg(unix)]
fn terminate(child: &process::Child) {
    use nix::{
        sys::signal::{Signal, kill},
        unistd::Pid,
    };

    if let Some(id) = child.id().and_then(|id| i32::try_from(id).ok()) {
        // It may have ended by now.
        let _ = kill(Pid::from_raw(id), Signal::SIGTERM);
    }
}

/// Elsewhere what ends this program reaches the other by itself.
#[cfg(not(unix))]
fn terminate(_: &process::Child) {}

/// As shells have it: a program that a signal has ended says 128 and the signal's number.
#[cfg(unix)]
fn code(status: ExitStatus) -> u8 {
    use std::os::unix::process::ExitStatusExt as _;

    let code = status.code().or_else(|| status.signal()?.checked_add(128));
    code.and_then(|code| code.try_into().ok()).unwrap_or(1)
}

#[cfg(not(unix))]
fn code(status: ExitStatus) -> u8 {
    status.code().and_then(|code| code.try_into().ok()).unwrap_or(1)
}
