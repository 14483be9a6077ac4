//! The command `opentok-emulator`.

use std::{
    io::{self, Write as _},
    net::SocketAddr,
    process::ExitCode,
};

use clap::Parser;
use opentok_emulator::{
    Emulator, Options,
    process::{Signals, hear_signals, left_alone},
};

#[derive(Parser)]
#[command(
    name = "opentok-emulator",
    version,
    about = "A local stand-in for the OpenTok / Vonage Video service"
)]
struct Arguments {
    #[command(flatten)]
    options: Options,
    /// End when standard input closes, as it does when the program that started this one is gone
    #[arg(long)]
    with_parent: bool,
}

fn main() -> ExitCode {
    let Err(error) = serve(Arguments::parse()) else { return ExitCode::SUCCESS };
    // Where nobody reads the message, the status still tells.
    let _ = writeln!(io::stderr(), "opentok-emulator: {error}");
    ExitCode::FAILURE
}

fn serve(arguments: Arguments) -> io::Result<()> {
    hear_signals()?;
    let runtime = tokio::runtime::Runtime::new()?;
    let outcome = runtime.block_on(run(arguments));
    // Whoever still waits for an answer is not waited for.
    runtime.shutdown_background();
    outcome
}

async fn run(arguments: Arguments) -> io::Result<()> {
    let address = SocketAddr::new(arguments.options.host, arguments.options.port);
    let emulator = Emulator::start(arguments.options).await.map_err(|error| refused(address, &error))?;
    // Before anybody knows that it is there, and might end it.
    let mut signals = Signals::listen()?;
    let mut out = io::stdout();
    // Test runners wait for exactly this line.
    writeln!(out, "opentok-emulator listening on {}", emulator.url())?;
    out.flush()?;
    tokio::select! {
        _ = signals.next() => {}
        () = left_alone(), if arguments.with_parent => {}
    }
    emulator.shutdown().await;
    Ok(())
}

/// Why nothing listens there, and what would.
fn refused(address: SocketAddr, error: &io::Error) -> io::Error {
    let why = match error.kind() {
        // Of a file, which says so itself.
        io::ErrorKind::Other => error.to_string(),
        io::ErrorKind::AddrInUse => format!("{address} is in use; --port 0 takes any free port"),
        io::ErrorKind::AddrNotAvailable => format!("{} is no address of this machine", address.ip()),
        _ => format!("cannot listen on {address}: {error}"),
    };
    io::Error::new(error.kind(), why)
}
