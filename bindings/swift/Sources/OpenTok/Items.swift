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
        Iterator(offset: start, page: page)
    }

    public struct Iterator: AsyncIteratorProtocol {
        private var offset: Int32
        private let page: @Sendable (Int32) async throws -> [Element]
        private var ready: ArraySlice<Element> = []
        private var ended = false

        init(offset: Int32, page: @escaping @Sendable (Int32) async throws -> [Element]) {
            self.offset = offset
            self.page = page
        }

        public mutating func next() async throws -> Element? {
            if ready.isEmpty && !ended {
                ready = try await page(offset)[...]
                offset += Int32(ready.count)
                ended = ready.isEmpty
            }
            return ready.popFirst()
        }
    }
}
