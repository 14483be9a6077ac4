// A session, somebody in it, and a recording: the first page of the documentation.

// ANCHOR: all
import OpenTokSDK

let client = try OpenTok()  // from the environment; or OpenTok(apiKey: …, apiSecret: …)
let session = try await client.createSession(mediaMode: .routed)
let token = try client.generateToken(sessionId: session.sessionId, data: "name=Ada")

// In life a browser joins with the token. Here one of the emulator's virtual clients does.
_ = try await client.request(method: "POST", path: "/_emulator/connections", json: ["token": token])

let archive = try await client.startArchive(sessionId: session.sessionId, name: "lecture")
try await client.stopArchive(archiveId: archive.id)
for try await one in client.iterArchives(sessionId: session.sessionId) {
    print(one.id, one.name ?? "", one.status ?? "")
}
// ANCHOR_END: all

let ended = try await client.getArchive(archiveId: archive.id)
precondition(ended.status == .stopped)
