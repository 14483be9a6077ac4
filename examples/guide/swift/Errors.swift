// What fails, how long a call may take, and what is tried again.

import OpenTokSDK

enum Errors {
    // ANCHOR: handle
    static func stop(_ client: OpenTok, _ archiveId: String) async throws -> String {
        do {
            let archive = try await client.stopArchive(archiveId: archiveId)
            return "\(archive.status ?? "")"
        } catch OpenTokError.notFound {
            return "there is no such archive"
        } catch OpenTokError.conflict(let details) {
            return "it cannot be stopped: \(details.message)"  // the service's own words
        } catch OpenTokError.rateLimited(let details) {
            return "too many requests: wait for \(details.retryAfter ?? .zero)"
        } catch let error as OpenTokError {
            print(error.kind, error.status ?? 0, error.code ?? 0, error.requestId ?? "", error.attempts)
            throw error
        }
    }
    // ANCHOR_END: handle

    static func run() async throws {
        let client = try OpenTok()
        let archiveId = try await client.startArchive(sessionId: somebody(client).sessionId).id

        let unknown = "7a1b3c5d-0000-4000-8000-000000000000"
        let told = try await (stop(client, archiveId), stop(client, archiveId), stop(client, unknown))
        precondition(told.0 == "stopped")
        precondition(told.1.hasPrefix("it cannot be stopped: "))
        precondition(told.2 == "there is no such archive")

        // A wait that is longer than the call may take ends it at once.
        try await control(client, "faults", Fault(status: 429, headers: ["Retry-After": "60"]))
        let busy = try await stop(client, archiveId)
        precondition(busy.hasPrefix("too many requests: wait for 60"))

        // ANCHOR: timeouts
        // All attempts together: 30 seconds unless set.
        let patient = try OpenTok(timeout: .seconds(60), connectTimeout: .seconds(2))

        // For one call, over the same connections.
        let page = try await patient.withOptions(timeout: .seconds(5)).listArchives()
        // ANCHOR_END: timeouts

        precondition(page.total > 0)
        try await control(client, "faults", Fault(status: 503))

        // ANCHOR: retries
        // GET, PUT and DELETE are tried three times in all. What starts something is sent again only if
        // the first request provably did nothing.
        let (_, response) = try await client.withResponse { try await $0.listArchives() }
        print("after", response?.attempts ?? 0, "attempts")

        let onlyOnce = try client.withOptions(maxRetries: 0)
        // ANCHOR_END: retries

        precondition(response?.attempts == 2)
        try await control(client, "faults", Fault(status: 503))
        do {
            _ = try await onlyOnce.listArchives()
            preconditionFailure("it was tried again")
        } catch OpenTokError.server(let details) {
            precondition(details.status == 503 && details.attempts == 1)
        }
    }
}
