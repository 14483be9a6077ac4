//! From a typed request to a typed answer, over a pool of connections.

pub(crate) mod answer;
pub(crate) mod auth;
pub(crate) mod echo;
pub(crate) mod outgoing;
pub(crate) mod page;
pub(crate) mod path;
mod pipe;
mod problem;
mod proxy;
pub(crate) mod report;
pub(crate) mod request;
mod retry;
mod sender;
mod tls;
mod transport;
mod watch;

pub(crate) use answer::Answer;
pub(crate) use outgoing::Outgoing;
pub use pipe::outlive_broken_pipes;
pub(crate) use sender::Sender;
pub(crate) use transport::Transport;
pub use transport::abandon_connections;
pub use watch::Watch;
