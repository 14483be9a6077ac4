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
): WebhookClaims {
    val text = try {
        Charsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString()
    } catch (_: CharacterCodingException) {
        throw notUtf8("body", "verifyWebhook")
    }
    return verifyWebhook(text, authorization, secrets, maxAge)
}
