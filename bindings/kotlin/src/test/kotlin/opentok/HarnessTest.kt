package opentok

import java.io.IOException
import java.net.HttpURLConnection
import java.net.URI
import java.time.Duration
import org.junit.jupiter.api.Assertions.assertTimeoutPreemptively
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The harness itself: whatever becomes of a test run, no emulator is left behind. */
class HarnessTest {
    /** A test run that is killed. */
    object Run {
        @JvmStatic
        fun main(arguments: Array<String>) {
            println(Emulator.url)
            Thread.sleep(600_000)
        }
    }

    private fun answers(url: String): Boolean = try {
        (URI("$url/_emulator/health").toURL().openConnection() as HttpURLConnection).responseCode == 200
    } catch (_: IOException) {
        false
    }

    @Test
    fun `a killed run leaves no emulator`() {
        val java = ProcessHandle.current().info().command().orElse("java")
        val given = listOf("opentok.root", "opentok.rust.target").map { "-D$it=" + System.getProperty(it) }
        val command = listOf(java) + given + listOf("-cp", System.getProperty("java.class.path"), Run::class.java.name)
        val run = ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        val url = run.inputStream.bufferedReader().readLine()
        assertTrue(answers(url), url)
        run.destroyForcibly()
        assertTimeoutPreemptively(Duration.ofSeconds(10)) { while (answers(url)) Thread.sleep(20) }
    }
}
