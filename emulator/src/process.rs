//! When a program that serves is to end: told by a signal, or left alone by who started it.

use std::{
    io::{self, Read as _},
    thread,
};

use tokio::sync::oneshot;

/// Until standard input ends. A thread waits for it, as reading cannot be given up.
pub async fn left_alone() {
    let (sender, closed) = oneshot::channel();
    thread::spawn(move || {
        let mut bytes = [0; 1024];
        while io::stdin().read(&mut bytes).is_ok_and(|count| count > 0) {}
        // Nobody listens any more where the program is ending already.
        let _ = sender.send(());
    });
    let _ = closed.await;
}

/// A program that is started from a thread which hears no signals would not hear them either: called before there are
/// other threads.
#[cfg(unix)]
pub fn hear_signals() -> io::Result<()> {
    Ok(nix::sys::signal::SigSet::all().thread_unblock()?)
}

/// There is nothing to do.
#[cfg(not(unix))]
pub fn hear_signals() -> io::Result<()> {
    Ok(())
}

/// What asks a program to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// Ctrl-C.
    Interrupt,
    /// The system's request.
    Terminate,
}

/// The signals, heard from when this is made, though nobody waits yet.
#[derive(Debug)]
pub struct Signals {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(windows)]
    interrupt: tokio::signal::windows::CtrlC,
    #[cfg(windows)]
    stop: tokio::signal::windows::CtrlBreak,
    #[cfg(windows)]
    close: tokio::signal::windows::CtrlClose,
    #[cfg(windows)]
    shutdown: tokio::signal::windows::CtrlShutdown,
}

#[cfg(unix)]
impl Signals {
    /// On a tokio runtime.
    pub fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    /// Waits for the next one.
    pub async fn next(&mut self) -> Signal {
        tokio::select! {
            _ = self.interrupt.recv() => Signal::Interrupt,
            _ = self.terminate.recv() => Signal::Terminate,
        }
    }
}

#[cfg(windows)]
impl Signals {
    /// On a tokio runtime.
    pub fn listen() -> io::Result<Self> {
        use tokio::signal::windows::{ctrl_break, ctrl_c, ctrl_close, ctrl_shutdown};

        let (stop, close, shutdown) = (ctrl_break()?, ctrl_close()?, ctrl_shutdown()?);
        Ok(Self { interrupt: ctrl_c()?, stop, close, shutdown })
    }

    /// Waits for the next one. Ctrl-Break is what programs can send; the others are a window that closes, and the machine's end.
    pub async fn next(&mut self) -> Signal {
        tokio::select! {
            _ = self.interrupt.recv() => Signal::Interrupt,
            _ = self.stop.recv() => Signal::Terminate,
            _ = self.close.recv() => Signal::Terminate,
            _ = self.shutdown.recv() => Signal::Terminate,
        }
    }
}
