import Foundation

@testable import OpenTokSDK

/// What the compiler refuses: an argument that does not exist, is missing, or has a wrong type.
struct Refused: Error {
    let reason: String
}

/// The arguments of a call, by name.
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

    func need<T: Decodable>(_ name: String) throws -> T {
        guard let value: T = try take(name) else { throw Refused(reason: "\(owner) needs \(name)") }
        return value
    }

    /// Records are read by their own `Codable`, which knows no more than the compiler does.
    func take<T: Decodable>(_ name: String) throws -> T? {
        guard let value = values[name], value != .null else { return nil }
        do {
            return try JSONDecoder().decode([T].self, from: JSONEncoder().encode([value]))[0]
        } catch {
            throw Refused(reason: "\(owner) has another \(name): \(error)")
        }
    }

    /// Any JSON: null is a value.
    func takeJson(_ name: String) throws -> Json? {
        try values[name]?.written()
    }
}

/// An answer as its `Codable` writes it, which must read what it wrote.
func shown<Answer: Codable>(_ answer: Answer) throws -> JSON {
    let written = try json(answer)
    let again = try JSONDecoder().decode([Answer].self, from: JSONEncoder().encode([written]))
    let rewritten = try json(again[0])
    guard rewritten == written else { throw Failure(description: "\(written) was read as \(rewritten)") }
    return written
}

private func json<Value: Encodable>(_ value: Value) throws -> JSON {
    try JSONDecoder().decode([JSON].self, from: JSONEncoder().encode([value]))[0]
}
