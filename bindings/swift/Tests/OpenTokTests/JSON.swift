import Foundation

/// Any JSON value. Numbers are equal if they have the same value.
enum JSON: Codable, Equatable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case double(Double)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let integer = try? value.decode(Int64.self) {
            self = .integer(integer)
        } else if let double = try? value.decode(Double.self) {
            self = .double(double)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }

    func encode(to encoder: Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .null: try value.encodeNil()
        case .bool(let bool): try value.encode(bool)
        case .integer(let integer): try value.encode(integer)
        case .double(let double): try value.encode(double)
        case .text(let text): try value.encode(text)
        case .list(let list): try value.encode(list)
        case .object(let object): try value.encode(object)
        }
    }

    static func == (one: JSON, other: JSON) -> Bool {
        switch (one, other) {
        case (.null, .null): return true
        case (.bool(let a), .bool(let b)): return a == b
        case (.integer(let a), .integer(let b)): return a == b
        case (.double(let a), .double(let b)): return a == b
        case (.integer(let a), .double(let b)): return Double(a) == b
        case (.double(let a), .integer(let b)): return a == Double(b)
        case (.text(let a), .text(let b)): return a == b
        case (.list(let a), .list(let b)): return a == b
        case (.object(let a), .object(let b)): return a == b
        default: return false
        }
    }

    /// Reads a text. Put into a list, because not every decoder takes a bare value.
    static func parsed(_ text: String) -> JSON {
        let list = try? JSONDecoder().decode([JSON].self, from: Data("[\(text)]".utf8))
        return list?.first ?? .text("not JSON: \(text)")
    }

    /// The value as a text.
    func written() throws -> String {
        let list = try JSONEncoder().encode([self])
        return String(decoding: list.dropFirst().dropLast(), as: UTF8.self)
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
}
