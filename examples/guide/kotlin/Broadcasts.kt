// Live broadcasts: on air, changed while they last, over.

package guide.broadcasts

import guide.somebody
import opentok.*

suspend fun broadcasts() = OpenTok().use { client ->
    val world = somebody(client)
    val (sessionId, streamId) = world.sessionId to world.streamId

    // ANCHOR: start
    val broadcast = client.startBroadcast(
        sessionId,
        outputs = BroadcastOutputs(
            hls = Hls(lowLatency = true),
            rtmp = listOf(Rtmp("rtmps://example.com/live", "key", id = "tv")),
        ),
        maxDuration = 3600, // seconds
        resolution = Resolution.Hd,
        streamMode = StreamMode.Manual, // nothing is seen but what is added
    )
    println("watch ${broadcast.broadcastUrls?.hls}")
    // ANCHOR_END: start

    check(broadcast.status == BroadcastStatus.Started)
    check(broadcast.broadcastUrls?.hls != null && broadcast.broadcastUrls?.rtmp?.size == 1)
    val broadcastId = broadcast.id

    // ANCHOR: change
    client.addBroadcastStream(broadcastId, streamId)
    client.setBroadcastLayout(broadcastId, LayoutType.Pip)
    val onAir = client.getBroadcast(broadcastId)
    println("${onAir.status} ${onAir.streams?.map { it.streamId }}")
    client.removeBroadcastStream(broadcastId, streamId)
    // ANCHOR_END: change

    check(onAir.streams?.map { it.streamId } == listOf(streamId))

    // ANCHOR: stop
    val stopped = client.stopBroadcast(broadcastId)
    println(stopped.status)
    // ANCHOR_END: stop

    check(stopped.status == BroadcastStatus.Stopped)
}
