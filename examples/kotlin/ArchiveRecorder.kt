// Waits for somebody to publish, records for a while, and prints where to download the recording.

import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import opentok.Archive
import opentok.ArchiveStatus
import opentok.MediaMode
import opentok.OpenTok
import opentok.OutputMode

private suspend fun OpenTok.available(archiveId: String): Archive {
    while (true) {
        val archive = getArchive(archiveId)
        if (archive.status == ArchiveStatus.Available || archive.status == ArchiveStatus.Uploaded) return archive
        delay(200.milliseconds)
    }
}

fun main(): Unit = runBlocking {
    val recorded = System.getenv("SECONDS_TO_RECORD")?.toDouble() ?: 10.0
    OpenTok.fromEnv().use { client ->
        val session = client.createSession(mediaMode = MediaMode.Routed)
        println("token ${client.generateToken(session.sessionId)}")

        while (client.listStreams(session.sessionId).items.isEmpty()) delay(100.milliseconds)
        val started = client.startArchive(session.sessionId, name = "recorder", outputMode = OutputMode.Composed)
        println("recording ${started.id}")
        delay(recorded.seconds)
        client.stopArchive(started.id)

        val archive = withTimeout(2.minutes) { client.available(started.id) }
        println("download ${archive.url ?: "from your own storage"}")
    }
}
