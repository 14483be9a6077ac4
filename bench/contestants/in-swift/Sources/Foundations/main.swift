// What a program would write that has no library: `URLSession`, `Codable`, and OpenSSL's HMAC.

import Bench
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

let (key, secret, session) = (environment("BENCH_KEY"), environment("BENCH_SECRET"), environment("BENCH_SESSION"))
let project = "\(environment("BENCH_URL"))/v2/project/\(key)"

struct Page: Decodable {
    let count: Int
    let items: [Item]
}

struct Item: Decodable {
    let id, status, sessionId: String
    let name, multiArchiveTag, resolution, outputMode, streamMode, reason, url, sha256sum, password, event: String?
    let createdAt: Int64
    let updatedAt, size, duration: Int64?
    let hasAudio, hasVideo, hasTranscription: Bool?
}

/// `HMAC` of libcrypto, of which no header is needed.
nonisolated(unsafe) let hmac: Hmac = {
    let library = dlopen("libcrypto.so.3", RTLD_NOW)
    return (
        unsafeBitCast(dlsym(library, "EVP_sha256"), to: (@convention(c) () -> OpaquePointer).self)(),
        unsafeBitCast(dlsym(library, "HMAC"), to: Sign.self)
    )
}()

typealias Hmac = (digest: OpaquePointer, sign: Sign)
typealias Sign = @convention(c) (
    OpaquePointer, UnsafePointer<UInt8>, Int32, UnsafePointer<UInt8>, Int, UnsafeMutablePointer<UInt8>,
    UnsafeMutablePointer<UInt32>
) -> UnsafeMutablePointer<UInt8>?

@Sendable func signed(_ claims: String) -> String {
    let text = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9." + encoded(Data(claims.utf8))
    var (signature, length) = ([UInt8](repeating: 0, count: 32), UInt32(32))
    let (keyBytes, bytes) = (Array(secret.utf8), Array(text.utf8))
    _ = hmac.sign(hmac.digest, keyBytes, Int32(keyBytes.count), bytes, bytes.count, &signature, &length)
    return text + "." + encoded(Data(signature))
}

func encoded(_ data: Data) -> String {
    data.base64EncodedString().replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
        .replacingOccurrences(of: "=", with: "")
}

@Sendable func token() {
    let now = Int(Date().timeIntervalSince1970)
    _ = signed(
        "{\"iss\":\"\(key)\",\"ist\":\"project\",\"iat\":\(now),\"exp\":\(now + 86400),\"nonce\":\(Double.random(in: 0..<1)),"
            + "\"role\":\"publisher\",\"scope\":\"session.connect\",\"session_id\":\"\(session)\",\"initial_layout_class_list\":\"\"}")
}

@Sendable func get<Answer: Decodable>(_ path: String, as answer: Answer.Type) async throws -> Answer {
    let now = Int(Date().timeIntervalSince1970)
    var request = URLRequest(url: URL(string: project + path)!)
    let claims = "{\"iss\":\"\(key)\",\"ist\":\"project\",\"iat\":\(now),\"exp\":\(now + 180),\"jti\":\"\(UUID().uuidString)\"}"
    request.setValue(signed(claims), forHTTPHeaderField: "X-OPENTOK-AUTH")
    let (body, _) = try await URLSession.shared.data(for: request)
    return try JSONDecoder().decode(answer, from: body)
}

@Sendable func page(_ count: Int) async throws {
    var read = 0
    for archive in try await get("/archive?count=\(count)", as: Page.self).items {
        read += archive.id.utf8.count + archive.status.utf8.count + (archive.name?.utf8.count ?? 0)
        read += archive.sessionId.utf8.count + Int(archive.createdAt) + Int(archive.size ?? 0)
        read += Int(archive.duration ?? 0) + (archive.outputMode?.utf8.count ?? 0)
        read += (archive.hasAudio == true ? 1 : 0) + (archive.resolution?.utf8.count ?? 0)
    }
    precondition(read > 0)
}

try await serve([
    "token.hs256": { token() },
    "call.plain": { _ = try await get("/archive/\(archive)", as: Item.self) },
    "call.many": { _ = try await get("/archive/\(archive)", as: Item.self) },
    "list.1": { try await page(1) },
    "list.100": { try await page(100) },
    "list.1000": { try await page(1000) },
])
