import Foundation

/// What was asked, and what came back beside the answer. It never holds a secret.
public struct ResponseInfo: Hashable, Sendable, CustomStringConvertible {
    /// For example `startArchive`.
    public let operation: String
    /// The HTTP method.
    public let method: String
    /// The path, without the query.
    public let path: String
    /// The HTTP status, where there was an answer.
    public let status: Int?
    /// The kind of the failure, if it failed: `not_found`.
    public let error: String?
    /// The headers of the answer, their names in lower case.
    public let headers: [String: String]
    /// The service's identifier of the request, for support.
    public let requestId: String?
    /// How many requests were sent or tried.
    public let attempts: Int
    /// How long the call took with all its attempts.
    public let milliseconds: Int64
    /// All of it in one line, for a log: `GET /v2/project/100/archive 200 12 ms, 1 attempt, request abc`.
    public let line: String

    /// All of it in one line.
    public var description: String { line }
}

extension OpenTok {
    /// Makes a call, and returns what came beside its answer: headers, the request's identifier, attempts.
    ///
    /// ```swift
    /// let (session, response) = try await client.withResponse { try await $0.createSession() }
    /// ```
    ///
    /// - Parameter call: What to do with a client that is this one but for telling how it went.
    /// - Returns: The answer, and what came beside it: of several calls the last one's, of a local operation none.
    /// - Throws: What the call throws.
    public func withResponse<Answer>(
        _ call: (OpenTok) async throws -> Answer
    ) async throws -> (answer: Answer, response: ResponseInfo?) {
        let last = LastResponse()
        let answer = try await call(observed { last.response = $0 })
        return (answer, last.response)
    }

    /// The same client, sharing its connections, whose calls also tell how they went: for logs and metrics.
    ///
    /// - Parameter observer: Is called when a call has ended, on a thread of the library's own; it should not take long.
    public func observed(by observer: @escaping @Sendable (ResponseInfo) -> Void) -> OpenTok {
        OpenTok(native.observedBy(observer: Listener(observer)))
    }
}

/// Passes on what the library tells.
final class Listener: ResponseObserver {
    private let told: @Sendable (ResponseInfo) -> Void

    init(_ told: @escaping @Sendable (ResponseInfo) -> Void) {
        self.told = told
    }

    func onResponse(response: ResponseInfo) {
        told(response)
    }
}

/// Keeps what it was told last.
private final class LastResponse: @unchecked Sendable {
    private let lock = NSLock()
    private var last: ResponseInfo?

    var response: ResponseInfo? {
        get { lock.withLock { last } }
        set { lock.withLock { last = newValue } }
    }
}
