import Foundation
import XCTest

@testable import OpenTokSDK

/// One client, and many who use it at the same time.
final class ConcurrencyTests: XCTestCase {
    override func setUp() async throws {
        try await Emulator.shared.reset()
    }

    private actor Lectures {
        func count(_ client: OpenTok) async throws -> Int64 { try await client.listArchives().total }
    }

    /// Tasks of one actor take turns, and no call holds the others up.
    func testTwentyTasksOfOneActorOverlap() async throws {
        try await Emulator.shared.fault(["delayMs": .integer(300)])
        let client = try await Emulator.shared.client()
        let lectures = Lectures()
        let started = Date()
        let tasks = (0..<20).map { _ in Task { try await lectures.count(client) } }
        for task in tasks {
            let total = try await task.value
            XCTAssertEqual(total, 0)
        }
        XCTAssertLessThan(Date().timeIntervalSince(started), 20 * 0.3 / 2)
        let requests = try await Emulator.shared.requests()
        XCTAssertEqual(requests.count, 20)
    }

    func testManyThreadsShareAClient() async throws {
        let told = Told()
        let client = try await Emulator.shared.client().observed { told.add($0) }
        let sessionId = try await client.createSession().sessionId
        let threads = DispatchGroup()
        for _ in 0..<10 {
            threads.enter()
            Thread.detachNewThread {
                for _ in 0..<20 {
                    let answered = DispatchSemaphore(value: 0)
                    Task {
                        do {
                            _ = try client.generateToken(sessionId: sessionId)
                            _ = try await client.listArchives()
                        } catch {
                            XCTFail("\(error)")
                        }
                        answered.signal()
                    }
                    XCTAssertEqual(answered.wait(timeout: .now() + 60), .success)
                }
                threads.leave()
            }
        }
        await withCheckedContinuation { done in threads.notify(queue: .global()) { done.resume() } }
        let lists = told.responses.filter { $0.operation == "listArchives" && $0.status == 200 }
        XCTAssertEqual(lists.count, 200)
    }

    func testCancelledCallsLeaveTheClientAsItWas() async throws {
        try await Emulator.shared.fault(["delayMs": .integer(100)])
        let client = try await Emulator.shared.client()
        let answered = await withTaskGroup(of: (Int, Bool).self) { group in
            for number in 0..<60 {
                group.addTask {
                    let call = Task { try await client.listArchives() }
                    // Every other one gives up before it can be answered, in all stages of a call.
                    if number.isMultiple(of: 2) {
                        try? await Task.sleep(for: .milliseconds(number))
                        call.cancel()
                    }
                    return (number, (try? await call.value) != nil)
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        for (number, wasAnswered) in answered where !number.isMultiple(of: 2) {
            XCTAssertTrue(wasAnswered, "\(number)")
        }
        XCTAssertEqual(answered[0], false)
        try await Emulator.shared.reset()
        let page = try await client.listArchives()
        XCTAssertEqual(page.total, 0)
    }

    /// The client is gone before the call ends; the call is not.
    func testACallOutlivesItsClient() async throws {
        try await Emulator.shared.fault(["delayMs": .integer(200)])
        var client: OpenTok? = try await Emulator.shared.client()
        let call = Task { [client] in try await client?.listArchives() }
        client = nil
        let page = try await call.value
        XCTAssertEqual(page?.total, 0)
    }
}

/// What observers were told, from whatever thread.
final class Told: @unchecked Sendable {
    private let lock = NSLock()
    private var all: [ResponseInfo] = []

    var responses: [ResponseInfo] { lock.withLock { all } }

    func add(_ response: ResponseInfo) {
        lock.withLock { all.append(response) }
    }
}
