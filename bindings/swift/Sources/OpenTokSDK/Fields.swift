/// A field's name on the wire.
struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// Reads a record's fields by their names, and knows what is left.
struct Fields {
    private let container: KeyedDecodingContainer<Name>
    private var left: Set<String>
    private var odd: [String: JSONValue] = [:]

    init(_ decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: Name.self)
        left = Set(container.allKeys.map(\.stringValue))
    }

    /// What the record is not without.
    mutating func need<T: Decodable>(_ name: String) throws -> T {
        left.remove(name)
        return try container.decode(T.self, forKey: Name(name))
    }

    /// A request's field, which is wrong if it has an unexpected shape.
    mutating func given<T: Decodable>(_ name: String) throws -> T? {
        left.remove(name)
        return try container.decodeIfPresent(T.self, forKey: Name(name))
    }

    /// An answer's field, which is left if it has an unexpected shape.
    mutating func take<T: Decodable>(_ name: String) -> T? {
        do {
            let value = try container.decodeIfPresent(T.self, forKey: Name(name))
            left.remove(name)
            return value
        } catch {
            return nil
        }
    }

    /// A list of an answer, of which odd items are left.
    mutating func items<T: Decodable>(_ name: String) throws -> [T] {
        let all: [Item<T>] = try need(name)
        let unread = all.compactMap(\.odd)
        if !unread.isEmpty { odd[name] = .list(unread) }
        return all.compactMap(\.value)
    }

    mutating func givenJson(_ name: String) throws -> Json? {
        left.remove(name)
        guard container.contains(Name(name)) else { return nil }
        return try container.decode(JSONValue.self, forKey: Name(name)).written()
    }

    mutating func takeJson(_ name: String) -> Json? {
        try? givenJson(name)
    }

    /// What is left, as JSON texts.
    func rest() throws -> [String: Json] {
        var rest = try odd.mapValues { try $0.written() }
        for name in left {
            rest[name] = try container.decode(JSONValue.self, forKey: Name(name)).written()
        }
        return rest
    }

    /// Nothing may be left.
    func end() throws {
        guard let name = left.min() else { return }
        let unknown = DecodingError.Context(codingPath: container.codingPath, debugDescription: "there is no \(name)")
        throw DecodingError.dataCorrupted(unknown)
    }
}

/// An item of a list, or what stands in its place.
private struct Item<T: Decodable>: Decodable {
    let value: T?
    let odd: JSONValue?

    init(from decoder: any Decoder) throws {
        value = try? T(from: decoder)
        odd = value == nil ? try JSONValue(from: decoder) : nil
    }
}

/// Writes a record's fields by their names, and what it holds besides.
struct Writing {
    private var container: KeyedEncodingContainer<Name>
    private var extra: [String: Json]

    init(_ encoder: any Encoder, extra: [String: Json] = [:]) {
        container = encoder.container(keyedBy: Name.self)
        self.extra = extra
    }

    mutating func put<T: Encodable>(_ value: T?, _ name: String) throws {
        try container.encodeIfPresent(value, forKey: Name(name))
    }

    mutating func putJson(_ value: Json?, _ name: String) throws {
        if let value { try container.encode(JSONValue(parsing: value), forKey: Name(name)) }
    }

    /// A list, and behind it those items that could not be read.
    mutating func items<T: Encodable>(_ items: [T], _ name: String) throws {
        var list = container.nestedUnkeyedContainer(forKey: Name(name))
        for item in items { try list.encode(item) }
        guard let odd = extra.removeValue(forKey: name), case .list(let unread) = try JSONValue(parsing: odd) else {
            return
        }
        for item in unread { try list.encode(item) }
    }

    mutating func end() throws {
        for (name, value) in extra { try putJson(value, name) }
    }
}
