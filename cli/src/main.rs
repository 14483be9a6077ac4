//! The command `opentok`.

use std::process::ExitCode;

fn main() -> ExitCode {
    opentok_cli::main(std::env::args_os().collect())
}
