// swift-tools-version:6.0

import PackageDescription

/// A user's program in the strictest Swift there is; `cargo xtask test swift` builds it with warnings as errors.
var strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]
#if compiler(>=6.1)
    strict.append(.enableUpcomingFeature("MemberImportVisibility"))
#endif

let library = Target.Dependency.product(name: "OpenTokSDK", package: "swift")

let package = Package(
    name: "consumer",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "..")],
    targets: [
        .executableTarget(name: "Strict", dependencies: [library], swiftSettings: strict),
        .executableTarget(name: "Descriptors", dependencies: [library], swiftSettings: strict),
    ]
)
