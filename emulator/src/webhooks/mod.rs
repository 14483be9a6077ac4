//! Callbacks: what is told (`news`), to whom (`target`), and how it gets there (`delivery`, `courier`, `post`).

pub(crate) mod courier;
mod delivery;
mod hooks;
mod news;
mod post;
mod sign;
mod target;
pub(crate) mod trigger;

pub(crate) use delivery::Letter;
pub(crate) use hooks::Hooks;
pub(crate) use news::{Event, News};
pub(crate) use target::Target;
