import Foundation

/// A client of the OpenTok or Vonage Video REST API.
///
/// It may be used from any task, holds its connections open for further calls, and closes them when nobody holds it any
/// more. Make one, and share it.
///
/// ```swift
/// let client = try OpenTok(apiKey: "47000000", apiSecret: secret)
/// let session = try await client.createSession(mediaMode: .routed)
/// let token = try client.generateToken(sessionId: session.sessionId, role: .publisher)
/// ```
///
/// What asks the service is `async`; cancelling the task drops the request, and the call throws `CancellationError`.
public final class OpenTok: OpenTokClient {
    let native: Native

    init(_ native: Native) {
        self.native = native
    }

    /// The version of this package.
    public static let version = nativeVersion()

    /// For an OpenTok project's API key and secret; without them, for what the environment says, as ``fromEnv(apiUrl:timeout:connectTimeout:maxRetries:maxConcurrency:proxy:caCertificates:userAgent:logger:)`` does.
    ///
    /// - Parameter apiKey: The project's API key.
    /// - Parameter apiSecret: Its secret.
    /// - Parameter apiUrl: The service's address: `OPENTOK_API_URL` of the environment, or `https://api.opentok.com`,
    ///   unless set.
    /// - Parameter timeout: How long a whole call may take, all attempts together: 30 s unless set.
    /// - Parameter connectTimeout: How long connecting may take: 5 s unless set.
    /// - Parameter maxRetries: How often a failed attempt is repeated: 2 unless set, 0 for never.
    /// - Parameter maxConcurrency: How many calls may be on their way at once: 100 unless set.
    /// - Parameter proxy: `http://`, `https://` or `socks5://`, with `user:password@` where it asks for them.
    /// - Parameter caCertificates: Further certificate authorities to trust, as PEM text.
    /// - Parameter userAgent: Something to add to the user agent, for example `my-app/1.0`.
    /// - Parameter logger: Is told of each call when it has ended, on a thread of the library's own.
    /// - Throws: ``OpenTokError/invalidArgument(details:)`` or ``OpenTokError/configuration(details:)``.
    public convenience init(
        apiKey: String? = nil,
        apiSecret: String? = nil,
        apiUrl: String? = nil,
        timeout: Duration? = nil,
        connectTimeout: Duration? = nil,
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
                timeout: timeout?.inSeconds,
                connectTimeout: connectTimeout?.inSeconds,
                maxRetries: narrow(maxRetries, "maxRetries"),
                maxConcurrency: narrow(maxConcurrency, "maxConcurrency"),
                proxy: proxy,
                caCertificates: caCertificates,
                userAgent: userAgent,
                logger: logger.map(Listener.init)
            ))
    }

    /// For a Vonage application and its private key: as PEM text, or as a file.
    ///
    /// - Parameter applicationId: The application's id.
    /// - Parameter privateKey: Its private key, as PEM text.
    /// - Parameter privateKeyPath: The file that holds it, instead.
    /// - Parameter apiUrl: The service's address: `OPENTOK_API_URL` of the environment, or
    ///   `https://video.api.vonage.com`, unless set.
    /// - Parameter timeout: How long a whole call may take, all attempts together: 30 s unless set.
    /// - Parameter connectTimeout: How long connecting may take: 5 s unless set.
    /// - Parameter maxRetries: How often a failed attempt is repeated: 2 unless set, 0 for never.
    /// - Parameter maxConcurrency: How many calls may be on their way at once: 100 unless set.
    /// - Parameter proxy: `http://`, `https://` or `socks5://`, with `user:password@` where it asks for them.
    /// - Parameter caCertificates: Further certificate authorities to trust, as PEM text.
    /// - Parameter userAgent: Something to add to the user agent, for example `my-app/1.0`.
    /// - Parameter logger: Is told of each call when it has ended, on a thread of the library's own.
    /// - Throws: ``OpenTokError/invalidArgument(details:)`` or ``OpenTokError/configuration(details:)``.
    public static func application(
        applicationId: String,
        privateKey: String? = nil,
        privateKeyPath: String? = nil,
        apiUrl: String? = nil,
        timeout: Duration? = nil,
        connectTimeout: Duration? = nil,
        maxRetries: Int? = nil,
        maxConcurrency: Int? = nil,
        proxy: String? = nil,
        caCertificates: String? = nil,
        userAgent: String? = nil,
        logger: (@Sendable (ResponseInfo) -> Void)? = nil
    ) throws -> OpenTok {
        _ = Runtime.named
        return OpenTok(
            try Native.application(
                applicationId: applicationId,
                privateKey: privateKey,
                privateKeyPath: privateKeyPath,
                apiUrl: apiUrl,
                timeout: timeout?.inSeconds,
                connectTimeout: connectTimeout?.inSeconds,
                maxRetries: narrow(maxRetries, "maxRetries"),
                maxConcurrency: narrow(maxConcurrency, "maxConcurrency"),
                proxy: proxy,
                caCertificates: caCertificates,
                userAgent: userAgent,
                logger: logger.map(Listener.init)
            ))
    }

    /// For an OpenTok account, which creates and manages its projects and does nothing else.
    ///
    /// - Parameter accountKey: The account's own key.
    /// - Parameter accountSecret: Its secret.
    /// - Parameter apiUrl: The service's address: `OPENTOK_API_URL` of the environment, or
    ///   `https://api.opentok.com`, unless set.
    /// - Parameter timeout: How long a whole call may take, all attempts together: 30 s unless set.
    /// - Parameter connectTimeout: How long connecting may take: 5 s unless set.
    /// - Parameter maxRetries: How often a failed attempt is repeated: 2 unless set, 0 for never.
    /// - Parameter maxConcurrency: How many calls may be on their way at once: 100 unless set.
    /// - Parameter proxy: `http://`, `https://` or `socks5://`, with `user:password@` where it asks for them.
    /// - Parameter caCertificates: Further certificate authorities to trust, as PEM text.
    /// - Parameter userAgent: Something to add to the user agent, for example `my-app/1.0`.
    /// - Parameter logger: Is told of each call when it has ended, on a thread of the library's own.
    /// - Throws: ``OpenTokError/invalidArgument(details:)`` or ``OpenTokError/configuration(details:)``.
    public static func account(
        accountKey: String,
        accountSecret: String,
        apiUrl: String? = nil,
        timeout: Duration? = nil,
        connectTimeout: Duration? = nil,
        maxRetries: Int? = nil,
        maxConcurrency: Int? = nil,
        proxy: String? = nil,
        caCertificates: String? = nil,
        userAgent: String? = nil,
        logger: (@Sendable (ResponseInfo) -> Void)? = nil
    ) throws -> OpenTok {
        _ = Runtime.named
        return OpenTok(
            try Native.account(
                accountKey: accountKey,
                accountSecret: accountSecret,
                apiUrl: apiUrl,
                timeout: timeout?.inSeconds,
                connectTimeout: connectTimeout?.inSeconds,
                maxRetries: narrow(maxRetries, "maxRetries"),
                maxConcurrency: narrow(maxConcurrency, "maxConcurrency"),
                proxy: proxy,
                caCertificates: caCertificates,
                userAgent: userAgent,
                logger: logger.map(Listener.init)
            ))
    }

    /// From `OPENTOK_API_KEY` and `OPENTOK_API_SECRET`, or `VONAGE_APPLICATION_ID` and `VONAGE_PRIVATE_KEY` or
    /// `VONAGE_PRIVATE_KEY_PATH`.
    ///
    /// - Parameter apiUrl: The service's address: `OPENTOK_API_URL` of the environment, or the credentials' own service,
    ///   unless set.
    /// - Parameter timeout: How long a whole call may take, all attempts together: 30 s unless set.
    /// - Parameter connectTimeout: How long connecting may take: 5 s unless set.
    /// - Parameter maxRetries: How often a failed attempt is repeated: 2 unless set, 0 for never.
    /// - Parameter maxConcurrency: How many calls may be on their way at once: 100 unless set.
    /// - Parameter proxy: `http://`, `https://` or `socks5://`, with `user:password@` where it asks for them.
    /// - Parameter caCertificates: Further certificate authorities to trust, as PEM text.
    /// - Parameter userAgent: Something to add to the user agent, for example `my-app/1.0`.
    /// - Parameter logger: Is told of each call when it has ended, on a thread of the library's own.
    /// - Throws: ``OpenTokError/configuration(details:)`` where the environment has no credentials.
    public static func fromEnv(
        apiUrl: String? = nil,
        timeout: Duration? = nil,
        connectTimeout: Duration? = nil,
        maxRetries: Int? = nil,
        maxConcurrency: Int? = nil,
        proxy: String? = nil,
        caCertificates: String? = nil,
        userAgent: String? = nil,
        logger: (@Sendable (ResponseInfo) -> Void)? = nil
    ) throws -> OpenTok {
        _ = Runtime.named
        return OpenTok(
            try Native.fromEnv(
                apiUrl: apiUrl,
                timeout: timeout?.inSeconds,
                connectTimeout: connectTimeout?.inSeconds,
                maxRetries: narrow(maxRetries, "maxRetries"),
                maxConcurrency: narrow(maxConcurrency, "maxConcurrency"),
                proxy: proxy,
                caCertificates: caCertificates,
                userAgent: userAgent,
                logger: logger.map(Listener.init)
            ))
    }

    /// The API key or the application's id.
    public var projectId: String { native.projectId() }

    /// The service's address, without a trailing slash.
    public var apiUrl: String { native.apiUrl() }

    /// The same client, sharing its connections, with another time limit or number of retries.
    ///
    /// - Parameter timeout: How long a whole call may take, all attempts together: as before unless set.
    /// - Parameter maxRetries: How often a failed attempt is repeated: as before unless set.
    /// - Throws: ``OpenTokError/invalidArgument(details:)`` where a limit is none.
    public func withOptions(timeout: Duration? = nil, maxRetries: Int? = nil) throws -> OpenTok {
        OpenTok(
            try native.withOptions(timeout: timeout?.inSeconds, maxRetries: narrow(maxRetries, "maxRetries")))
    }
}

extension OpenTok: CustomStringConvertible {
    /// The project and where its calls go; no secret.
    public var description: String { "OpenTok(\(projectId) at \(apiUrl))" }
}
