// Captions, web pages in a session, and its sound on a WebSocket.

import OpenTokSDK

enum Extras {
    static func run() async throws {
        let client = try OpenTok()
        let world = try await somebody(client)
        let (sessionId, streamId) = (world.sessionId, world.streamId)

        // ANCHOR: captions
        let token = try client.generateToken(sessionId: sessionId, role: .moderator)
        let captions = try await client.startCaptions(
            sessionId: sessionId,
            token: token,
            languageCode: "en-GB",  // en-US unless set
            partialCaptions: false  // whole sentences only
        )
        print(captions.captionsId)
        try await client.stopCaptions(captionsId: captions.captionsId)
        // ANCHOR_END: captions

        let captioned = try await client.request(method: "GET", path: "/_emulator/captions").decode(Captioned.self)
        precondition(captioned.items.map(\.status) == ["stopped"])

        // ANCHOR: render
        let render = try await client.startRender(
            sessionId: sessionId,
            token: token,
            url: "https://example.com/scoreboard",
            maxDuration: 1800,  // seconds
            resolution: .hd,
            properties: RenderProperties(name: "scoreboard")  // of the stream that it publishes
        )
        print(render.id, render.status ?? "")
        try await client.stopRender(renderId: render.id)
        // ANCHOR_END: render

        let stopped = try await client.getRender(renderId: render.id)
        precondition(stopped.status == .stopped)

        // ANCHOR: audio
        let connector = try await client.startAudioConnector(
            sessionId: sessionId,
            token: token,
            uri: "wss://example.com/audio",
            streams: [streamId],  // all unless set
            headers: ["X-Room": "lecture"],
            audioRate: 16_000
        )
        print(connector.id)
        try await client.stopAudioConnector(connectorId: connector.id)
        // ANCHOR_END: audio

        precondition(connector.connectionId != nil)
    }

    /// What the emulator tells of captions.
    private struct Captioned: Decodable {
        let items: [Item]

        struct Item: Decodable {
            let status: String
        }
    }
}
