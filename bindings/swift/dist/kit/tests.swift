
// What the kit has and the package has not.
package.targets.append(.testTarget(name: "OpenTokSDKTests", dependencies: ["OpenTokSDK"]))
