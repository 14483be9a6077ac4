// Telephones in a session: call one, and press its keys.

package guide.sip

import guide.look
import guide.somebody
import opentok.*

suspend fun sip() = OpenTok().use { client ->
    val sessionId = somebody(client).sessionId

    // ANCHOR: dial
    val token = client.generateToken(sessionId, data = "telephone")
    val call = client.dial(
        sessionId,
        token,
        "sip:user@sip.example.com;transport=tls",
        from = "from@example.com",
        auth = SipAuth("user", "password"),
        headers = mapOf("X-Room" to "lecture"),
        secure = true,
    )
    println("${call.id} ${call.connectionId}") // disconnect that connection to hang up
    // ANCHOR_END: dial

    check(call.connectionId != null && call.streamId != null)

    // ANCHOR: dtmf
    client.playDtmf(sessionId, "1713#") // all telephones hear it
    client.playDtmf(sessionId, "p1", connectionId = call.connectionId) // this one, a pause first
    // ANCHOR_END: dtmf

    check("\"dtmf\":[\"1713#\",\"p1\"]" in look(client, "connections/${call.connectionId}"))
}
