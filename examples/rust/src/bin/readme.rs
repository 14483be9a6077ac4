//! What the README shows, as it stands there.

include!(concat!(env!("OUT_DIR"), "/readme.rs"));
