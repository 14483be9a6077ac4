// A list of 1,000 archives from the emulator, by our client and by `URLSession` with `Codable`, in turn.

import Foundation
import OpenTokSDK

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

let archives = 1000
let rounds = 60

let client = try OpenTok()
let session = try await client.createSession(mediaMode: .routed)
let token = try client.generateToken(sessionId: session.sessionId)
_ = try await client.request(method: "POST", path: "/_emulator/connections", body: "{\"token\":\"\(token)\"}")
for number in 0..<archives {
    _ = try await client.startArchive(sessionId: session.sessionId, name: "lecture", multiArchiveTag: "tag \(number)")
}

let ours = Contestant("ours") { try await client.listArchives(count: archives).items.count }

/// What a program would write that has no library.
struct Page: Decodable {
    let count: Int
    let items: [Item]

    struct Item: Decodable {
        let id, status, sessionId: String
        let name, multiArchiveTag, resolution, outputMode, streamMode, reason, url, sha256sum, password, event: String?
        let createdAt: Int64
        let updatedAt, size, duration: Int64?
        let hasAudio, hasVideo, hasTranscription: Bool?
    }
}

let foundation = Contestant("URLSession + Codable") {
    var request = URLRequest(url: URL(string: "\(client.apiUrl)/v2/project/\(client.projectId)/archive?count=\(archives)")!)
    request.setValue(try client.generateJwt(), forHTTPHeaderField: "X-OPENTOK-AUTH")
    let (body, _) = try await URLSession.shared.data(for: request)
    return try JSONDecoder().decode(Page.self, from: body).items.count
}

let (_, response) = try await client.withResponse { try await $0.listArchives(count: archives) }
print("\(archives) archives, \(response?.headers["content-length"] ?? "?") bytes, \(rounds) rounds, medians")
for _ in 0..<rounds {
    for contestant in [ours, foundation] { try await contestant.run() }
}
for contestant in [ours, foundation] { print(contestant.result) }
print(String(format: "ratio of CPU: %.2f", ours.processor / foundation.processor))

/// Something to measure, and how long it took each time.
@MainActor final class Contestant {
    private let name: String
    private let work: () async throws -> Int
    private var walls: [Double] = []
    private var processors: [Double] = []

    init(_ name: String, _ work: @escaping () async throws -> Int) {
        self.name = name
        self.work = work
    }

    func run() async throws {
        let (wall, processor) = (Date(), processorTime())
        let count = try await work()
        precondition(count == archives, "\(name) read \(count) archives")
        processors.append((processorTime() - processor) * 1000)
        walls.append(Date().timeIntervalSince(wall) * 1000)
    }

    var processor: Double { processors.sorted()[processors.count / 2] }

    var result: String {
        let wall = walls.sorted()[walls.count / 2]
        return name.padding(toLength: 22, withPad: " ", startingAt: 0)
            + String(format: "%7.2f ms CPU %7.2f ms", processor, wall)
    }
}

/// Seconds that the process has used, in all its threads.
func processorTime() -> Double {
    var usage = rusage()
    #if canImport(Glibc)
        let all = __rusage_who_t(RUSAGE_SELF.rawValue)
    #else
        let all = RUSAGE_SELF
    #endif
    getrusage(all, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}
