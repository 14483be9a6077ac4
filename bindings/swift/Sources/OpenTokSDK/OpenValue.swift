/// A value of an enumeration that may grow: what this version does not know is kept as it is spelt on the wire.
///
/// It is written and read, by `Codable` too, as that text: `"bestFit"`. Two values are equal if their texts are.
public protocol OpenValue: RawRepresentable<String>, Codable, Hashable, Sendable, CaseIterable,
    ExpressibleByStringLiteral, CustomStringConvertible
{
    /// A value that this version does not know.
    static func other(value: String) -> Self
}

extension OpenValue {
    /// The value that is spelt so on the wire, known or not.
    public init(rawValue: String) {
        self = Self.of(rawValue)
    }

    /// The value that is spelt so on the wire: `let role: Role = "publisher"`.
    public init(stringLiteral text: String) {
        self = Self.of(text)
    }

    private static func of(_ text: String) -> Self {
        allCases.first { $0.rawValue == text } ?? .other(value: text)
    }

    /// The value as it is spelt on the wire.
    public var description: String { rawValue }

    /// Whether both are spelt alike on the wire.
    public static func == (one: Self, other: Self) -> Bool { one.rawValue == other.rawValue }

    /// By the text of the wire, as equality is.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
