// Callbacks in Ktor.

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.log
import io.ktor.server.cio.CIO
import io.ktor.server.engine.embeddedServer
import io.ktor.server.request.header
import io.ktor.server.request.receive
import io.ktor.server.response.respond
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import java.util.concurrent.ConcurrentHashMap
import opentok.OpenTok
import opentok.OpenTokException
import opentok.WebhookEvent
import opentok.WebhookKind
import opentok.verifyWebhook
import org.slf4j.Logger

fun main() {
    val client = OpenTok.fromEnv()
    // More than one while an old secret gives way to a new one.
    val secrets = System.getenv("OPENTOK_WEBHOOK_SECRETS").orEmpty().split(',')
    // In earnest a unique column of the database, written together with the work.
    val seen = ConcurrentHashMap.newKeySet<String>()
    embeddedServer(CIO, port = System.getenv("PORT")?.toInt() ?: 8080, host = "127.0.0.1") {
        routing {
            post("/webhooks") {
                // What is signed are the bytes as they came, so no class of yours is received.
                val body = call.receive<ByteArray>()
                val event = try {
                    client.verifyWebhook(body, call.request.header("Authorization").orEmpty(), secrets)
                } catch (error: OpenTokException) {
                    this@embeddedServer.log.warn("refused: ${error.message}")
                    return@post call.respond(HttpStatusCode.Unauthorized)
                }
                if (event.deduplicationKey !in seen) {
                    handle(event, this@embeddedServer.log)
                    // Only now: after a failure the service sends it again.
                    seen += event.deduplicationKey
                }
                call.respond(HttpStatusCode.NoContent)
            }
        }
    }.start(wait = true)
}

/** Does what is quick; what takes long belongs into a queue. */
private fun handle(event: WebhookEvent, log: Logger) = when (event.kind) {
    WebhookKind.Archive -> log.info("archive ${event.archive?.id}: ${event.archive?.status?.let { it::class.simpleName }}")
    WebhookKind.StreamCreated -> log.info("stream ${event.stream?.id} of ${event.sessionId}")
    else -> log.info("nothing to do for ${event.kind::class.simpleName}")
}
