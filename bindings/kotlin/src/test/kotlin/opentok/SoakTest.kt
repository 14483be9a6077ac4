package opentok

import java.io.File
import java.util.concurrent.CopyOnWriteArrayList
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.sync.Semaphore
import kotlinx.coroutines.sync.withPermit
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** Starts archives and counts them; see tests/soak/README.md. A few in the suite, ten thousand in `make soak`. */
class SoakTest {
    private val calls = System.getenv("OPENTOK_SOAK")?.toInt() ?: 200

    @Test
    fun `nothing is lost and nothing doubled`() = runBlocking(Dispatchers.Default) {
        Emulator.reset()
        val client = Emulator.client()
        val session = client.createSession(mediaMode = MediaMode.Routed).sessionId
        Emulator.post("connections", JSONObject().put("token", client.generateToken(session)))
        val (turns, failures) = Semaphore(64) to CopyOnWriteArrayList<OpenTokException>()
        var before = held()
        (0 until calls).map { number ->
            async {
                turns.withPermit {
                    if (number == calls / 10) before = held()
                    try {
                        client.startArchive(session, name = "$number", multiArchiveTag = "$number")
                    } catch (error: OpenTokException) {
                        failures += error
                    }
                }
            }
        }.awaitAll()
        val after = held()
        val names = client.iterArchives(sessionId = session, count = 1000).map { it.name }.toList()
        val (lost, doubled) = calls - names.toSet().size to names.size - names.toSet().size
        println(
            "soak: kotlin: $calls calls, lost $lost, doubled $doubled, errors ${failures.size}, " +
                "${before.first} → ${after.first} MB, ${before.second} → ${after.second} descriptors",
        )
        assertEquals(listOf(0, 0, 0), listOf(lost, doubled, failures.size)) { failures.firstOrNull().toString() }
    }

    /** The process's memory in megabytes, without what only waits to be collected, and its descriptors. */
    private fun held(): Pair<Long, Int> {
        System.gc()
        val pages = File("/proc/self/statm").readText().split(' ')[1].toLong()
        return pages * 4096 / 1_000_000 to File("/proc/self/fd").list().orEmpty().size
    }
}
