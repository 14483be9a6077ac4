import Foundation
import OpenTokSDK

/// Makes the first calls of a process while it may open no more files; when it may again, everything works.
///
/// To be run with a low `ulimit -n`.
@main
struct Main {
    static func main() async throws {
        // Swift opens some for its own timers, and ends the process where it cannot.
        try await Task.sleep(for: .milliseconds(1))
        let early = try OpenTok(maxRetries: 0)
        var held: [Int32] = []
        while case let file = open("/dev/null", O_RDONLY), file >= 0 { held.append(file) }
        guard errno == EMFILE else { throw Wrong(reason: "the limit is another: \(errno)") }
        for _ in 0..<2 { try await fails(early) }
        let late = try? OpenTok(maxRetries: 0)
        if let late { try await fails(late) }

        for file in held { close(file) }
        for client in [early, late ?? early, try OpenTok(maxRetries: 0)] {
            print(try await client.createSession().sessionId)
        }
    }

    /// No other error than that the service cannot be reached, which may be tried again.
    private static func fails(_ client: OpenTok) async throws {
        do {
            _ = try await client.createSession()
            throw Wrong(reason: "a session without a file left")
        } catch OpenTokError.connection {}
    }
}

struct Wrong: Error {
    let reason: String
}
