import Foundation
import XCTest

@testable import OpenTokSDK

/// Every shared vector: call, expected request, canned reply, expected value or error.
final class VectorsTests: XCTestCase {
    func testEveryVectorHolds() async throws {
        let folder = place("OPENTOK_VECTORS", "vectors")
        let paths = FileManager.default.subpaths(atPath: folder) ?? []
        let files = paths.filter { $0.hasSuffix(".json") }.sorted()
        XCTAssertFalse(files.isEmpty, "there are no vectors in \(folder)")
        var failures = 0
        var refused = 0
        for file in files {
            let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
            let vector = JSON.parsed(text)
            if vector["dynamic"] != nil { refused += 1 }
            do {
                try await hold(vector)
            } catch {
                failures += 1
                XCTFail("\(file): \(error)")
            }
        }
        print("\(refused) vectors cannot be written down in Swift: the compiler refuses them")
        print("vectors: \(files.count - failures) passed, \(failures) failed (swift)")
    }

    private func hold(_ vector: JSON) async throws {
        try await Emulator.shared.reset()
        if let reply = vector["reply"] { try await Emulator.shared.replay(reply) }
        guard let made = vector["call"], let operation = made["operation"]?.string else {
            throw Failure(description: "there is no call")
        }
        let client = try await self.client(vector["credentials"])
        do {
            let answer = try await call(client, operation, made["arguments"] ?? .object([:]))
            guard vector["dynamic"] == nil else { throw Failure(description: "marked as dynamic, but Swift can call") }
            guard vector["error"] == nil else { throw Failure(description: "returned \(answer), not an error") }
            try same("the result", answer, (vector["result"] ?? .null).flat)
        } catch let error as OpenTokError {
            guard case .object(let expected)? = vector["error"] else { throw error }
            let known = shown(error)
            for (part, value) in expected { try same("the error's \(part)", known[part] ?? .null, value) }
        } catch let error as Refused {
            guard vector["dynamic"] != nil else { throw error }
            return
        }
        try compare(try await Emulator.shared.requests(), vector["request"])
    }

    private func client(_ credentials: JSON?) async throws -> OpenTok {
        let known = try await Emulator.shared.credentials()
        let url = Emulator.shared.url
        switch credentials {
        case nil, .text("api_key")?:
            return try await Emulator.shared.client(maxRetries: 0)
        case .text("application")?:
            return try application(known)
        case .text("account")?:
            return try OpenTok.account(
                accountKey: known["accountKey"]?.string ?? "", accountSecret: known["accountSecret"]?.string ?? "",
                apiUrl: url, maxRetries: 0)
        case let own?:
            guard let key = own["apiKey"]?.string else { return try application(own) }
            return try OpenTok(apiKey: key, apiSecret: own["apiSecret"]?.string ?? "", apiUrl: url, maxRetries: 0)
        }
    }

    private func application(_ known: JSON) throws -> OpenTok {
        try OpenTok.application(
            applicationId: known["applicationId"]?.string ?? "",
            privateKey: known["privateKey"]?.string,
            apiUrl: Emulator.shared.url,
            maxRetries: 0
        )
    }

    private func shown(_ error: OpenTokError) -> JSON {
        let details = error.details
        var parts: [String: JSON] = [:]
        parts["kind"] = .text(details.kind)
        parts["message"] = .text(details.message)
        parts["field"] = details.field.map(JSON.text)
        parts["allowed"] = .list(details.allowed.map(JSON.text))
        parts["status"] = details.status.map { .integer(Int64($0)) }
        parts["code"] = details.code.map(JSON.integer)
        parts["description"] = details.description.map(JSON.text)
        parts["requestId"] = details.requestId.map(JSON.text)
        parts["operation"] = details.operation.map(JSON.text)
        parts["attempts"] = .integer(Int64(details.attempts))
        parts["retryAfter"] = details.retryAfter.map { .double($0.inSeconds) }
        parts["body"] = details.body.map(JSON.text)
        return .object(parts)
    }

    private func compare(_ arrived: [JSON], _ expected: JSON?) throws {
        guard let expected = expected else { return try same("the requests", .list(arrived), .list([])) }
        guard arrived.count == 1, let request = arrived.first else {
            throw Failure(description: "\(arrived) arrived, expected \(expected)")
        }
        try same("the method", request["method"] ?? .null, expected["method"] ?? .null)
        try same("the path", request["path"] ?? .null, expected["path"] ?? .null)
        try same("the query", query(request["query"]?.string ?? ""), expected["query"] ?? .object([:]))
        if let json = expected["json"] {
            try same("the body", request["json"] ?? .null, json)
        } else if let form = expected["form"] {
            try same("the form", request["form"] ?? .null, form)
        } else {
            try same("the body", request["body"] ?? .null, .text(""))
        }
    }

    private func query(_ raw: String) -> JSON {
        var pairs: [String: JSON] = [:]
        for pair in raw.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { part -> String in
                let spaced = part.replacingOccurrences(of: "+", with: " ")
                return spaced.removingPercentEncoding ?? spaced
            }
            pairs[parts[0]] = .text(parts.count > 1 ? parts[1] : "")
        }
        return .object(pairs)
    }

    private func same(_ what: String, _ actual: JSON, _ expected: JSON) throws {
        if actual != expected { throw Failure(description: "\(what) was \(actual), expected \(expected)") }
    }
}
