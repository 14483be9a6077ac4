//! Until somebody says that it is enough.

/// Waits for Ctrl-C, or the system's request to end.
#[cfg(unix)]
pub(crate) async fn told_to_end() {
    use tokio::signal::unix::{SignalKind, signal};

    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return interrupted().await };
    tokio::select! {
        () = interrupted() => {}
        _ = terminate.recv() => {}
    }
}

/// Waits for Ctrl-C, or the system's request to end.
#[cfg(not(unix))]
pub(crate) async fn told_to_end() {
    interrupted().await;
}

async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        // It cannot be heard here: whoever wants the end has stronger means.
        std::future::pending::<()>().await;
    }
}
