//! Signing requests and client tokens, apart from the emulator's own code.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use opentok_emulator::development;
use serde_json::{Value, json};
use sha1::Sha1;

/// One project's credentials.
#[derive(Clone, Debug)]
pub(crate) enum Caller {
    Key { key: String, secret: String },
    Application(String),
}

impl Caller {
    pub(crate) fn development() -> Self {
        Self::Key { key: development::API_KEY.to_owned(), secret: development::API_SECRET.to_owned() }
    }

    pub(crate) fn development_application() -> Self {
        Self::Application(development::APPLICATION_ID.to_owned())
    }

    pub(crate) fn project(key: &str, secret: &str) -> Self {
        Self::Key { key: key.to_owned(), secret: secret.to_owned() }
    }

    /// The JWT of a request of the account's.
    pub(crate) fn account_token(key: &str, secret: &str) -> String {
        let now = now();
        let claims = json!({ "iss": key, "ist": "account", "iat": now, "exp": now + 180 });
        Self::project(key, secret).sign(&claims)
    }

    pub(crate) fn id(&self) -> &str {
        let (Self::Key { key: id, .. } | Self::Application(id)) = self;
        id
    }

    /// Name and value of the header that authenticates a request.
    pub(crate) fn header(&self) -> (&'static str, String) {
        let now = now();
        match self {
            Self::Key { key, .. } => (
                "x-opentok-auth",
                self.sign(&json!({ "iss": key, "ist": "project", "iat": now, "exp": now + 180 })),
            ),
            Self::Application(id) => {
                let claims = json!({ "application_id": id, "iat": now, "exp": now + 900, "jti": "1" });
                ("authorization", format!("Bearer {}", self.sign(&claims)))
            }
        }
    }

    /// A JWT of the kind that the project signs.
    pub(crate) fn sign(&self, claims: &Value) -> String {
        let token = match self {
            Self::Key { secret, .. } => {
                encode(&Header::new(Algorithm::HS256), claims, &EncodingKey::from_secret(secret.as_bytes()))
            }
            Self::Application(_) => {
                let key = EncodingKey::from_rsa_pem(development::PRIVATE_KEY.as_bytes()).expect("a key");
                encode(&Header::new(Algorithm::RS256), claims, &key)
            }
        };
        token.expect("claims can be signed")
    }

    /// The claims of a client token, for a test to change.
    pub(crate) fn claims(&self, session: &str, role: &str) -> Value {
        let now = now();
        let mut claims = json!({
            "session_id": session, "role": role, "scope": "session.connect",
            "iat": now, "exp": now + 3600, "connection_data": "x=1", "initial_layout_class_list": "focus small",
        });
        match self {
            Self::Key { key, .. } => {
                claims["iss"] = json!(key);
                claims["ist"] = json!("project");
            }
            Self::Application(id) => claims["application_id"] = json!(id),
        }
        claims
    }

    pub(crate) fn token(&self, session: &str, role: &str) -> String {
        self.sign(&self.claims(session, role))
    }

    /// A T1 token with this query string as its data.
    pub(crate) fn t1(&self, data: &str) -> String {
        let Self::Key { key, secret } = self else { panic!("T1 needs an API key") };
        let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).expect("any length will do");
        mac.update(data.as_bytes());
        let digest = mac.finalize().into_bytes();
        let sig = digest.iter().fold(String::new(), |sig, byte| format!("{sig}{byte:02x}"));
        format!("T1=={}", STANDARD.encode(format!("partner_id={key}&sig={sig}:{data}")))
    }
}

pub(crate) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("a time after 1970").as_secs()
}
