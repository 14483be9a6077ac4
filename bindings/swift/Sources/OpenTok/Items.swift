/// Every item of a list, page by page, fetched as they are asked for.
///
/// An empty page ends it, whatever the service says about the total.
public struct Items<Element: Sendable>: AsyncSequence, Sendable {
    private let start: Int32
    private let page: @Sendable (Int32) async throws -> (items: [Element], sent: Int)

    init(from offset: Int32?, page: @escaping @Sendable (Int32) async throws -> (items: [Element], sent: Int)) {
        self.start = offset ?? 0
        self.page = page
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(offset: start, page: page)
    }

    public struct Iterator: AsyncIteratorProtocol {
        private var offset: Int32
        private let page: @Sendable (Int32) async throws -> (items: [Element], sent: Int)
        private var ready: ArraySlice<Element> = []
        private var ended = false

        init(offset: Int32, page: @escaping @Sendable (Int32) async throws -> (items: [Element], sent: Int)) {
            self.offset = offset
            self.page = page
        }

        public mutating func next() async throws -> Element? {
            while ready.isEmpty && !ended {
                // After an error there is nothing more, either.
                ended = true
                let (items, sent) = try await page(offset)
                ready = items[...]
                // A list ends where the numbers do.
                offset = Int32(clamping: Int(offset) + sent)
                ended = sent == 0
            }
            return ready.popFirst()
        }
    }
}
