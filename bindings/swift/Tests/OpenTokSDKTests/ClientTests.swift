import Foundation
import XCTest

@testable import OpenTokSDK

/// What is Swift's own: errors, sequences, how values print.
final class ClientTests: XCTestCase {
    // 1~100~~1700000000000~abc~~
    private let sessionId = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-YWJjfn4"

    func testATokenSaysWhatItWasGiven() throws {
        let client = try OpenTok(apiKey: "100", apiSecret: "a secret, long enough for a test")
        let token = try client.generateToken(sessionId: sessionId, role: .subscriber, data: "name=Ada")
        let said = try client.inspectToken(token: token)
        XCTAssertEqual(said.role, .subscriber)
        XCTAssertEqual(said.connectionData, "name=Ada")
    }

    func testAForeignSessionIsRefused() throws {
        let client = try OpenTok(apiKey: "200", apiSecret: "a secret, long enough for a test")
        XCTAssertThrowsError(try client.generateToken(sessionId: sessionId)) { error in
            guard case OpenTokError.invalidArgument(let details) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(details.field, "sessionId")
            XCTAssertEqual(error.localizedDescription, details.message)
        }
    }

    func testItemsAreWalkedToTheEnd() async throws {
        // Of the second page nothing can be read.
        let pages: [Int: Part<Int>] = [
            1: Part(items: [1, 2], sent: 3, total: 9), 4: Part(items: [], sent: 1, total: 9),
            5: Part(items: [3], sent: 1, total: 9),
        ]
        let none = Part<Int>(items: [], sent: 0, total: 9)
        var walked: [Int] = []
        for try await item in Items(from: 1, page: { pages[$0] ?? none }) { walked.append(item) }
        XCTAssertEqual(walked, [1, 2, 3])
    }

    func testWhatCameBesideAnAnswerCanBeHad() async throws {
        let client = try await Emulator.shared.client()
        let (session, response) = try await client.withResponse { try await $0.createSession() }
        XCTAssertFalse(session.sessionId.isEmpty)
        XCTAssertEqual(response?.operation, "createSession")
        XCTAssertEqual(response?.path, "/session/create")
        XCTAssertEqual(response?.requestId, response?.headers["x-request-id"])
        let (_, none) = try await client.withResponse { try $0.generateJwt() }
        XCTAssertNil(none)
    }

    func testTheUserAgentSaysWhichVersionRunsOnWhat() async throws {
        try await Emulator.shared.reset()
        _ = try await Emulator.shared.client().listArchives()
        let agent = try await Emulator.shared.requests()[0]["headers"]?["user-agent"]?.string ?? ""
        XCTAssertTrue(agent.hasPrefix("opentok-sdk/\(OpenTok.version) swift/"), agent)
    }

    func testMomentsAreThereAsDates() {
        let archive = Archive(id: "id", status: .started, createdAt: 1_700_000_000_250)
        XCTAssertEqual(archive.createdAtDate, Date(timeIntervalSince1970: 1_700_000_000.25))
        XCTAssertNil(archive.updatedAtDate)
    }

    func testSecretsAreNotPrinted() {
        let auth = SipAuth(username: "ada", password: "hunter2")
        for text in ["\(auth)", "\([auth])", String(describing: auth)] {
            XCTAssertTrue(text.contains("ada") && !text.contains("hunter2"), text)
        }
    }

    func testValuesPrintAsOnTheWire() {
        XCTAssertEqual("\(LayoutType.bestFit)", "bestFit")
        XCTAssertEqual("\(LayoutType.other(value: "tbd"))", "tbd")
    }
}
