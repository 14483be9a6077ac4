import Foundation
import XCTest

@testable import OpenTokSDK

/// Nothing that holds a secret shows it, however it is printed, dumped or looked into.
final class SecretsTests: XCTestCase {
    private let marker = "hunter2"

    private var rtmp: Rtmp { Rtmp(serverUrl: "rtmp://example.com/live", streamName: marker, id: "one") }
    private var archive: Archive { Archive(id: "id", status: .available, password: marker) }
    private var urls: BroadcastUrls {
        BroadcastUrls(rtmp: [BroadcastRtmp(id: "one", serverUrl: "rtmp://example.com/live", streamName: marker)])
    }
    private var auth: SipAuth { SipAuth(username: "ada", password: marker) }
    private var dial: Dial { Dial(sessionId: "session", token: marker, sipUri: "sip:ada@example.com", auth: auth) }

    /// Each with something that it does show.
    private var discreet: [(value: Any, shows: String)] {
        [
            (auth, "ada"), (rtmp, "rtmp://example.com/live"), (archive, "available"), (dial, "sip:ada@example.com"),
            (BroadcastRtmp(serverUrl: "rtmp://example.com/live", streamName: marker), "rtmp://example.com/live"),
            (VerifyToken(token: marker, sessionId: "session"), "session"),
            (StartRender(sessionId: "session", token: marker, url: "https://example.com"), "https://example.com"),
            (StartCaptions(sessionId: "session", token: marker), "session"),
            (StartAudioConnector(sessionId: "session", token: marker, uri: "wss://example.com"), "wss://example.com"),
        ]
    }

    /// The same within other things.
    private var nested: [Any] {
        [
            BroadcastOutputs(rtmp: [rtmp]), urls, Broadcast(id: "id", broadcastUrls: urls),
            StartBroadcast(sessionId: "session", outputs: BroadcastOutputs(hls: Hls(), rtmp: [rtmp, rtmp])),
            ArchivePage(total: 1, items: [archive]),
            BroadcastPage(total: 1, items: [Broadcast(id: "id", broadcastUrls: urls)]),
            Part(items: [archive], sent: 1, total: 1), Optional(Optional(auth)) as Any,
            (auth, [rtmp]), Result<Archive, any Error>.success(archive),
            Set([auth]), ["auth": ["nested": auth]], [auth: auth],
        ]
    }

    func testWhatHoldsASecretShowsTheRest() {
        for (value, shows) in discreet {
            for text in texts(value) {
                XCTAssertFalse(text.contains(marker), text)
                XCTAssertTrue(text.contains(shows), text)
            }
            XCTAssertTrue("\(value)".contains("***"), "\(value)")
        }
    }

    func testWhatHoldsItWithinShowsNoneEither() {
        let alone = discreet.map(\.value)
        let wrapped: [Any] = alone.map { [$0, $0] } + alone.map { ["key": $0] } + alone.map { Optional($0) as Any }
        for value in nested + wrapped {
            for text in texts(value) { XCTAssertFalse(text.contains(marker), text) }
        }
    }

