// Waits for somebody to publish, records for a while, and prints where to download the recording.

import Foundation
import OpenTokSDK

/// Prints a line, which whoever reads along sees at once.
func say(_ line: String) {
    print(line)
    fflush(nil)
}

/// The archive, once its file is there.
func available(_ archiveId: String, to client: OpenTok) async throws -> Archive {
    while true {
        let archive = try await client.getArchive(archiveId: archiveId)
        if archive.status == .available || archive.status == .uploaded { return archive }
        try await Task.sleep(for: .milliseconds(200))
    }
}

/// What the work returns, if it takes no longer than it may.
func within<T: Sendable>(_ limit: Duration, work: @escaping @Sendable () async throws -> T) async throws -> T {
    try await withThrowingTaskGroup(of: T.self) { group in
        group.addTask(operation: work)
        group.addTask {
            try await Task.sleep(for: limit)
            throw CancellationError()
        }
        defer { group.cancelAll() }
        guard let first = try await group.next() else { throw CancellationError() }
        return first
    }
}

let seconds = ProcessInfo.processInfo.environment["SECONDS_TO_RECORD"].flatMap(Double.init) ?? 10
let client = try OpenTok()
let session = try await client.createSession(mediaMode: .routed)
say("token \(try client.generateToken(sessionId: session.sessionId))")

while try await client.listStreams(sessionId: session.sessionId).items.isEmpty {
    try await Task.sleep(for: .milliseconds(100))
}
let started = try await client.startArchive(sessionId: session.sessionId, name: "recorder", outputMode: .composed)
say("recording \(started.id)")
try await Task.sleep(for: .seconds(seconds))
try await client.stopArchive(archiveId: started.id)

let archive = try await within(.seconds(120)) { try await available(started.id, to: client) }
say("download \(archive.url ?? "from your own storage")")
