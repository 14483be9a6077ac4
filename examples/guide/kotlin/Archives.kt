// Recordings: from the first moment to the list of all of them.

package guide.archives

import guide.publish
import guide.somebody
import opentok.*

suspend fun archives() = OpenTok().use { client ->
    val world = somebody(client)
    val (sessionId, streamId) = world.sessionId to world.streamId

    // ANCHOR: start
    val archive = client.startArchive(
        sessionId,
        name = "lecture",
        outputMode = OutputMode.Composed, // one file; Individual: one for each stream
        resolution = Resolution.Hd,
        layout = Layout(LayoutType.BestFit, screenshareType = ScreenshareType.Pip),
    )
    println("${archive.id} ${archive.status}")
    // ANCHOR_END: start

    check(archive.status == ArchiveStatus.Started && archive.resolution == Resolution.Hd)
    val archiveId = archive.id

    // ANCHOR: layout
    // The stream with the class `focus` is the large one.
    client.setArchiveLayout(archiveId, LayoutType.HorizontalPresentation)
    client.setStreamClassLists(sessionId, listOf(StreamClassList(streamId, listOf("focus"))))
    // ANCHOR_END: layout

    check(client.getStream(sessionId, streamId).layoutClassList == listOf("focus"))

    // ANCHOR: stop
    val stopped = client.stopArchive(archiveId)
    println("${stopped.status} ${stopped.duration}") // some seconds later it is `available`, with a `url`
    // ANCHOR_END: stop

    check(stopped.status == ArchiveStatus.Stopped)
    val guest = publish(client, world.connectionId)

    // ANCHOR: streams
    val manual = client.startArchive(sessionId, streamMode = StreamMode.Manual)
    client.addArchiveStream(manual.id, streamId)
    client.addArchiveStream(manual.id, guest, hasVideo = false) // heard, not seen
    client.removeArchiveStream(manual.id, streamId)
    // ANCHOR_END: streams

    val left = client.getArchive(manual.id).streams.orEmpty().single()
    check(left.streamId == guest && left.hasVideo == false)
    client.stopArchive(manual.id)

    // ANCHOR: list
    val page = client.listArchives(sessionId = sessionId, count = 10)
    println("${page.total} in all, ${page.items.size} on this page")

    // Or all of them: further pages are fetched as they are needed.
    client.iterArchives(sessionId = sessionId).collect { println("${it.id} ${it.name} ${it.status}") }
    // ANCHOR_END: list

    check(page.items.map { it.id } == listOf(manual.id, archiveId))
}
