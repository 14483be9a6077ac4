package opentok

import kotlinx.coroutines.runBlocking
import opentok.java.ClientOptions
import opentok.java.OpenTokClient
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

/** Whatever goes wrong is an exception of ours. */
class FaultsTest {
    /** In a debug build, this text makes an operation panic. */
    private val trip = "/opentok-sdk/panic"

    @Test
    fun `a panic is an exception, and the process lives`() {
        val client = Emulator.client()
        val java = OpenTokClient(Emulator.apiKey, Emulator.apiSecret, ClientOptions().apiUrl(Emulator.url))
        val failures = listOf<() -> Unit>(
            { client.inspectToken(trip) },
            { runBlocking { client.request("GET", trip) } },
            { java.request("GET", trip) },
        )
        for (failure in failures) {
            val error = assertThrows(OpenTokException.Internal::class.java) { failure() }
            assertEquals("internal", error.kind)
        }
        runBlocking { client.listArchives() }
    }

    @Test
    fun `a closed client says so`() {
        val client = Emulator.client().also { it.close() }
        val error = assertThrows(OpenTokException.Configuration::class.java) { client.generateJwt() }
        assertEquals("the client is closed", error.message)
    }

    @Test
    fun `a webhook is verified from its bytes`() {
        val call = JSONObject(Emulator.root.resolve("tests/vectors/webhooks/verify_any_age.json").readText())
            .getJSONObject("call").getJSONObject("arguments")
        val secrets = call.getJSONArray("secrets").map { it as String }
        val verify = { body: ByteArray ->
            Emulator.client().verifyWebhook(body, call.getString("authorization"), secrets, maxAge = 0)
        }
        assertEquals("0b1c", verify(call.getString("body").toByteArray()).claims?.jti)
        val error = assertThrows(OpenTokException.InvalidArgument::class.java) { verify(byteArrayOf(-1)) }
        assertEquals("body", error.field)
    }

    @Test
    fun `half a character is refused`() {
        val client = Emulator.client()
        assertThrows(OpenTokException.InvalidArgument::class.java) { client.inspectToken("\ud83d") }
        assertThrows(OpenTokException.InvalidArgument::class.java) {
            runBlocking { client.startArchive("s", name = "\ud83d") }
        }
    }
}
