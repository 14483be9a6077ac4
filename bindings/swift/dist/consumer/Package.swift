// swift-tools-version:6.0

import PackageDescription

let package = Package(
    name: "consumer",
    platforms: [.macOS(.v13)],
    dependencies: [.package(url: "{{ url }}", from: "{{ version }}")],
    targets: [
        .executableTarget(
            name: "consumer",
            dependencies: [.product(name: "OpenTokSDK", package: "opentok-swift")]
        )
    ]
)
