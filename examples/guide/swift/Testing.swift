// Tests against the emulator: have it fail, and let time pass.

import OpenTokSDK

enum Testing {
    static func run() async throws {
        let client = try OpenTok()
        let sessionId = try await somebody(client).sessionId

        // ANCHOR: faults
        let faults = "/_emulator/faults"
        _ = try await client.request(method: "POST", path: faults, json: ["status": 503, "times": 2])
        let (_, response) = try await client.withResponse { try await $0.listArchives() }
        precondition(response?.attempts == 3)  // twice in vain, and then it succeeds

        _ = try await client.request(method: "POST", path: faults, json: ["status": 503, "times": 1])
        do {
            _ = try await client.createSession()  // starts something, and so is not sent twice
            preconditionFailure("it succeeded")
        } catch OpenTokError.server(let details) {
            precondition(details.attempts == 1)
        }
        // ANCHOR_END: faults

        // ANCHOR: clock
        let token = try client.generateToken(sessionId: sessionId, ttl: 3600)
        let archive = try await client.startArchive(sessionId: sessionId)
        let threeHours = ["advanceMs": 3 * 60 * 60 * 1000]
        _ = try await client.request(method: "POST", path: "/_emulator/clock", json: threeHours)

        // No recording is longer than two hours, and the token was good for one.
        let ended = try await client.getArchive(archiveId: archive.id)
        precondition(ended.status == .available)
        do {
            _ = try await client.request(method: "POST", path: "/_emulator/connections", json: ["token": token])
            preconditionFailure("it let somebody in")
        } catch OpenTokError.authentication(let details) {
            print(details.message)
        }
        // ANCHOR_END: clock
    }
}
