package opentok

import com.sun.net.httpserver.HttpServer
import java.net.InetSocketAddress
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import kotlinx.coroutines.runBlocking
import opentok.java.ClientOptions
import opentok.java.OpenTokClient
import org.json.JSONArray
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Callbacks: the emulator delivers them to a small server, where they are verified and typed. */
class WebhooksTest {
    private val client = Emulator.client()

    @BeforeEach
    fun reset() = Emulator.reset()

    /** Starts and stops a recording, while a server takes what is told of it. */
    private fun recorded(take: (ByteArray, String) -> WebhookEvent): List<WebhookEvent> = runBlocking {
        val told = LinkedBlockingQueue<Result<WebhookEvent>>()
        val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
        server.createContext("/told") { exchange ->
            val authorization = exchange.requestHeaders.getFirst("Authorization")
            told.add(runCatching { take(exchange.requestBody.readBytes(), authorization) })
            exchange.sendResponseHeaders(204, -1)
            exchange.close()
        }
        server.start()
        try {
            val target = JSONObject().put("url", "http://127.0.0.1:${server.address.port}/told")
            Emulator.post("webhooks", target.put("secret", SECRET).put("events", JSONArray().put("archive")))
            val session = client.createSession(mediaMode = MediaMode.Routed).sessionId
            Emulator.post("connections", JSONObject().put("token", client.generateToken(session)))
            val archive = client.startArchive(session, name = "lecture")
            client.stopArchive(archive.id)
            val events = List(2) { checkNotNull(told.poll(10, TimeUnit.SECONDS)) { "nothing was told" }.getOrThrow() }
            assertEquals(listOf(session, session), events.map { it.sessionId })
            assertEquals(listOf(archive.id, archive.id), events.map { it.archive?.id })
            events
        } finally {
            server.stop(0)
        }
    }

    @Test
    fun `a recording is told of, signed and typed`() {
        val (started, stopped) = recorded { body, authorization ->
            client.verifyWebhook(body, authorization, listOf(SECRET))
        }
        assertEquals(listOf(WebhookKind.Archive, WebhookKind.Archive), listOf(started.kind, stopped.kind))
        assertEquals(
            listOf(ArchiveStatus.Started, ArchiveStatus.Stopped), listOf(started, stopped).map { it.archive?.status })
        assertEquals(Emulator.apiKey, stopped.claims?.apiKey)
        assertNotEquals(started.deduplicationKey, stopped.deduplicationKey)
    }

    @Test
    fun `Java verifies it as well`() {
        val java = OpenTokClient(Emulator.apiKey, Emulator.apiSecret, ClientOptions().apiUrl(Emulator.url))
        val (_, stopped) = recorded { body, authorization ->
            java.verifyWebhookBytes(body, authorization, listOf(SECRET))
        }
        assertEquals(ArchiveStatus.Stopped, stopped.archive?.status)
        assertEquals(WebhookKind.SessionCreated, java.parseWebhookBytes(BODY.toByteArray()).kind)
    }

    @Test
    fun `each refusal has its reason`() {
        val signed = client.signWebhook(BODY, SECRET)
        val old = client.signWebhook(BODY, SECRET, at = 1_700_000_000)
        val refusals = listOf(
            Triple(BODY, signed to "another", "fits none of the secrets"),
            Triple(BODY, old to SECRET, "too old"),
            Triple("$BODY ", signed to SECRET, "not the one that was signed"),
            Triple(BODY, "Bearer nonsense" to SECRET, "not a JWT"),
        )
        for ((body, signature, reason) in refusals) {
            val error = assertThrows<OpenTokException.Authentication> {
                client.verifyWebhook(body, signature.first, listOf(signature.second))
            }
            assertTrue(error.message.contains(reason), error.message)
            assertFalse(error.message.contains(SECRET), error.message)
        }
    }

    @Test
    fun `what is not signed can be read`() {
        val event = client.parseWebhook("""{"event":"hologramCreated","hologram":7}""")
        assertEquals(WebhookKind.Other("hologramCreated"), event.kind)
        assertNull(event.claims)
        assertThrows<OpenTokException.InvalidArgument> { client.parseWebhook("status=available") }
    }

    private companion object {
        const val SECRET = "a-secret-of-this-test"
        const val BODY = """{"event":"sessionCreated"}"""
    }
}
