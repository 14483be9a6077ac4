import Foundation
import XCTest

@testable import OpenTokSDK

/// Faults of the service: what comes of them is an error of ours, in time, and nothing is sent twice.
final class FaultMatrixTests: XCTestCase {
    /// How many seconds after its limit a call may come to an end, on a machine that is busy.
    private static let grace = 4.0

    func testEveryFaultIsAnErrorInTime() async throws {
        let rows = try table("table"), wire = try table("wire")
        let calls = rows["calls"]?.items ?? []
        let all = ProcessInfo.processInfo.environment["OPENTOK_FAULTS"] == "all"
        let hostile = Server(place("OPENTOK_HOSTILE", "bin/opentok-hostile"))
        let addresses = try await hostile.send("GET", "addresses")
        var cells = 0
        var wrong: [String] = []
        for (row, fault) in ((rows["faults"]?.items ?? []) + (wire["faults"]?.items ?? [])).enumerated() {
            let address = addresses[fault["name"]?.string ?? ""]
            let client = try await Emulator.shared.client(
                apiUrl: address?["apiUrl"]?.string,
                maxRetries: all || calls[row % calls.count]["retries"] == .integer(1) ? 1 : 0,
                caCertificates: address?["caCertificates"]?.string
            ).withOptions(timeout: .milliseconds(Int(limit(fault) * 1000)))
            for (column, call) in calls.enumerated() where all || column == row % calls.count {
                cells += 1
                let service = address == nil ? Emulator.shared : hostile
                if let reason = try await cell(client, service, fault, call) {
                    wrong.append("\(fault["name"]?.string ?? "") in \(call["operation"]?.string ?? ""): \(reason)")
                }
            }
        }
        try await Emulator.shared.reset()
        print("faults: \(cells) cells, \(wrong.count) wrong (swift)")
        XCTAssertGreaterThan(cells, 150)
        XCTAssertEqual(wrong, [])
    }

    private func cell(_ client: OpenTok, _ service: Server, _ fault: JSON, _ made: JSON) async throws -> String? {
        guard let operation = made["operation"]?.string else { return "no cell" }
        try await service.reset()
        let order = fault["fault"]
        if let order { _ = try await service.send("POST", "faults", order) }
        let begin = Date()
        var kind = "ok"
        do {
            _ = try await call(client, operation, made["arguments"] ?? .object([:]))
        } catch let error as OpenTokError {
            let shown = "\(error) \(String(reflecting: error))"
            kind = shown.contains("SECRET") || shown.contains("eyJ") ? "an error that shows a secret" : error.kind
        }
        let took = Date().timeIntervalSince(begin)
        let allowed = fault["kinds"]?[made["answer"]?.string ?? ""]?.items.compactMap(\.string) ?? []
        guard allowed.contains(kind) else { return "\(kind), not \(allowed)" }
        guard took < limit(fault) + Self.grace else { return "it took \(took) s" }
        let harmless = order?["status"] == .integer(429) || order?["headers"]?["retry-after"] != nil
        // By their paths: what an earlier cell gave up may arrive late.
        let posts = try await service.requests().filter { $0["method"]?.string == "POST" }
        let most = Dictionary(grouping: posts) { $0["path"]?.string }.values.map(\.count).max() ?? 0
        return harmless || most <= 1 ? nil : "it was sent \(most) times"
    }

    private func limit(_ fault: JSON) -> Double {
        switch fault["limit"] {
        case .double(let seconds): seconds
        case .integer(let seconds): Double(seconds)
        default: 1
        }
    }

    private func table(_ name: String) throws -> JSON {
        let folder = place("OPENTOK_FAULT_TABLES", "faults")
        return JSON.parsed(try String(contentsOfFile: "\(folder)/\(name).json", encoding: .utf8))
    }
}
