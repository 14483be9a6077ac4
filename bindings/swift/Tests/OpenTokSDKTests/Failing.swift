import Foundation
import XCTest

@testable import OpenTokSDK

/// The error of a call that must fail.
func failure<T>(_ call: () async throws -> T) async throws -> OpenTokError {
    let answer: T
    do {
        answer = try await call()
    } catch let error as OpenTokError {
        return error
    }
    throw Failure(description: "returned \(answer), not an error")
}

extension Emulator {
    /// Answers in order to the next requests, whatever they ask for.
    func replay(_ bodies: [JSON]) async throws {
        let replies = bodies.map { JSON.object(["status": .integer(200), "json": $0]) }
        _ = try await send("POST", "replay", .object(["replies": .list(replies)]))
    }

    /// A session with a virtual client in it, which can be recorded.
    func sessionWithClient(_ client: OpenTok) async throws -> String {
        let session = try await client.createSession(mediaMode: .routed)
        let token = try client.generateToken(sessionId: session.sessionId)
        _ = try await send("POST", "connections", .object(["token": .text(token)]))
        return session.sessionId
    }
}

/// Checks that nothing has reached the service.
func nothingWasSent(file: StaticString = #filePath, line: UInt = #line) async throws {
    let requests = try await Emulator.shared.requests()
    XCTAssertEqual(requests, [], file: file, line: line)
}
