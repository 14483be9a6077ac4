import OpenTok

/// What the compiler refuses: an argument that does not exist, is missing, or has a wrong type.
struct Refused: Error {
    let reason: String
}

/// The arguments of a call, or the fields of a record, by name.
struct Arguments {
    private let owner: String
    private let values: [String: JSON]

    init(_ json: JSON, of owner: String, known: [String]) throws {
        guard case .object(let values) = json else { throw Refused(reason: "\(owner) is no object") }
        for name in values.keys where !known.contains(name) {
            throw Refused(reason: "\(owner) has no \(name), only \(known)")
        }
        self.owner = owner
        self.values = values
    }

    func need<T>(_ name: String, _ read: (JSON) throws -> T) throws -> T {
        guard let value = values[name] else { throw Refused(reason: "\(owner) needs \(name)") }
        return try read(value)
    }

    func take<T>(_ name: String, _ read: (JSON) throws -> T) throws -> T? {
        guard let value = values[name], value != .null else { return nil }
        return try read(value)
    }

    /// Any JSON: null is a value.
    func takeJson(_ name: String) throws -> Json? {
        try values[name].map(json)
    }
}

// Reading: from JSON to the types of the API.

func text(_ json: JSON) throws -> String {
    guard case .text(let text) = json else { throw Refused(reason: "\(json) is no text") }
    return text
}

func boolean(_ json: JSON) throws -> Bool {
    guard case .bool(let bool) = json else { throw Refused(reason: "\(json) is no boolean") }
    return bool
}

func long(_ json: JSON) throws -> Int64 {
    guard case .integer(let integer) = json else { throw Refused(reason: "\(json) is no integer") }
    return integer
}

func integer(_ json: JSON) throws -> Int32 {
    guard let small = Int32(exactly: try long(json)) else { throw Refused(reason: "\(json) is too large") }
    return small
}

func double(_ json: JSON) throws -> Double {
    if case .double(let double) = json { return double }
    return Double(try long(json))
}

func json(_ json: JSON) throws -> Json {
    try json.written()
}

func list<T>(_ read: @escaping (JSON) throws -> T) -> (JSON) throws -> [T] {
    return { json in
        guard case .list(let items) = json else { throw Refused(reason: "\(json) is no list") }
        return try items.map(read)
    }
}

func map<T>(_ read: @escaping (JSON) throws -> T) -> (JSON) throws -> [String: T] {
    return { json in
        guard case .object(let fields) = json else { throw Refused(reason: "\(json) is no object") }
        return try fields.mapValues(read)
    }
}

// Showing: from the types of the API to JSON.

func showInteger(_ value: Int32) -> JSON { .integer(Int64(value)) }

func showValue<T: CustomStringConvertible>(_ value: T) -> JSON { .text(value.description) }

func showList<T>(_ show: @escaping (T) -> JSON) -> ([T]) -> JSON {
    return { .list($0.map(show)) }
}

func showMap<T>(_ show: @escaping (T) -> JSON) -> ([String: T]) -> JSON {
    return { .object($0.mapValues(show)) }
}
