import Foundation
import XCTest

@testable import OpenTokSDK

/// Faults that users of the SDKs that came before complained about: none of them is here.
///
/// The whole list, with the tests of all languages, is tests/originals/defects.json.
final class DefectsTests: XCTestCase {
    override func setUp() async throws {
        try await Emulator.shared.reset()
    }

    /// Every remote operation with arguments that it accepts, taken from the vectors.
    private func calls() throws -> [(operation: String, arguments: JSON)] {
        let folder = place("OPENTOK_VECTORS", "vectors")
        let paths = FileManager.default.subpaths(atPath: folder) ?? []
        var calls: [String: JSON] = [:]
        for file in paths.filter({ $0.hasSuffix(".json") }).sorted() {
            let vector = JSON.parsed(try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8))
            guard vector["request"] != nil, vector["credentials"] == nil, vector["dynamic"] == nil else { continue }
            guard let call = vector["call"], let operation = call["operation"]?.string else { continue }
            calls[operation] = calls[operation] ?? call["arguments"] ?? .object([:])
        }
        XCTAssertGreaterThan(calls.count, 30)
        return calls.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// As Swift spells an operation.
    private func camel(_ name: String) -> String {
        let words = name.split(separator: "_")
        return words[0] + words.dropFirst().map(\.capitalized).joined()
    }

    func testARefusedConnectionIsAnErrorOfEveryOperation() async throws {
        let client = try OpenTok(apiKey: "100", apiSecret: "secret", apiUrl: deadUrl(), maxRetries: 0)
        for (operation, arguments) in try calls() {
            let error = try await failure { try await call(client, operation, arguments) }
            XCTAssertEqual([error.kind, error.operation], ["connection", camel(operation)])
        }
    }

    func testEveryOperationHonoursTheTimeout() async throws {
        try await Emulator.shared.fault(["delayMs": .integer(10_000)])
        let client = try await Emulator.shared.client().withOptions(timeout: .milliseconds(50))
        for (operation, arguments) in try calls() {
            let started = Date()
            let error = try await failure { try await call(client, operation, arguments) }
            XCTAssertEqual(error.kind, "timeout", operation)
            XCTAssertLessThan(Date().timeIntervalSince(started), 3, operation)
        }
    }

    func testACallHasALimitThoughNoneWasSet() async throws {
        let later = JSON.object(["retry-after": .text("31")])
        try await Emulator.shared.fault(["status": .integer(429), "headers": later])
        let client = try await Emulator.shared.client()
        let started = Date()
        let error = try await failure { try await client.listArchives() }
        XCTAssertEqual(error.kind, "rate_limited")
        XCTAssertEqual(error.attempts, 1)
        XCTAssertLessThan(Date().timeIntervalSince(started), 5)
    }

    func testAProxyGetsTheRequest() async throws {
        let lists = try Lists()
        defer { lists.close() }
        let proxy = "http://ada:lovelace@\(lists.address)"
        let client = try OpenTok(apiKey: "100", apiSecret: "secret", apiUrl: "http://opentok.test", proxy: proxy)
        let page = try await client.listArchives()
        XCTAssertEqual(page.total, 0)
        XCTAssertEqual(lists.asked.count, 1)
        let head = lists.asked.first ?? []
        XCTAssertEqual(head.first, "GET http://opentok.test/v2/project/100/archive HTTP/1.1")
        XCTAssertTrue(head.contains { $0.lowercased().hasPrefix("proxy-authorization: basic ") }, "\(head)")
    }

    func testOneConnectionServesManyCalls() async throws {
        let lists = try Lists()
        defer { lists.close() }
        let client = try OpenTok(apiKey: "100", apiSecret: "secret", apiUrl: "http://\(lists.address)")
        for _ in 0..<30 { _ = try await client.listArchives() }
        XCTAssertEqual(lists.asked.count, 30)
        // A call may begin before the one before has given its connection back.
        XCTAssertLessThanOrEqual(lists.connections, 3)
    }

    func testAFailureWithoutABodyIsAnError() async throws {
        let headers = JSON.object(["content-type": .text("application/json")])
        try await Emulator.shared.fault(["status": .integer(500), "headers": headers, "text": .text("")])
        let client = try await Emulator.shared.client()
        let error = try await failure { try await client.createSession() }
        guard case .server(let details) = error else { return XCTFail("\(error)") }
        XCTAssertEqual(details.status, 500)
        XCTAssertFalse(details.message.isEmpty)
    }

    func testNoHeaderIsJunk() async throws {
        let client = try await Emulator.shared.client()
        _ = try await client.createSession()
        _ = try await client.listArchives()
        let known = ["accept", "accept-encoding", "content-length", "content-type", "host", "user-agent"]
        let requests = try await Emulator.shared.requests()
        XCTAssertEqual(requests.count, 2)
        for request in requests {
            guard case .object(let headers)? = request["headers"] else { return XCTFail("\(request)") }
            XCTAssertEqual(Set(headers.keys).subtracting(known), ["x-opentok-auth"])
        }
    }

