// swift-tools-version:6.0

import PackageDescription

let package = Package(
    name: "bench",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "../../../bindings/swift")],
    targets: [
        .target(name: "Bench"),
        .executableTarget(name: "Ours", dependencies: ["Bench", .product(name: "OpenTokSDK", package: "swift")]),
        .executableTarget(name: "Foundations", dependencies: ["Bench"]),
    ]
)
