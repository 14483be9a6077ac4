//! The command `opentok-emulator`.

use std::io::{self, Write as _};

use clap::Parser as _;
use opentok_emulator::{Emulator, Options};

#[tokio::main]
async fn main() -> io::Result<()> {
    let options = Options::parse();
    let emulator = Emulator::start(options).await?;
    let mut out = io::stdout();
    // Test runners wait for exactly this line.
    writeln!(out, "opentok-emulator listening on {}", emulator.url())?;
    out.flush()?;
    told_to_end().await?;
    emulator.shutdown().await;
    Ok(())
}

#[cfg(unix)]
async fn told_to_end() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn told_to_end() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
