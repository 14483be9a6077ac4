//! Connections: how one is made, what goes over it, and which are kept for later calls.
//!
//! A connection of HTTP/1 is driven by the call that is on it, in the call's own task. No other task has to be woken; and
//! nothing can be lost between two threads, as hyper loses a request that is handed over while its connection ends
//! (hyperium/hyper#4122). Of HTTP/2 there is one, which all calls share.

mod dialer;
mod exchange;
mod failure;
mod hop;
mod http1;
mod http2;
mod pool;
mod proxy;
mod stream;
mod tls;
mod turn;

pub(crate) use dialer::Dialer;
pub(crate) use exchange::{Received, Written};
pub(crate) use failure::{Broken, causes, errno, is_distrust, is_timeout};
pub(crate) use pool::Pool;
