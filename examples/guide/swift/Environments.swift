// The two environments, and the emulator in the place of either.

import Foundation
import OpenTokSDK

enum Environments {
    static func run() async throws {
        try await ofAProject()
        try await ofAnApplication()
        try await onTheEmulator(ProcessInfo.processInfo.environment["OPENTOK_API_URL"])
    }

    private static func ofAProject() async throws {
        // ANCHOR: opentok
        let environment = ProcessInfo.processInfo.environment
        let client = try OpenTok(
            apiKey: environment["OPENTOK_API_KEY"], apiSecret: environment["OPENTOK_API_SECRET"])
        print(client.projectId, client.apiUrl)
        // ANCHOR_END: opentok

        _ = try await client.createSession()
    }

    private static func ofAnApplication() async throws {
        // ANCHOR: vonage
        let environment = ProcessInfo.processInfo.environment
        let client = try OpenTok.application(
            applicationId: environment["VONAGE_APPLICATION_ID"] ?? "",
            privateKeyPath: environment["VONAGE_PRIVATE_KEY_PATH"]  // or privateKey, the text itself
        )
        print(client.projectId, client.apiUrl)
        // ANCHOR_END: vonage

        _ = try await client.createSession()
    }

    private static func onTheEmulator(_ emulatorUrl: String?) async throws {
        // ANCHOR: emulator
        let environment = ProcessInfo.processInfo.environment
        let client = try OpenTok(
            apiKey: environment["OPENTOK_API_KEY"],
            apiSecret: environment["OPENTOK_API_SECRET"],
            apiUrl: emulatorUrl  // http://127.0.0.1:7171; all else stays as it is
        )
        // ANCHOR_END: emulator

        precondition(client.apiUrl == emulatorUrl)
        _ = try await client.createSession()
    }
}
