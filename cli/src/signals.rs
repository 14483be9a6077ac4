//! Until somebody says that it is enough.

/// A program that is started from a thread which hears no signals would not hear them either.
#[cfg(unix)]
pub(crate) fn hear() {
    // Where that cannot be, Ctrl-C is all that is lost.
    let _ = nix::sys::signal::SigSet::all().thread_unblock();
}

#[cfg(not(unix))]
pub(crate) fn hear() {}

/// Waits for Ctrl-C, or the system's request to end.
pub(crate) async fn told_to_end() {
    tokio::select! {
        () = interrupted() => {}
        () = terminated() => {}
    }
}

/// Waits for Ctrl-C.
pub(crate) async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        // It cannot be heard here: whoever wants the end has stronger means.
        std::future::pending::<()>().await;
    }
}

/// Waits for the system's request to end.
#[cfg(unix)]
pub(crate) async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};

    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            terminate.recv().await;
        }
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
pub(crate) async fn terminated() {
    std::future::pending().await
}
