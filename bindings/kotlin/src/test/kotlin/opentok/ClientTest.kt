package opentok

import java.time.Duration
import java.time.Instant
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread
import kotlin.system.measureTimeMillis
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import org.json.JSONArray
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** What is Kotlin's own: ways to make a client, coroutines and threads, closing, how values print. */
class ClientTest {
    @BeforeEach
    fun reset() = Emulator.reset()

    @Test
    fun `twenty coroutines on one thread overlap`() = runBlocking {
        Emulator.fault("delayMs" to 300)
        val client = Emulator.client()
        Executors.newSingleThreadExecutor().asCoroutineDispatcher().use { one ->
            val spent = measureTimeMillis { List(20) { async(one) { client.listArchives() } }.awaitAll() }
            assertTrue(spent < 20 * 300 / 2, "$spent ms")
        }
        assertEquals(20, Emulator.requests().size)
    }

    @Test
    fun `many threads share a client`() {
        val client = Emulator.client()
        val answered = AtomicInteger()
        val threads = List(10) {
            thread { repeat(20) { runBlocking { client.listArchives() }; answered.incrementAndGet() } }
        }
        threads.forEach { it.join(TimeUnit.SECONDS.toMillis(60)) }
        assertEquals(200, answered.get())
    }

    @Test
    fun `cancelled calls leave the client as it was`() = runBlocking {
        Emulator.fault("delayMs" to 100)
        val client = Emulator.client()
        // Every other one gives up before it can be answered, in all stages of a call.
        val calls = List(60) { number ->
            val patience = if (number % 2 == 0) number.toLong() else 20_000
            async(Dispatchers.IO) { withTimeoutOrNull(patience) { client.listArchives() } }
        }
        assertEquals(List(60) { it % 2 == 1 }, calls.awaitAll().map { it != null })
        Emulator.reset()
        assertEquals(0L, client.listArchives().total)
    }

    @Test
    fun `a client closed during a call lets it finish, and takes no more`() = runBlocking {
        Emulator.fault("delayMs" to 300, "times" to 1)
        val client = Emulator.client()
        val call = async(Dispatchers.IO) { client.listArchives() }
        while (Emulator.requests().isEmpty()) Thread.sleep(5)
        client.close()
        assertEquals(0L, call.await().total)
        assertThrows<OpenTokException.Configuration> { runBlocking { client.listArchives() } }
        client.close()
    }

    @Test
    fun `credentials are never guessed`() {
        val error = assertThrows<OpenTokException.InvalidArgument> { OpenTok("", "secret") }
        assertEquals("apiKey" to 0, error.field to error.attempts)
        val noKey = assertThrows<OpenTokException.InvalidArgument> { OpenTok.application("id") }
        assertEquals("privateKey", noKey.field)
        val noFile = assertThrows<OpenTokException.InvalidArgument> {
            OpenTok.application("id", privateKeyPath = "/nowhere.pem")
        }
        assertEquals("privateKeyPath", noFile.field)
        val environment = System.getenv().keys.any { it == "OPENTOK_API_KEY" || it == "VONAGE_APPLICATION_ID" }
        assertFalse(environment, "these tests need an environment without credentials")
        for (make in listOf({ OpenTok.fromEnv() }, { OpenTok() })) {
            val error = assertThrows<OpenTokException.Configuration> { make() }
            assertTrue("OPENTOK_API_KEY" in error.message, error.message)
        }
        val halves = listOf({ OpenTok("100") } to "apiSecret", { OpenTok(apiSecret = "s") } to "apiKey")
        for ((make, field) in halves) {
            assertEquals(field, assertThrows<OpenTokException.InvalidArgument> { make() }.field)
        }
    }

    @Test
    fun `what came beside an answer can be had`() = runBlocking {
        val client = Emulator.client()
        val (session, response) = client.withResponse { it.createSession() }
        assertTrue(session.sessionId.isNotEmpty())
        assertEquals(listOf("createSession", "POST", "/session/create"), response!!.run { listOf(operation, method, path) })
        assertEquals(200 to 1, response.status to response.attempts)
        assertEquals(response.requestId, response.headers["x-request-id"])
        assertEquals(null, client.withResponse { it.generateJwt() }.second)
    }

