package opentok

import java.io.File
import java.security.KeyStore
import java.security.cert.CertificateFactory
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Whom the JVM trusts is trusted. */
class TrustTest {
    @TempDir
    lateinit var folder: File

    private val address = Hostile.get("addresses").getJSONObject("TLS, and all is well")

    object Run {
        @JvmStatic
        fun main(arguments: Array<String>) {
            val client = OpenTok("100", "secret", arguments[0], maxRetries = 0)
            try {
                runBlocking { client.signal("session", data = "hello") }
                println("answered")
            } catch (error: OpenTokException) {
                println(error.kind)
            }
        }
    }

    @Test
    fun `the trust store counts`() {
        val authority = address.getString("caCertificates").byteInputStream()
        val store = KeyStore.getInstance("PKCS12").apply { load(null, null) }
        store.setCertificateEntry("ours", CertificateFactory.getInstance("X.509").generateCertificate(authority))
        val file = folder.resolve("trust.p12")
        file.outputStream().use { store.store(it, "changeit".toCharArray()) }
        val password = "-Djavax.net.ssl.trustStorePassword=changeit"
        assertEquals(listOf("answered"), run("-Djavax.net.ssl.trustStore=$file", password))
        assertEquals(listOf("connection"), run())
        assertEquals(listOf("connection"), run("-Djavax.net.ssl.trustStore=$folder/none"))
    }

    private fun run(vararg options: String): List<String> {
        val java = ProcessHandle.current().info().command().orElse("java")
        val library = "-Djna.library.path=" + System.getProperty("jna.library.path")
        val classes = System.getProperty("java.class.path")
        val command = listOf(java, library) + options + listOf("-cp", classes, Run::class.java.name, address.getString("apiUrl"))
        // Of a store that cannot be read it says so there.
        val run = ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start()
        return run.inputStream.bufferedReader().readLines()
    }
}
