import OpenTokSDK
import XCTest

/// A client of one's own for tests, as ``OpenTokClient`` shows it; with the public names alone.
final class FakeTests: XCTestCase {
    private struct Fake: OpenTokClient {
        let archives: [Archive]

        func createSession(_ request: CreateSession) async throws -> Session {
            Session(sessionId: "1_fake", mediaMode: request.mediaMode)
        }

        func generateToken(_ request: GenerateToken) throws -> String { "\(request.sessionId) \(request.role ?? "")" }

        func listArchives(_ request: ListArchives) async throws -> ArchivePage {
            let page = archives.dropFirst(request.offset ?? 0).prefix(request.count ?? 50)
            return ArchivePage(total: Int64(archives.count), items: Array(page))
        }

        func stopArchive(archiveId: String) async throws -> Archive {
            let details = ErrorDetails(kind: "conflict", message: "it is over")
            throw OpenTokError.conflict(details: details)
        }
    }

    /// A program's own function, which takes any client.
    private func lecture(_ client: any OpenTokClient) async throws -> (Session, String) {
        let session = try await client.createSession(mediaMode: .routed)
        return (session, try client.generateToken(sessionId: session.sessionId, role: .moderator))
    }

    func testACallWithItsArgumentsOneByOneReachesTheFake() async throws {
        let (session, token) = try await lecture(Fake(archives: []))
        XCTAssertEqual(session, Session(sessionId: "1_fake", mediaMode: .routed))
        XCTAssertEqual(token, "1_fake moderator")
    }

    func testAFakeIsWalkedPageByPage() async throws {
        let archives = (0..<7).map { Archive(id: "\($0)") }
        var walked: [Archive] = []
        let fake: any OpenTokClient = Fake(archives: archives)
        for try await archive in fake.iterArchives(offset: 1, count: 2) { walked.append(archive) }
        XCTAssertEqual(walked, Array(archives.dropFirst()))
    }

    func testAFakeFailsAsItIsTold() async throws {
        let fake: any OpenTokClient = Fake(archives: [])
        do {
            try await fake.stopArchive(archiveId: "one")
            XCTFail("there was no error")
        } catch OpenTokError.conflict(let details) {
            XCTAssertEqual(details.message, "it is over")
        }
    }

    func testWhatAFakeLeavesOutThrows() async throws {
        let fake = Fake(archives: [])
        do {
            try await fake.signal(sessionId: "1_fake", type: "chat")
            XCTFail("a call that is not there returned")
        } catch let error as OpenTokError {
            XCTAssertEqual(error.operation, "signal")
            XCTAssertTrue(error.message.contains("signal"), error.message)
        }
        XCTAssertThrowsError(try fake.generateJwt()) {
            XCTAssertEqual(($0 as? OpenTokError)?.operation, "generateJwt")
        }
        do {
            for try await _ in fake.iterRenders() { XCTFail("there is no render") }
            XCTFail("a walk that is not there ended")
        } catch let error as OpenTokError {
            XCTAssertEqual(error.operation, "listRenders")
        }
    }
}
