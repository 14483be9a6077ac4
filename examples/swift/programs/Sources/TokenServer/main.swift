// A web server that gives each visitor a token for one session: `GET /?name=Ada`.

import Foundation
import OpenTokSDK

/// What a browser needs to connect.
struct Entry: Encodable {
    let apiKey, sessionId, token: String
}

let client = try OpenTok()
let session = try await client.createSession(mediaMode: .routed)

/// An entry for whom the query names.
func entry(for request: URLComponents) throws -> Entry {
    var request = request
    request.percentEncodedQuery = request.percentEncodedQuery?.replacingOccurrences(of: "+", with: "%20")
    let name = request.queryItems?.first { $0.name == "name" }?.value ?? "anonymous"
    let token = try client.generateToken(
        sessionId: session.sessionId, role: .publisher, ttl: 3600, data: "name=\(name)")
    return Entry(apiKey: client.projectId, sessionId: session.sessionId, token: token)
}

let port = ProcessInfo.processInfo.environment["PORT"].flatMap(UInt16.init) ?? 8080
let server = try Server(port: port)
print("listening on http://127.0.0.1:\(server.port)")
fflush(nil)
server.run { request in
    do {
        return Answer(body: try JSONEncoder().encode(entry(for: request)))
    } catch OpenTokError.invalidArgument(let details) {
        return Answer(status: "400 Bad Request", type: "text/plain", body: Data(details.message.utf8))
    } catch {
        return Answer(status: "500 Internal Server Error", type: "text/plain", body: Data())
    }
}
