// Signals to the clients of a session, and what a host may do to them.

import OpenTokSDK

enum Moderation {
    static func run() async throws {
        let client = try OpenTok()
        let world = try await somebody(client)
        let (sessionId, connectionId, streamId) = (world.sessionId, world.connectionId, world.streamId)
        let speaker = try await publish(client, connectionId)

        // ANCHOR: signal
        try await client.signal(sessionId: sessionId, type: "chat", data: "We begin in a minute.")
        try await client.signal(
            sessionId: sessionId, type: "chat", data: "You are next.", connectionId: connectionId)
        // ANCHOR_END: signal

        let signals = try await look(client, "connections/\(connectionId)").signals
        precondition(signals?.map(\.data) == ["We begin in a minute.", "You are next."])

        // ANCHOR: mute
        try await client.forceMuteStream(sessionId: sessionId, streamId: streamId)

        // All but some, and who publishes later as well, until it is ended.
        try await client.forceMuteAll(sessionId: sessionId, excludedStreamIds: [speaker])
        try await client.disableForceMute(sessionId: sessionId)
        // ANCHOR_END: mute

        let muted = try await (look(client, "streams/\(streamId)").muted, look(client, "streams/\(speaker)").muted)
        precondition(muted == (true, false))

        // ANCHOR: disconnect
        for connection in try await client.listConnections(sessionId: sessionId).items {
            try await client.forceDisconnect(sessionId: sessionId, connectionId: connection.connectionId)
        }
        // ANCHOR_END: disconnect

        let left = try await client.listConnections(sessionId: sessionId)
        precondition(left.total == 0)
    }
}
