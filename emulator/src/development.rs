//! The fixed credentials. They are public: the emulator protects nothing.

/// API key of the development project.
pub const API_KEY: &str = "100";
/// API secret of the development project.
pub const API_SECRET: &str = "0123456789abcdef0123456789abcdef01234567";
/// Id of the development application.
pub const APPLICATION_ID: &str = "10000000-0000-4000-8000-000000000001";
/// Key of the account that all projects belong to.
pub const ACCOUNT_KEY: &str = "7000";
/// Secret of the account.
pub const ACCOUNT_SECRET: &str = "abcdef0123456789abcdef0123456789abcdef01";
/// Private key (PKCS#8 PEM) of every application.
pub const PRIVATE_KEY: &str = include_str!("../fixtures/development.pem");
/// Signature secret of callbacks, unless a target has one of its own.
pub const WEBHOOK_SECRET: &str = "a-development-signature-secret-01";
pub(crate) const PUBLIC_KEY: &str = include_str!("../fixtures/development.pub.pem");
