import OpenTokSDK

/// One client in many tasks at the same time.
func manySessions(with client: some OpenTokClient, count: Int) async throws -> [String] {
    try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<count {
            group.addTask { try await client.createSession(mediaMode: .routed).sessionId }
        }
        return try await group.reduce(into: []) { $0.append($1) }
    }
}

/// The same list, walked by several tasks: each has a walk of its own.
func walkedTogether(_ client: any OpenTokClient, sessionId: String, times: Int) async throws -> [[String]] {
    let archives = client.iterArchives(count: 2, sessionId: sessionId)
    return try await withThrowingTaskGroup(of: [String].self) { group in
        for _ in 0..<times {
            group.addTask {
                var names: [String] = []
                for try await archive in archives { names.append(archive.name ?? "") }
                return names
            }
        }
        return try await group.reduce(into: []) { $0.append($1) }
    }
}
