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
}
