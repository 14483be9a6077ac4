//! Drift gate: surface.json is what the core would write.

use std::{fs, path::Path};

#[test]
fn surface_json_fits_the_core() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("surface.json");
    let written: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(path).expect("surface.json")).expect("is JSON");
    assert!(opentok_sdk::manifest() == written, "run `make generate` and commit the result");
}
