// swift-tools-version:6.0

import PackageDescription

/// The folder with the native library: that of a debug build, unless the environment names another.
let library = Context.environment["OPENTOK_LIBRARY"] ?? Context.packageDirectory + "/../../target/debug"

let package = Package(
    name: "opentok-sdk",
    platforms: [.macOS(.v13)],
    products: [.library(name: "OpenTokSDK", targets: ["OpenTokSDK"])],
    targets: [
        .systemLibrary(name: "OpenTokFFI"),
        .target(
            name: "OpenTokSDK",
            dependencies: ["OpenTokFFI"],
            linkerSettings: [.unsafeFlags(["-L" + library, "-Xlinker", "-rpath", "-Xlinker", library])]
        ),
        .testTarget(name: "OpenTokSDKTests", dependencies: ["OpenTokSDK"]),
    ]
)
