//! Replacing text that must be there.

/// Replaces every occurrence; without one, UniFFI writes something else than it did, and somebody must look.
pub(crate) fn replace(text: &str, from: &str, to: &str) -> Result<String, String> {
    if text.contains(from) {
        Ok(text.replace(from, to))
    } else {
        Err(format!("UniFFI no longer writes this, so it cannot be changed: {from:?}"))
    }
}
