//! The settings of a client as plain data: what the other languages send across.

use std::{fmt, path::PathBuf, time::Duration};

use tokio::sync::Semaphore;

use crate::{
    Json, OpenTok,
    client::{CallOptions, ClientBuilder, Credentials, PrivateKey},
    error::{Error, Result},
    surface::{arguments::Argument, field::Field},
};

/// In milliseconds: as far as every language counts without a slip, and far enough for no clock to overflow.
const LONGEST: f64 = 9_007_199_254_740_991.0;

#[doc(hidden)]
#[derive(Clone, Default)]
pub struct Settings {
    pub api_key: Option<String>,
    pub api_secret: Option<String>,
    pub application_id: Option<String>,
    pub private_key: Option<String>,
    pub private_key_path: Option<String>,
    pub account_key: Option<String>,
    pub account_secret: Option<String>,
    pub api_url: Option<String>,
    pub timeout_ms: Option<u64>,
    pub connect_timeout_ms: Option<u64>,
    pub max_retries: Option<u32>,
    pub max_concurrency: Option<u32>,
    pub proxy: Option<String>,
    pub ca_certificates: Option<String>,
    /// A file with further certificate authorities, which is passed over if it cannot be read (`NODE_EXTRA_CA_CERTS`).
    pub extra_ca_file: Option<String>,
    /// The same as PEM text: whom the language trusts.
    pub extra_ca: Option<String>,
    pub user_agent: Option<String>,
    /// The language and its version, for the user agent: `node/20.20.2`.
    pub runtime: Option<String>,
    /// All of the user agent.
    pub agent: Option<String>,
    /// How long the JWT of a request lives, in seconds, for the faces of old.
    pub jwt_ttl: Option<u32>,
    /// Take the credentials from the environment.
    pub from_env: Option<bool>,
}

argument! {
    Settings {
        required {}
        optional {
            api_key: String,
            api_secret: String,
            application_id: String,
            private_key: String,
            private_key_path: String,
            account_key: String,
            account_secret: String,
            api_url: String,
            timeout_ms: u64,
            connect_timeout_ms: u64,
            max_retries: u32,
            max_concurrency: u32,
            proxy: String,
            ca_certificates: String,
            extra_ca_file: String,
            extra_ca: String,
            user_agent: String,
            runtime: String,
            agent: String,
            jwt_ttl: u32,
            from_env: bool,
        }
    }
}

argument! {
    CallOptions {
        required {}
        optional {
            timeout_ms: u64,
            max_retries: u32,
        }
    }
}

impl CallOptions {
    /// As [`Settings::from_json`].
    #[doc(hidden)]
    pub fn from_json(given: Json) -> Result<Self> {
        Self::take(given, Field::ROOT)
    }
}

impl Settings {
    /// A limit that was given in seconds, in milliseconds: at least one. `field` is the option's name.
    ///
    /// What nobody can keep is refused: nothing, less than nothing, no number, and more than can be counted.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to lie within 2^53")]
    pub fn limit(field: &str, seconds: f64) -> Result<u64> {
        let milliseconds = seconds * 1000.0;
        if milliseconds > 0.0 && milliseconds <= LONGEST {
            Ok((milliseconds.round() as u64).max(1))
        } else {
            Err(Error::invalid(field, "must be longer than 0 and shorter than 2^53 ms"))
        }
    }

    /// Reads them from JSON. An error never repeats what was given: it may be a secret.
    pub fn from_json(given: Json) -> Result<Self> {
        Self::take(given, Field::ROOT)
    }

    /// Makes the client.
    pub fn build(self) -> Result<OpenTok> {
        self.into_builder()?.build()
    }

    fn into_builder(self) -> Result<ClientBuilder> {
        let mut builder = ClientBuilder::new(self.credentials()?);
        builder.api_url = self.api_url;
        builder.call = CallOptions { timeout_ms: self.timeout_ms, max_retries: self.max_retries };
        if let Some(limit) = self.connect_timeout_ms {
            builder.connect_timeout = Duration::from_millis(limit);
        }
        if let Some(calls) = self.max_concurrency {
            builder.max_concurrency =
                usize::try_from(calls).unwrap_or(usize::MAX).min(Semaphore::MAX_PERMITS);
        }
        builder.proxy = self.proxy;
        builder.ca_certificates = self.ca_certificates;
        builder.extra_ca_file = self.extra_ca_file.map(PathBuf::from);
        builder.extra_ca = self.extra_ca;
        builder.user_agent = self.user_agent;
        builder.runtime = self.runtime;
        builder.agent = self.agent;
        builder.jwt_ttl = self.jwt_ttl;
        Ok(builder)
    }

    fn credentials(&self) -> Result<Credentials> {
        let ways = self.ways();
        let mut said = ways.into_iter().flatten();
        if let (Some(one), Some(other)) = (said.next(), said.next()) {
            // Neither would be a safe guess.
            return Err(Error::invalid(other, format!("cannot be given beside `{one}`")));
        }
        let required =
            |name, value: Option<&String>| value.cloned().ok_or_else(|| Error::invalid(name, "is missing"));
        match ways {
            [Some(_), ..] => Credentials::from_env(),
            [_, Some(_), ..] => {
                let key = required("account_key", self.account_key.as_ref())?;
                Credentials::account(key, required("account_secret", self.account_secret.as_ref())?)
            }
            [_, _, Some(_), _] => {
                let key = required("api_key", self.api_key.as_ref())?;
                Credentials::api_key(key, required("api_secret", self.api_secret.as_ref())?)
            }
            [.., Some(_)] => {
                let id = required("application_id", self.application_id.as_ref())?;
                Credentials::application(id, self.private_key()?)
            }
            _ => Err(Error::invalid("api_key", "is missing (or `application_id` and `private_key`)")),
        }
    }

