package opentok

import com.sun.jna.CallbackThreadInitializer
import com.sun.jna.Native
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

/** What the library is told as it is loaded: which language calls, for the user agent, and whom it trusts. */
internal fun prepare() {
    setRuntime("jvm/" + System.getProperty("java.version", "unknown"), trusted())
    // A thread that brings an answer stays the JVM's: to become it and cease to be it each time takes longer than the call.
    Native.setCallbackThreadInitializer(
        uniffiRustFutureContinuationCallbackImpl,
        CallbackThreadInitializer(/* daemon = */ true, /* detach = */ false, /* name = */ "opentok"),
    )
}
