//! The command `opentok`: every operation of the SDK from a shell, made of the manifest when it starts.
//!
//! No operation is named here: one that the core learns is a command at once.

mod arguments;
mod call;
mod command;
mod completion;
mod credentials;
mod curl;
mod doctor;
mod download;
mod emulator;
mod failure;
mod flags;
mod input;
mod mask;
mod net;
mod output;
mod own;
mod pages;
mod profiles;
mod recorder;
mod shared;
mod spelling;
mod surface;
mod table;
mod webhooks;

use std::{ffi::OsString, process::ExitCode};

use clap::{ArgMatches, error::ErrorKind as Wrong};
use opentok_emulator::process::hear_signals;
use opentok_sdk::Json;

use failure::{Failure, Result};
use output::{Output, aside, write};
use shared::Given;
use surface::Surface;

/// Runs the command line, whose first argument is the program's name.
#[must_use]
pub fn main(arguments: Vec<OsString>) -> ExitCode {
    run(&opentok_sdk::manifest(), arguments).into()
}

/// As [`main`], with another manifest; returns the number to end with.
#[must_use]
pub fn run(manifest: &Json, arguments: Vec<OsString>) -> u8 {
    // Before anything is understood, this one is: it says how to tell that nothing is.
    let json = arguments.iter().take_while(|argument| *argument != "--").any(|argument| argument == "--json");
    let surface = Surface::read(manifest);
    let outcome = match command::build(&surface).try_get_matches_from(shared::joined(arguments)) {
        Ok(matches) => dispatch(&surface, &matches),
        Err(error) => refused(&error),
    };
    outcome.unwrap_or_else(|failure| {
        aside(&if json { failure.json().to_string() } else { failure.text() });
        failure.code()
    })
}

fn dispatch(surface: &Surface, root: &ArgMatches) -> Result<u8> {
    let (mut path, mut own) = (Vec::new(), root);
    while let Some((name, matches)) = own.subcommand() {
        path.push(name);
        own = matches;
    }
    let given = Given { own, root };
    let output = Output::of(given);
    // Where that cannot be, Ctrl-C is all that is lost.
    let _ = hear_signals();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::io(format!("cannot start: {error}")))?;
    let outcome = runtime.block_on(async {
        if let Some(outcome) = own::run(surface, &path, given, output).await {
            return outcome;
        }
        let operation = command::operation(surface, &path);
        let operation = operation.ok_or_else(|| Failure::usage("there is no such command"))?;
        call::run(operation, given, output).await.map(|()| 0)
    });
    // Whoever still waits is not waited for.
    runtime.shutdown_background();
    outcome
}

/// What clap has to say: help, the version, or what is wrong and what was probably meant.
fn refused(error: &clap::Error) -> Result<u8> {
    // What is not understood is repeated, but a token that went astray is not.
    let text = mask::without_tokens(&error.render().to_string());
    match error.kind() {
        Wrong::DisplayHelp | Wrong::DisplayVersion => write(&text).map(|()| 0),
        // Nothing was said yet, so nothing is wrong with it.
        Wrong::DisplayHelpOnMissingArgumentOrSubcommand => {
            aside(text.trim_end());
            Ok(Failure::usage("").code())
        }
        _ => Err(Failure::usage(text.trim().trim_start_matches("error: "))),
    }
}
