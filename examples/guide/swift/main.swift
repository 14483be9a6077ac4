// The guide's programs: runs the topics that it is given, one after another.

import Foundation

let topics: [String: @Sendable () async throws -> Void] = [
    "environments": Environments.run,
    "tokens": Tokens.run,
    "archives": Archives.run,
    "broadcasts": Broadcasts.run,
    "moderation": Moderation.run,
    "sip": Sip.run,
    "extras": Extras.run,
    "errors": Errors.run,
    "testing": Testing.run,
]

for topic in CommandLine.arguments.dropFirst() {
    print("== \(topic)")
    guard let run = topics[topic] else { fatalError("the guide knows nothing of \(topic)") }
    try await run()
}
