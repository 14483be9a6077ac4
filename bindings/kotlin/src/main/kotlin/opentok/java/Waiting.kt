// From coroutines to futures, and to methods that wait.

package opentok.java

import java.util.concurrent.CancellationException
import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.future.future
import kotlinx.coroutines.runBlocking

private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)

/** Starts the call. Cancelling the future drops the request. */
internal fun <T> later(call: suspend () -> T): CompletableFuture<T> = scope.future { call() }

/** Makes the call in this thread, and waits. An interrupt drops the request, and stays set. */
internal fun <T> now(call: suspend () -> T): T = try {
    runBlocking { call() }
} catch (_: InterruptedException) {
    Thread.currentThread().interrupt()
    throw CancellationException("interrupted while waiting for the service")
}
