// Tokens: what their bearer may do, how long they are good for, and what they tell the others.

package guide.tokens

import opentok.*

suspend fun tokens() = OpenTok().use { client ->
    val sessionId = client.createSession().sessionId

    // ANCHOR: roles
    val forAGuest = client.generateToken(sessionId, role = Role.Subscriber)
    val forASpeaker = client.generateToken(sessionId, role = Role.Publisher) // as without a role
    val forAHost = client.generateToken(sessionId, role = Role.Moderator)
    // ANCHOR_END: roles

    val roles = listOf(forAGuest, forASpeaker, forAHost).map { client.inspectToken(it).role }
    check(roles == listOf(Role.Subscriber, Role.Publisher, Role.Moderator))

    // ANCHOR: options
    val token = client.generateToken(
        sessionId,
        ttl = 7200, // seconds, 24 hours unless set; or expireTime, a moment
        data = "name=Ada", // the other clients see it in the connection
        initialLayoutClassList = listOf("focus"), // of each stream that is published with it
    )
    val info = client.inspectToken(token)
    println("${info.role} ${info.expiresAt} ${info.connectionData}")
    // ANCHOR_END: options

    check(info.connectionData == "name=Ada")
    check(info.expiresAt!! - info.createdAt!! == 7200L)
    check(client.verifyToken(token, sessionId = sessionId).valid)
}
