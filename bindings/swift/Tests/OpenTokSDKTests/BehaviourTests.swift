import Foundation
import XCTest

@testable import OpenTokSDK

/// The scenarios that every language runs against the emulator.
final class BehaviourTests: XCTestCase {
    override func setUp() async throws {
        try await Emulator.shared.reset()
    }

    /// A routed session with a virtual client that publishes one stream.
    private func publishedSession(_ client: OpenTok) async throws -> String {
        let session = try await client.createSession(mediaMode: .routed)
        let token = try client.generateToken(sessionId: session.sessionId, role: .publisher, data: "name=Ada")
        let joined = try await Emulator.shared.send("POST", "connections", .object(["token": .text(token)]))
        let connection = joined["connectionId"]?.string ?? ""
        let stream = JSON.object(["name": .text("camera")])
        _ = try await Emulator.shared.send("POST", "connections/\(connection)/streams", stream)
        return session.sessionId
    }

    /// The error of a call that must fail.
    private func failure<T>(_ call: () async throws -> T) async throws -> OpenTokError {
        do {
            let answer = try await call()
            throw Failure(description: "returned \(answer), not an error")
        } catch let error as OpenTokError {
            return error
        }
    }

    func testArchiveLifecycle() async throws {
        let known = try await Emulator.shared.credentials()
        let application = try OpenTok.application(
            applicationId: known["applicationId"]?.string ?? "",
            privateKey: known["privateKey"]?.string,
            apiUrl: Emulator.shared.url
        )
        for client in [try await Emulator.shared.client(), application] {
            try await lifecycle(client)
        }
    }

    private func lifecycle(_ client: OpenTok) async throws {
        let sessionId = try await publishedSession(client)
        let archive = try await client.startArchive(sessionId: sessionId, name: "lecture")
        XCTAssertEqual(archive.status, .started)
        XCTAssertEqual(archive.name, "lecture")
        let page = try await client.listArchives(sessionId: sessionId)
        XCTAssertEqual(page.total, 1)
        let stopped = try await client.stopArchive(archiveId: archive.id)
        XCTAssertEqual(stopped.status, .stopped)
        _ = try await Emulator.shared.send("POST", "clock", .object(["advanceMs": .integer(60_000)]))
        let ready = try await client.getArchive(archiveId: archive.id)
        XCTAssertEqual(ready.status, .available)
        XCTAssertNotNil(ready.url)
        try await client.deleteArchive(archiveId: archive.id)
        let deleted = try await client.getArchive(archiveId: archive.id)
        XCTAssertEqual(deleted.status, .deleted)
        let empty = try await client.listArchives(sessionId: sessionId)
        XCTAssertEqual(empty.total, 0)
    }

    func testWrongSecret() async throws {
        let client = try await Emulator.shared.client(secret: "another secret, long enough")
        let error = try await failure { try await client.listArchives() }
        XCTAssertEqual(error.kind, "authentication")
        XCTAssertEqual(error.status, 403)
        XCTAssertEqual(error.message, "No suitable authentication found")
        XCTAssertEqual(error.localizedDescription, "No suitable authentication found: the signature is wrong")
    }

    /// Nobody listens on the port of the long forgotten tcpmux service.
    func testDeadServer() async throws {
        let client = try OpenTok(apiKey: "100", apiSecret: "secret", apiUrl: "http://127.0.0.1:1", maxRetries: 1)
        let started = Date()
        let error = try await failure { try await client.createSession() }
        XCTAssertEqual(error.kind, "connection")
        XCTAssertEqual(error.attempts, 2)
        XCTAssertLessThan(Date().timeIntervalSince(started), 5)
    }

