// Recordings: from the first moment to the list of all of them.

import OpenTokSDK

enum Archives {
    static func run() async throws {
        let client = try OpenTok()
        let world = try await somebody(client)
        let (sessionId, streamId) = (world.sessionId, world.streamId)

        // ANCHOR: start
        let archive = try await client.startArchive(
            sessionId: sessionId,
            name: "lecture",
            outputMode: .composed,  // one file; .individual: one for each stream
            resolution: .hd,
            layout: Layout(type: .bestFit, screenshareType: .pip)
        )
        print(archive.id, archive.status ?? "")
        // ANCHOR_END: start

        precondition(archive.status == .started && archive.resolution == .hd)
        let archiveId = archive.id

        // ANCHOR: layout
        // The stream with the class `focus` is the large one.
        try await client.setArchiveLayout(archiveId: archiveId, type: .horizontalPresentation)
        let classes = StreamClassList(id: streamId, layoutClassList: ["focus"])
        try await client.setStreamClassLists(sessionId: sessionId, items: [classes])
        // ANCHOR_END: layout

        let stream = try await client.getStream(sessionId: sessionId, streamId: streamId)
        precondition(stream.layoutClassList == ["focus"])

        // ANCHOR: stop
        let stopped = try await client.stopArchive(archiveId: archiveId)
        print(stopped.status ?? "", stopped.duration ?? 0)  // some seconds later it is `available`, with a `url`
        // ANCHOR_END: stop

        precondition(stopped.status == .stopped)
        let guest = try await publish(client, world.connectionId)

        // ANCHOR: streams
        let manual = try await client.startArchive(sessionId: sessionId, streamMode: .manual)
        try await client.addArchiveStream(archiveId: manual.id, streamId: streamId)
        try await client.addArchiveStream(archiveId: manual.id, streamId: guest, hasVideo: false)  // heard, not seen
        try await client.removeArchiveStream(archiveId: manual.id, streamId: streamId)
        // ANCHOR_END: streams

        let left = try await client.getArchive(archiveId: manual.id).streams ?? []
        precondition(left.map(\.streamId) == [guest] && left[0].hasVideo == false)
        try await client.stopArchive(archiveId: manual.id)

        // ANCHOR: list
        let page = try await client.listArchives(count: 10, sessionId: sessionId)
        print(page.total, "in all,", page.items.count, "on this page")

        // Or all of them: further pages are fetched as they are needed.
        for try await one in client.iterArchives(sessionId: sessionId) {
            print(one.id, one.name ?? "", one.status ?? "")
        }
        // ANCHOR_END: list

        precondition(page.items.map(\.id) == [manual.id, archiveId])
    }
}
