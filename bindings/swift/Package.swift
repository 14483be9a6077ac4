// swift-tools-version:5.9

import PackageDescription

/// The folder with the native library: `lib`, unless the environment names another.
let library = Context.environment["OPENTOK_LIBRARY"] ?? Context.packageDirectory + "/lib"

let package = Package(
    name: "OpenTok",
    platforms: [.macOS(.v12), .iOS(.v15)],
    products: [.library(name: "OpenTok", targets: ["OpenTok"])],
    targets: [
        .systemLibrary(name: "OpenTokFFI"),
        .target(
            name: "OpenTok",
            dependencies: ["OpenTokFFI"],
            linkerSettings: [.unsafeFlags(["-L" + library, "-Xlinker", "-rpath", "-Xlinker", library])]
        ),
        .testTarget(name: "OpenTokTests", dependencies: ["OpenTok"]),
    ]
)
