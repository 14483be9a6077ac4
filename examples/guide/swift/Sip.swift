// Telephones in a session: call one, and press its keys.

import OpenTokSDK

enum Sip {
    static func run() async throws {
        let client = try OpenTok()
        let sessionId = try await somebody(client).sessionId

        // ANCHOR: dial
        let token = try client.generateToken(sessionId: sessionId, data: "telephone")
        let call = try await client.dial(
            sessionId: sessionId,
            token: token,
            sipUri: "sip:user@sip.example.com;transport=tls",
            from: "from@example.com",
            headers: ["X-Room": "lecture"],
            auth: SipAuth(username: "user", password: "password"),
            secure: true
        )
        print(call.id, call.connectionId ?? "")  // disconnect that connection to hang up
        // ANCHOR_END: dial

        precondition(call.connectionId != nil && call.streamId != nil)

        // ANCHOR: dtmf
        try await client.playDtmf(sessionId: sessionId, digits: "1713#")  // all telephones hear it
        try await client.playDtmf(
            sessionId: sessionId, digits: "p1", connectionId: call.connectionId)  // this one, a pause first
        // ANCHOR_END: dtmf

        let heard = try await look(client, "connections/\(call.connectionId ?? "")").dtmf
        precondition(heard == ["1713#", "p1"])
    }
}
