import kotlinx.coroutines.runBlocking
import opentok.MediaMode
import opentok.OpenTok

fun main(): Unit = runBlocking {
    OpenTok.fromEnv().use { client ->
        val session = client.createSession(mediaMode = MediaMode.Routed)
        println("kotlin ${session.sessionId}")
    }
}
