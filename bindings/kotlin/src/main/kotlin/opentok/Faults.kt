package opentok

// Failures that are found on this side of the native library, as exceptions like any other.

/** A panic of the library, which it should never have. */
internal fun broken(reason: String): OpenTokException =
    OpenTokException.Internal(found("internal", "the library has failed: $reason"))

internal fun closed(): OpenTokException =
    OpenTokException.Configuration(found("configuration", "the client is closed"))

/** Half of a surrogate pair, as is left of an emoji that was cut in two. */
internal fun halfACharacter(): OpenTokException =
    OpenTokException.InvalidArgument(found("invalid_argument", "a text holds half a character (a lone surrogate)"))

internal fun notUtf8(field: String, operation: String): OpenTokException =
    OpenTokException.InvalidArgument(found("invalid_argument", "$field: is not UTF-8", field, operation))

private fun found(kind: String, message: String, field: String? = null, operation: String? = null) = ErrorDetails(
    kind = kind, message = message, field = field, allowed = listOf(), status = null, code = null, description = null,
    requestId = null, operation = operation, attempts = 0, retryAfter = null, body = null,
)
