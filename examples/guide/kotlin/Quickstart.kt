// A session, somebody in it, and a recording: the first page of the documentation.

package guide.quickstart

// ANCHOR: all
import kotlinx.coroutines.runBlocking
import opentok.*

fun main(): Unit = runBlocking {
    OpenTok().use { client -> // from the environment; or OpenTok(apiKey, apiSecret)
        val session = client.createSession(mediaMode = MediaMode.Routed)
        val token = client.generateToken(session.sessionId, data = "name=Ada")

        // In life a browser joins with the token. Here one of the emulator's virtual clients does.
        client.request("POST", "/_emulator/connections", body = """{"token":"$token"}""")

        val archive = client.startArchive(session.sessionId, name = "lecture")
        client.stopArchive(archive.id)
        client.iterArchives(sessionId = session.sessionId).collect { println("${it.id} ${it.name} ${it.status}") }
    }
}
// ANCHOR_END: all
