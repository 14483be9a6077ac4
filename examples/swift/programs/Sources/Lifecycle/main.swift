// A recording from first to last, each step with its time. `make demo` runs this in every language.

import Foundation
import OpenTokSDK

/// Prints each step and how long it took.
struct Steps {
    private var started = ContinuousClock.now

    mutating func done(_ step: String) {
        print("\(step)\t\((ContinuousClock.now - started) / .milliseconds(1))")
        // Somebody may be reading along.
        fflush(nil)
        started = .now
    }
}

/// A virtual client, as the emulator tells of it.
struct Joined: Decodable {
    let connectionId: String
}

let client = try OpenTok()

/// The emulator's control routes stand in for a browser that joins and publishes.
@discardableResult
func control(_ path: String, _ body: some Encodable) async throws -> RawAnswer {
    try await client.request(method: "POST", path: "/_emulator/\(path)", json: body)
}

var steps = Steps()

let session = try await client.createSession(mediaMode: .routed)
steps.done("create session")

let token = try client.generateToken(sessionId: session.sessionId, role: .publisher, data: "name=Ada")
steps.done("make token")

let joined = try await control("connections", ["token": token]).decode(Joined.self)
steps.done("join")

try await control("connections/\(joined.connectionId)/streams", ["name": "camera"])
steps.done("publish")

let archive = try await client.startArchive(sessionId: session.sessionId, name: "lecture")
steps.done("start archive")

let page = try await client.listArchives(sessionId: session.sessionId)
precondition(page.total == 1 && page.items.map(\.id) == [archive.id])
steps.done("list archives")

let stopped = try await client.stopArchive(archiveId: archive.id)
precondition(stopped.status == .stopped)
steps.done("stop archive")

while try await client.getArchive(archiveId: archive.id).status != .available {
    try await control("clock", ["advanceMs": 1000])
}
steps.done("available")

try await client.deleteArchive(archiveId: archive.id)
steps.done("delete archive")

let stranger = try OpenTok(apiKey: client.projectId, apiSecret: "a wrong secret", apiUrl: client.apiUrl)
do {
    _ = try await stranger.getArchive(archiveId: archive.id)
} catch OpenTokError.authentication {
    steps.done("wrong secret")
}
