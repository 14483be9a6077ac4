//! The state in a file (`--state`): what was acknowledged is there after a crash of the program.
//!
//! The file is a log of JSON lines. Each says all about one project, or the frame around them; the last of each counts.
//! A change costs one line of the project that it concerns; now and then the log is written anew without what is past.

mod kept;
mod log;
pub(crate) mod words;

pub(crate) use log::Store;
