import Foundation
import XCTest

@testable import OpenTokSDK

/// What an error says, and what it never does.
final class ErrorsTests: XCTestCase {
    override func setUp() async throws {
        try await Emulator.shared.reset()
    }

    func testAnErrorIsOneLine() async throws {
        let client = try await Emulator.shared.client()
        let session = try await client.createSession(mediaMode: .routed)
        let error = try await failure { try await client.startArchive(sessionId: session.sessionId) }
        let id = try await Emulator.shared.requests().last?["requestId"]?.string ?? "none"
        let why = "Session not found (perhaps no client is connected to the session)"
        XCTAssertEqual("\(error)", "not_found 404 startArchive: \(why) (request \(id))")
        XCTAssertEqual(error.message, why)
        XCTAssertEqual(error.failureReason, "no client is connected to the session")
        XCTAssertEqual((error as any Error).localizedDescription, why)
        XCTAssertEqual(error.requestId, id)
        XCTAssertEqual([error.status, error.attempts], [404, 1])
        guard case .notFound(let details) = error else { return XCTFail("\(error)") }
        XCTAssertEqual(details, error.details)
    }

    func testTheServicesLongerTextIsInTheLine() async throws {
        let client = try await Emulator.shared.client(secret: "another secret, long enough")
        let error = try await failure { try await client.listArchives() }
        let why = "No suitable authentication found: the signature is wrong"
        XCTAssertEqual("\(error)", "authentication 403 listArchives: \(why) (request \(error.requestId ?? ""))")
        XCTAssertEqual(String(describing: error as any Error), "\(error)")
        XCTAssertEqual(error.message, "No suitable authentication found")
        XCTAssertEqual(error.failureReason, "the signature is wrong")
        XCTAssertEqual(error.errorDescription, why)
        XCTAssertEqual((error as any Error).localizedDescription, why)
    }

    func testALocalErrorIsOneLineToo() async throws {
        let client = try await Emulator.shared.client()
        let error = try await failure { try client.generateToken(sessionId: "not a session") }
        XCTAssertEqual("\(error)", "invalid_argument generateToken: \(error.message)")
        XCTAssertNil(error.failureReason)
        XCTAssertEqual([error.field, error.operation], ["sessionId", "generateToken"])
        XCTAssertEqual([error.status, error.attempts], [nil, 0])
    }

    func testEveryKindHasItsCase() async throws {
        let kinds: [(Int, String)] = [
            (400, "invalid_argument"), (401, "authentication"), (403, "authentication"), (404, "not_found"),
            (405, "conflict"), (408, "timeout"), (409, "conflict"), (410, "not_found"), (413, "payload_too_large"),
            (429, "rate_limited"), (500, "server"),
        ]
        let client = try await Emulator.shared.client(maxRetries: 0)
        for (status, kind) in kinds {
            try await Emulator.shared.replay(.object(["status": .integer(Int64(status))]))
            let error = try await failure { try await client.getArchive(archiveId: "none") }
            XCTAssertEqual(error.kind, kind)
            XCTAssertEqual(name(of: error), kind)
            XCTAssertEqual(error.status, status)
        }
        try await Emulator.shared.replay(.object(["status": .integer(200), "text": .text("no JSON")]))
        let unread = try await failure { try await client.getArchive(archiveId: "none") }
        XCTAssertEqual([unread.kind, name(of: unread)], ["decode", "decode"])
    }

    func testAnErrorCanBeMadeWithItsKindAndMessage() {
        let details = ErrorDetails(kind: "rate_limited", message: "too many", retryAfter: .seconds(3))
        XCTAssertEqual([details.attempts, details.allowed.count], [0, 0])
        let nothing = [details.field, details.description, details.requestId, details.operation, details.body]
        XCTAssertEqual(nothing, [nil, nil, nil, nil, nil])
        XCTAssertNil(details.status)
        XCTAssertNil(details.code)
        let error = OpenTokError.rateLimited(details: details)
        XCTAssertEqual(error.retryAfter, .seconds(3))
        XCTAssertEqual("\(error)", "rate_limited: too many")
        XCTAssertEqual(error, .rateLimited(details: details))
        XCTAssertNotEqual(error, .server(details: details))
    }

