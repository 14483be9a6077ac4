import Foundation

extension OpenTokClient {
    /// Checks a signed callback whose body came as bytes, as frameworks hand it over.
    ///
    /// ```swift
    /// try client.verifyWebhook(body: data, authorization: authorization, secrets: [secret])
    /// ```
    ///
    /// - Parameter body: The body, exactly as it arrived.
    /// - Parameter authorization: The `Authorization` header, with or without `Bearer`.
    /// - Parameter secrets: The signature secrets of the account portal; one of them must fit.
    /// - Parameter maxAge: How old it may be, in seconds: 300 unless set; 0 for any age.
    /// - Throws: ``OpenTokError/authentication(details:)`` if it is not genuine, or
    ///   ``OpenTokError/invalidArgument(details:)`` if the body is not UTF-8.
    public func verifyWebhook(
        body: Data, authorization: String, secrets: [String], maxAge: Int64? = nil
    ) throws -> WebhookEvent {
        try verifyWebhook(
            VerifyWebhook(
                body: text(of: body, during: "verifyWebhook"), authorization: authorization, secrets: secrets,
                maxAge: maxAge))
    }

    /// Reads a callback whose body came as bytes, without checking that it is genuine.
    ///
    /// - Parameter body: The body, exactly as it arrived.
    /// - Throws: ``OpenTokError/invalidArgument(details:)`` if the body is not JSON in UTF-8.
    public func parseWebhook(body: Data) throws -> WebhookEvent {
        try parseWebhook(body: text(of: body, during: "parseWebhook"))
    }

    private func text(of body: Data, during operation: String) throws -> String {
        // What is no UTF-8 would be replaced.
        let text = String(decoding: body, as: UTF8.self)
        guard Data(text.utf8) == body else {
            let message = "body: is not UTF-8"
            throw OpenTokError.invalidArgument(
                details: ErrorDetails(
                    kind: "invalid_argument", message: message, field: "body", operation: operation))
        }
        return text
    }
}
