//! What is changed in the generated Kotlin.

use crate::patch::replace;

pub(crate) fn patch(text: &str) -> Result<String, String> {
    // Imported but not used, and in the way of our own `Callback`.
    let text = replace(text, "import com.sun.jna.Callback\n", "")?;
    // An exception says what is known about it, whatever its case; the base is written by hand. It is unchecked:
    // Java would otherwise let nobody use it in a lambda.
    let text = replace(
        &text,
        "sealed class OpenTokException: kotlin.Exception() {",
        "sealed class OpenTokException: ExplainedException() {",
    )?;
    let text = replace(
        &text,
        "val `details`: ErrorDetails\n        ) : OpenTokException() {\n        override val message\n            \
         get() = \"details=${ `details` }\"\n    }",
        "override val `details`: ErrorDetails\n        ) : OpenTokException()",
    )?;
    // A lambda will do for an observer.
    let text =
        replace(&text, "public interface ResponseObserver {", "public fun interface ResponseObserver {")?;
    let text = replace(
        &text,
        "        Native.register(UniffiLib::class.java, findLibraryName(componentName = \"opentok\"))\n",
        "        Native.register(UniffiLib::class.java, findLibraryName(componentName = \"opentok\"))\n        prepare()\n",
    )?;
    let text = OURS.iter().try_fold(text, |text, (from, to)| replace(&text, from, to))?;
    let text = replace(
        &text,
        "        return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }
",
        "        return try {
            Charsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT).encode(CharBuffer.wrap(value))
        } catch (_: java.nio.charset.CharacterCodingException) {
            throw halfACharacter()
        }
",
    )?;
    let text = HIDDEN.iter().try_fold(text, |text, (from, to)| replace(&text, from, to))?;
    let text = SHORTER.iter().try_fold(text, |text, (from, to)| replace(&text, from, to))?;
    Ok(overloads(&short_token(&many_arguments(&text)?)?))
}

/// An ARM processor hands over so many arguments in registers.
const REGISTERS: usize = 8;

/// Functions with more arguments than that go by way of `ManyArguments.kt`, which says why.
fn many_arguments(text: &str) -> Result<String, String> {
    const DECLARED: &str = "    external fun ";
    let mut declarations = text.split(DECLARED);
    let mut out = declarations.next().unwrap_or_default().to_owned();
    for declaration in declarations {
        let parts = declaration.split_once("\n    ): ").and_then(|(head, tail)| {
            let ((name, parameters), (returned, rest)) = (head.split_once('(')?, tail.split_once('\n')?);
            Some((name, parameters, returned, rest))
        });
        let (name, parameters, returned, rest) =
            parts.ok_or_else(|| format!("UniFFI no longer declares functions as it did: {declaration:?}"))?;
        let parameters: Vec<_> =
            parameters.split(',').map(str::trim).filter(|parameter| !parameter.is_empty()).collect();
        if parameters.len() <= REGISTERS {
            out.extend([DECLARED, declaration]);
            continue;
        }
        let way = match returned {
            "Long" => "number",
            "RustBuffer.ByValue" => "buffer",
            other => {
                return Err(format!("{name} has many arguments and returns {other}, which nobody reads"));
            }
        };
        let names: Vec<_> =
            parameters.iter().map(|parameter| parameter.split(':').next().unwrap_or_default()).collect();
        let (parameters, names) = (parameters.join(", "), names.join(", "));
        out.extend([format!(
            "    fun {name}({parameters}): {returned} =\n        ManyArguments.{way}(\"{name}\", {names})\n{rest}"
        )]);
    }
    Ok(out)
}

/// A call into the library that carries a structure takes ten times as long as one without, and a new structure as long
/// again: `ShortWay.kt` has what stands in their place.
const SHORTER: [(&str, &str); 4] = [
    (
        "        return uniffiRustCall() { status ->
            UniffiLib.uniffi_opentok_uniffi_fn_clone_opentok(handle, status)
        }
",
        "        return ShortWay.cloned(handle)\n",
    ),
    (
        "    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
",
        "    return ShortWay.withStatus { status ->
        val return_value = callback(status)
        uniffiCheckCallStatus(errorHandler, status)
        return_value
    }
",
    ),
    (
        "    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {\n",
        "    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R = borrowed { block(this.uniffiCloneHandle()) }

    // The handle itself, which lives for as long as the block.
    internal inline fun <R> borrowed(block: (handle: Long) -> R): R {\n",
    ),
    ("            return block(this.uniffiCloneHandle())\n", "            return block(handle)\n"),
];

