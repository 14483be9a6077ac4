// Waits for somebody to publish, broadcasts over HLS, changes the layout, and stops.

import Foundation
import OpenTokSDK

/// Prints a line, which whoever reads along sees at once.
func say(_ line: String) {
    print(line)
    fflush(nil)
}

let seconds = ProcessInfo.processInfo.environment["SECONDS_ON_AIR"].flatMap(Double.init) ?? 60
let client = try OpenTok()
let session = try await client.createSession(mediaMode: .routed)
say("token \(try client.generateToken(sessionId: session.sessionId, data: "host"))")

while try await client.listStreams(sessionId: session.sessionId).items.isEmpty {
    try await Task.sleep(for: .milliseconds(100))
}
let broadcast = try await client.startBroadcast(
    sessionId: session.sessionId,
    outputs: BroadcastOutputs(hls: Hls(lowLatency: true)),
    maxDuration: 3600,
    resolution: .hd,
    layout: Layout(type: .bestFit)
)
let urls = try await client.getBroadcast(broadcastId: broadcast.id).broadcastUrls
say("watch \(urls?.hls ?? "")")

try await Task.sleep(for: .seconds(seconds / 2))
try await client.setBroadcastLayout(broadcastId: broadcast.id, type: .pip)
say("layout pip")
try await Task.sleep(for: .seconds(seconds / 2))
try await client.stopBroadcast(broadcastId: broadcast.id)
say("stopped \(broadcast.id)")
