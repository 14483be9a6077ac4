import Foundation

extension Duration {
    /// Seconds, with their fraction: how a limit crosses to the library, which refuses what is none.
    var inSeconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }

    /// So many seconds, or as many as can be counted.
    init(inSeconds seconds: Double) {
        self = .seconds(seconds > 0 ? min(seconds, 9e15) : 0)
    }
}

// The same with limits as plain numbers of seconds, for those who compute them.

extension OpenTok {
    /// As the other constructor, with `timeout` and `connectTimeout` in seconds.
    ///
    /// - Throws: ``OpenTokError/invalidArgument(details:)`` for a limit that is negative, infinite or not a number.
    public convenience init(
        apiKey: String? = nil,
        apiSecret: String? = nil,
        apiUrl: String? = nil,
        timeout: TimeInterval,
        connectTimeout: TimeInterval? = nil,
        maxRetries: Int? = nil,
        maxConcurrency: Int? = nil,
        proxy: String? = nil,
        caCertificates: String? = nil,
        userAgent: String? = nil,
        logger: (@Sendable (ResponseInfo) -> Void)? = nil
    ) throws {
        _ = Runtime.named
        self.init(
            try Native(
                apiKey: apiKey,
                apiSecret: apiSecret,
                apiUrl: apiUrl,
                timeout: timeout,
                connectTimeout: connectTimeout,
                maxRetries: narrow(maxRetries, "maxRetries"),
                maxConcurrency: narrow(maxConcurrency, "maxConcurrency"),
                proxy: proxy,
                caCertificates: caCertificates,
                userAgent: userAgent,
                logger: logger.map(Listener.init)
            ))
    }

    /// The same client, sharing its connections, with a time limit in seconds.
    ///
    /// - Parameter timeout: How long a whole call may take, in seconds.
    /// - Parameter maxRetries: How often a failed attempt is repeated: as before unless set.
    /// - Throws: ``OpenTokError/invalidArgument(details:)`` for a limit that is negative, infinite or not a number.
    public func withOptions(timeout: TimeInterval, maxRetries: Int? = nil) throws -> OpenTok {
        OpenTok(try native.withOptions(timeout: timeout, maxRetries: narrow(maxRetries, "maxRetries")))
    }
}

/// A whole number as the library takes it, which counts in 32 bits.
func narrow(_ value: Int?, _ field: String, _ operation: String? = nil) throws -> Int32? {
    guard let value else { return nil }
    if let narrow = Int32(exactly: value) { return narrow }
    let message = "\(field): must be between \(Int32.min) and \(Int32.max)"
    throw OpenTokError.invalidArgument(
        details: ErrorDetails(kind: "invalid_argument", message: message, field: field, operation: operation))
}
