package opentok

import java.time.Duration

/** What every [OpenTokException] says about itself, whatever its kind. */
abstract class ExplainedException internal constructor() : RuntimeException() {
    /** Everything that is known about the failure. */
    abstract val details: ErrorDetails

    /** What went wrong: the service's own message where it gave one. */
    override val message: String get() = details.message

    /** The kind's name in every language, for example `not_found`. */
    val kind: String get() = details.kind

    /** The argument that is wrong, as a path such as `layout.stylesheet`. */
    val field: String? get() = details.field

    /** What the argument may be instead: values of an enumeration, or names of options. */
    val allowed: List<String> get() = details.allowed

    /** The HTTP status, where there was an answer. */
    val status: Int? get() = details.status

    /** The service's own number for the error, for example 60003. */
    val code: Long? get() = details.code

    /** The service's longer text, where it sent one. */
    val description: String? get() = details.description

    /** The service's identifier of the request, for support. */
    val requestId: String? get() = details.requestId

    /** The operation that failed, for example `startArchive`. */
    val operation: String? get() = details.operation

    /** How many requests were sent or tried; 0 where the failure came before any I/O. */
    val attempts: Int get() = details.attempts

    /** How long the service asks to wait (`Retry-After`). */
    val retryAfter: Duration? get() = details.retryAfter

    /** The answer as text, cut at 4 KiB. */
    val body: String? get() = details.body
}
