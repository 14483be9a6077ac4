// Tests against the emulator: have it fail, and let time pass.

package guide.testing

import guide.somebody
import opentok.*

suspend fun testing() = OpenTok().use { client ->
    val sessionId = somebody(client).sessionId

    // ANCHOR: faults
    client.request("POST", "/_emulator/faults", body = """{"status": 503, "times": 2}""")
    val (_, response) = client.withResponse { it.listArchives() }
    check(response?.attempts == 3) // twice in vain, and then it succeeds

    client.request("POST", "/_emulator/faults", body = """{"status": 503, "times": 1}""")
    // It starts something, and so is not sent twice.
    val failure = runCatching { client.createSession() }.exceptionOrNull()
    check(failure is OpenTokException.Server && failure.attempts == 1)
    // ANCHOR_END: faults

    // ANCHOR: clock
    val token = client.generateToken(sessionId, ttl = 3600)
    val archive = client.startArchive(sessionId)
    val threeHours = 3 * 60 * 60 * 1000
    client.request("POST", "/_emulator/clock", body = """{"advanceMs": $threeHours}""")

    // No recording is longer than two hours, and the token was good for one.
    check(client.getArchive(archive.id).status == ArchiveStatus.Available)
    val late = runCatching { client.request("POST", "/_emulator/connections", body = """{"token":"$token"}""") }
    check(late.exceptionOrNull() is OpenTokException.Authentication)
    // ANCHOR_END: clock
}
