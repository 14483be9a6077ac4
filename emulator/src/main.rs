//! The command `opentok-emulator`.

use std::{
    io::{self, Read as _, Write as _},
    net::SocketAddr,
    process::ExitCode,
    thread,
};

use clap::Parser;
use opentok_emulator::{Emulator, Options};
use tokio::sync::oneshot;

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
    let told = told_to_end()?;
    let mut out = io::stdout();
    // Test runners wait for exactly this line.
    writeln!(out, "opentok-emulator listening on {}", emulator.url())?;
    out.flush()?;
    if arguments.with_parent {
        tokio::select! {
            () = told => {}
            () = left_alone() => {}
        }
    } else {
        told.await;
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

/// A program that is started from a thread which hears no signals would not hear them either.
#[cfg(unix)]
fn hear_signals() -> io::Result<()> {
    Ok(nix::sys::signal::SigSet::all().thread_unblock()?)
}

#[cfg(not(unix))]
fn hear_signals() -> io::Result<()> {
    Ok(())
}

/// What tells it to end; heard from here on, though nobody waits yet.
#[cfg(unix)]
fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(windows)]
fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
