@file:JvmName("Webhooks")

package opentok

import java.nio.ByteBuffer
import java.nio.charset.CharacterCodingException

/**
 * Checks a signed callback whose body came as bytes, as frameworks hand it over; otherwise as [OpenTok.verifyWebhook].
 *
 * @param maxAge how old it may be, in seconds: 300 unless set; 0 for any age
 */
@JvmOverloads
fun OpenTok.verifyWebhook(
    body: ByteArray,
    authorization: String,
    secrets: List<String>,
    maxAge: Long? = null,
): WebhookEvent = verifyWebhook(text(body, "verifyWebhook"), authorization, secrets, maxAge)

/** Reads a callback whose body came as bytes; otherwise as [OpenTok.parseWebhook]. */
fun OpenTok.parseWebhook(body: ByteArray): WebhookEvent = parseWebhook(text(body, "parseWebhook"))

private fun text(body: ByteArray, operation: String): String = try {
    Charsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString()
} catch (_: CharacterCodingException) {
    throw notUtf8("body", operation)
}
