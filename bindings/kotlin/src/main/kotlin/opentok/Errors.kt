// What every [OpenTokException] knows, whatever its kind.

package opentok

import java.time.Duration

/** Everything that is known about the failure. */
val OpenTokException.details: ErrorDetails
    get() = when (this) {
        is OpenTokException.InvalidArgument -> details
        is OpenTokException.Authentication -> details
        is OpenTokException.NotFound -> details
        is OpenTokException.Conflict -> details
        is OpenTokException.PayloadTooLarge -> details
        is OpenTokException.RateLimited -> details
        is OpenTokException.Server -> details
        is OpenTokException.Timeout -> details
        is OpenTokException.Connection -> details
        is OpenTokException.Decode -> details
        is OpenTokException.Configuration -> details
    }

/** The kind's name in every language, for example `not_found`. */
val OpenTokException.kind: String get() = details.kind

/** The argument that is wrong, as a path such as `layout.stylesheet`. */
val OpenTokException.field: String? get() = details.field

/** What the argument may be instead: values of an enumeration, or names of options. */
val OpenTokException.allowed: List<String> get() = details.allowed

/** The HTTP status, where there was an answer. */
val OpenTokException.status: Int? get() = details.status

/** The service's own number for the error, for example 60003. */
val OpenTokException.code: Long? get() = details.code

/** The service's longer text, where it sent one. */
val OpenTokException.description: String? get() = details.description

/** The service's identifier of the request, for support. */
val OpenTokException.requestId: String? get() = details.requestId

/** The operation that failed, for example `startArchive`. */
val OpenTokException.operation: String? get() = details.operation

/** How many requests were sent or tried; 0 where the failure came before any I/O. */
val OpenTokException.attempts: Int get() = details.attempts

/** How long the service asks to wait (`Retry-After`). */
val OpenTokException.retryAfter: Duration? get() = details.retryAfter

/** The answer as text, cut at 4 KiB. */
val OpenTokException.body: String? get() = details.body
