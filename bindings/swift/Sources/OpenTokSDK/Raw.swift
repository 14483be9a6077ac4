import Foundation

// Requests by hand, with values of Swift's own instead of JSON texts.

extension OpenTokClient {
    /// Makes any request, authenticated, with a value as its JSON body.
    ///
    /// ```swift
    /// try await client.request(method: "POST", path: "/v2/project/{project}/new", json: ["name": "lecture"])
    /// ```
    ///
    /// - Parameter method: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    /// - Parameter path: The path, encoded; `{project}` stands for the project.
    /// - Parameter query: The query, not encoded.
    /// - Parameter json: The body.
    /// - Throws: Every failure is an ``OpenTokError``, but for what the value throws where it cannot be written.
    public func request(
        method: String, path: String, query: [String: String]? = nil, json: some Encodable
    ) async throws -> RawAnswer {
        let body = String(decoding: try JSONEncoder().encode(json), as: UTF8.self)
        return try await request(RawRequest(method: method, path: path, query: query, body: body))
    }
}

extension RawAnswer {
    /// The body as a value.
    ///
    /// ```swift
    /// let answer = try await client.request(method: "GET", path: "/v2/project/{project}/new")
    /// let names = try answer.decode([String].self)
    /// ```
    ///
    /// - Parameter type: What to read.
    /// - Returns: The value.
    /// - Throws: `DecodingError` where the body is something else.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data((body ?? "null").utf8))
    }
}
