// Captions, web pages in a session, and its sound on a WebSocket.

package guide.extras

import guide.look
import guide.somebody
import opentok.*

suspend fun extras() = OpenTok().use { client ->
    val world = somebody(client)
    val (sessionId, streamId) = world.sessionId to world.streamId

    // ANCHOR: captions
    val token = client.generateToken(sessionId, role = Role.Moderator)
    val captions = client.startCaptions(
        sessionId,
        token,
        languageCode = "en-GB", // en-US unless set
        partialCaptions = false, // whole sentences only
    )
    println(captions.captionsId)
    client.stopCaptions(captions.captionsId)
    // ANCHOR_END: captions

    check("\"status\":\"stopped\"" in look(client, "captions"))

    // ANCHOR: render
    val render = client.startRender(
        sessionId,
        token,
        "https://example.com/scoreboard",
        resolution = Resolution.Hd,
        maxDuration = 1800, // seconds
        properties = RenderProperties("scoreboard"), // of the stream that it publishes
    )
    println("${render.id} ${render.status}")
    client.stopRender(render.id)
    // ANCHOR_END: render

    check(client.getRender(render.id).status == RenderStatus.Stopped)

    // ANCHOR: audio
    val connector = client.startAudioConnector(
        sessionId,
        token,
        "wss://example.com/audio",
        streams = listOf(streamId), // all unless set
        headers = mapOf("X-Room" to "lecture"),
        audioRate = 16_000,
    )
    println(connector.id)
    client.stopAudioConnector(connector.id)
    // ANCHOR_END: audio

    check(connector.connectionId != null)
}
