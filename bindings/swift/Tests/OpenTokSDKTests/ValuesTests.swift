import Foundation
import XCTest

@testable import OpenTokSDK

/// Values of enumerations: the wire's text, and nothing else.
final class ValuesTests: XCTestCase {
    func testAValueIsItsText() throws {
        try holds(ArchiveMode.self, "always")
        try holds(ArchiveStatus.self, "started")
        try holds(AudioTransportKind.self, "binary")
        try holds(BroadcastStatus.self, "stopped")
        try holds(ConnectionState.self, "Connected")
        try holds(HlsStatus.self, "live")
        try holds(LayoutType.self, "bestFit")
        try holds(MediaMode.self, "routed")
        try holds(OutputMode.self, "composed")
        try holds(RenderStatus.self, "started")
        try holds(Resolution.self, "1280x720")
        try holds(Role.self, "moderator")
        try holds(RtmpStatus.self, "live")
        try holds(ScreenshareType.self, "pip")
        try holds(StreamMode.self, "manual")
        try holds(TokenKind.self, "jwt")
        try holds(TokenProblemCode.self, "expired")
        try holds(VideoType.self, "camera")
    }

    private func holds<Value: OpenValue>(_ type: Value.Type, _ known: String) throws {
        let spelt = Value.allCases.map(\.rawValue)
        XCTAssertTrue(spelt.contains(known), "\(type): \(spelt)")
        XCTAssertEqual(Set(spelt).count, spelt.count, "\(type)")
        XCTAssertEqual(Set(Value.allCases).count, spelt.count, "\(type)")
        for value in Array(Value.allCases) + [.other(value: "new"), .other(value: "")] {
            let text = value.rawValue
            XCTAssertEqual(Value(rawValue: text), value)
            XCTAssertEqual("\(value)", text)
            XCTAssertEqual(try written(value), "\"\(text)\"")
            XCTAssertEqual(try JSONDecoder().decode(Value.self, from: Data("\"\(text)\"".utf8)), value)
            // However it was come by.
            let other = Value.other(value: text)
            XCTAssertEqual(other, value)
            XCTAssertEqual(other.hashValue, value.hashValue)
            XCTAssertEqual(Set([other, value]).count, 1)
        }
        XCTAssertNotEqual(Value.other(value: "new"), Value(rawValue: known))
        XCTAssertThrowsError(try JSONDecoder().decode(Value.self, from: Data("5".utf8)), "\(type)")
    }

    func testALiteralIsAValue() {
        let role: Role = "publisher"
        guard case .publisher = role else { return XCTFail("\(role)") }
        let resolution: Resolution = "4096x2160"
        guard case .other(let text) = resolution else { return XCTFail("\(resolution)") }
        XCTAssertEqual(text, "4096x2160")
        XCTAssertEqual(["bestFit", "pip"] as [LayoutType], [.bestFit, .pip])
    }

    /// A switch looks at the case, so what is read is the case wherever there is one.
    func testWhatIsReadIsTheCase() throws {
        let read = try JSONDecoder().decode([ArchiveStatus].self, from: Data(#"["started", "resting"]"#.utf8))
        guard case .started = read[0], case .other("resting") = read[1] else { return XCTFail("\(read)") }
    }

    func testValuesAreKeysOfADictionary() {
        let counts = [ArchiveStatus.started: 1, "stopped": 2]
        XCTAssertEqual(counts[.other(value: "started")], 1)
        XCTAssertEqual(counts[.stopped], 2)
    }

    private func written(_ value: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }
}