    func testAWrongArgumentIsNotRepeated() async throws {
        let client = try await Emulator.shared.client()
        let long = String(repeating: "hunter2 ", count: 1_300_000)
        let calls: [(field: String, operation: String, call: () async throws -> Any)] = [
            ("body", "request", { try await client.request(method: "POST", path: "/session/create", body: long) }),
            ("outputMode", "startArchive", {
                try await client.startArchive(sessionId: "s", outputMode: .other(value: long))
            }),
            ("layout.type", "startArchive", {
                try await client.startArchive(sessionId: "s", layout: Layout(type: .other(value: long)))
            }),
            ("method", "request", { try await client.request(method: long, path: "/session/create") }),
            ("sessionId", "generateToken", { try client.generateToken(sessionId: long) }),
            ("sessionId", "decodeSessionId", { try client.decodeSessionId(sessionId: long) }),
            ("data", "generateToken", {
                try client.generateToken(sessionId: "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-YWJjfn4", data: long)
            }),
            ("token", "inspectToken", { try client.inspectToken(token: long) }),
        ]
        for (field, operation, call) in calls {
            let error = try await failure(call)
            XCTAssertEqual(error.kind, "invalid_argument")
            XCTAssertEqual(error.field, field, operation)
            XCTAssertEqual(error.operation, operation, field)
            XCTAssertLessThan("\(error)".count, 500, field)
            XCTAssertFalse("\(error.details)".contains("hunter2 hunter2 hunter2 hunter2 hunter2 hunter2"), field)
        }
        try await nothingWasSent()
    }

    /// None at all, more than one, or deeper than anybody reads.
    func testABodyThatIsNoJsonIsRefused() async throws {
        let client = try await Emulator.shared.client()
        for body in ["{", "", "hunter2", "{} {}", String(repeating: "[", count: 100_000), "\u{0}", "nul"] {
            let error = try await failure {
                try await client.request(method: "POST", path: "/v2/project/{project}/archive", body: body)
            }
            XCTAssertEqual([error.kind, error.field, error.operation], ["invalid_argument", "body", "request"])
            XCTAssertFalse(error.message.contains("hunter2"), error.message)
        }
        try await nothingWasSent()
    }

    func testOptionsHaveTheNamesOfSwift() async throws {
        let key = try await Emulator.shared.credentials()["privateKey"]?.string
        let calls: [(field: String, make: () throws -> OpenTok)] = [
            ("privateKey", { try OpenTok.application(applicationId: "id") }),
            ("privateKey", { try OpenTok.application(applicationId: "id", privateKey: "no key") }),
            ("privateKey", { try OpenTok.application(applicationId: "id", privateKey: "/a/path.pem") }),
            ("privateKeyPath", { try OpenTok.application(applicationId: "id", privateKeyPath: "/nowhere.pem") }),
            ("applicationId", { try OpenTok.application(applicationId: "", privateKey: key) }),
            ("apiSecret", { try OpenTok(apiKey: "100") }), ("apiKey", { try OpenTok(apiSecret: "s") }),
            ("apiKey", { try OpenTok(apiKey: "", apiSecret: "s") }),
        ]
        for (field, make) in calls {
            XCTAssertThrowsError(try make(), field) { error in
                guard case OpenTokError.invalidArgument(let details) = error else { return XCTFail("\(error)") }
                XCTAssertEqual(details.field, field)
                XCTAssertNil(details.message.range(of: "[a-z]_[a-z]", options: .regularExpression), details.message)
            }
        }
    }

    func testATimeoutNamesTheLimitThatWasSet() async throws {
        try await Emulator.shared.fault(["delayMs": .integer(5_000)])
        let client = try await Emulator.shared.client().withOptions(timeout: 0.25)
        let error = try await failure { try await client.listArchives() }
        XCTAssertEqual([error.kind, error.operation], ["timeout", "listArchives"])
        XCTAssertTrue(error.message.contains("0.25") || error.message.contains("250"), error.message)
    }

    private func name(of error: OpenTokError) -> String {
        switch error {
        case .invalidArgument: "invalid_argument"
        case .authentication: "authentication"
        case .notFound: "not_found"
        case .conflict: "conflict"
        case .payloadTooLarge: "payload_too_large"
        case .rateLimited: "rate_limited"
        case .server: "server"
        case .timeout: "timeout"
        case .connection: "connection"
        case .decode: "decode"
        case .configuration: "configuration"
        case .internal: "internal"
        }
    }
}
