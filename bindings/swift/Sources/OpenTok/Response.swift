import Foundation

extension OpenTok {
    /// Makes a call, and returns what came beside its answer: headers, the request's identifier, attempts.
    ///
    ///     let (session, response) = try await client.withResponse { try await $0.createSession() }
    ///
    /// Of several calls it is the last one's, and of a local operation there is none.
    public func withResponse<Answer>(
        _ call: (OpenTok) async throws -> Answer
    ) async throws -> (answer: Answer, response: ResponseInfo?) {
        let last = LastResponse()
        let answer = try await call(observedBy(observer: last))
        return (answer, last.response)
    }
}

/// Keeps what it was told last.
private final class LastResponse: ResponseObserver, @unchecked Sendable {
    private let lock = NSLock()
    private var last: ResponseInfo?

    var response: ResponseInfo? { lock.withLock { last } }

    func onResponse(response: ResponseInfo) {
        lock.withLock { last = response }
    }
}
