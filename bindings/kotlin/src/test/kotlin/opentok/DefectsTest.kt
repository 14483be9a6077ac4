package opentok

import java.net.ServerSocket
import java.net.Socket
import java.time.Duration
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.concurrent.thread
import kotlin.system.measureTimeMillis
import kotlinx.coroutines.runBlocking
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/**
 * Faults that users of the SDKs that came before complained about: none of them is here.
 *
 * The whole list, with the tests of all languages, is tests/originals/defects.json.
 */
class DefectsTest {
    @BeforeEach
    fun reset() = Emulator.reset()

    private inline fun <reified E : OpenTokException> fails(crossinline call: suspend () -> Unit): E =
        assertThrows<E> { runBlocking { call() } }

    private fun deadUrl() = "http://127.0.0.1:${ServerSocket(0).use { it.localPort }}"

    private val vectors: List<JSONObject> by lazy {
        Emulator.root.resolve("tests/vectors").walk().filter { it.extension == "json" }.sorted()
            .map { JSONObject(it.readText()) }.toList()
    }

    /** Every remote operation of a project with arguments that it accepts, taken from the vectors. */
    private fun calls(): List<Pair<String, JSONObject>> =
        Surface.operations.filter { it.getString("method").isNotEmpty() && it.getString("group") != "account" }.map { operation ->
            val name = operation.getString("name")
            val vector = vectors.first {
                it.getJSONObject("call").getString("operation") == name && !it.isNull("request") &&
                    !it.has("credentials") && !it.has("dynamic")
            }
            name to vector.getJSONObject("call").getJSONObject("arguments")
        }

    /** Answers everything with an empty list on connections that stay open. */
    private class Lists : AutoCloseable {
        private val server = ServerSocket(0)
        val sockets = CopyOnWriteArrayList<Socket>()
        val asked = CopyOnWriteArrayList<List<String>>()
        val address = "127.0.0.1:${server.localPort}"

        init {
            thread(isDaemon = true) {
                while (!server.isClosed) {
                    val socket = runCatching { server.accept() }.getOrNull() ?: break
                    sockets += socket
                    thread(isDaemon = true) { runCatching { serve(socket) } }
                }
            }
        }

        private fun serve(socket: Socket) {
            val lines = socket.getInputStream().bufferedReader()
            while (true) {
                val head = generateSequence { lines.readLine()?.takeIf(String::isNotEmpty) }.toList()
                if (head.isEmpty()) return
                asked += head
                val body = """{"count":0,"items":[]}"""
                val answer = "HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n$body"
                socket.getOutputStream().run { write(answer.toByteArray()); flush() }
            }
        }

        override fun close() {
            server.close()
            sockets.forEach(Socket::close)
        }
    }

    @Test
    fun `a refused connection is an error of every operation`() {
        val client = Dynamic(OpenTok("100", "secret", apiUrl = deadUrl(), maxRetries = 0))
        val calls = calls()
        assertTrue(calls.size > 30)
        for ((name, arguments) in calls) {
            val error = fails<OpenTokException.Connection> { client.call(name, arguments) }
            assertEquals(Dynamic.camel(name), error.operation)
        }
    }

    @Test
    fun `every operation honours the timeout`() {
        Emulator.fault("delayMs" to 10_000)
        val client = Dynamic(Emulator.client(timeout = Duration.ofMillis(50)))
        for ((name, arguments) in calls()) {
            val spent = measureTimeMillis { fails<OpenTokException.Timeout> { client.call(name, arguments) } }
            assertTrue(spent < 3_000, "$name: $spent ms")
        }
    }

    @Test
    fun `a call has a limit though none was set`() {
        Emulator.fault("status" to 429, "headers" to JSONObject().put("retry-after", "31"))
        val spent = measureTimeMillis {
            assertEquals(1, fails<OpenTokException.RateLimited> { Emulator.client().listArchives() }.attempts)
        }
        assertTrue(spent < 5_000, "$spent ms")
    }

