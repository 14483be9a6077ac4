//! Writes Kotlin and Swift from the built bindings library.

fn main() {
    uniffi::uniffi_bindgen_main();
}
