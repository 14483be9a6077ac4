//! A connection that the other side has closed.

/// Has a write to such a connection fail, in this thread, rather than end the process. `SIGPIPE` does that to programs that do not
/// ignore it: those in Swift and C, and those in Python that want to behave in a shell's pipe.
#[doc(hidden)]
pub fn outlive_broken_pipes() {
    #[cfg(unix)]
    {
        use nix::sys::signal::{SigSet, Signal};
        // It cannot fail: the signal exists.
        let _ = SigSet::from(Signal::SIGPIPE).thread_block();
    }
}