    @Test
    fun `a proxy gets the request`() = Lists().use { lists ->
        val proxy = "http://ada:lovelace@${lists.address}"
        val client = OpenTok("100", "secret", apiUrl = "http://opentok.test", proxy = proxy)
        assertEquals(0L, runBlocking { client.listArchives() }.total)
        val request = lists.asked.single()
        assertEquals("GET http://opentok.test/v2/project/100/archive HTTP/1.1", request.first())
        assertTrue(request.any { it.startsWith("proxy-authorization: Basic ", ignoreCase = true) }, "$request")
    }

    @Test
    fun `one connection serves many calls`() = Lists().use { lists ->
        val client = OpenTok("100", "secret", apiUrl = "http://${lists.address}")
        repeat(30) { runBlocking { client.listArchives() } }
        assertEquals(30, lists.asked.size)
        // A call may begin before the one before has given its connection back.
        assertTrue(lists.sockets.size <= 3, "${lists.sockets.size} connections")
    }

    @Test
    fun `a failure without a body is an error`() {
        val json = JSONObject().put("content-type", "application/json")
        Emulator.fault("status" to 500, "headers" to json, "text" to "")
        val error = fails<OpenTokException.Server> { Emulator.client().createSession() }
        assertEquals(500, error.status)
        assertFalse(error.message.isNullOrEmpty())
    }

    @Test
    fun `no header is junk`() {
        runBlocking { Emulator.client().run { createSession(); listArchives() } }
        val known = setOf("accept", "accept-encoding", "content-length", "content-type", "host", "user-agent")
        for (request in Emulator.requests()) {
            assertEquals(setOf("x-opentok-auth"), request.getJSONObject("headers").keySet() - known)
        }
    }

    @Test
    fun `a second client does not redirect the first`() {
        val first = Emulator.client()
        val second = OpenTok("100", "secret", apiUrl = deadUrl(), userAgent = "second", maxRetries = 0)
        fails<OpenTokException.Connection> { second.listArchives() }
        assertEquals(0L, runBlocking { first.listArchives() }.total)
        assertEquals(Emulator.url, first.apiUrl())
        val agent = Emulator.requests().single().getJSONObject("headers").getString("user-agent")
        assertFalse("second" in agent, agent)
    }

    @Test
    fun `a secret with dots is no file`() {
        val client = OpenTok("100", "pom.xml")
        assertEquals("https://api.opentok.com", client.apiUrl())
        assertTrue(client.generateJwt().isNotEmpty())
    }

    @Test
    fun `nothing secret is shown`() {
        val client = Emulator.client()
        val error = fails<OpenTokException.NotFound> { client.getArchive("none") }
        val jwt = Emulator.requests().single().getJSONObject("headers").getString("x-opentok-auth")
        for (text in listOf("$client", "$error", "${error.details}", error.stackTraceToString())) {
            assertFalse(Emulator.apiSecret in text || jwt in text, text)
        }
    }

    @Test
    fun `a key is read and parsed once`() {
        val file = kotlin.io.path.createTempFile(suffix = ".pem").toFile().apply { deleteOnExit() }
        val id = Emulator.credentials.getString("applicationId")
        file.writeText(Emulator.credentials.getString("privateKey"))
        val client = OpenTok.application(id, privateKeyPath = file.path, apiUrl = Emulator.url)
        file.writeText("no key any more")
        repeat(3) { assertEquals(0L, runBlocking { client.listArchives() }.total) }
        assertThrows<OpenTokException.InvalidArgument> { OpenTok.application(id, privateKeyPath = file.path) }
    }

    @Test
    fun `an archive of a list is stopped`() = runBlocking {
        val client = Emulator.client()
        val sessionId = client.createSession(mediaMode = MediaMode.Routed).sessionId
        Emulator.post("connections", JSONObject().put("token", client.generateToken(sessionId)))
        client.startArchive(sessionId)
        val listed = client.listArchives().items.single()
        client.stopArchive(listed.id)
        assertNotEquals(ArchiveStatus.Started, client.getArchive(listed.id).status)
    }

    @Test
    fun `a raw answer has its headers`() {
        val answer = runBlocking { Emulator.client().request("GET", "/v2/project/{project}/archive") }
        assertEquals(200 to "application/json", answer.status to answer.headers["content-type"])
    }
}
