/// Which language calls, for the user agent.
enum Runtime {
    /// Says it to the library, once.
    static let named: Void = setRuntime(name: "swift/" + version, authorities: nil)

    /// The compiler's: there is no other way to ask for it.
    private static var version: String {
        #if swift(>=6.4)
            "6.4"
        #elseif swift(>=6.3)
            "6.3"
        #elseif swift(>=6.2)
            "6.2"
        #elseif swift(>=6.1)
            "6.1"
        #elseif swift(>=6.0)
            "6.0"
        #else
            "5"
        #endif
    }
}
