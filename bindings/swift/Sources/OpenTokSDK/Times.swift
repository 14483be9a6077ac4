// Generated from core/surface.json by `make generate`. Do not edit.

import Foundation

extension AccountProject {
    /// When it was created.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

extension Archive {
    /// When recording began.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }

    /// When anything about it changed last.
    public var updatedAtDate: Date? {
        updatedAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

extension Broadcast {
    /// When it began.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }

    /// When anything about it changed last.
    public var updatedAtDate: Date? {
        updatedAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

extension Callback {
    /// When it was registered.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

extension Connection {
    /// When it was made.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

extension Project {
    /// When it was created.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

extension Render {
    /// When it began.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }

    /// When anything about it changed last.
    public var updatedAtDate: Date? {
        updatedAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

extension SessionInfo {
    /// When it was created, where it says so as a number.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

extension SipCall {
    /// When it began.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }

    /// When anything about it changed last.
    public var updatedAtDate: Date? {
        updatedAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

extension TokenInfo {
    /// When it was made.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0)) }
    }

    /// When it expires.
    public var expiresAtDate: Date? {
        expiresAt.map { Date(timeIntervalSince1970: Double($0)) }
    }
}

extension WebhookCall {
    /// When it began.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

extension WebhookCaptions {
    /// When they began.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }

    /// When anything about them changed last.
    public var updatedAtDate: Date? {
        updatedAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

extension WebhookClaims {
    /// When it was sent.
    public var issuedAtDate: Date? {
        issuedAt.map { Date(timeIntervalSince1970: Double($0)) }
    }
}

extension WebhookConnection {
    /// When it was made.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

extension WebhookEvent {
    /// When it happened.
    public var timestampDate: Date? {
        timestamp.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}

extension WebhookStream {
    /// When it began.
    public var createdAtDate: Date? {
        createdAt.map { Date(timeIntervalSince1970: Double($0) / 1000) }
    }
}
