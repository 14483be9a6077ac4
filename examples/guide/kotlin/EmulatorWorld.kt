// What a guide's program finds on the emulator before it begins: a session with somebody in it.

package guide

import opentok.*

/** A routed session, and who has joined and publishes. */
class World(val sessionId: String, val connectionId: String, val streamId: String)

/** Lets a virtual client join a new session and publish, as a browser would. */
suspend fun somebody(client: OpenTok): World {
    val sessionId = client.createSession(mediaMode = MediaMode.Routed).sessionId
    val token = client.generateToken(sessionId, role = Role.Moderator)
    val connectionId = field("connectionId", control(client, "connections", """{"token": "$token"}"""))
    return World(sessionId, connectionId, publish(client, connectionId))
}

/** Publishes a further stream, and returns its id. */
suspend fun publish(client: OpenTok, connectionId: String): String =
    field("streamId", control(client, "connections/$connectionId/streams", """{"name": "camera"}"""))

/** One of the emulator's control routes, told something. */
suspend fun control(client: OpenTok, path: String, body: String): String =
    client.request("POST", "/_emulator/$path", body = body).body.orEmpty()

/** The same, asked for something, without the space between what it says. */
suspend fun look(client: OpenTok, path: String): String =
    client.request("GET", "/_emulator/$path").body.orEmpty().replace(Regex("([:,])\\s+"), "$1")

/** Ends the program unless the newest archive has ended. */
suspend fun hasRecorded() = OpenTok().use { client ->
    check(client.listArchives().items.first().status == ArchiveStatus.Stopped)
}

private fun field(name: String, json: String): String =
    checkNotNull(Regex("\"$name\":\\s*\"([^\"]+)\"").find(json)) { json }.groupValues[1]
