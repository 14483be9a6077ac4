import Foundation

/// What every error knows, whatever its kind.
extension OpenTokError: LocalizedError {
    /// Everything that is known about the failure.
    public var details: ErrorDetails {
        switch self {
        case .InvalidArgument(let details), .Authentication(let details), .NotFound(let details),
            .Conflict(let details), .PayloadTooLarge(let details), .RateLimited(let details),
            .Server(let details), .Timeout(let details), .Connection(let details), .Decode(let details),
            .Configuration(let details):
            return details
        }
    }

    /// What went wrong: the service's own message where it gave one.
    public var errorDescription: String? { details.message }

    /// The kind's name in every language, for example `not_found`.
    public var kind: String { details.kind }

    /// The argument that is wrong, as a path such as `layout.stylesheet`.
    public var field: String? { details.field }

    /// What the argument may be instead: values of an enumeration, or names of options.
    public var allowed: [String] { details.allowed }

    /// The HTTP status, where there was an answer.
    public var status: Int32? { details.status }

    /// The service's own number for the error, for example 60003.
    public var code: Int64? { details.code }

    /// The service's identifier of the request, for support.
    public var requestId: String? { details.requestId }

    /// The operation that failed, for example `startArchive`.
    public var operation: String? { details.operation }

    /// How many requests were sent or tried; 0 where the failure came before any I/O.
    public var attempts: Int32 { details.attempts }

    /// How long the service asks to wait, in seconds (`Retry-After`).
    public var retryAfter: TimeInterval? { details.retryAfter }
}
