//! What is changed in the generated Swift.

use crate::patch::{replace, without_examples};

/// UniFFI's Swift does not cancel: a cancelled task would wait for its answer. The library can, so the one function
/// that awaits is told to, and every call hands it the function that cancels.
pub(crate) fn patch(text: &str) -> Result<String, String> {
    let text = replace(
        &without_examples(text, "kotlin"),
        "            freeFunc: ffi_opentok_uniffi_rust_future_free_",
        "            cancelFunc: ffi_opentok_uniffi_rust_future_cancel_",
    )?;
    let text = with_free(&text);
    let text = replace(
        &text,
        "    freeFunc: (UInt64) -> (),\n",
        "    cancelFunc: @escaping @Sendable (UInt64) -> (),\n    freeFunc: (UInt64) -> (),\n",
    )?;
    let text = replace(
        &text,
        "    var pollResult: Int8;\n    repeat {\n        pollResult = await withUnsafeContinuation {\n",
        "    await withTaskCancellationHandler {\n    var pollResult: Int8\n    repeat {\n        \
         pollResult = await withUnsafeContinuation {\n",
    )?;
    let text = replace(
        &text,
        "    } while pollResult != UNIFFI_RUST_FUTURE_POLL_READY\n",
        "    } while pollResult != UNIFFI_RUST_FUTURE_POLL_READY\n    } onCancel: {\n        \
         cancelFunc(rustFuture)\n    }\n",
    )?;
    let text = replace(
        &text,
        "        uniffiCallStatus in\n    uniffi_opentok_uniffi_fn_constructor_",
        "        uniffiCallStatus in\n    _ = Runtime.named\n    return uniffi_opentok_uniffi_fn_constructor_",
    )?;
    let text = replace(&text, "fatalError(\"Cancellation not supported yet\")", "throw CancellationError()")?;
    // The records hold nothing but values; Swift 5.9 can be told as well.
    replace(&text, "#if compiler(>=6)\nextension ", "#if compiler(>=5.9)\nextension ")
}

/// Puts the line that frees after the one that cancels.
fn with_free(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        out.push_str(line);
        out.push('\n');
        if line.contains("cancelFunc: ffi_") {
            out.push_str(&line.replace("cancel", "free"));
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::with_free;

    #[test]
    fn a_call_both_cancels_and_frees() {
        let text = with_free("  cancelFunc: ffi_opentok_uniffi_rust_future_cancel_void,\n");
        assert!(text.ends_with("  freeFunc: ffi_opentok_uniffi_rust_future_free_void,\n"), "{text}");
    }
}
