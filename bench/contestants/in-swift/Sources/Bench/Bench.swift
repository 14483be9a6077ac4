// The protocol of `bench/README.md`, for the programs beside this one.

import Foundation

public typealias Work = @Sendable () async throws -> Void

public func environment(_ name: String) -> String { ProcessInfo.processInfo.environment[name] ?? "" }

public let archive = "6f0b2c9a-14e3-4d8e-8f55-000000000000"

private struct Asked: Decodable {
    let work: String
    let times: Int
    let at_once: Int?
}

/// Does works as they are asked for, until standard input ends.
public func serve(_ works: [String: Work]) async throws {
    say("{\"works\":[\(works.keys.sorted().map { "\"\($0)\"" }.joined(separator: ","))]}")
    while let line = readLine() {
        let asked = try JSONDecoder().decode(Asked.self, from: Data(line.utf8))
        guard let work = works[asked.work] else {
            say("{\"error\":\"there is no such work\"}")
            continue
        }
        let (wall, processor) = (Date(), processorTime())
        do {
            try await run(work, asked.times, asked.at_once ?? 1)
            say("{\"seconds\":\(Date().timeIntervalSince(wall)),\"cpu\":\(processorTime() - processor)}")
        } catch {
            say("{\"error\":\"\("\(error)".filter { $0 != "\"" && $0 != "\\" && !$0.isNewline })\"}")
        }
    }
}

/// So many times, in as many tasks as are to be at it at once.
private func run(_ work: @escaping Work, _ times: Int, _ atOnce: Int) async throws {
    if atOnce == 1 {
        for _ in 0..<times { try await work() }
        return
    }
    try await withThrowingTaskGroup(of: Void.self) { tasks in
        for task in 0..<atOnce {
            let share = times / atOnce + (task < times % atOnce ? 1 : 0)
            tasks.addTask { for _ in 0..<share { try await work() } }
        }
        try await tasks.waitForAll()
    }
}

private func say(_ line: String) {
    print(line)
    fflush(nil)
}

/// Seconds that the process has used, in all its threads.
private func processorTime() -> Double {
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
