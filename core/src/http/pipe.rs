//! A connection that the other side has closed.

/// Has a write to a connection that the other side has closed fail, in this thread, rather than end the process.
///
/// `SIGPIPE` does that to programs that do not ignore it, such as those that want to behave in a shell's pipe. Rust ignores
/// it unless you change that; then say this where the runtime's threads start (`on_thread_start`).
pub fn outlive_broken_pipes() {
    #[cfg(unix)]
    {
        use nix::sys::signal::{SigSet, Signal};
        // It cannot fail: the signal exists.
        let _ = SigSet::from(Signal::SIGPIPE).thread_block();
    }
}
