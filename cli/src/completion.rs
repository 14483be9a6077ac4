//! `opentok completion SHELL`: what makes a shell complete the commands.

use clap::{Arg, Command, value_parser};
use clap_complete::Shell;

use crate::{command, failure::Result, output::write, shared::Given, surface::Surface};

/// The command.
pub(crate) fn command() -> Command {
    Command::new("completion").about("Prints what makes a shell complete these commands").arg(
        Arg::new("shell")
            .value_name("SHELL")
            .required(true)
            .value_parser(value_parser!(Shell))
            .help("The shell"),
    )
}

/// Runs it.
pub(crate) fn run(surface: &Surface, given: Given<'_>) -> Result<()> {
    let shell = given.one("shell").copied().unwrap_or(Shell::Bash);
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command::build(surface), "opentok", &mut script);
    write(&String::from_utf8_lossy(&script))
}
