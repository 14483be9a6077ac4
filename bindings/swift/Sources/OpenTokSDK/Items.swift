/// Every item of a list, page by page, fetched as they are asked for.
///
/// It ends with an empty page, with the last item that the service counts, where its numbers end, and after an error.
public struct Items<Element: Sendable>: AsyncSequence, Sendable {
    private let start: Int
    private let page: @Sendable (Int) async throws -> Part<Element>

    init(from offset: Int?, page: @escaping @Sendable (Int) async throws -> Part<Element>) {
        start = offset ?? 0
        self.page = page
    }

    /// A walk over the items, from the first page on.
    public func makeAsyncIterator() -> Iterator {
        Iterator(offset: start, page: page)
    }

    /// A walk over the items.
    public struct Iterator: AsyncIteratorProtocol {
        private var offset: Int
        private let page: @Sendable (Int) async throws -> Part<Element>
        private var ready: ArraySlice<Element> = []
        private var ended = false

        init(offset: Int, page: @escaping @Sendable (Int) async throws -> Part<Element>) {
            self.offset = offset
            self.page = page
        }

        /// The next item, or nil at the end. It asks the service when a page is used up.
        public mutating func next() async throws -> Element? {
            while ready.isEmpty && !ended {
                // After an error there is nothing more, either.
                ended = true
                let part = try await page(offset)
                ready = part.items[...]
                let (next, beyond) = offset.addingReportingOverflow(part.sent)
                offset = next
                // A total that is no more than this page may be a guess of ours, and a smaller one is wrong: neither may
                // hide what comes behind.
                let last = part.total > part.sent && part.total == next
                ended = part.sent == 0 || last || beyond || next > Int32.max
            }
            return ready.popFirst()
        }
    }
}

/// A page: its items, how many the service sent, and how many it says there are.
struct Part<Element: Sendable>: Sendable {
    let items: [Element]
    let sent: Int
    let total: Int

    init(items: [Element], sent: Int, total: Int) {
        self.items = items
        self.sent = sent
        self.total = total
    }

    /// Of those items that could not be read, the page holds the texts.
    init(items: [Element], extra: [String: Json], total: Int64) {
        let odd = extra["items"].flatMap { try? JSONValue(parsing: $0) }
        let unread = if case .list(let texts) = odd { texts.count } else { 0 }
        self.init(items: items, sent: items.count + unread, total: Int(clamping: total))
    }
}
