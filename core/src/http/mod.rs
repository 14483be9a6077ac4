//! From a typed request to a typed answer, over a pool of connections.

pub(crate) mod answer;
pub(crate) mod auth;
mod connection;
pub(crate) mod echo;
pub(crate) mod outgoing;
pub(crate) mod page;
pub(crate) mod path;
mod problem;
pub(crate) mod report;
pub(crate) mod request;
mod retry;
mod sender;
mod transport;
mod watch;

pub(crate) use answer::Answer;
pub(crate) use outgoing::Outgoing;
pub(crate) use sender::Sender;
pub(crate) use transport::Transport;
pub use transport::abandon_connections;
pub use watch::Watch;
