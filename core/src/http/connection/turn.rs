//! What a call and the socket below its connection have to say to each other.

use std::{
    io::{self, Read},
    mem::MaybeUninit,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

use socket2::SockRef;
use tokio::{io::ReadBuf, net::TcpStream};

/// What a call may read before it looks at its time. Not every executor counts what its tasks do.
const MOST: usize = 1024 * 1024;

#[derive(Clone)]
pub(super) struct Turn(Arc<Shared>);

struct Shared {
    left: AtomicUsize,
    asked: AtomicBool,
}

impl Turn {
    /// Without a bound: those who drive a connection for others have their own.
    pub(super) fn endless() -> Self {
        Self(Arc::new(Shared { left: AtomicUsize::new(usize::MAX), asked: AtomicBool::new(false) }))
    }

    pub(super) fn begin(&self) {
        self.0.left.store(MOST, Ordering::Relaxed);
    }

    pub(super) fn is_over(&self) -> bool {
        self.0.left.load(Ordering::Relaxed) == 0
    }

    pub(super) fn spend(&self, size: usize) {
        let left = self.0.left.load(Ordering::Relaxed);
        if left != usize::MAX {
            self.0.left.store(left.saturating_sub(size), Ordering::Relaxed);
        }
    }

    /// Has the next read ask the system whether the other side is still there. The runtime only knows what it last heard, which
    /// is nothing where nobody has driven it since.
    pub(super) fn ask(&self) {
        self.0.asked.store(true, Ordering::Relaxed);
    }

    /// Whether somebody asked, and there was something to read: bytes, or the end.
    pub(super) fn read(&self, socket: &TcpStream, into: &mut ReadBuf<'_>) -> io::Result<bool> {
        if !self.0.asked.swap(false, Ordering::Relaxed) {
            return Ok(false);
        }
        let socket = SockRef::from(socket);
        match socket.peek(&mut [MaybeUninit::uninit()]) {
            Ok(0) => Ok(true),
            Ok(_) => {
                let size = (&*socket).read(into.initialize_unfilled())?;
                into.advance(size);
                Ok(true)
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(false),
            Err(error) => Err(error),
        }
    }
}