    func testASecondClientDoesNotRedirectTheFirst() async throws {
        let first = try await Emulator.shared.client()
        let second = try OpenTok(
            apiKey: "100", apiSecret: "secret", apiUrl: deadUrl(), maxRetries: 0, userAgent: "second")
        let error = try await failure { try await second.listArchives() }
        XCTAssertEqual(error.kind, "connection")
        let page = try await first.listArchives()
        XCTAssertEqual(page.total, 0)
        XCTAssertEqual(first.apiUrl, Emulator.shared.url)
        let agents = try await Emulator.shared.requests().map { $0["headers"]?["user-agent"]?.string ?? "" }
        XCTAssertEqual(agents.count, 1)
        XCTAssertFalse(agents[0].contains("second"), agents[0])
    }

    /// Tests run in the package's folder, where there is such a file.
    func testASecretWithDotsIsNoFile() throws {
        let client = try OpenTok(apiKey: "100", apiSecret: "Package.swift")
        XCTAssertEqual(client.apiUrl, "https://api.opentok.com")
        XCTAssertFalse(try client.generateJwt().isEmpty)
        let file = try OpenTok(apiKey: "100", apiSecret: #filePath)
        XCTAssertFalse(try file.generateJwt().isEmpty)
    }

    func testNothingSecretIsShown() async throws {
        let client = try await Emulator.shared.client()
        let told = Told()
        let error = try await failure { try await client.observed { told.add($0) }.getArchive(archiveId: "none") }
        let request = try await Emulator.shared.requests()[0]
        let jwt = request["headers"]?["x-opentok-auth"]?.string ?? ""
        let secret = try await Emulator.shared.credentials()["apiSecret"]?.string ?? ""
        XCTAssertFalse(jwt.isEmpty || secret.isEmpty || told.responses.isEmpty)
        var dumped = ""
        dump(client, to: &dumped)
        dump(error, to: &dumped)
        for text in ["\(client)", "\(error)", "\(error.details)", "\(told.responses)", dumped] {
            XCTAssertFalse(text.contains(secret) || text.contains(jwt), text)
        }
    }

    func testAKeyIsReadAndParsedOnce() async throws {
        let known = try await Emulator.shared.credentials()
        let id = known["applicationId"]?.string ?? ""
        let file = NSTemporaryDirectory() + "opentok-\(UUID().uuidString).pem"
        try (known["privateKey"]?.string ?? "").write(toFile: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: file) }
        let client = try OpenTok.application(applicationId: id, privateKeyPath: file, apiUrl: Emulator.shared.url)
        try "no key any more".write(toFile: file, atomically: true, encoding: .utf8)
        for _ in 0..<3 {
            let page = try await client.listArchives()
            XCTAssertEqual(page.total, 0)
        }
        let error = try await failure { try OpenTok.application(applicationId: id, privateKeyPath: file) }
        XCTAssertEqual(error.kind, "invalid_argument")
    }

    func testAnArchiveOfAListIsStopped() async throws {
        let client = try await Emulator.shared.client()
        let sessionId = try await Emulator.shared.sessionWithClient(client)
        _ = try await client.startArchive(sessionId: sessionId)
        let listed = try await client.listArchives().items
        XCTAssertEqual(listed.count, 1)
        try await client.stopArchive(archiveId: listed[0].id)
        let stopped = try await client.getArchive(archiveId: listed[0].id)
        XCTAssertNotEqual(stopped.status, .started)
    }

    func testARawAnswerHasItsHeaders() async throws {
        let client = try await Emulator.shared.client()
        let answer = try await client.request(method: "GET", path: "/v2/project/{project}/archive")
        XCTAssertEqual(answer.status, 200)
        XCTAssertEqual(answer.headers["content-type"], "application/json")
    }

    func testOptionsReachTheWire() async throws {
        let known = try await Emulator.shared.credentials()
        let client = try OpenTok(
            apiKey: "100",
            apiSecret: known["apiSecret"]?.string,
            apiUrl: Emulator.shared.url + "/",
            timeout: .seconds(10),
            connectTimeout: .seconds(2),
            userAgent: "lecture-recorder/1.0"
        )
        XCTAssertEqual(client.apiUrl, Emulator.shared.url)
        _ = try await client.listArchives()
        let agent = try await Emulator.shared.requests()[0]["headers"]?["user-agent"]?.string ?? ""
        XCTAssertTrue(agent.hasPrefix("opentok-sdk/\(OpenTok.version) "), agent)
        XCTAssertTrue(agent.contains("lecture-recorder/1.0"), agent)
    }
}
