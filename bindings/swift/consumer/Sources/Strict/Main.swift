import OpenTokSDK

/// Uses one client in every way that Swift 6 checks, and ends with an error if an answer is another than it must be.
@main
struct Main {
    static func main() async throws {
        let client = try OpenTok()
        let sessions = try await manySessions(with: client, count: 200)
        try check(Set(sessions).count == 200, "there are \(Set(sessions).count) sessions")

        let recorder = Recorder(client: client, sessionId: sessions[0])
        try await recorder.letSomebodyIn()
        for name in ["first", "second", "third"] { try await recorder.record(name) }
        let names = try await walkedTogether(client, sessionId: sessions[0], times: 8)
        try check(names.allSatisfy { $0 == ["third", "second", "first"] }, "the walks found \(names)")

        let screen = Screen(client: client)
        try await screen.refresh()
        let shown = screen.titles
        try check(shown == names[0], "the screen shows \(shown)")

        try await check(whyNothingIsRecorded(client, sessionId: sessions[1]) == "not_found", "another error came")
        try check(try await streams(of: client, sessionId: sessions[0]).isEmpty, "somebody publishes")
    }
}

struct Wrong: Error {
    let reason: String
}

func check(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws {
    if !holds { throw Wrong(reason: otherwise()) }
}
