import Foundation
import OpenTokSDK

/// Foundation has a `Stream`, too.
typealias VideoStream = OpenTokSDK.Stream
typealias ByteStream = Foundation.Stream

func streams(of client: OpenTok, sessionId: String) async throws -> [VideoStream.ID: VideoStream] {
    let streams: [OpenTokSDK.Stream] = try await client.listStreams(sessionId: sessionId).items
    try check(ByteStream.Status.closed != .open, "Foundation's stream is another")
    return Dictionary(uniqueKeysWithValues: streams.map { ($0.id, $0) })
}

/// An error is caught by its case.
func whyNothingIsRecorded(_ client: any OpenTokClient, sessionId: String) async throws -> String {
    do {
        _ = try await client.startArchive(sessionId: sessionId)
        return "it is"
    } catch OpenTokError.notFound(let details) where details.status == 404 {
        return details.kind
    } catch OpenTokError.conflict, OpenTokError.invalidArgument {
        return "another case"
    } catch let error as OpenTokError {
        return "\(error)"
    }
}