    @Test
    fun `a logger is told of each call, and harms none`() = runBlocking {
        val lines = CopyOnWriteArrayList<String>()
        val client = OpenTok(Emulator.apiKey, Emulator.apiSecret, Emulator.url, logger = {
            lines.add(it.toString())
            error("loggers may fail")
        })
        client.listArchives()
        assertThrows<OpenTokException.NotFound> { client.getArchive("none") }
        assertEquals(2, lines.size, lines.toString())
        val line = Regex("GET /v2/project/100/archive/none 404 \\d+ ms, 1 attempt, request [-0-9a-f]+")
        assertTrue(line.matches(lines[1]), lines[1])
    }

    @Test
    fun `the user agent says which version runs on what`() = runBlocking {
        Emulator.client().listArchives()
        val agent = Emulator.requests().single().getJSONObject("headers").getString("user-agent")
        val java = System.getProperty("java.version")
        assertTrue(agent.startsWith("opentok-sdk/${version()} jvm/$java "), agent)
    }

    @Test
    fun `a walk goes on behind what it cannot read`() = runBlocking {
        fun page(items: String) = JSONObject().put("status", 200).put("json", JSONObject("""{"count":4,"items":$items}"""))
        val replies = listOf("""[{"id":"a"},5]""", "[6]", """[{"id":"b"}]""").map(::page)
        Emulator.post("replay", JSONObject().put("replies", JSONArray(replies)))
        assertEquals(listOf("a", "b"), Emulator.client().iterArchives().map { it.id }.toList())
    }

    @Test
    fun `a private key may come from a file`() {
        val file = kotlin.io.path.createTempFile(suffix = ".pem").toFile().apply { deleteOnExit() }
        file.writeText(Emulator.credentials.getString("privateKey"))
        val id = Emulator.credentials.getString("applicationId")
        OpenTok.application(id, privateKeyPath = file.path, apiUrl = Emulator.url).use { client ->
            assertEquals(id, client.projectId)
            assertEquals(0L, runBlocking { client.listArchives() }.total)
        }
    }

    @Test
    fun `options reach the wire`() = runBlocking {
        val client = OpenTok(
            Emulator.apiKey,
            Emulator.apiSecret,
            apiUrl = Emulator.url + "/",
            timeout = Duration.ofSeconds(10),
            connectTimeout = Duration.ofSeconds(2),
            userAgent = "lecture-recorder/1.0",
        )
        assertEquals(Emulator.url, client.apiUrl)
        client.listArchives()
        val agent = Emulator.requests().single().getJSONObject("headers").getString("user-agent")
        assertTrue("lecture-recorder/1.0" in agent, agent)
    }

    @Test
    fun `values print as on the wire`() {
        assertEquals("bestFit", LayoutType.BestFit.toString())
        assertEquals("tbd", LayoutType.Other("tbd").toString())
        assertEquals("started", ArchiveStatus.Started.toString())
        assertEquals("archive", WebhookKind.Archive.toString())
    }

    @Test
    fun `moments are there as java time`() {
        val noon = Instant.parse("2026-11-22T12:00:00.250Z")
        assertEquals(noon, Archive("id", ArchiveStatus.Started, createdAt = noon.toEpochMilli()).createdAtTime)
        assertEquals(null, Archive("id", ArchiveStatus.Started).createdAtTime)
        val client = Emulator.client()
        val token = client.generateToken(runBlocking { client.createSession() }.sessionId, issuedAt = noon.epochSecond)
        assertEquals(Instant.parse("2026-11-22T12:00:00Z"), client.inspectToken(token).createdAtTime)
    }

    @Test
    fun `secrets are not printed`() {
        val outputs = BroadcastOutputs(rtmp = listOf(Rtmp("rtmp://example.com/live", "a secret key", "one")))
        assertEquals(
            """BroadcastOutputs(hls=null, rtmp=[Rtmp {"serverUrl":"rtmp://example.com/live","streamName":"***","id":"one"}])""",
            outputs.toString(),
        )
        assertFalse("hunter2" in SipAuth("ada", "hunter2").toString())
        val archive = Archive("id", ArchiveStatus.Available, password = "hunter2", extra = mapOf("new" to "{}"))
        assertTrue("available" in archive.toString() && "hunter2" !in archive.toString(), archive.toString())
    }

    @Test
    fun `an exception's message is what went wrong`() {
        val error = assertThrows<OpenTokException> { Emulator.client().generateToken("not a session") }
        assertEquals(error.details.message, error.message)
        assertTrue("secret" !in error.toString())
    }
}
