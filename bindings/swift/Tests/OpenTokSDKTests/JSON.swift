import Foundation

@testable import OpenTokSDK

typealias JSON = JSONValue

extension JSONValue {
    /// Reads a text that is JSON, or says that it is none.
    static func parsed(_ text: String) -> JSON {
        (try? JSON(parsing: text)) ?? .text("not JSON: \(text)")
    }

    /// A field of an object; absent and null alike are nil.
    subscript(name: String) -> JSON? {
        guard case .object(let fields) = self, let value = fields[name], value != .null else { return nil }
        return value
    }

    var string: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    var items: [JSON] {
        guard case .list(let items) = self else { return [] }
        return items
    }

    /// As a record writes itself: what it holds besides its fields stands among them, odd items behind the others.
    var flat: JSON {
        switch self {
        case .object(var fields):
            guard case .object(let extra)? = fields.removeValue(forKey: "extra") else {
                return .object(fields.mapValues(\.flat))
            }
            return .object(fields.mapValues(\.flat).merging(extra) { known, odd in .list(known.items + odd.items) })
        case .list(let items):
            return .list(items.map(\.flat))
        default:
            return self
        }
    }
}
