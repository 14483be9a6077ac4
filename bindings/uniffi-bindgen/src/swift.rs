//! What is changed in the generated Swift: it becomes the inside of the module, with nothing in it for users.
//!
//! Records, enumerations and errors are declared by our own generator, so their declarations go; what reads and writes
//! them stays.

use crate::patch::{replace, without_blocks, without_docs};

pub(crate) fn patch(text: &str) -> Result<String, String> {
    let text = without_docs(text);
    let text =
        without_blocks(&text, |line| DECLARED.iter().any(|start| line.starts_with(start)) || is_value(line));
    let text = REMOVED.iter().try_fold(text, |text, part| replace(&text, part, ""))?;
    let text = without_conformances(&text);
    let text = CHANGED.iter().try_fold(text, |text, (from, to)| replace(&text, from, to))?;
    let text = READER.iter().try_fold(text, |text, (from, to)| replace(&text, from, to))?;
    let text = lower_cases(&text)?;
    let text = internal(&with_numbers(&with_free(&text)));
    match text
        .lines()
        .find(|line| line.contains("fatalError(\"") && !INTACT.iter().any(|known| line.contains(known)))
    {
        Some(line) => Err(format!("a value can end the process: {line}")),
        None => Ok(text),
    }
}

/// Where the process may end: the library is not the one that this text was made from, or it is broken.
const INTACT: [&str; 3] =
    ["contract version mismatch", "API checksum mismatch", "handle missing in uniffiClone"];

/// The kinds of error are cases as Swift writes them.
fn lower_cases(text: &str) -> Result<String, String> {
    let (_, rest) =
        text.split_once("struct FfiConverterTypeOpenTokError:").ok_or("there is no OpenTokError")?;
    let (body, _) = rest.split_once("\n}\n").unwrap_or((rest, ""));
    let mut lowered = body.to_owned();
    for start in ["return .", "case let ."] {
        for (place, _) in body.match_indices(start) {
            let place = place + start.len();
            if let Some(letter) = lowered.get_mut(place..=place) {
                letter.make_ascii_lowercase();
            }
        }
    }
    Ok(text.replace(body, &lowered))
}

/// Declarations that users do not need, or that we write.
const DECLARED: [&str; 3] =
    ["public protocol NativeProtocol", "public typealias Json ", "fileprivate enum FfiConverterByRefBytes"];

/// Records, enumerations, errors.
fn is_value(line: &str) -> bool {
    let kind = line.trim_start_matches("public ");
    (kind.starts_with("struct ") || kind.starts_with("enum "))
        && line.contains(": ")
        && line.contains("Equatable, Hashable")
}

/// What stands in the way of the changes below, and is of no use.
const REMOVED: [&str; 2] = [
    "#if swift(>=5.8)\n@_documentation(visibility: private)\n#endif\n",
    "#if swift(>=5.8)\n    @_documentation(visibility: private)\n#endif\n",
];

/// `#if compiler(>=6)`, `extension Archive: Sendable {}`, `#endif`: our declarations say so themselves.
fn without_conformances(text: &str) -> String {
    let mut parts = text.split("#if compiler(>=6)\nextension ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.split_once("#endif\n").map_or(part, |(_, rest)| rest));
    }
    out
}

const CHANGED: [(&str, &str); 16] = [
    ("\npublic \n", "\n"),
    ("import OpenTokFFI\n", "internal import OpenTokFFI\n"),
    // The one who calls is told that the constructors return what was renamed.
    ("FfiConverterTypeOpenTok_lift", "FfiConverterTypeNative_lift"),
    ("-> OpenTok  {", "-> Native  {"),
    ("open class Native: NativeProtocol, @unchecked Sendable {", "final class Native: Sendable {"),
    (
        "open class ResponseObserverImpl: ResponseObserver, @unchecked",
        "final class ResponseObserverImpl: ResponseObserver,",
    ),
    ("    required public init(unsafeFromHandle", "    init(unsafeFromHandle"),
    ("func version()", "func nativeVersion()"),
    // UniFFI's Swift does not cancel: a cancelled task would wait for its answer. The library can, so the one function
    // that awaits is told to, and every call hands it the function that cancels.
    (
        "            freeFunc: ffi_opentok_uniffi_rust_future_free_",
        "            cancelFunc: ffi_opentok_uniffi_rust_future_cancel_",
    ),
    (
        "    freeFunc: (UInt64) -> (),\n",
        "    cancelFunc: @escaping @convention(c) (UInt64) -> Void,\n    freeFunc: (UInt64) -> (),\n",
    ),
    (
        "    var pollResult: Int8;\n    repeat {\n        pollResult = await withUnsafeContinuation {\n",
        "    await withTaskCancellationHandler {\n    var pollResult: Int8\n    repeat {\n        \
         pollResult = await withUnsafeContinuation {\n",
    ),
    (
        "    } while pollResult != UNIFFI_RUST_FUTURE_POLL_READY\n",
        "    } while pollResult != UNIFFI_RUST_FUTURE_POLL_READY\n    } onCancel: {\n        \
         cancelFunc(rustFuture)\n    }\n",
    ),
    ("fatalError(\"Cancellation not supported yet\")", "throw CancellationError()"),
    // A panic of the library is an error of ours like any other.
    (
        "throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))",
        "throw OpenTokError.broken(try FfiConverterString.lift(callStatus.errorBuf))",
    ),
    ("throw UniffiInternalError.rustPanic(\"Rust panic\")", "throw OpenTokError.broken(\"unknown\")"),
    // More than the library can count is refused by it, instead of ending the process here.
    ("let len = Int32(value.utf8.count)", "let len = Int32(exactly: value.utf8.count) ?? -1"),
];

