package opentok

import java.net.ServerSocket
import java.time.Duration
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread
import kotlin.system.measureTimeMillis
import kotlinx.coroutines.runBlocking
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** How long a call may take: what can be set, and that it is kept. */
class LimitsTest {
    @BeforeEach
    fun reset() = Emulator.reset()

    private val longest = Duration.ofMillis((1L shl 53) - 1)

    private val kept = listOf(
        Duration.ofNanos(1),
        Duration.ofMillis(1),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        Duration.ofDays(365),
        Duration.ofSeconds(1_000_000_000),
        longest,
    )

    private val refused = listOf(
        Duration.ZERO,
        Duration.ofNanos(-1),
        Duration.ofMillis(-500),
        Duration.ofSeconds(-1),
        Duration.ofDays(-365),
        longest.plusSeconds(1),
        Duration.ofSeconds(1_000_000_000_000_000),
        Duration.ofSeconds(1L shl 53),
        Duration.ofMillis(Long.MAX_VALUE),
        Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
        Duration.ofMillis(Long.MIN_VALUE),
        Duration.ofSeconds(Long.MIN_VALUE),
    )

    private val places: List<Pair<String, (Duration) -> OpenTok>> = Emulator.client().let { client ->
        listOf(
            "timeout" to { limit -> Emulator.client(timeout = limit) },
            "connectTimeout" to { limit -> OpenTok("100", "secret", connectTimeout = limit) },
            "timeout" to { limit -> client.withOptions(timeout = limit) },
        )
    }

    @Test
    fun `a limit can be kept or is refused`() {
        for ((field, make) in places) {
            for (limit in kept) make(limit).use { assertTrue(it.generateJwt().isNotEmpty()) }
            for (limit in refused) {
                val error = assertThrows<OpenTokException.InvalidArgument>("$limit") { make(limit) }
                assertEquals(field, error.field)
                assertEquals("$field: must be longer than 0 and shorter than 2^53 ms", error.message)
            }
        }
        for (make in listOf({ Emulator.client(maxRetries = -1) }, { Emulator.client().withOptions(maxRetries = Int.MIN_VALUE) })) {
            assertEquals("maxRetries", assertThrows<OpenTokException.InvalidArgument> { make() }.field)
        }
    }

    @Test
    fun `the longest limits work`() = runBlocking {
        val client = OpenTok(
            Emulator.apiKey, Emulator.apiSecret, Emulator.url, timeout = longest, connectTimeout = longest, maxRetries = Int.MAX_VALUE,
        )
        for (one in listOf(client, client.withOptions(timeout = longest))) assertEquals(0L, one.listArchives().total)
    }

    @Test
    fun `a timeout says what was set, and by which call it was passed`() {
        Emulator.fault("status" to 503, "times" to 1)
        Emulator.fault("delayMs" to 5_000)
        val client = Emulator.client(timeout = Duration.ofMillis(600), maxRetries = 1)
        val error = assertThrows<OpenTokException.Timeout> { runBlocking { client.listArchives() } }
        assertEquals(listOf("no answer within 0.6 s", "listArchives", 2), error.run { listOf(message, operation, attempts) })
    }

    /** Answers each request with these bytes. */
    private class Answers(private val body: ByteArray) : AutoCloseable {
        private val server = ServerSocket(0)
        val url = "http://127.0.0.1:${server.localPort}"

        init {
            thread(isDaemon = true) {
                while (true) {
                    val socket = runCatching { server.accept() }.getOrNull() ?: break
                    runCatching {
                        socket.use {
                            val lines = it.getInputStream().bufferedReader()
                            while (!lines.readLine().isNullOrEmpty()) Unit
                            val head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: ${body.size}\r\n\r\n"
                            it.getOutputStream().run { write(head.toByteArray()); write(body); flush() }
                        }
                    }
                }
            }
        }

        override fun close() = server.close()
    }

    @Test
    fun `what becomes of the answer counts as well`() {
        val items = List(100_000) { """{"id":"archive-$it","status":"available","new":[1,2,3]}""" }
        val body = """{"count":100000,"items":${items.joinToString(",", "[", "]")}}""".toByteArray()
        Answers(body).use { answers ->
            val client = OpenTok("100", "secret", answers.url, timeout = Duration.ofMillis(250), maxRetries = 0)
            val spent = measureTimeMillis {
                val error = assertThrows<OpenTokException.Timeout> { runBlocking { client.listArchives() } }
                assertEquals(listOf("no answer within 0.25 s", "listArchives", 1), error.run { listOf(message, operation, attempts) })
            }
            assertTrue(spent < 2_000, "$spent ms")
            // The threads are free again.
            assertEquals(0L, runBlocking { Emulator.client().listArchives() }.total)
        }
    }

    @Test
    fun `observers that take their time do not stop the clock`() {
        val (told, enough) = CountDownLatch(2) to CountDownLatch(1)
        val patient = OpenTok(Emulator.apiKey, Emulator.apiSecret, Emulator.url, logger = {
            told.countDown()
            enough.await(20, TimeUnit.SECONDS)
        })
        // More calls than threads, as one thread may end two of them.
        val busy = List(8) { thread { runBlocking { patient.listArchives() } } }
        assertTrue(told.await(10, TimeUnit.SECONDS), "not both threads are busy")
        val spent = measureTimeMillis {
            val client = Emulator.client(timeout = Duration.ofMillis(300), maxRetries = 0)
            assertThrows<OpenTokException.Timeout> { runBlocking { client.listArchives() } }
        }
        assertTrue(spent < 2_000, "$spent ms")
        enough.countDown()
        busy.forEach(Thread::join)
    }

    @Test
    fun `text that is no JSON is refused by its name, and not repeated`() {
        for (text in listOf("", "{", "hunter2", "[".repeat(1_000) + "]".repeat(1_000))) {
            val error = assertThrows<OpenTokException.InvalidArgument> {
                runBlocking { Emulator.client().request("POST", "/v2/project/100/archive", body = text) }
            }
            assertEquals("body" to "request", error.field to error.operation)
            assertTrue(error.message.length < 60 && "hunter2" !in error.message, error.message)
        }
        assertTrue(Emulator.requests().isEmpty())
    }

    @Test
    fun `the JSON of a raw answer comes as it was sent`() = runBlocking {
        val text = """{ "b": 1.50,  "a": 12345678901234567890123, "b": [] }"""
        for ((sent, got) in listOf(text to text, "plain \"text\"" to JSONObject.quote("plain \"text\""), "" to null)) {
            Emulator.replay(JSONObject().put("status", 200).put("text", sent))
            assertEquals(got, Emulator.client().request("GET", "/x").body)
        }
    }
}
