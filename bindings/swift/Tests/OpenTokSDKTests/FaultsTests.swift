import Foundation
import XCTest

@testable import OpenTokSDK

/// A panic of the library is an error like any other, and the process lives.
final class FaultsTests: XCTestCase {
    func testAPanicIsAnError() async throws {
        // In a debug build, this text makes an operation panic.
        let trip = "/opentok-sdk/panic"
        let client = try await Emulator.shared.client()
        XCTAssertThrowsError(try client.inspectToken(token: trip)) { error in
            XCTAssertEqual((error as? OpenTokError)?.kind, "internal")
        }
        do {
            _ = try await client.request(method: "GET", path: trip)
            XCTFail("there was no error")
        } catch let error as OpenTokError {
            XCTAssertEqual(error.kind, "internal")
        }
        _ = try await client.listArchives()
    }

    func testAWebhookIsVerifiedFromItsBytes() async throws {
        let file = place("OPENTOK_VECTORS", "vectors") + "/webhooks/verify_any_age.json"
        let vector = JSON.parsed(try String(contentsOfFile: file, encoding: .utf8))
        guard let call = vector["call"]?["arguments"], let body = call["body"]?.string else { return XCTFail(file) }
        let client = try await Emulator.shared.client()
        let verify = { (body: Data) in
            try client.verifyWebhook(
                body: body, authorization: call["authorization"]?.string ?? "",
                secrets: call["secrets"]?.items.compactMap(\.string) ?? [], maxAge: 0)
        }
        XCTAssertEqual(try verify(Data(body.utf8)).claims?.jti, "0b1c")
        XCTAssertThrowsError(try verify(Data([0xff]))) { XCTAssertEqual(($0 as? OpenTokError)?.field, "body") }
    }
}
