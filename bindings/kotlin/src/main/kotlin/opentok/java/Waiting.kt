// From coroutines to futures, and from futures to methods that wait.

package opentok.java

import java.util.concurrent.CancellationException
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ExecutionException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.future.future

private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)

/** Starts the call. Cancelling the future drops the request. */
internal fun <T> later(call: suspend () -> T): CompletableFuture<T> = scope.future { call() }

/** Waits. An interrupt drops the request, and stays set. */
internal fun <T> CompletableFuture<T>.await(): T = try {
    get()
} catch (error: ExecutionException) {
    val cause = error.cause ?: error
    // The failure comes from another thread: without this, nobody would see who called.
    cause.stackTrace = error.stackTrace
    throw cause
} catch (_: InterruptedException) {
    cancel(true)
    Thread.currentThread().interrupt()
    throw CancellationException("interrupted while waiting for the service")
}
