import Foundation
import XCTest

@testable import OpenTokSDK

/// Faults of the service: what comes of them is an error of ours, in time, and nothing is sent twice.
final class FaultMatrixTests: XCTestCase {
    func testEveryFaultIsAnErrorInTime() async throws {
        let table = JSON.parsed(try String(contentsOfFile: place("OPENTOK_FAULT_TABLE", "faults/table.json"), encoding: .utf8))
        let calls = table["calls"]?.items ?? []
        let all = ProcessInfo.processInfo.environment["OPENTOK_FAULTS"] == "all"
        let client = try await Emulator.shared.client(maxRetries: 1).withOptions(timeout: .seconds(1))
        var cells = 0
        var wrong: [String] = []
        for (row, fault) in (table["faults"]?.items ?? []).enumerated() {
            for (column, call) in calls.enumerated()
            where all || column == row % calls.count || column == (row + 5) % calls.count {
                cells += 1
                if let reason = try await cell(client, fault, call) {
                    wrong.append("\(fault["name"]?.string ?? "") in \(call["operation"]?.string ?? ""): \(reason)")
                }
            }
        }
        try await Emulator.shared.reset()
        print("faults: \(cells) cells, \(wrong.count) wrong (swift)")
        XCTAssertGreaterThan(cells, 100)
        XCTAssertEqual(wrong, [])
    }

    private func cell(_ client: OpenTok, _ fault: JSON, _ made: JSON) async throws -> String? {
        guard let order = fault["fault"], let operation = made["operation"]?.string else { return "no cell" }
        try await Emulator.shared.reset()
        _ = try await Emulator.shared.send("POST", "faults", order)
        let begin = Date()
        var kind = "ok"
        do {
            _ = try await call(client, operation, made["arguments"] ?? .object([:]))
        } catch let error as OpenTokError {
            kind = error.kind
        }
        let allowed = fault["kinds"]?[made["answer"]?.string ?? ""]?.items.compactMap(\.string) ?? []
        guard allowed.contains(kind) else { return "\(kind), not \(allowed)" }
        // A call takes a second at most; this is a hang.
        guard Date().timeIntervalSince(begin) < 10 else { return "it hung" }
        let harmless = order["status"] == .integer(429) || order["headers"]?["retry-after"] != nil
        let posts = try await Emulator.shared.requests().filter { $0["method"]?.string == "POST" }.count
        return harmless || posts <= 1 ? nil : "it was sent \(posts) times"
    }
}
