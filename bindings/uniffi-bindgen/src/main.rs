//! Writes Kotlin and Swift from the built bindings library, and changes in them what UniFFI cannot be told.

mod kotlin;
mod patch;
mod swift;

use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    // Ends the process itself if it fails.
    uniffi::uniffi_bindgen_main();
    let arguments: Vec<_> = std::env::args().collect();
    let Some(folder) = after(&arguments, "--out-dir").map(Path::new) else { return Ok(()) };
    match after(&arguments, "--language") {
        Some("kotlin") => change(&folder.join("opentok/opentok.kt"), kotlin::patch),
        Some("swift") => change(&folder.join("OpenTokSDK.swift"), swift::patch),
        _ => Ok(()),
    }
}

fn after<'a>(arguments: &'a [String], option: &str) -> Option<&'a str> {
    let place = arguments.iter().position(|argument| argument == option)?;
    arguments.get(place + 1).map(String::as_str)
}

fn change(file: &Path, patch: fn(&str) -> Result<String, String>) -> io::Result<()> {
    let text = patch(&fs::read_to_string(file)?).map_err(io::Error::other)?;
    fs::write(file, text)
}
