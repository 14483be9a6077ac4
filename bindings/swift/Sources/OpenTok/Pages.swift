// Generated from core/surface.json by `make generate`. Do not edit.

extension OpenTok {
    /// Every item of `listArchives`, page by page, fetched as they are asked for.
    ///
    /// - `offset`: How many of the newest to skip: 0 unless set.
    /// - `count`: How many to return, up to 1,000: 50 unless set.
    /// - `sessionId`: Only those of this session.
    public func iterArchives(
        offset: Int32? = nil,
        count: Int32? = nil,
        sessionId: String? = nil
    ) -> Items<Archive> {
        Items(from: offset) { next in
            let page = try await self.listArchives(
                offset: next,
                count: count,
                sessionId: sessionId
            )
            return (page.items, page.items.count + Int(unread(extra: page.extra)))
        }
    }

    /// Every item of `listBroadcasts`, page by page, fetched as they are asked for.
    ///
    /// - `offset`: How many of the newest to skip: 0 unless set.
    /// - `count`: How many to return, up to 1,000: 50 unless set.
    /// - `sessionId`: Only those of this session.
    public func iterBroadcasts(
        offset: Int32? = nil,
        count: Int32? = nil,
        sessionId: String? = nil
    ) -> Items<Broadcast> {
        Items(from: offset) { next in
            let page = try await self.listBroadcasts(
                offset: next,
                count: count,
                sessionId: sessionId
            )
            return (page.items, page.items.count + Int(unread(extra: page.extra)))
        }
    }

    /// Every item of `listRenders`, page by page, fetched as they are asked for.
    ///
    /// - `offset`: How many of the newest to skip: 0 unless set.
    /// - `count`: How many to return, up to 1,000: 50 unless set.
    public func iterRenders(
        offset: Int32? = nil,
        count: Int32? = nil
    ) -> Items<Render> {
        Items(from: offset) { next in
            let page = try await self.listRenders(
                offset: next,
                count: count
            )
            return (page.items, page.items.count + Int(unread(extra: page.extra)))
        }
    }
}
