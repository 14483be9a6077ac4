import Foundation
import XCTest

@testable import OpenTokSDK

/// Records as JSON: by the names of the wire, what is new or odd kept, nothing lost.
final class RecordsTests: XCTestCase {
    private func read<Record: Decodable>(_ text: String, as _: Record.Type = Record.self) throws -> Record {
        try JSONDecoder().decode(Record.self, from: Data(text.utf8))
    }

    /// What is written is what was read, whatever it was.
    private func holds<Record: Codable & Equatable>(_ text: String, as type: Record.Type) throws -> Record {
        let record = try read(text, as: type)
        let written = String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
        XCTAssertEqual(JSON.parsed(written), JSON.parsed(text))
        XCTAssertEqual(try read(written, as: type), record)
        return record
    }

    func testABodyOfAWebhookIsAnArchive() throws {
        let body = #"""
            {"id": "b8a4", "event": "archive", "createdAt": 1384221380000, "duration": 328, "name": "Foo",
             "sessionId": "1_MX", "size": 18023312, "status": "available", "hasAudio": true, "resolution": "640x480",
             "streams": [{"streamId": "s", "hasAudio": false}], "partnerId": 123456, "newest": {"a": [1, null, 2.5]}}
            """#
        let archive = try holds(body, as: Archive.self)
        XCTAssertEqual(archive.status, .available)
        XCTAssertEqual(archive.createdAtDate, Date(timeIntervalSince1970: 1_384_221_380))
        XCTAssertEqual(archive.size, 18_023_312)
        XCTAssertEqual(archive.streams, [ComposedStream(streamId: "s", hasAudio: false)])
        XCTAssertEqual(archive.extra, ["partnerId": "123456", "newest": #"{"a":[1,null,2.5]}"#])
    }

    func testAFieldOfAnotherShapeIsKeptBeside() throws {
        let body = #"{"id": "a", "status": 5, "size": "large", "streams": "none", "resolution": "640x480"}"#
        let archive = try holds(body, as: Archive.self)
        XCTAssertEqual([archive.status == nil, archive.size == nil, archive.streams == nil], [true, true, true])
        XCTAssertEqual(archive.resolution, .init(rawValue: "640x480"))
        XCTAssertEqual(archive.extra, ["status": "5", "size": #""large""#, "streams": #""none""#])
    }

    func testWhatIsNotNamedIsNoRecord() {
        for text in ["{}", #"{"id": 5}"#, #"{"id": null}"#, "[]", "5", "null", #"{"name": "a"}"#] {
            XCTAssertThrowsError(try read(text, as: Archive.self), text) { XCTAssertTrue($0 is DecodingError, "\($0)") }
        }
    }

    func testAPageKeepsWhatItCanRead() throws {
        let items = #"[{"id": "a"}, 5, {"id": "b", "status": "resting"}, {"id": 6}]"#
        let text = #"{"total": 4, "items": \#(items), "next": "/x"}"#
        let page = try read(text, as: ArchivePage.self)
        XCTAssertEqual(page.items.map(\.id), ["a", "b"])
        XCTAssertEqual(page.items[1].status, .other(value: "resting"))
        XCTAssertEqual(page.extra, ["items": #"[5,{"id":6}]"#, "next": #""/x""#])
        XCTAssertEqual(page.total, 4)
        // Those that could not be read are written behind the others.
        let again = try read(String(decoding: try JSONEncoder().encode(page), as: UTF8.self), as: ArchivePage.self)
        XCTAssertEqual(again, page)
    }

    func testWhatIsSentRefusesAnotherName() throws {
        for (text, wrong) in [
            (#"{"type": "pip", "stylesheets": "a"}"#, "stylesheets"), (#"{"type": "pip", "TYPE": "pip"}"#, "TYPE"),
        ] {
            XCTAssertThrowsError(try read(text, as: Layout.self)) { error in
                guard case DecodingError.dataCorrupted(let context) = error else { return XCTFail("\(error)") }
                XCTAssertTrue(context.debugDescription.contains(wrong), context.debugDescription)
            }
        }
        let nested = #"{"hls": {"dvr": true}, "rtmp": [{"serverUrl": "a", "streamName": "b", "strem": "c"}]}"#
        XCTAssertThrowsError(try read(nested, as: BroadcastOutputs.self))
        XCTAssertThrowsError(try read(#"{"type": 5}"#, as: Layout.self))
        XCTAssertThrowsError(try read(#"{"dvr": "yes"}"#, as: Hls.self))
    }

    func testARequestIsStoredAndSentLater() async throws {
        try await Emulator.shared.reset()
        let client = try await Emulator.shared.client()
        let sessionId = try await Emulator.shared.sessionWithClient(client)
        var request = StartArchive(sessionId: sessionId, name: "lecture")
        request.layout = Layout(type: .pip)
        request.hasVideo = true
        let stored = try JSONEncoder().encode(request)
        let again = try JSONDecoder().decode(StartArchive.self, from: stored)
        XCTAssertEqual(again, request)
        let archive = try await client.startArchive(again)
        XCTAssertEqual(archive.name, "lecture")
        let sent = try await Emulator.shared.requests().last?["json"]
        XCTAssertEqual(sent, JSON.parsed(String(decoding: stored, as: UTF8.self)))
    }

    func testOutputsAndMapsHold() throws {
        _ = try holds(#"{"hls": {}, "rtmp": [{"serverUrl": "a", "streamName": "b"}]}"#, as: BroadcastOutputs.self)
        _ = try holds(#"{"transport": "json", "staticFields": {"a": "b", "": "ü"}}"#, as: AudioTransport.self)
        _ = try holds(#"{"status": 200, "headers": {"a": "b"}, "body": {"c": [1, "d"]}}"#, as: RawAnswer.self)
        _ = try holds(#"{"status": 200, "headers": {}, "body": "text"}"#, as: RawAnswer.self)
    }

    /// The largest numbers, and those that are no whole ones.
    func testNumbersHold() throws {
        let text = #"{"id": "a", "size": 9223372036854775807, "duration": -1, "big": 1e300}"#
        let archive = try holds(text, as: Archive.self)
        XCTAssertEqual(archive.size, .max)
        let odd = try read(#"{"id": "a", "size": 9223372036854775808, "duration": 1.5}"#, as: Archive.self)
        XCTAssertEqual([odd.size, odd.duration], [nil, nil])
        XCTAssertEqual(Set(odd.extra.keys), ["size", "duration"])
    }

    func testWhatHasAnIdIsIdentifiable() {
        func id<Thing: Identifiable<String>>(_ thing: Thing) -> String { thing.id }
        XCTAssertEqual(
            [
                id(Archive(id: "a")), id(Broadcast(id: "b")), id(Render(id: "c")), id(OpenTokSDK.Stream(id: "d")),
                id(SipCall(id: "e")), id(Callback(id: "f")), id(AudioConnector(id: "g")),
            ], ["a", "b", "c", "d", "e", "f", "g"])
    }

    func testRecordsAreEqualAndHashedByWhatTheyHold() {
        let one = Archive(id: "a", status: .started, extra: ["x": "1"])
        XCTAssertEqual(one, Archive(id: "a", status: .other(value: "started"), extra: ["x": "1"]))
        XCTAssertNotEqual(one, Archive(id: "a", status: .started))
        XCTAssertEqual(Set([one, Archive(id: "a", status: "started", extra: ["x": "1"])]).count, 1)
    }

    /// What the service answers and what `Codable` reads is the same record.
    func testAnAnswerIsWhatCodableReads() async throws {
        try await Emulator.shared.reset()
        let odd = #""status": "resting", "size": "large", "newest": {"b": [1]}"#
        let text = #"{"id": "a", \#(odd), "streams": [{"streamId": "s"}]}"#
        try await Emulator.shared.replay([JSON.parsed(text)])
        let answer = try await Emulator.shared.client().getArchive(archiveId: "a")
        XCTAssertEqual(answer, try read(text, as: Archive.self))
    }
}
