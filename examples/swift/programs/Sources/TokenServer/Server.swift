import Foundation

/// What a visitor is told.
struct Answer {
    var status = "200 OK"
    var type = "application/json"
    var body: Data
}

/// As much of HTTP as the example needs: a GET a connection, each on a thread of its own, so that nobody waits for another.
struct Server {
    private static let most = 8_192
    private static let patience = Duration.seconds(10)

    private let listener: Int32
    /// Where it listens.
    let port: UInt16

    /// Listens on this machine alone; 0 is any port that is free.
    init(port: UInt16) throws {
        // A visitor who has gone is no reason to end.
        signal(SIGPIPE, SIG_IGN)
        #if canImport(Glibc)
            listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            listener = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var yes: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout.size(ofValue: yes)))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout.size(ofValue: address))
        let listens = withUnsafeMutablePointer(to: &address) { [listener] typed in
            typed.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, size) == 0 && listen(listener, 128) == 0
                    && getsockname(listener, address, &size) == 0
            }
        }
        guard listens else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        self.port = UInt16(bigEndian: address.sin_port)
    }

    /// Answers each visitor until the process ends.
    func run(_ answer: @escaping @Sendable (URLComponents) -> Answer) -> Never {
        let room = DispatchSemaphore(value: 256)
        while true {
            room.wait()
            let visitor = accept(listener, nil, nil)
            guard visitor >= 0 else {
                room.signal()
                // Out of descriptors, for example: others will be closed soon.
                Thread.sleep(forTimeInterval: 0.05)
                continue
            }
            Thread.detachNewThread {
                Self.serve(visitor, answer)
                close(visitor)
                room.signal()
            }
        }
    }

    private static func serve(_ visitor: Int32, _ answer: (URLComponents) -> Answer) {
        var limit = timeval(tv_sec: 5, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(visitor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout.size(ofValue: limit)))
        }
        guard let head = head(from: visitor) else { return }
        let line = head.prefix { $0 != "\r\n" }.split(separator: " ")
        guard line.count == 3, let target = URLComponents(string: String(line[1])) else {
            return send(Answer(status: "400 Bad Request", type: "text/plain", body: Data()), to: visitor)
        }
        guard line[0] == "GET" else {
            return send(Answer(status: "405 Method Not Allowed", type: "text/plain", body: Data()), to: visitor)
        }
        send(answer(target), to: visitor)
    }

    /// The request up to its empty line, unless it takes too long or is too long.
    private static func head(from visitor: Int32) -> String? {
        let deadline = ContinuousClock.now + patience
        var (head, part) = (Data(), [UInt8](repeating: 0, count: 1_024))
        while head.range(of: Data("\r\n\r\n".utf8)) == nil {
            let count = recv(visitor, &part, part.count, 0)
            guard count > 0, head.count + count <= most, ContinuousClock.now < deadline else { return nil }
            head.append(contentsOf: part[..<count])
        }
        return String(decoding: head, as: UTF8.self)
    }

    private static func send(_ answer: Answer, to visitor: Int32) {
        let head = """
            HTTP/1.1 \(answer.status)\r
            Content-Type: \(answer.type)\r
            Content-Length: \(answer.body.count)\r
            Cache-Control: no-store\r
            Connection: close\r
            \r

            """
        var rest = (Data(head.utf8) + answer.body)[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { write(visitor, $0.baseAddress, $0.count) }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
        }
    }
}
