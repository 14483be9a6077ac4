import Foundation

/// A failed call. The case tells what to do about it; ``details`` hold what is known.
public enum OpenTokError: Error, Hashable, Sendable {
    /// An argument is wrong: found before anything was sent, or refused by the service (400 and other 4xx).
    case invalidArgument(details: ErrorDetails)
    /// The credentials were refused (401, 403).
    case authentication(details: ErrorDetails)
    /// There is no such session, archive, stream, connection or the like (404).
    case notFound(details: ErrorDetails)
    /// The thing is in the wrong state for the request (405, 409).
    case conflict(details: ErrorDetails)
    /// The request is larger than the service takes (413).
    case payloadTooLarge(details: ErrorDetails)
    /// Too many requests (429).
    case rateLimited(details: ErrorDetails)
    /// The service failed (5xx).
    case server(details: ErrorDetails)
    /// No answer within the time allowed.
    case timeout(details: ErrorDetails)
    /// The service could not be reached, or the connection broke.
    case connection(details: ErrorDetails)
    /// The service answered with something that cannot be read.
    case decode(details: ErrorDetails)
    /// The client is set up wrongly: credentials, address, proxy, certificates.
    case configuration(details: ErrorDetails)
    /// A fault of this library, which it should never have.
    case `internal`(details: ErrorDetails)

    /// Everything that is known about the failure.
    public var details: ErrorDetails {
        switch self {
        case .invalidArgument(let details), .authentication(let details), .notFound(let details),
            .conflict(let details), .payloadTooLarge(let details), .rateLimited(let details),
            .server(let details), .timeout(let details), .connection(let details), .decode(let details),
            .configuration(let details), .internal(let details):
            details
        }
    }

    /// A panic of the library, which it should never have.
    static func broken(_ reason: String) -> OpenTokError {
        .internal(details: ErrorDetails(kind: "internal", message: "the library failed: \(reason)"))
    }
}

/// What every error knows, whatever its kind.
extension OpenTokError {
    /// The kind's name in every language, for example `not_found`.
    public var kind: String { details.kind }
    /// What went wrong: the service's own message where it gave one.
    public var message: String { details.message }
    /// The argument that is wrong, as a path such as `layout.stylesheet`.
    public var field: String? { details.field }
    /// What the argument may be instead: values of an enumeration, or names of options.
    public var allowed: [String] { details.allowed }
    /// The HTTP status, where there was an answer.
    public var status: Int? { details.status }
    /// The service's own number for the error, for example 60003.
    public var code: Int64? { details.code }
    /// The service's identifier of the request, for support.
    public var requestId: String? { details.requestId }
    /// The operation that failed, for example `startArchive`.
    public var operation: String? { details.operation }
    /// How many requests were sent or tried; 0 where the failure came before any I/O.
    public var attempts: Int { details.attempts }
    /// How long the service asks to wait (`Retry-After`).
    public var retryAfter: Duration? { details.retryAfter }
}

extension OpenTokError: CustomStringConvertible, LocalizedError {
    /// All of it in one line: `not_found 404 startArchive: Session not found: no client is connected (request abc)`.
    public var description: String {
        let head = [kind, status.map(String.init), operation].compactMap { $0 }.joined(separator: " ")
        let request = requestId.map { " (request \($0))" } ?? ""
        return "\(head): \(explained)\(request)"
    }

    /// What went wrong, and why: what `localizedDescription` says.
    public var errorDescription: String? { explained }

    /// The service's longer text, where it sent one.
    public var failureReason: String? { details.description }

    private var explained: String {
        guard let reason = details.description, !message.contains(reason) else { return message }
        return "\(message): \(reason)"
    }
}

/// What is known about a failure. It never holds a secret or a token.
public struct ErrorDetails: Hashable, Sendable {
    /// The kind's name in every language, for example `not_found`.
    public let kind: String
    /// What went wrong: the service's own message where it gave one.
    public let message: String
    /// The argument that is wrong, as a path such as `layout.stylesheet`.
    public let field: String?
    /// What the argument may be instead: values of an enumeration, or names of options.
    public let allowed: [String]
    /// The HTTP status, where there was an answer.
    public let status: Int?
    /// The service's own number for the error, for example 60003.
    public let code: Int64?
    /// The service's longer text, where it sent one.
    public let description: String?
    /// The service's identifier of the request, for support.
    public let requestId: String?
    /// The operation that failed, for example `startArchive`.
    public let operation: String?
    /// How many requests were sent or tried; 0 where the failure came before any I/O.
    public let attempts: Int
    /// How long the service asks to wait (`Retry-After`).
    public let retryAfter: Duration?
    /// The answer as text, cut at 4 KiB.
    public let body: String?

    /// Creates it from what is known, for example for a fake that fails in a test.
    public init(
        kind: String,
        message: String,
        field: String? = nil,
        allowed: [String] = [],
        status: Int? = nil,
        code: Int64? = nil,
        description: String? = nil,
        requestId: String? = nil,
        operation: String? = nil,
        attempts: Int = 0,
        retryAfter: Duration? = nil,
        body: String? = nil
    ) {
        self.kind = kind
        self.message = message
        self.field = field
        self.allowed = allowed
        self.status = status
        self.code = code
        self.description = description
        self.requestId = requestId
        self.operation = operation
        self.attempts = attempts
        self.retryAfter = retryAfter
        self.body = body
    }
}

/// What a fake throws where it leaves a method out.
func missing(_ operation: String) -> OpenTokError {
    let message = "this client has no \(operation) of its own"
    return .configuration(details: ErrorDetails(kind: "configuration", message: message, operation: operation))
}
