// Live broadcasts: on air, changed while they last, over.

import OpenTokSDK

enum Broadcasts {
    static func run() async throws {
        let client = try OpenTok()
        let world = try await somebody(client)
        let (sessionId, streamId) = (world.sessionId, world.streamId)

        // ANCHOR: start
        let server = Rtmp(serverUrl: "rtmps://example.com/live", streamName: "key", id: "tv")
        let broadcast = try await client.startBroadcast(
            sessionId: sessionId,
            outputs: BroadcastOutputs(hls: Hls(lowLatency: true), rtmp: [server]),
            maxDuration: 3600,  // seconds
            resolution: .hd,
            streamMode: .manual  // nothing is seen but what is added
        )
        print("watch", broadcast.broadcastUrls?.hls ?? "")
        // ANCHOR_END: start

        precondition(broadcast.status == .started)
        precondition(broadcast.broadcastUrls?.hls != nil && broadcast.broadcastUrls?.rtmp?.count == 1)
        let broadcastId = broadcast.id

        // ANCHOR: change
        try await client.addBroadcastStream(broadcastId: broadcastId, streamId: streamId)
        try await client.setBroadcastLayout(broadcastId: broadcastId, type: .pip)
        let onAir = try await client.getBroadcast(broadcastId: broadcastId)
        print(onAir.status ?? "", onAir.streams?.map(\.streamId) ?? [])
        try await client.removeBroadcastStream(broadcastId: broadcastId, streamId: streamId)
        // ANCHOR_END: change

        precondition(onAir.streams?.map(\.streamId) == [streamId])

        // ANCHOR: stop
        let stopped = try await client.stopBroadcast(broadcastId: broadcastId)
        print(stopped.status ?? "")
        // ANCHOR_END: stop

        precondition(stopped.status == .stopped)
    }
}
