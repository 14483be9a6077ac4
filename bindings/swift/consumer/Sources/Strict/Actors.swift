import OpenTokSDK

/// Holds a client, and records one thing after the other.
actor Recorder {
    private let client: OpenTok
    private let sessionId: String
    private(set) var running: Archive?

    init(client: OpenTok, sessionId: String) {
        self.client = client
        self.sessionId = sessionId
    }

    /// In life that is a browser with the token.
    func letSomebodyIn() async throws {
        let token = try client.generateToken(sessionId: sessionId, role: .publisher)
        let answer = try await client.request(
            method: "POST", path: "/_emulator/connections", body: #"{"token":"\#(token)"}"#)
        try check(answer.body?.contains("connectionId") == true, "nobody came in")
    }

    func record(_ name: String) async throws {
        // A request that is built step by step.
        var request = StartArchive(sessionId: sessionId)
        request.name = name
        request.resolution = "1280x720"
        var layout = Layout(type: .pip)
        layout.type = .bestFit
        request.layout = layout
        running = try await client.startArchive(request)
        if let id = running?.id { try await client.stopArchive(archiveId: id) }
        running = nil
    }
}

/// What an interface would show.
@MainActor
final class Screen {
    private let client: any OpenTokClient
    private(set) var titles: [String] = []

    init(client: any OpenTokClient) {
        self.client = client
    }

    func refresh() async throws {
        titles = try await client.listArchives().items.compactMap(\.name)
    }
}
