// Tokens: what their bearer may do, how long they are good for, and what they tell the others.

import OpenTokSDK

enum Tokens {
    static func run() async throws {
        let client = try OpenTok()
        let sessionId = try await client.createSession().sessionId

        // ANCHOR: roles
        let forAGuest = try client.generateToken(sessionId: sessionId, role: .subscriber)
        let forASpeaker = try client.generateToken(sessionId: sessionId, role: .publisher)  // as without a role
        let forAHost = try client.generateToken(sessionId: sessionId, role: .moderator)
        // ANCHOR_END: roles

        let roles = try [forAGuest, forASpeaker, forAHost].map { try client.inspectToken(token: $0).role }
        precondition(roles == [.subscriber, .publisher, .moderator])

        // ANCHOR: options
        let token = try client.generateToken(
            sessionId: sessionId,
            ttl: 2 * 60 * 60,  // seconds, 24 hours unless set; or expireTime, a moment
            data: "name=Ada",  // the other clients see it in the connection
            initialLayoutClassList: ["focus"]  // of each stream that is published with it
        )
        let info = try client.inspectToken(token: token)
        print(info.role ?? "", info.expiresAt ?? 0, info.connectionData ?? "")
        // ANCHOR_END: options

        precondition(info.connectionData == "name=Ada")
        precondition((info.expiresAt ?? 0) - (info.createdAt ?? 0) == 7200)
        let verdict = try client.verifyToken(token: token, sessionId: sessionId)
        precondition(verdict.valid)
    }
}
