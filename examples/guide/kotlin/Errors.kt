// What fails, how long a call may take, and what is tried again.

package guide.errors

import guide.control
import guide.somebody
import java.time.Duration
import opentok.*

// ANCHOR: handle
suspend fun stop(client: OpenTok, archiveId: String): String = try {
    "${client.stopArchive(archiveId).status}"
} catch (error: OpenTokException.NotFound) {
    "there is no such archive"
} catch (error: OpenTokException.Conflict) {
    "it cannot be stopped: ${error.message}" // the service's own words
} catch (error: OpenTokException.RateLimited) {
    "too many requests: wait for ${error.retryAfter}"
} catch (error: OpenTokException) {
    println("${error.kind} ${error.status} ${error.code} ${error.requestId} ${error.attempts}")
    throw error
}
// ANCHOR_END: handle

suspend fun errors() = OpenTok().use { client ->
    val archiveId = client.startArchive(somebody(client).sessionId).id

    check(stop(client, archiveId) == "stopped")
    check(stop(client, archiveId).startsWith("it cannot be stopped: "))
    check(stop(client, "7a1b3c5d-0000-4000-8000-000000000000") == "there is no such archive")

    // A wait that is longer than the call may take ends it at once.
    control(client, "faults", """{"status": 429, "headers": {"Retry-After": "60"}, "times": 1}""")
    check(stop(client, archiveId) == "too many requests: wait for PT1M")

    // ANCHOR: timeouts
    // All attempts together: 30 seconds unless set.
    val patient = OpenTok(timeout = Duration.ofMinutes(1), connectTimeout = Duration.ofSeconds(2))

    // For one call, over the same connections.
    val page = patient.withOptions(timeout = Duration.ofSeconds(5)).listArchives()
    // ANCHOR_END: timeouts

    check(page.total > 0)
    control(client, "faults", """{"status": 503, "times": 1}""")

    // ANCHOR: retries
    // GET, PUT and DELETE are tried three times in all. What starts something is sent again only if
    // the first request provably did nothing.
    val (_, response) = client.withResponse { it.listArchives() }
    println("after ${response?.attempts} attempts")

    val onlyOnce = client.withOptions(maxRetries = 0)
    // ANCHOR_END: retries

    check(response?.attempts == 2)
    control(client, "faults", """{"status": 503, "times": 1}""")
    val failure = runCatching { onlyOnce.listArchives() }.exceptionOrNull() as OpenTokException.Server
    check(failure.status == 503 && failure.attempts == 1)
}
