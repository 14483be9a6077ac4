// What a guide's program finds on the emulator before it begins: a session with somebody in it.

import OpenTokSDK

/// A routed session, and who has joined and publishes.
struct World {
    let sessionId: String
    let connectionId: String
    let streamId: String
}

/// A connection or a stream, as the emulator tells of it.
struct Seen: Decodable {
    var connectionId: String?
    var streamId: String?
    var muted: Bool?
    var dtmf: [String]?
    var signals: [Signalled]?

    struct Signalled: Decodable {
        let data: String
    }
}

/// Lets a virtual client join a new session and publish, as a browser would.
func somebody(_ client: OpenTok) async throws -> World {
    let session = try await client.createSession(mediaMode: .routed)
    let token = try client.generateToken(sessionId: session.sessionId, role: .moderator)
    let joined = try await control(client, "connections", ["token": token]).decode(Seen.self)
    let connectionId = joined.connectionId ?? ""
    let streamId = try await publish(client, connectionId)
    return World(sessionId: session.sessionId, connectionId: connectionId, streamId: streamId)
}

/// Publishes a further stream, and returns its id.
func publish(_ client: OpenTok, _ connectionId: String) async throws -> String {
    let path = "connections/\(connectionId)/streams"
    return try await control(client, path, ["name": "camera"]).decode(Seen.self).streamId ?? ""
}

/// One of the emulator's control routes, told something.
@discardableResult
func control(_ client: OpenTok, _ path: String, _ body: some Encodable) async throws -> RawAnswer {
    try await client.request(method: "POST", path: "/_emulator/\(path)", json: body)
}

/// The same, asked for something.
func look(_ client: OpenTok, _ path: String) async throws -> Seen {
    try await client.request(method: "GET", path: "/_emulator/\(path)").decode(Seen.self)
}

/// What has the emulator fail.
struct Fault: Encodable {
    let status: Int
    var times = 1
    var headers: [String: String] = [:]
}
