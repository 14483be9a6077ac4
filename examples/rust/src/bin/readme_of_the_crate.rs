//! What the README of the crate shows, as it stands there.

include!(concat!(env!("OUT_DIR"), "/readme_of_the_crate.rs"));
