// swift-tools-version:6.0

// For Swift 6.0 and 6.1, which know no static library in a package; README.md says how they find it. Later ones read
// Package@swift-6.2.swift.

import PackageDescription

let package = Package(
    name: "opentok-sdk",
    platforms: [.macOS(.v13)],
    products: [.library(name: "OpenTokSDK", targets: ["OpenTokSDK"])],
    targets: [
        .systemLibrary(name: "OpenTokFFI", path: "Sources/OpenTokFFI/include", pkgConfig: "opentok"),
        .target(name: "OpenTokSDK", dependencies: ["OpenTokFFI"]),
    ]
)
