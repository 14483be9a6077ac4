import Foundation

@testable import OpenTokSDK

/// A small server that takes callbacks, one a connection.
final class Receiver: @unchecked Sendable {
    struct Told {
        let authorization: String
        let body: Data
    }

    let address: String
    private let listener: Int32
    private let lock = NSLock()
    private var told: [Told] = []

    init() throws {
        let (listener, port) = try listening()
        self.listener = listener
        address = "127.0.0.1:\(port)"
        signal(SIGPIPE, SIG_IGN)
        Thread.detachNewThread { [self] in
            while case let socket = accept(listener, nil, nil), socket >= 0 { serve(socket) }
        }
    }

    func close() {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// What came, once it is so much.
    func wait(for count: Int) async throws -> [Told] {
        for _ in 0..<1000 {
            let now = lock.withLock { told }
            if now.count >= count { return now }
            try await Task.sleep(nanoseconds: 10_000_000)
        }
        throw Failure(description: "\(count) callbacks did not come")
    }

    private func serve(_ socket: Int32) {
        var head = ""
        var byte: UInt8 = 0
        while !head.hasSuffix("\r\n\r\n"), read(socket, &byte, 1) == 1 {
            head.unicodeScalars.append(UnicodeScalar(byte))
        }
        let lines = head.components(separatedBy: "\r\n")
        func header(_ name: String) -> String {
            lines.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) } ?? ""
        }
        var body: [UInt8] = []
        while body.count < Int(header("content-length")) ?? 0, read(socket, &byte, 1) == 1 { body.append(byte) }
        let came = Told(authorization: header("authorization"), body: Data(body))
        lock.withLock { told.append(came) }
        let answer = Array("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n".utf8)
        _ = write(socket, answer, answer.count)
        // Not this object's own.
        _ = shutdown(socket, Int32(SHUT_RDWR))
    }
}
