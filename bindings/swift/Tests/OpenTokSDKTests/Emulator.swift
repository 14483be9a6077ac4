import Foundation
@testable import OpenTokSDK

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// What went wrong in a test's own work.
struct Failure: Error, CustomStringConvertible {
    let description: String
}

/// Where tests find what is not theirs: in the package, unless the environment names another place.
func place(_ variable: String, _ path: String) -> String {
    let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return ProcessInfo.processInfo.environment[variable] ?? package.appendingPathComponent(path).path
}

/// A server that is steered by its control routes: it ends with the process.
class Server: @unchecked Sendable {
    let url: String
    /// Never written to: the server ends when it closes, however this process ends.
    private let lifeline = Pipe()

    init(_ program: String, _ options: [String] = []) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = options
        process.standardInput = lifeline
        process.standardOutput = output
        do {
            try process.run()
        } catch {
            fatalError("cannot start \(program): \(error)")
        }
        var line = ""
        while let byte = output.fileHandleForReading.readData(ofLength: 1).first, byte != UInt8(ascii: "\n") {
            line.append(Character(UnicodeScalar(byte)))
        }
        guard let start = line.range(of: "http://") else { fatalError("\(program) said: \(line)") }
        url = String(line[start.lowerBound...])
    }

    func reset() async throws {
        _ = try await send("POST", "reset", .object([:]))
    }

    /// What arrived since the last reset, in order.
    func requests() async throws -> [JSON] {
        try await send("GET", "requests")["items"]?.items ?? []
    }

    func send(_ method: String, _ path: String, _ body: JSON? = nil) async throws -> JSON {
        guard let address = URL(string: "\(url)/_emulator/\(path)") else { throw Failure(description: path) }
        var request = URLRequest(url: address)
        request.httpMethod = method
        if let body {
            request.httpBody = try JSONEncoder().encode(body)
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        }
        let sent = request
        let answer: Data = try await withCheckedThrowingContinuation { continuation in
            let task = URLSession.shared.dataTask(with: sent) { data, response, error in
                let status = (response as? HTTPURLResponse)?.statusCode ?? 0
                if let data, (200..<300).contains(status) {
                    continuation.resume(returning: data)
                } else {
                    let reason = "\(method) \(path): \(status) \(String(describing: error))"
                    continuation.resume(throwing: Failure(description: reason))
                }
            }
            task.resume()
        }
        return answer.isEmpty ? .null : try JSONDecoder().decode(JSON.self, from: answer)
    }
}

/// The local service that all tests run against.
final class Emulator: Server, @unchecked Sendable {
    static let shared = Emulator()

    private init() {
        super.init(place("OPENTOK_EMULATOR", "bin/opentok-emulator"), ["--port", "0", "--with-parent"])
    }

    func credentials() async throws -> JSON {
        try await send("GET", "credentials")
    }

    /// A client of the emulator's fixed project.
    func client(
        secret: String? = nil,
        apiUrl: String? = nil,
        maxRetries: Int? = nil,
        caCertificates: String? = nil
    ) async throws -> OpenTok {
        let known = try await credentials()
        return try OpenTok(
            apiKey: known["apiKey"]?.string ?? "",
            apiSecret: secret ?? known["apiSecret"]?.string ?? "",
            apiUrl: apiUrl ?? url,
            maxRetries: maxRetries,
            caCertificates: caCertificates
        )
    }

    func fault(_ fault: [String: JSON]) async throws {
        _ = try await send("POST", "faults", .object(fault))
    }

    func replay(_ reply: JSON) async throws {
        _ = try await send("POST", "replay", .object(["replies": .list([reply])]))
    }
}
