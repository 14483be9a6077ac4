import Foundation

// Tokens with moments as dates.
extension OpenTokClient {
    /// Makes a token that expires at a moment.
    ///
    /// ```swift
    /// try client.generateToken(sessionId: sessionId, role: .publisher, expires: Date().addingTimeInterval(3600))
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Parameter role: What the client may do: `publisher` unless set.
    /// - Parameter expires: When the token expires: at most 30 days from now. Fractions of a second are left out.
    /// - Parameter data: Text that other clients see with the connection, up to 1,000 characters.
    /// - Parameter initialLayoutClassList: Layout classes of the client's streams, for composed archives and broadcasts.
    /// - Throws: ``OpenTokError/invalidArgument(details:)`` if the session belongs to another project, or the moment is
    ///   past or too far away.
    public func generateToken(
        sessionId: String,
        role: Role? = nil,
        expires: Date,
        data: String? = nil,
        initialLayoutClassList: [String]? = nil
    ) throws -> String {
        try generateToken(
            GenerateToken(
                sessionId: sessionId,
                role: role,
                expireTime: expires.inSeconds,
                data: data,
                initialLayoutClassList: initialLayoutClassList
            ))
    }

    /// Checks a token as the service would have at a moment, and says why it would have been refused.
    ///
    /// - Parameter token: The token: a JWT or `T1==…`.
    /// - Parameter sessionId: The session that it must be for.
    /// - Parameter role: The role that it must give.
    /// - Parameter moment: The moment at which it must be valid.
    /// - Throws: ``OpenTokError/invalidArgument(details:)`` if the text is no token.
    public func verifyToken(
        token: String, sessionId: String? = nil, role: Role? = nil, at moment: Date
    ) throws -> TokenVerdict {
        try verifyToken(VerifyToken(token: token, sessionId: sessionId, role: role, at: moment.inSeconds))
    }
}

extension Date {
    /// Seconds since 1970: as many as can be counted, so that the library refuses what is too far away.
    fileprivate var inSeconds: Int64 {
        Int64(exactly: timeIntervalSince1970.rounded(.down)) ?? (timeIntervalSince1970 < 0 ? .min : .max)
    }
}
