// A recording from first to last, each step with its time. `make demo` runs this in every language.

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import kotlinx.coroutines.runBlocking
import opentok.ArchiveStatus
import opentok.MediaMode
import opentok.OpenTok
import opentok.OpenTokException
import opentok.Role
import opentok.apiUrl
import opentok.projectId

private var started = System.nanoTime()

/** Prints a step and how long it took. */
private fun done(step: String) {
    println("$step\t${(System.nanoTime() - started) / 1e6}")
    started = System.nanoTime()
}

private val http = HttpClient.newHttpClient()

/** The emulator's control routes stand in for a browser that joins and publishes. */
private fun control(url: String, path: String, body: String): String {
    val request = HttpRequest.newBuilder(URI("$url/_emulator/$path"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
    val answer = http.send(request.build(), BodyHandlers.ofString())
    check(answer.statusCode() < 300) { answer.body() }
    return answer.body()
}

fun main(): Unit = runBlocking {
    OpenTok.fromEnv().use { client ->
        val url = client.apiUrl
        started = System.nanoTime()

        val session = client.createSession(mediaMode = MediaMode.Routed)
        done("create session")

        val token = client.generateToken(session.sessionId, role = Role.Publisher, data = "name=Ada")
        done("make token")

        val connection = control(url, "connections", """{"token": "$token"}""")
        done("join")

        val connectionId = Regex("\"connectionId\":\\s*\"([^\"]+)\"").find(connection)?.groupValues?.get(1)
        control(url, "connections/$connectionId/streams", """{"name": "camera"}""")
        done("publish")

        val archive = client.startArchive(session.sessionId, name = "lecture")
        done("start archive")

        val page = client.listArchives(sessionId = session.sessionId)
        check(page.total == 1L && page.items.single().id == archive.id)
        done("list archives")

        check(client.stopArchive(archive.id).status == ArchiveStatus.Stopped)
        done("stop archive")

        while (client.getArchive(archive.id).status != ArchiveStatus.Available) {
            control(url, "clock", """{"advanceMs": 1000}""")
        }
        done("available")

        client.deleteArchive(archive.id)
        done("delete archive")

        OpenTok(client.projectId, "a wrong secret", apiUrl = url).use { stranger ->
            try {
                stranger.getArchive(archive.id)
            } catch (refused: OpenTokException.Authentication) {
                done("wrong secret")
            }
        }
    }
}
