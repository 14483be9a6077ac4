// Signals to the clients of a session, and what a host may do to them.

package guide.moderation

import guide.look
import guide.publish
import guide.somebody
import opentok.*

suspend fun moderation() = OpenTok().use { client ->
    val world = somebody(client)
    val (sessionId, connectionId) = world.sessionId to world.connectionId
    val streamId = world.streamId
    val speaker = publish(client, connectionId)

    // ANCHOR: signal
    client.signal(sessionId, type = "chat", data = "We begin in a minute.")
    client.signal(sessionId, type = "chat", data = "You are next.", connectionId = connectionId)
    // ANCHOR_END: signal

    val seen = Regex("\"data\":\"([^\"]+)\"").findAll(look(client, "connections/$connectionId"))
    check(seen.map { it.groupValues[1] }.toList() == listOf("We begin in a minute.", "You are next."))

    // ANCHOR: mute
    client.forceMuteStream(sessionId, streamId)

    // All but some, and who publishes later as well, until it is ended.
    client.forceMuteAll(sessionId, excludedStreamIds = listOf(speaker))
    client.disableForceMute(sessionId)
    // ANCHOR_END: mute

    check("\"muted\":true" in look(client, "streams/$streamId"))
    check("\"muted\":false" in look(client, "streams/$speaker"))

    // ANCHOR: disconnect
    for (connection in client.listConnections(sessionId).items) {
        client.forceDisconnect(sessionId, connection.connectionId)
    }
    // ANCHOR_END: disconnect

    check(client.listConnections(sessionId).total == 0L)
}
