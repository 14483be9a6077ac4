import Foundation
import XCTest

@testable import OpenTokSDK

/// How a list is walked: how many requests it takes, and where it ends.
final class ItemsTests: XCTestCase {
    /// Serves numbers in pages, as the service would, and counts the requests.
    private actor Numbers {
        private let all: Int
        private let total: @Sendable (_ sent: Int) -> Int
        private(set) var asked: [Int] = []

        init(_ all: Int, total: @escaping @Sendable (Int) -> Int) {
            self.all = all
            self.total = total
        }

        func page(_ offset: Int, _ count: Int?) -> Part<Int> {
            asked.append(offset)
            let items = Array((0..<all).dropFirst(offset).prefix(count ?? 50))
            return Part(items: items, sent: items.count, total: total(items.count))
        }
    }

    /// How many requests it takes to walk so many numbers.
    private func requests(
        _ all: Int, by count: Int? = nil, total: (@Sendable (Int) -> Int)? = nil
    ) async throws -> Int {
        let numbers = Numbers(all, total: total ?? { _ in all })
        var walked: [Int] = []
        for try await number in Items(from: nil, page: { await numbers.page($0, count) }) {
            walked.append(number)
        }
        XCTAssertEqual(walked, Array(0..<all))
        return await numbers.asked.count
    }

    func testAWalkEndsWithTheLastItemThatIsCounted() async throws {
        for (all, count, expected) in [
            (251, nil, 6), (251, 50, 6), (250, 50, 5), (5, 2, 3), (0, nil, 1),
        ] {
            let asked = try await requests(all, by: count)
            XCTAssertEqual(asked, expected, "\(all) by \(count ?? 50)")
        }
    }

    /// Such a total may be a guess, and says nothing about further pages.
    func testATotalThatIsThePagesOwnCountEndsNothing() async throws {
        let asked = try await requests(150, by: 50, total: { $0 })
        XCTAssertEqual(asked, 4)
        let short = try await requests(5, by: 2, total: { $0 })
        XCTAssertEqual(short, 4)
        let single = try await requests(3)
        XCTAssertEqual(single, 2)
    }

    func testAnEmptyPageEndsAWalkWhateverTheTotal() async throws {
        for total in [0, 7, Int.max, -1] {
            let asked = try await requests(60, total: { _ in total })
            XCTAssertEqual(asked, 3, "\(total)")
        }
    }

    func testAfterAnErrorThereIsNothingMore() async throws {
        struct Broken: Error {}
        let numbers = Numbers(100, total: { _ in 100 })
        var walk = Items(from: 0) { offset in
            let page = await numbers.page(offset, 2)
            if offset > 0 { throw Broken() }
            return page
        }.makeAsyncIterator()
        let first = try await [walk.next(), walk.next()]
        XCTAssertEqual(first, [0, 1])
        do {
            _ = try await walk.next()
            XCTFail("there was no error")
        } catch is Broken {}
        for _ in 0..<3 {
            let end = try await walk.next()
            XCTAssertNil(end)
        }
        let asked = await numbers.asked
        XCTAssertEqual(asked, [0, 2])
    }

    func testAfterTheEndNothingIsAsked() async throws {
        let numbers = Numbers(1, total: { _ in 1 })
        var walk = Items(from: nil) { await numbers.page($0, nil) }.makeAsyncIterator()
        let walked = try await [walk.next(), walk.next(), walk.next()]
        XCTAssertEqual(walked, [0, nil, nil])
        let asked = await numbers.asked
        XCTAssertEqual(asked, [0, 1])
    }

    func testAWalkAtTheEndOfAllNumbersEnds() async throws {
        for start in [Int.max, .max - 1, Int(Int32.max), Int(Int32.max) - 1] {
            let numbers = Numbers(2, total: { _ in .max })
            var walked: [Int] = []
            let items = Items(from: start) { offset in await numbers.page(offset - start, nil) }
            for try await number in items { walked.append(number) }
            XCTAssertEqual(walked, [0, 1], "from \(start)")
            let asked = await numbers.asked
            XCTAssertEqual(asked, [0], "from \(start)")
        }
    }

    /// The library counts in 32 bits.
    func testAWalkAtTheEndOfTheLibrarysNumbersEnds() async throws {
        try await Emulator.shared.reset()
        let page = JSON.parsed(#"{"count": 9, "items": [{"id": "a"}, {"id": "b"}]}"#)
        try await Emulator.shared.replay([page, page])
        let client = try await Emulator.shared.client()
        var walked: [String] = []
        for try await archive in client.iterArchives(offset: Int(Int32.max) - 2) { walked.append(archive.id) }
        XCTAssertEqual(walked, ["a", "b", "a", "b"])
        let queries = try await Emulator.shared.requests().map { $0["query"]?.string ?? "" }
        XCTAssertEqual(queries, ["offset=2147483645", "offset=2147483647"])
    }

    func testThreePagesOfTheServiceAreThreeRequests() async throws {
        try await Emulator.shared.reset()
        func page(_ ids: String...) -> JSON {
            .object(["count": .integer(5), "items": .list(ids.map { .object(["id": .text($0)]) })])
        }
        try await Emulator.shared.replay([page("a", "b"), page("c", "d"), page("e")])
        var walked: [String] = []
        for try await archive in try await Emulator.shared.client().iterArchives(count: 2) { walked.append(archive.id) }
        XCTAssertEqual(walked, ["a", "b", "c", "d", "e"])
        let queries = try await Emulator.shared.requests().map { $0["query"]?.string ?? "" }
        XCTAssertEqual(queries, ["offset=0&count=2", "offset=2&count=2", "offset=4&count=2"])
    }

    func testAWalkGoesOnBehindWhatItCannotRead() async throws {
        try await Emulator.shared.reset()
        let pages = [#"[{"id": "a"}, 5]"#, "[6]", #"[{"id": "b"}]"#]
        try await Emulator.shared.replay(pages.map { JSON.parsed("{\"count\": 4, \"items\": \($0)}") })
        var walked: [String] = []
        for try await archive in try await Emulator.shared.client().iterArchives() { walked.append(archive.id) }
        XCTAssertEqual(walked, ["a", "b"])
        let requests = try await Emulator.shared.requests()
        XCTAssertEqual(requests.count, 3)
    }
}
