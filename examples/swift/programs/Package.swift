// swift-tools-version:6.0

import PackageDescription

let library = Target.Dependency.product(name: "OpenTokSDK", package: "swift")

let package = Package(
    name: "opentok-examples",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "../../../bindings/swift")],
    targets: ["ArchiveRecorder", "Lifecycle", "LiveBroadcast", "TokenServer"].map {
        .executableTarget(name: $0, dependencies: [library])
    } + [
        // What the documentation shows; statements stand alone in the first one only.
        .executableTarget(name: "Guide", dependencies: [library], exclude: ["Quickstart.swift"]),
        .executableTarget(name: "Quickstart", dependencies: [library], path: "Sources/Guide", sources: ["Quickstart.swift"]),
    ]
)
