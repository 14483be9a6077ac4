import Foundation
import XCTest

@testable import OpenTokSDK

/// Callbacks: the emulator delivers them to a small server, where they are verified and typed.
final class WebhooksTests: XCTestCase {
    private let secret = "a-secret-of-this-test"
    private let body = #"{"event":"sessionCreated"}"#

    func testARecordingIsToldOfSignedAndTyped() async throws {
        try await Emulator.shared.reset()
        let client = try await Emulator.shared.client()
        let receiver = try Receiver()
        defer { receiver.close() }
        let target: [String: JSON] = [
            "url": .text("http://\(receiver.address)/told"), "secret": .text(secret),
            "events": .list([.text("archive")]),
        ]
        _ = try await Emulator.shared.send("POST", "webhooks", .object(target))
        let session = try await Emulator.shared.sessionWithClient(client)
        let archive = try await client.startArchive(sessionId: session, name: "lecture")
        _ = try await client.stopArchive(archiveId: archive.id)

        let events = try await receiver.wait(for: 2).map { told in
            try client.verifyWebhook(body: told.body, authorization: told.authorization, secrets: [secret])
        }
        XCTAssertEqual(events.map(\.kind), [.archive, .archive])
        XCTAssertEqual(events.map(\.archive?.status), [.started, .stopped])
        XCTAssertEqual(events.map(\.archive?.id), [archive.id, archive.id])
        XCTAssertEqual(events[1].sessionId, session)
        let known = try await Emulator.shared.credentials()
        XCTAssertEqual(events[1].claims?.apiKey, known["apiKey"]?.string)
        XCTAssertNotEqual(events[0].deduplicationKey, events[1].deduplicationKey)
    }

    func testEachRefusalHasItsReason() async throws {
        let client = try await Emulator.shared.client()
        let signed = try client.signWebhook(body: body, secret: secret)
        let old = try client.signWebhook(body: body, secret: secret, at: 1_700_000_000)
        for (body, authorization, secret, reason) in [
            (body, signed, "another", "fits none of the secrets"),
            (body, old, self.secret, "too old"),
            (body + " ", signed, self.secret, "not the one that was signed"),
            (body, "Bearer nonsense", self.secret, "not a JWT"),
        ] {
            let error = try await failure {
                try client.verifyWebhook(body: body, authorization: authorization, secrets: [secret])
            }
            XCTAssertEqual(error.details.kind, "authentication")
            XCTAssertTrue(error.details.message.contains(reason), error.details.message)
            XCTAssertFalse(error.details.message.contains(self.secret), error.details.message)
        }
    }

    func testWhatIsNotSignedCanBeRead() async throws {
        let client = try await Emulator.shared.client()
        let event = try client.parseWebhook(body: #"{"event":"hologramCreated","hologram":7}"#)
        XCTAssertEqual(event.kind, WebhookKind(rawValue: "hologramCreated"))
        XCTAssertNil(event.claims)
        let error = try await failure { try client.parseWebhook(body: Data("status=available".utf8)) }
        XCTAssertEqual(error.details.field, "body")
    }
}