    /// The compiler refuses the option itself; what is left is a value that the enumeration does not have.
    func testUnknownOption() async throws {
        let client = try await Emulator.shared.client()
        do {
            let arguments = JSON.object(["sessionId": .text("s"), "nmae": .text("x")])
            _ = try await call(client, "start_archive", arguments)
            XCTFail("an unknown option was taken")
        } catch is Refused {}
        let error = try await failure {
            try await client.startArchive(sessionId: "session", outputMode: .other(value: "compsed"))
        }
        XCTAssertEqual(error.field, "outputMode")
        XCTAssertEqual(error.allowed, ["composed", "individual"])
        let requests = try await Emulator.shared.requests()
        XCTAssertEqual(requests, [])
    }

    func testForeignSessionId() async throws {
        let client = try await Emulator.shared.client()
        // 1~999~~1700000000000~abc~~
        for id in ["1_MX45OTl-fjE3MDAwMDAwMDAwMDB-YWJjfn4", "not a session"] {
            let error = try await failure { try client.generateToken(sessionId: id) }
            XCTAssertEqual(error.kind, "invalid_argument")
            XCTAssertEqual(error.field, "sessionId")
        }
        let requests = try await Emulator.shared.requests()
        XCTAssertEqual(requests, [])
    }

    func testRetryThenSucceed() async throws {
        try await Emulator.shared.fault(["status": .integer(503), "times": .integer(1)])
        let page = try await Emulator.shared.client().listArchives()
        XCTAssertEqual(page.total, 0)
        let requests = try await Emulator.shared.requests()
        XCTAssertEqual(requests.map { $0["status"] }, [.integer(503), .integer(200)])
    }

    func testPostNotRepeated() async throws {
        try await Emulator.shared.fault(["status": .integer(500)])
        let client = try await Emulator.shared.client()
        let error = try await failure { try await client.createSession() }
        XCTAssertEqual(error.kind, "server")
        XCTAssertEqual(error.attempts, 1)
        let requests = try await Emulator.shared.requests()
        XCTAssertEqual(requests.count, 1)
    }

    func testTimeout() async throws {
        try await Emulator.shared.fault(["delayMs": .integer(5_000)])
        let client = try await Emulator.shared.client().withOptions(timeout: .milliseconds(300))
        let started = Date()
        let error = try await failure { try await client.listArchives() }
        XCTAssertEqual(error.kind, "timeout")
        XCTAssertLessThan(Date().timeIntervalSince(started), 3)
    }

    func testCancel() async throws {
        try await Emulator.shared.fault(["delayMs": .integer(20_000)])
        let client = try await Emulator.shared.client()
        let task = Task { try await client.listArchives() }
        var arrived = try await Emulator.shared.requests()
        while arrived.isEmpty {
            try await Task.sleep(nanoseconds: 10_000_000)
            arrived = try await Emulator.shared.requests()
        }
        let started = Date()
        task.cancel()
        do {
            _ = try await task.value
            XCTFail("a cancelled call returned")
        } catch is CancellationError {}
        XCTAssertLessThan(Date().timeIntervalSince(started), 3)
        for _ in 0..<1_000 {
            let requests = try await Emulator.shared.requests()
            if requests.count == 1 && requests[0]["completed"] == .bool(false) && requests[0]["status"] == nil { return }
            try await Task.sleep(nanoseconds: 10_000_000)
        }
        XCTFail("the request is still on its way")
    }

    func testACancelledTaskSendsNothing() async throws {
        let client = try await Emulator.shared.client()
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await client.listArchives()
        }
        task.cancel()
        do {
            _ = try await task.value
            XCTFail("a cancelled call returned")
        } catch is CancellationError {}
        let requests = try await Emulator.shared.requests()
        XCTAssertEqual(requests, [])
    }

    func testPagesAreWalkedToTheEnd() async throws {
        let client = try await Emulator.shared.client()
        let sessionId = try await publishedSession(client)
        var started: [String] = []
        for number in 0..<5 {
            let archive = try await client.startArchive(sessionId: sessionId, multiArchiveTag: "tag-\(number)")
            started.append(archive.id)
        }
        var walked: [String] = []
        for try await archive in client.iterArchives(count: 2) { walked.append(archive.id) }
        XCTAssertEqual(walked, started.reversed())
    }
}
