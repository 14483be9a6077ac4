/// A record with a secret in it, which it does not show: neither printed, nor dumped, nor to a debugger.
public protocol Discreet: CustomReflectable, CustomStringConvertible, CustomDebugStringConvertible {}

extension Discreet {
    /// Its name and what is set, with three stars for a secret.
    public var description: String {
        let fields = customMirror.children.compactMap { label, value in
            set(value).map { "\(label ?? ""): \(String(reflecting: $0))" }
        }
        return "\(Self.self)(\(fields.joined(separator: ", ")))"
    }

    /// The same.
    public var debugDescription: String { description }

    func shown(_ fields: KeyValuePairs<String, Any>) -> Mirror {
        Mirror(self, children: fields, displayStyle: .struct)
    }

    /// The value, unless it is an absent one.
    private func set(_ value: Any) -> Any? {
        let mirror = Mirror(reflecting: value)
        return mirror.displayStyle == .optional ? mirror.children.first?.value : value
    }
}

extension [String: Json] {
    /// A secret that could not be read stands among the other fields.
    func hiding(_ names: String...) -> Self {
        merging(names.map { ($0, "***") }) { _, stars in stars }.filter { self[$0.key] != nil }
    }
}
