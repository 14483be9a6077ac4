package opentok

import java.net.ServerSocket
import java.time.Duration
import kotlin.system.measureTimeMillis
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** The scenarios that every language runs (tests/behaviour/README.md). */
@Suppress("FunctionNaming")
class BehaviourTest {
    @BeforeEach
    fun reset() = Emulator.reset()

    private suspend fun OpenTok.routedSession(): String = createSession(mediaMode = MediaMode.Routed).sessionId

    /** A virtual client that publishes one stream. */
    private fun OpenTok.publisher(sessionId: String) {
        val token = generateToken(sessionId, data = "name=Ada")
        val connection = Emulator.post("connections", JSONObject().put("token", token)).getString("connectionId")
        Emulator.post("connections/$connection/streams", JSONObject().put("name", "camera"))
    }

    private inline fun <reified E : OpenTokException> fails(crossinline call: suspend () -> Unit): E =
        assertThrows<E> { runBlocking { call() } }

    @Test
    fun archive_lifecycle() {
        val known = Emulator.credentials
        val application = OpenTok.application(
            known.getString("applicationId"),
            privateKey = known.getString("privateKey"),
            apiUrl = Emulator.url,
        )
        for (client in listOf(Emulator.client(), application)) client.use { runBlocking { lifecycle(client) } }
    }

    private suspend fun lifecycle(client: OpenTok) {
        val sessionId = client.routedSession()
        client.publisher(sessionId)
        val archive = client.startArchive(sessionId, name = "lecture")
        assertEquals(ArchiveStatus.Started to "lecture", archive.status to archive.name)
        val page = client.listArchives(sessionId = sessionId)
        assertEquals(1L to 1, page.total to page.items.size)
        assertEquals(ArchiveStatus.Stopped, client.stopArchive(archive.id).status)
        Emulator.post("clock", JSONObject().put("advanceMs", 60_000))
        val ready = client.getArchive(archive.id)
        assertEquals(ArchiveStatus.Available, ready.status)
        assertNotNull(ready.url)
        client.deleteArchive(archive.id)
        assertEquals(ArchiveStatus.Deleted, client.getArchive(archive.id).status)
        assertEquals(0L, client.listArchives(sessionId = sessionId).total)
        val error = fails<OpenTokException.NotFound> { client.getArchive("no such archive") }
        assertEquals(404 to "getArchive", error.status to error.operation)
    }

    @Test
    fun wrong_secret() {
        val error = fails<OpenTokException.Authentication> {
            Emulator.client(secret = "another secret, long enough").listArchives()
        }
        assertEquals(listOf("authentication", 403, -1L), listOf(error.kind, error.status, error.code))
        assertEquals("No suitable authentication found", error.message)
    }

    @Test
    fun dead_server() {
        val port = ServerSocket(0).use { it.localPort }
        val client = OpenTok("100", "secret", apiUrl = "http://127.0.0.1:$port", maxRetries = 1)
        val spent = measureTimeMillis {
            val error = fails<OpenTokException.Connection> { client.createSession() }
            assertEquals(2, error.attempts)
            assertTrue("refused" in error.message.orEmpty(), error.message)
        }
        assertTrue(spent < 5_000, "$spent ms")
    }

    /** The compiler refuses the option itself; what is left is a value that the enumeration does not have. */
    @Test
    fun unknown_option() {
        assertThrows<Refused> {
            runBlocking { Dynamic(Emulator.client()).call("start_archive", JSONObject("{sessionId: s, nmae: x}")) }
        }
        val error = fails<OpenTokException.InvalidArgument> {
            Emulator.client().startArchive("session", outputMode = OutputMode.Other("compsed"))
        }
        assertEquals("outputMode" to listOf("composed", "individual"), error.field to error.allowed)
        assertTrue(Emulator.requests().isEmpty())
    }

    @Test
    fun foreign_session_id() {
        val client = Emulator.client()
        // 1~999~~1700000000000~abc~~
        val foreign = assertThrows<OpenTokException.InvalidArgument> {
            client.generateToken("1_MX45OTl-fjE3MDAwMDAwMDAwMDB-YWJjfn4")
        }
        assertEquals("sessionId", foreign.field)
        assertTrue("999" in foreign.message.orEmpty(), foreign.message)
        assertThrows<OpenTokException.InvalidArgument> { client.generateToken("not a session") }
        assertTrue(Emulator.requests().isEmpty())
    }

    @Test
    fun retry_then_succeed() = runBlocking {
        Emulator.fault("status" to 503, "times" to 1)
        assertEquals(0L, Emulator.client().listArchives().total)
        assertEquals(listOf(503, 200), Emulator.requests().map { it.getInt("status") })
    }

    @Test
    fun post_not_repeated() {
        Emulator.fault("status" to 500)
        val error = fails<OpenTokException.Server> { Emulator.client().createSession() }
        assertEquals(500 to 1, error.status to error.attempts)
        assertEquals(1, Emulator.requests().size)
    }

    @Test
    fun timeout() {
        Emulator.fault("delayMs" to 5_000)
        val spent = measureTimeMillis {
            fails<OpenTokException.Timeout> {
                Emulator.client().withOptions(timeout = Duration.ofMillis(300)).listArchives()
            }
        }
        assertTrue(spent < 3_000, "$spent ms")
    }

    @Test
    fun cancel() = runBlocking {
        Emulator.client().use { client ->
            Emulator.fault("delayMs" to 20_000)
            val spent = measureTimeMillis {
                assertThrows<TimeoutCancellationException> {
                    withTimeout(500) { client.listArchives() }
                }
            }
            assertTrue(spent < 3_000, "$spent ms")
            withTimeout(10_000) {
                while (Emulator.requests().single().let { !it.isNull("status") || it.getBoolean("completed") }) delay(10)
            }
        }
    }

    @Test
    fun pages_are_walked_to_the_end() = runBlocking {
        val client = Emulator.client()
        val sessionId = client.routedSession()
        client.publisher(sessionId)
        val started = List(5) { client.startArchive(sessionId, multiArchiveTag = "tag-$it").id }
        val walked = client.iterArchives(count = 2).map { it.id }.toList()
        assertEquals(started.reversed(), walked)
        assertEquals(3, Emulator.requests().count { it.getString("method") == "GET" })
    }
}
