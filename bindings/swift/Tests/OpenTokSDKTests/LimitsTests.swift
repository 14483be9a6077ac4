import Foundation
import XCTest

@testable import OpenTokSDK

/// Whatever number is given for a limit: a client that works, or a refusal which names the argument.
final class LimitsTests: XCTestCase {
    override func setUp() async throws {
        try await Emulator.shared.reset()
    }

    /// Seconds within which anything answers.
    private let usable = [0.5, 1, 30, 1e6]
    /// Too short for any answer, or longer than some machines can count.
    private let odd = [Double.leastNonzeroMagnitude, 1e-9, 0.001, 1e9, 1e15, 0x1p53, 0x1p63, 0x1p64]
    private let refused = [
        0, -0.0, -1e-9, -1, -0x1p63, -1e300, 1e300, Double.greatestFiniteMagnitude, .infinity, -.infinity, .nan,
        .signalingNaN,
    ]

    /// Where a limit can be given, and what it is called there.
    private func places() async throws -> [(field: String, make: (Double) throws -> OpenTok)] {
        let plain = try await Emulator.shared.client(maxRetries: 0)
        let secret = try await Emulator.shared.credentials()["apiSecret"]?.string
        return [
            ("timeout", { try OpenTok(apiKey: "100", apiSecret: secret, apiUrl: plain.apiUrl, timeout: $0) }),
            (
                "connectTimeout",
                { try OpenTok(apiKey: "100", apiSecret: secret, apiUrl: plain.apiUrl, timeout: 10, connectTimeout: $0) }
            ),
            ("timeout", { try plain.withOptions(timeout: $0) }),
        ]
    }

    func testALimitWorksOrIsRefused() async throws {
        for (place, (field, make)) in try await places().enumerated() {
            for seconds in usable {
                let page = try await make(seconds).listArchives()
                XCTAssertEqual(page.total, 0, "\(field) \(seconds)")
            }
            for seconds in refused {
                XCTAssertThrowsError(try make(seconds), "place \(place): \(field) \(seconds)") { refusal($0, field) }
            }
            for seconds in odd { try await works(field) { try make(seconds) } }
        }
    }

    func testADurationWorksOrIsRefused() async throws {
        let client = try await Emulator.shared.client(maxRetries: 0)
        let secret = try await Emulator.shared.credentials()["apiSecret"]?.string
        let places: [(String, (Duration) throws -> OpenTok)] = [
            ("timeout", { try client.withOptions(timeout: $0) }),
            ("timeout", { try OpenTok(apiKey: "100", apiSecret: secret, apiUrl: client.apiUrl, timeout: $0) }),
            (
                "connectTimeout",
                { try OpenTok(apiKey: "100", apiSecret: secret, apiUrl: client.apiUrl, connectTimeout: $0) }
            ),
        ]
        for (field, make) in places {
            for negative in [Duration.zero, .nanoseconds(-1), .seconds(-1), .seconds(Int64.min)] {
                XCTAssertThrowsError(try make(negative), "\(field) \(negative)") { refusal($0, field) }
            }
            for long in [Duration.nanoseconds(1), .seconds(Int64.max)] { try await works(field) { try make(long) } }
            let page = try await make(.seconds(20)).listArchives()
            XCTAssertEqual(page.total, 0)
        }
    }

    func testANumberOfRetriesWorksOrIsRefused() async throws {
        let client = try await Emulator.shared.client()
        for count in [-1, Int(Int32.min), .min, .max] {
            XCTAssertThrowsError(try client.withOptions(maxRetries: count), "\(count)") { refusal($0, "maxRetries") }
            XCTAssertThrowsError(try OpenTok(apiKey: "100", apiSecret: "secret", maxRetries: count), "\(count)") {
                refusal($0, "maxRetries")
            }
        }
        let page = try await client.withOptions(maxRetries: Int(Int32.max)).listArchives()
        XCTAssertEqual(page.total, 0)
    }

    func testANumberThatIsNoneOfAPageIsRefused() async throws {
        let client = try await Emulator.shared.client()
        for number in [-1, Int.min, .max, Int(Int32.max) + 1, Int(Int32.min) - 1] {
            for (field, call) in [
                ("offset", { try await client.listArchives(offset: number) }),
                ("count", { try await client.listArchives(count: number) }),
            ] {
                let error = try await failure(call)
                XCTAssertEqual(error.kind, "invalid_argument")
                XCTAssertEqual(error.field, field)
                XCTAssertEqual(error.operation, "listArchives")
                XCTAssertEqual(error.attempts, 0)
            }
        }
        try await nothingWasSent()
    }

    /// The walk meets the same refusal at its first step.
    func testAWalkFromNowhereIsRefused() async throws {
        let client = try await Emulator.shared.client()
        for number in [-1, Int.min, .max] {
            var walk = client.iterArchives(offset: number).makeAsyncIterator()
            let error = try await failure { try await walk.next() }
            XCTAssertEqual(error.field, "offset")
            let end = try await walk.next()
            XCTAssertNil(end)
        }
        try await nothingWasSent()
    }

    /// A client that is made must answer, or say that the time was too short.
    private func works(_ field: String, _ make: () throws -> OpenTok) async throws {
        let client: OpenTok
        do {
            client = try make()
        } catch {
            return refusal(error, field)
        }
        do {
            _ = try await client.listArchives()
        } catch OpenTokError.timeout {}
    }

    private func refusal(_ error: any Error, _ field: String) {
        guard case OpenTokError.invalidArgument(let details) = error else { return XCTFail("\(error)") }
        XCTAssertEqual(details.field, field)
        XCTAssertTrue(details.message.contains(field), details.message)
    }
}
