// swift-tools-version:6.2

import PackageDescription

/// What the native library needs of the system.
let system = ["pthread", "dl", "m"].map { LinkerSetting.linkedLibrary($0, .when(platforms: [.linux])) }

let package = Package(
    name: "opentok-sdk",
    platforms: [.macOS(.v13)],
    products: [.library(name: "OpenTokSDK", targets: ["OpenTokSDK"])],
    targets: [
        .binaryTarget(name: "OpenTokNative", path: "OpenTokNative.artifactbundle"),
        .target(name: "OpenTokFFI", dependencies: ["OpenTokNative"], linkerSettings: system),
        .target(name: "OpenTokSDK", dependencies: ["OpenTokFFI"]),
    ]
)
