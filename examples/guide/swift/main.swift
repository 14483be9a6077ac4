// The guide's programs: runs the topics that it is given, one after another.

import Foundation

// A dictionary of these functions crashes the compiler of Swift 6.0.
func run(_ topic: String) async throws {
    switch topic {
    case "environments": try await Environments.run()
    case "tokens": try await Tokens.run()
    case "archives": try await Archives.run()
    case "broadcasts": try await Broadcasts.run()
    case "moderation": try await Moderation.run()
    case "sip": try await Sip.run()
    case "extras": try await Extras.run()
    case "errors": try await Errors.run()
    case "testing": try await Testing.run()
    default: fatalError("the guide knows nothing of \(topic)")
    }
}

for topic in CommandLine.arguments.dropFirst() {
    print("== \(topic)")
    try await run(topic)
}
