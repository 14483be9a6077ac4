// Waits for somebody to publish, broadcasts over HLS, changes the layout, and stops.

import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import opentok.BroadcastOutputs
import opentok.Hls
import opentok.Layout
import opentok.LayoutType
import opentok.MediaMode
import opentok.OpenTok
import opentok.Resolution

fun main(): Unit = runBlocking {
    val onAir = System.getenv("SECONDS_ON_AIR")?.toDouble() ?: 60.0
    OpenTok.fromEnv().use { client ->
        val session = client.createSession(mediaMode = MediaMode.Routed)
        println("token ${client.generateToken(session.sessionId, data = "host")}")

        while (client.listStreams(session.sessionId).items.isEmpty()) delay(100.milliseconds)
        val broadcast = client.startBroadcast(
            session.sessionId,
            outputs = BroadcastOutputs(hls = Hls(lowLatency = true)),
            resolution = Resolution.Hd,
            layout = Layout(LayoutType.BestFit),
            maxDuration = 3600,
        )
        println("watch ${client.getBroadcast(broadcast.id).broadcastUrls?.hls.orEmpty()}")

        delay((onAir / 2).seconds)
        client.setBroadcastLayout(broadcast.id, LayoutType.Pip)
        println("layout pip")
        delay((onAir / 2).seconds)
        client.stopBroadcast(broadcast.id)
        println("stopped ${broadcast.id}")
    }
}
