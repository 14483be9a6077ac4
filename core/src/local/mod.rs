//! What is made and read without the network: tokens, session ids, signed callbacks.

pub(crate) mod clock;
pub(crate) mod jwt;
pub(crate) mod random;
pub(crate) mod session_id;
pub(crate) mod t1;
pub(crate) mod token;
pub(crate) mod token_check;
pub(crate) mod webhook;
