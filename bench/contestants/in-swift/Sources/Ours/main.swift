// `opentok-sdk` from Swift.

import Bench
import Foundation
import OpenTokSDK

let client = try OpenTok(
    apiKey: environment("BENCH_KEY"), apiSecret: environment("BENCH_SECRET"), apiUrl: environment("BENCH_URL"),
    maxConcurrency: 1000)
let vonage = try OpenTok.application(
    applicationId: environment("BENCH_APPLICATION"), privateKeyPath: environment("BENCH_PRIVATE_KEY"))
let (session, application) = (environment("BENCH_SESSION"), environment("BENCH_APPLICATION_SESSION"))

/// A page of so many, and of each ten fields read.
@Sendable func page(_ count: Int) async throws {
    var read = 0
    for archive in try await client.listArchives(count: count).items {
        read += archive.id.utf8.count + (archive.status?.rawValue.utf8.count ?? 0) + (archive.name?.utf8.count ?? 0)
        read += (archive.sessionId?.utf8.count ?? 0) + Int(archive.createdAt ?? 0) + Int(archive.size ?? 0)
        read += Int(archive.duration ?? 0) + (archive.outputMode?.rawValue.utf8.count ?? 0)
        read += (archive.hasAudio == true ? 1 : 0) + (archive.resolution?.rawValue.utf8.count ?? 0)
    }
    precondition(read > 0)
}

try await serve([
    "token.t1": { _ = try client.generateToken(sessionId: session, kind: .t1) },
    "token.hs256": { _ = try client.generateToken(sessionId: session) },
    "token.rs256": { _ = try vonage.generateToken(sessionId: application) },
    "jwt.rest": { _ = try client.generateJwt() },
    "call.plain": { _ = try await client.getArchive(archiveId: archive) },
    "call.many": { _ = try await client.getArchive(archiveId: archive) },
    "list.1": { try await page(1) },
    "list.100": { try await page(100) },
    "list.1000": { try await page(1000) },
])