    /// In which ways it is said who calls: of each the first option that was given.
    fn ways(&self) -> [Option<&'static str>; 4] {
        let given = |name, value: Option<&String>| value.map(|_| name);
        [
            (self.from_env == Some(true)).then_some("from_env"),
            given("account_key", self.account_key.as_ref())
                .or(given("account_secret", self.account_secret.as_ref())),
            given("api_key", self.api_key.as_ref()).or(given("api_secret", self.api_secret.as_ref())),
            given("application_id", self.application_id.as_ref())
                .or(given("private_key", self.private_key.as_ref()))
                .or(given("private_key_path", self.private_key_path.as_ref())),
        ]
    }

    fn private_key(&self) -> Result<PrivateKey> {
        match (&self.private_key, &self.private_key_path) {
            (Some(pem), None) => PrivateKey::from_pem(pem),
            (None, Some(path)) => PrivateKey::from_path(path),
            (Some(_), Some(_)) => {
                Err(Error::invalid("private_key_path", "cannot be given beside `private_key`"))
            }
            (None, None) => Err(Error::invalid("private_key", "is missing (or `private_key_path`)")),
        }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("api_key", &self.api_key)
            .field("application_id", &self.application_id)
            .field("api_url", &self.api_url)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Settings;
    use crate::surface::names::Naming;

    #[test]
    fn a_limit_can_be_kept_or_is_refused() {
        let kept =
            [(1e-9, 1), (0.001, 1), (0.0016, 2), (0.3, 300), (30.0, 30_000), (9e12, 9_000_000_000_000_000)];
        for (seconds, milliseconds) in kept {
            assert_eq!(Settings::limit("timeout", seconds).ok(), Some(milliseconds), "{seconds}");
        }
        let wrong = [0.0, -0.0, -1.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e13, 1e300, f64::MAX];
        for seconds in wrong {
            let error = Settings::limit("connect_timeout", seconds).expect_err("cannot be kept");
            assert_eq!(error.field(), Some("connect_timeout"), "{seconds}");
        }
    }

    #[test]
    fn options_are_named_as_the_language_spells_them() {
        let (id, pem) = ("applicationId", "privateKey");
        for given in [
            json!({}),
            json!({ "apiKey": "1", id: "2" }),
            json!({ "apiKey": "1" }),
            json!({ id: "1" }),
            json!({ id: "1", pem: "private.key" }),
            json!({ id: "1", pem: "a", "privateKeyPath": "b" }),
            json!({ id: "1", "privateKeyPath": "/nowhere" }),
            json!({ "apiKey": "1", "apiSecret": "s", "timeoutMs": -1 }),
            json!({ "apiKey": "1", "apiSecret": "s", "connectTimeoutMs": 0 }),
            json!({ "apiKey": "1", "apiSecret": "s", "max_retries": 1_u64 << 32 }),
            json!({ "apiKey": "1", "apiSecret": "s", "caCertificates": "none" }),
        ] {
            let error = Settings::from_json(given).and_then(Settings::build).expect_err("is wrong");
            let record = error.to_record(Naming::Camel);
            assert!(!record.message.contains('_') && record.field.is_some(), "{record:?}");
        }
    }

    #[test]
    fn who_calls_is_said_in_one_way() {
        let project = json!({ "apiKey": "1", "apiSecret": "s" });
        let application = json!({ "applicationId": "a", "privateKeyPath": "/nowhere" });
        let account = json!({ "accountKey": "1", "accountSecret": "s" });
        let environment = json!({ "fromEnv": true });
        for (one, field, other) in [
            (&project, "private_key", json!({ "privateKey": "a" })),
            (&project, "private_key_path", json!({ "privateKeyPath": "/nowhere" })),
            (&project, "application_id", application.clone()),
            (&application, "application_id", json!({ "apiSecret": "s" })),
            (&account, "api_key", project.clone()),
            (&account, "api_secret", json!({ "apiSecret": "s" })),
            (&account, "application_id", application.clone()),
            (&account, "private_key", json!({ "privateKey": "a" })),
            (&project, "api_key", json!({ "accountSecret": "s" })),
            (&environment, "api_key", project.clone()),
            (&environment, "application_id", application.clone()),
            (&environment, "account_key", account.clone()),
        ] {
            let mut given = one.clone();
            given.as_object_mut().expect("an object").extend(other.as_object().cloned().expect("an object"));
            let error = Settings::from_json(given).and_then(Settings::build).expect_err("is no safe guess");
            assert_eq!(error.field(), Some(field), "{one} beside {other}");
            assert!(error.message().contains("cannot be given beside"), "{error}");
        }
    }

    #[test]
    fn half_of_a_pair_asks_for_the_other() {
        for (field, given) in [
            ("api_key", json!({ "apiSecret": "s" })),
            ("api_secret", json!({ "apiKey": "1" })),
            ("account_key", json!({ "accountSecret": "s" })),
            ("account_secret", json!({ "accountKey": "1" })),
            ("application_id", json!({ "privateKey": "a" })),
            ("private_key", json!({ "applicationId": "a" })),
        ] {
            let error = Settings::from_json(given).and_then(Settings::build).expect_err("is half of it");
            assert_eq!(error.field(), Some(field), "{error}");
        }
    }
}