/// UniFFI's reader copies every number and text through `Data`, which takes five times as long.
const READER: [(&str, &str); 6] = [
    ("(data: Data, offset: Data.Index)", "(data: UnsafeRawBufferPointer, offset: Int)"),
    ("fileprivate func createReader(data: Data)", "fileprivate func createReader(data: UnsafeRawBufferPointer)"),
    (
        "createReader(data: Data(rustBuffer: buf))",
        "createReader(data: UnsafeRawBufferPointer(start: buf.data, count: Int(buf.len)))",
    ),
    (
        "    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
",
        "    let end = reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= end else { throw UniffiInternalError.bufferOverflow }
    let value = reader.data.loadUnaligned(fromByteOffset: reader.offset, as: T.self)
    reader.offset = end
    return T(bigEndian: value)
",
    ),
    ("count: Int) throws -> Array<UInt8> {", "count: Int) throws -> UnsafeRawBufferPointer {"),
    (
        "    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
",
        "    guard count >= 0, reader.data.count - reader.offset >= count else { throw UniffiInternalError.bufferOverflow }
    let value = UnsafeRawBufferPointer(rebasing: reader.data[reader.offset..<reader.offset + count])
    reader.offset += count
    return value
",
    ),
];

/// Our records have whole numbers and durations of Swift's own kind: how a converter's reading and writing changes.
const NUMBERS: [(&str, &str, &str); 3] = [
    ("FfiConverterInt32", "Int(_)", "Int32(clamping: _)"),
    ("FfiConverterOptionInt32", "_.map(Int.init)", "_.map(Int32.init(clamping:))"),
    ("FfiConverterOptionTypeLimit", "_.map(Duration.init(inSeconds:))", "_?.inSeconds"),
];

fn with_numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let changed = NUMBERS.iter().find_map(|(converter, read, write)| {
            let (start, call) =
                (format!(": {converter}.read(from: &buf)"), format!("{converter}.write(value."));
            if let Some((before, after)) = line.split_once(&start) {
                let value = read.replace('_', start.trim_start_matches(": "));
                return Some(format!("{before}: {value}{after}"));
            }
            let (before, rest) = line.split_once(&call)?;
            let (field, after) = rest.split_once(',')?;
            let value = write.replace('_', &format!("value.{field}"));
            Some(format!("{before}{converter}.write({value},{after}"))
        });
        out.push_str(changed.as_deref().unwrap_or(line));
        out.push('\n');
    }
    out
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

/// Takes `public` and `open` from every declaration.
fn internal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let code = line.trim_start();
        out.push_str(&line[..line.len() - code.len()]);
        out.push_str(code.trim_start_matches("public ").trim_start_matches("open "));
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{internal, is_value, with_free, with_numbers, without_conformances};

    #[test]
    fn numbers_are_of_swifts_own_kind() {
        let text =
            "a: FfiConverterInt32.read(from: &buf), \nFfiConverterOptionInt32.write(value.b, into: &buf)\n";
        let changed = "a: Int(FfiConverterInt32.read(from: &buf)), \n\
                       FfiConverterOptionInt32.write(value.b.map(Int32.init(clamping:)), into: &buf)\n";
        assert_eq!(with_numbers(text), changed);
    }

    #[test]
    fn a_call_both_cancels_and_frees() {
        let text = with_free("  cancelFunc: ffi_opentok_uniffi_rust_future_cancel_void,\n");
        assert!(text.ends_with("  freeFunc: ffi_opentok_uniffi_rust_future_free_void,\n"), "{text}");
    }

    #[test]
    fn nothing_is_public() {
        assert_eq!(internal("public static func a()\n  open func b()\n"), "static func a()\n  func b()\n");
    }

    #[test]
    fn values_are_told_from_what_reads_them() {
        assert!(is_value("public struct Archive: Equatable, Hashable, CustomStringConvertible {"));
        assert!(is_value("enum OpenTokError: Swift.Error, Equatable, Hashable {"));
        assert!(!is_value("public struct FfiConverterTypeArchive: FfiConverterRustBuffer {"));
    }

    #[test]
    fn what_our_declarations_say_is_not_said_again() {
        let text = "a\n#if compiler(>=6)\nextension Archive: Sendable {}\n#endif\nb\n";
        assert_eq!(without_conformances(text), "a\nb\n");
    }
}
