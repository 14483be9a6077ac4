package opentok

import java.util.concurrent.atomic.AtomicReference

/** The API key or the application id. */
val OpenTok.projectId: String get() = projectId()

/** The service's address, without a trailing slash. */
val OpenTok.apiUrl: String get() = apiUrl()

/**
 * Makes a call, and returns what came beside its answer: headers, the request's identifier, attempts.
 *
 * ```
 * val (session, response) = client.withResponse { it.createSession() }
 * ```
 *
 * Of several calls it is the last one's, and of a local operation there is none.
 */
suspend fun <T> OpenTok.withResponse(call: suspend (OpenTok) -> T): Pair<T, ResponseInfo?> {
    val seen = AtomicReference<ResponseInfo>()
    val answer = observedBy(seen::set).use { call(it) }
    return answer to seen.get()
}

/** Which language calls, for the user agent, and whom it trusts. */
internal fun nameRuntime() = setRuntime("jvm/" + System.getProperty("java.version", "unknown"), trusted())
