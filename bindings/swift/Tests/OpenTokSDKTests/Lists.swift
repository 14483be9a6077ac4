import Foundation

@testable import OpenTokSDK

/// Answers everything with an empty list on connections that stay open, and knows who came.
final class Lists: @unchecked Sendable {
    let address: String
    private let listener: Int32
    private let lock = NSLock()
    private var sockets: [Int32] = []
    private var heads: [[String]] = []

    /// The head of each request, line by line.
    var asked: [[String]] { lock.withLock { heads } }
    /// How many connections were made.
    var connections: Int { lock.withLock { sockets.count } }

    init() throws {
        let (listener, port) = try listening()
        self.listener = listener
        address = "127.0.0.1:\(port)"
        // An answer to somebody who has left must not end the tests.
        signal(SIGPIPE, SIG_IGN)
        Thread.detachNewThread { [self] in
            while case let socket = accept(listener, nil, nil), socket >= 0 {
                lock.withLock { sockets.append(socket) }
                Thread.detachNewThread { [self] in serve(socket) }
            }
        }
    }

    /// Ends what waits on it.
    func close() {
        lock.withLock {
            for socket in [listener] + sockets { shutdown(socket, Int32(SHUT_RDWR)) }
        }
    }

    private func serve(_ socket: Int32) {
        var head = ""
        var byte: UInt8 = 0
        while read(socket, &byte, 1) == 1 {
            head.unicodeScalars.append(UnicodeScalar(byte))
            guard head.hasSuffix("\r\n\r\n") else { continue }
            lock.withLock { heads.append(head.components(separatedBy: "\r\n").filter { !$0.isEmpty }) }
            head = ""
            let body = #"{"count":0,"items":[]}"#
            let answer = Array("HTTP/1.1 200 OK\r\ncontent-length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
            guard write(socket, answer, answer.count) == answer.count else { return }
        }
    }
}

/// An address at which nobody listens.
func deadUrl() throws -> String {
    let (listener, port) = try listening()
    close(listener)
    return "http://127.0.0.1:\(port)"
}

/// A socket on a port of its own.
func listening() throws -> (listener: Int32, port: UInt16) {
    #if canImport(Glibc)
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
        let listener = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listens = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
            bind(listener, plain, size) == 0 && listen(listener, 64) == 0 && getsockname(listener, plain, &size) == 0
        }
    }
    guard listener >= 0, listens else { throw Failure(description: "cannot listen: \(errno)") }
    return (listener, UInt16(bigEndian: address.sin_port))
}
