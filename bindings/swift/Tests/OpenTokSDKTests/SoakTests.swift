import Foundation
import XCTest

@testable import OpenTokSDK

/// Starts archives and counts them. A few in the suite, ten thousand in `make soak`.
final class SoakTests: XCTestCase {
    func testNothingIsLostAndNothingDoubled() async throws {
        let calls = Int(ProcessInfo.processInfo.environment["OPENTOK_SOAK"] ?? "") ?? 200
        try await Emulator.shared.reset()
        let client = try await Emulator.shared.client()
        let session = try await client.createSession(mediaMode: .routed).sessionId
        let token = try client.generateToken(sessionId: session)
        _ = try await Emulator.shared.send("POST", "connections", .object(["token": .text(token)]))
        let next = Counter()
        let failures = Counter()
        var before = held()
        for end in [calls / 10, calls] {
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<64 {
                    group.addTask {
                        while let number = await next.take(below: end) {
                            do {
                                let name = String(number)
                                _ = try await client.startArchive(sessionId: session, name: name, multiArchiveTag: name)
                            } catch {
                                _ = await failures.take(below: .max)
                            }
                        }
                    }
                }
            }
            if end < calls { before = held() }
        }
        let after = held()
        var names: [String?] = []
        for try await archive in client.iterArchives(count: 1000, sessionId: session) { names.append(archive.name) }
        let distinct = Set(names).count
        let failed = await failures.value
        print(
            "soak: swift: \(calls) calls, lost \(calls - distinct), doubled \(names.count - distinct), errors \(failed), "
                + "\(before.0) → \(after.0) MB, \(before.1) → \(after.1) descriptors"
        )
        XCTAssertEqual([calls - distinct, names.count - distinct, failed], [0, 0, 0])
        try await Emulator.shared.reset()
    }

    /// The process's memory in megabytes, and its descriptors.
    private func held() -> (Int, Int) {
        let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
        let descriptors = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
        return ((pages.flatMap { Int($0[1]) } ?? 0) * 4096 / 1_000_000, descriptors?.count ?? 0)
    }
}

private actor Counter {
    private(set) var value = 0

    /// The next number, while it is below the end.
    func take(below end: Int) -> Int? {
        guard value < end else { return nil }
        defer { value += 1 }
        return value
    }
}
