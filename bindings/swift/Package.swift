// swift-tools-version:5.9

import PackageDescription

let package = Package(
    name: "OpenTok",
    platforms: [.macOS(.v12), .iOS(.v15)],
    products: [.library(name: "OpenTok", targets: ["OpenTok"])],
    targets: [
        .systemLibrary(name: "OpenTokFFI"),
        .target(
            name: "OpenTok",
            dependencies: ["OpenTokFFI"],
            path: ".",
            sources: ["Sources/OpenTok", "Generated/OpenTok.swift"],
            linkerSettings: [.unsafeFlags(["-L../../target/debug", "-Xlinker", "-rpath", "-Xlinker", "../../target/debug"])]
        ),
        .testTarget(name: "OpenTokTests", dependencies: ["OpenTok"]),
    ]
)