/// Before the long way to a token comes the short one, with the same arguments.
fn short_token(text: &str) -> Result<String, String> {
    const LONG: &str = "            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(OpenTokException) { _status ->
    UniffiLib.uniffi_opentok_uniffi_fn_method_opentok_generate_token(
";
    let parts = text.split_once(LONG).and_then(|(before, after)| {
        Some((before, after, after.split_once("_status)").map(|(arguments, _)| arguments)?))
    });
    let (before, after, arguments) =
        parts.ok_or("UniFFI no longer writes `generateToken` so that it has a short way")?;
    let arguments = arguments
        .lines()
        .filter_map(|line| line.trim().trim_end_matches(',').strip_suffix(')')?.split_once(".lower("))
        .collect::<Vec<_>>();
    let each = |write: &dyn Fn(&str, &str) -> String, between| {
        let written = arguments.iter().map(|(converter, name)| write(converter, name));
        written.collect::<Vec<_>>().join(between)
    };
    let length = each(&|converter, name| format!("{converter}.allocationSize({name})"), " + ");
    let writes = each(&|converter, name| format!("            {converter}.write({name}, it)\n"), "");
    Ok(format!(
        "{before}            borrowed {{ handle -> ShortWay.token(handle, {length}) {{\n{writes}            }} }}?.let {{ return it \
         }}\n{LONG}{after}"
    ))
}

/// Exceptions of UniFFI's own become ours; `Faults.kt` makes them.
const OURS: [(&str, &str); 5] = [
    ("\nclass InternalException(message: String) : kotlin.Exception(message)\n", "\n"),
    ("StatusErrorHandler<InternalException>", "StatusErrorHandler<OpenTokException>"),
    ("): InternalException {", "): OpenTokException {"),
    ("InternalException(", "broken("),
    ("IllegalStateException(\"${this.javaClass.simpleName} object has already been destroyed\")", "closed()"),
];

/// What nobody is meant to call, and what it is to be instead.
const HIDDEN: [(&str, &str); 18] = [
    ("\npublic object FfiConverter", "\ninternal object FfiConverter"),
    ("\npublic interface FfiConverter", "\ninternal interface FfiConverter"),
    ("\npublic abstract class FfiConverter", "\ninternal abstract class FfiConverter"),
    ("\npublic typealias FfiConverter", "\ninternal typealias FfiConverter"),
    ("\nopen class RustBuffer : Structure", "\ninternal open class RustBuffer : Structure"),
    ("\npublic fun uniffi", "\ninternal fun uniffi"),
    ("\ninterface Uniffi", "\ninternal interface Uniffi"),
    ("\nobject Uniffi", "\ninternal object Uniffi"),
    ("\nobject NoHandle", "\ninternal object NoHandle"),
    ("    constructor(withHandle:", "    internal constructor(withHandle:"),
    ("    constructor(noHandle:", "    internal constructor(noHandle:"),
    ("    protected val cleanable:", "    internal val cleanable:"),
    ("\nprivate fun findLibraryName", "\ninternal fun findLibraryName"),
    ("    fun uniffiCloneHandle()", "    internal fun uniffiCloneHandle()"),
    ("    companion object ErrorHandler :", "    internal companion object ErrorHandler :"),
    ("\nopen class ResponseObserverImpl", "\ninternal open class ResponseObserverImpl"),
    // Of use to the hand-written half alone.
    (" fun `setRuntime`(", " internal fun `setRuntime`("),
    (" fun `unread`(", " internal fun `unread`("),
];

/// Gives the records that a caller makes a constructor for each number of arguments, for Java. Answers, which have
/// `extra`, come from the service alone.
fn overloads(text: &str) -> String {
    let mut blocks = text.split("\ndata class ");
    let mut out = blocks.next().unwrap_or_default().to_owned();
    for block in blocks {
        out.push_str("\ndata class ");
        let (head, rest) = block.split_once(" (").unwrap_or((block, ""));
        let parameters = rest.split("\n){").next().unwrap_or_default();
        if parameters.contains("= null") && !parameters.contains("val `extra`") {
            out.extend([head, " @JvmOverloads constructor(", rest]);
        } else {
            out.push_str(block);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{many_arguments, overloads, short_token};

    #[test]
    fn functions_with_many_arguments_go_another_way() {
        let few = "    external fun few(`a`: Long,`b`: RustBuffer.ByValue,\n    ): Long\n";
        let eight = [1, 2, 3, 4, 5, 6, 7, 8].map(|at| format!("`p{at}`: RustBuffer.ByValue,")).concat();
        let many = format!("{few}    external fun many(`ptr`: Long,{eight}\n    ): Long\n{few}");
        let changed = many_arguments(&many).expect("it is as UniFFI writes it");
        assert_eq!(changed.matches(few).count(), 2, "{changed}");
        assert!(
            changed.contains("): Long =\n        ManyArguments.number(\"many\", `ptr`, `p1`,"),
            "{changed}"
        );
        assert!(!changed.contains("external fun many"), "{changed}");
        assert!(many_arguments("    external fun one() = 1").is_err());
        let returned = many.replace("    ): Long\n    external fun few", "    ): Byte\n    external fun few");
        assert!(many_arguments(&returned).is_err());
    }

    #[test]
    fn a_token_first_goes_the_short_way() {
        let long = "            return FfiConverterString.lift(\n    callWithHandle {\n    \
                    uniffiRustCallWithError(OpenTokException) { _status ->\n    \
                    UniffiLib.uniffi_opentok_uniffi_fn_method_opentok_generate_token(\n        it,\n        \n        \
                    A.lower(`a`),\n        B.lower(`b`),_status)\n}";
        let short = "            borrowed { handle -> ShortWay.token(handle, A.allocationSize(`a`) + \
                     B.allocationSize(`b`)) {\n            A.write(`a`, it)\n            B.write(`b`, it)\n            } \
                     }?.let { return it }\n";
        assert_eq!(short_token(long), Ok(format!("{short}{long}")));
        assert!(short_token("fun generateToken()").is_err());
    }

    #[test]
    fn records_of_the_caller_have_constructors_for_java() {
        let text = "\ndata class Rtmp (\n    val `id`: String? = null \n){\n}\n\
                    data class Hls (\n    val `id`: String? = null , val `extra`: Map\n){\n}";
        let changed = overloads(text);
        assert!(changed.contains("data class Rtmp @JvmOverloads constructor(\n    val `id`"), "{changed}");
        assert!(changed.contains("data class Hls (\n"), "{changed}");
    }
}
