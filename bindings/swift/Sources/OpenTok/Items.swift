/// Every item of a list, page by page, fetched as they are asked for.
///
/// An empty page ends it, whatever the service says about the total.
public struct Items<Element: Sendable>: AsyncSequence, Sendable {
    private let start: Int32
    private let page: @Sendable (Int32) async throws -> [Element]

    init(from offset: Int32?, page: @escaping @Sendable (Int32) async throws -> [Element]) {
        self.start = offset ?? 0
        self.page = page
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(next: start, page: page)
    }

    public struct Iterator: AsyncIteratorProtocol {
        var next: Int32
        let page: @Sendable (Int32) async throws -> [Element]
        var ready: ArraySlice<Element> = []
        var ended = false

        public mutating func next() async throws -> Element? {
            if ready.isEmpty && !ended {
                ready = try await page(next)[...]
                next += Int32(ready.count)
                ended = ready.isEmpty
            }
            return ready.popFirst()
        }
    }
}
