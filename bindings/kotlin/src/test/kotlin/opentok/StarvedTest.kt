package opentok

import java.io.FileInputStream
import java.io.IOException
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** A process that has no descriptor left when it makes its first call, and some at its second. */
class StarvedTest {
    object Run {
        @JvmStatic
        fun main(arguments: Array<String>) {
            val client = OpenTok("100", "secret", arguments[0], maxRetries = 0)
            val call: suspend (String) -> Unit = { client.request("POST", "/v2/project/100/archive", body = it) }
            // What is loaded now needs no file later: a call that is refused before it begins, and the failure to come.
            println(attempt(call, "no JSON"))
            Class.forName(OpenTokException.Connection::class.java.name)
            val open = mutableListOf<FileInputStream>()
            try {
                while (true) open += FileInputStream("/dev/null")
            } catch (_: IOException) {
                println(attempt(call, "{}"))
            }
            open.forEach(FileInputStream::close)
            println(attempt(call, "{}"))
        }

        private fun attempt(call: suspend (String) -> Unit, body: String): String = try {
            runBlocking { call(body) }
            "answered"
        } catch (error: OpenTokException) {
            "${error.kind} ${error.operation}"
        }
    }

    @Test
    fun `a start that failed is tried again`() {
        val java = ProcessHandle.current().info().command().orElse("java")
        val library = "-Djna.library.path=" + System.getProperty("jna.library.path")
        val command = listOf(java, library, "-cp", System.getProperty("java.class.path"), Run::class.java.name, Emulator.url)
        val run = ProcessBuilder(listOf("sh", "-c", "ulimit -n 256 && exec \"$@\"", "sh") + command)
            .redirectError(ProcessBuilder.Redirect.INHERIT).start()
        val said = run.inputStream.bufferedReader().readLines()
        // The secret is wrong: what matters is that the service says so.
        assertEquals(listOf("invalid_argument request", "connection request", "authentication request"), said)
    }
}