    func testADescriptionNamesWhatIsSet() {
        XCTAssertEqual("\(auth)", #"SipAuth(username: "ada", password: "***")"#)
        let plain = #"Rtmp(serverUrl: "rtmp://example.com/live", streamName: "***")"#
        XCTAssertEqual("\(Rtmp(serverUrl: "rtmp://example.com/live", streamName: marker))", plain)
        XCTAssertEqual("\([auth])", "[\(String(reflecting: auth))]")
        XCTAssertFalse("\(Archive(id: "id"))".contains("***"))
    }

    /// What a program stores or sends is whole.
    func testASecretIsWrittenAndRead() throws {
        let written = try JSONEncoder().encode(dial)
        XCTAssertTrue(String(decoding: written, as: UTF8.self).contains(marker))
        XCTAssertEqual(try JSONDecoder().decode(Dial.self, from: written), dial)
    }

    /// What cannot be read as a record is not repeated by the error.
    func testWhatCannotBeReadIsNotRepeated() {
        let wrong = #"{"username": "ada", "password": "hunter2", "passwort": "hunter2"}"#
        XCTAssertThrowsError(try JSONDecoder().decode(SipAuth.self, from: Data(wrong.utf8))) { error in
            for text in texts(error) { XCTAssertFalse(text.contains(marker), text) }
        }
    }

    /// What could not be read as a secret is one still.
    func testASecretOfAnotherShapeIsNotShown() throws {
        let text = #"{"id": "a", "password": ["hunter2"], "newest": 5}"#
        let read = try JSONDecoder().decode(Archive.self, from: Data(text.utf8))
        XCTAssertEqual(read.extra, ["password": #"["hunter2"]"#, "newest": "5"])
        for text in texts(read) + texts(ArchivePage(total: 1, items: [read])) {
            XCTAssertFalse(text.contains(marker), text)
            XCTAssertTrue(text.contains("newest"), text)
        }
    }

    /// What a token says is no secret, as opposed to the token.
    func testAVerdictShowsWhatTheTokenSays() throws {
        let client = try OpenTok(apiKey: "100", apiSecret: "a secret, long enough for a test")
        let sessionId = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-YWJjfn4"
        let token = try client.generateToken(sessionId: sessionId, data: "name=Ada")
        for text in texts(try client.verifyToken(token: token)) {
            XCTAssertTrue(text.contains("name=Ada"), text)
            XCTAssertFalse(text.contains(token), text)
        }
    }

    func testAClientShowsNothing() throws {
        let key = "a secret, long enough for a test, \(marker)"
        let client = try OpenTok(apiKey: "100", apiSecret: key, proxy: "http://ada:\(marker)@127.0.0.1:1")
        let observed = client.observed { _ in }
        for text in texts(client) + texts(observed) + texts([client]) {
            XCTAssertFalse(text.contains(marker), text)
        }
        XCTAssertEqual("\(client)", "OpenTok(100 at https://api.opentok.com)")
    }

    func testAnErrorShowsNothing() async throws {
        let client = try OpenTok(
            apiKey: "100", apiSecret: "\(marker), which is long enough", apiUrl: Emulator.shared.url, maxRetries: 0)
        let bearer = "Bearer eyJ\(marker).\(marker).\(marker)"
        let calls: [() async throws -> Any] = [
            { try await client.dial(self.dial) },
            { try await client.dial(Dial(sessionId: "", token: self.marker, sipUri: self.marker, auth: self.auth)) },
            {
                try await client.startBroadcast(
                    sessionId: "s", outputs: BroadcastOutputs(rtmp: Array(repeating: self.rtmp, count: 6)))
            },
            { try await client.startCaptions(sessionId: "s", token: self.marker) },
            { try await client.request(method: "GET", path: "/v2/project/{project}/archive") },
            { try client.inspectToken(token: self.marker) },
            { try client.verifyWebhook(body: self.marker, authorization: bearer, secrets: [self.marker]) },
            { try OpenTok.application(applicationId: "id", privateKey: self.marker) },
            { try OpenTok(apiKey: "100", apiSecret: "s", proxy: "http://ada:\(self.marker)@[::1") },
            { try OpenTok(apiKey: "100", apiSecret: "s", proxy: "ftp://ada:\(self.marker)@example.com") },
            { try OpenTok(apiKey: "100", apiSecret: "s", caCertificates: self.marker) },
        ]
        for (number, call) in calls.enumerated() {
            let error = try await failure(call)
            for text in texts(error) + texts(error.details) + [error.localizedDescription] {
                XCTAssertFalse(text.contains(marker), "\(number): \(text)")
            }
        }
    }

    /// All ways to make text of a value.
    private func texts(_ value: Any) -> [String] {
        var (printed, debugged, dumped) = ("", "", "")
        print(value, to: &printed)
        debugPrint(value, to: &debugged)
        dump(value, to: &dumped)
        let plain = [String(describing: value), String(reflecting: value), "\(value)", printed, debugged, dumped]
        return plain + [walked(Mirror(reflecting: value)), walked(Mirror(reflecting: [value]))]
    }

    /// Everything that a debugger finds by going down, as far as it goes.
    private func walked(_ mirror: Mirror, _ depth: Int = 0) -> String {
        guard depth < 12 else { return "" }
        let inner = mirror.children.map { label, child in
            "\(label ?? "") \(String(reflecting: child)) \(walked(Mirror(reflecting: child), depth + 1))"
        }
        let above = mirror.superclassMirror.map { walked($0, depth + 1) } ?? ""
        return inner.joined(separator: "\n") + above
    }
}
