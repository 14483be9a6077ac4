//! Texts and numbers on their way between C and Rust.

use std::{
    ffi::{CStr, CString, c_char},
    time::Duration,
};

use serde_json::Value;

use crate::envelope::{Failure, refused};

/// A text of the caller's; nothing for null.
///
/// # Safety
///
/// It ends with NUL, or is null, and stays until the function that it was given to returns.
pub(crate) unsafe fn taken<'a>(text: *const c_char) -> Result<Option<&'a str>, Failure> {
    if text.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller's.
    let text = unsafe { CStr::from_ptr(text) };
    text.to_str().map(Some).map_err(|_| refused("a text is not UTF-8"))
}

/// JSON of the caller's; an empty object for nothing.
pub(crate) fn parsed(text: Option<&str>) -> Result<Value, Failure> {
    let text = text.unwrap_or("{}");
    serde_json::from_str(text).map_err(|error| {
        let deep = opentok_sdk::is_too_deep(&error);
        refused(if deep { "an argument is nested too deeply" } else { "an argument is not JSON" })
    })
}

/// A text for the caller.
pub(crate) fn given(text: String) -> *mut c_char {
    // JSON has no NUL.
    CString::new(text).unwrap_or_default().into_raw()
}

/// How long to wait; nothing for as long as it takes.
pub(crate) fn duration(milliseconds: i64) -> Option<Duration> {
    milliseconds.try_into().ok().map(Duration::from_millis)
}
