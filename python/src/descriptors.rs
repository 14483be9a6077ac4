//! Whether the process still has its descriptors. A program that becomes a daemon closes all that it knows nothing of.

#[cfg(unix)]
use std::fs;
use std::{cell::Cell, io, panic, sync::Once, thread};

#[cfg(unix)]
use std::os::{
    fd::OwnedFd,
    unix::{fs::MetadataExt, net::UnixStream},
};

/// A descriptor that stands for all of its time, and what it was when it was made.
#[derive(Debug)]
pub(crate) struct Descriptors {
    #[cfg(unix)]
    sample: fs::File,
    #[cfg(unix)]
    identity: (u64, u64),
}

#[cfg(unix)]
impl Descriptors {
    pub(crate) fn now() -> io::Result<Self> {
        let (socket, _) = UnixStream::pair()?;
        let sample = fs::File::from(OwnedFd::from(socket));
        let identity = identity(&sample)?;
        Ok(Self { sample, identity })
    }

    pub(crate) fn are_lost(&self) -> bool {
        identity(&self.sample).ok() != Some(self.identity)
    }
}

#[cfg(unix)]
fn identity(file: &fs::File) -> io::Result<(u64, u64)> {
    file.metadata().map(|metadata| (metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
impl Descriptors {
    #[expect(clippy::unnecessary_wraps, reason = "elsewhere it may fail")]
    pub(crate) fn now() -> io::Result<Self> {
        Ok(Self {})
    }

    #[expect(clippy::unused_self, reason = "elsewhere it counts")]
    pub(crate) fn are_lost(&self) -> bool {
        false
    }
}

impl Descriptors {
    /// For a thread of the runtime, on waking up: the descriptors that it would close may be the program's own by now.
    pub(crate) fn stop_if_lost(&self) {
        while self.are_lost() {
            thread::park();
        }
    }

    /// For the same, at its start: should it find out while it waits, its panic would end the process. It stops before.
    pub(crate) fn stop_panics_if_lost(&'static self) {
        thread_local! {
            static MINE: Cell<Option<&'static Descriptors>> = const { Cell::new(None) };
        }
        // Only once: a thread that has stopped within it holds a lock.
        static HOOK: Once = Once::new();
        MINE.set(Some(self));
        HOOK.call_once(|| {
            let otherwise = panic::take_hook();
            panic::set_hook(Box::new(move |panic| {
                if let Some(mine) = MINE.get() {
                    mine.stop_if_lost();
                }
                otherwise(panic);
            }));
        });
    }
}
