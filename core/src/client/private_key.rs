//! An application's RSA key, from PEM as people have it: in variables, JSON, quotes, on one line.

use std::{fmt, fs, path::Path, sync::Arc};

use aws_lc_rs::rsa::KeyPair;
use base64::{Engine as _, prelude::BASE64_STANDARD};

use crate::error::{Error, Result};

/// An RSA private key, parsed once.
#[derive(Clone)]
pub struct PrivateKey(Arc<KeyPair>);

impl PrivateKey {
    /// From PEM text or bytes: PKCS#1 (`BEGIN RSA PRIVATE KEY`) or PKCS#8 (`BEGIN PRIVATE KEY`).
    ///
    /// A literal `\n`, quotes around it, indentation, and blanks in place of line breaks do no harm, as they come from
    /// environment variables and configuration files.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self> {
        let text = std::str::from_utf8(pem.as_ref()).map_err(|_| wrong("is not text"))?;
        let pem = Pem::find(text)?;
        let der = BASE64_STANDARD
            .decode(pem.body)
            .map_err(|_| wrong("is damaged: what stands between its lines is not base64"))?;
        // The label says which, but not always the truth.
        let pair = if pem.label.starts_with("RSA") {
            KeyPair::from_der(&der).or_else(|_| KeyPair::from_pkcs8(&der))
        } else {
            KeyPair::from_pkcs8(&der).or_else(|_| KeyPair::from_der(&der))
        };
        let pair = pair.map_err(|_| wrong(unfit(&der)))?;
        Ok(Self(pair.into()))
    }

    /// From a PEM file.
    pub fn from_path(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let shown = path.to_string_lossy();
        // It may be the key itself, which is not repeated.
        if shown.contains("-----BEGIN") || shown.contains(['\n', '\r']) {
            return Err(Error::invalid(
                "private_key_path",
                "is not the name of a file; the key itself goes into `private_key`",
            ));
        }
        let pem = fs::read(path).map_err(|error| {
            Error::invalid("private_key_path", format!("cannot read {shown}: {error}")).source(error)
        })?;
        Self::from_pem(pem)
    }

    pub(crate) fn pair(&self) -> &KeyPair {
        &self.0
    }
}

/// What stands between the lines of a PEM.
struct Pem {
    label: String,
    body: String,
}

impl Pem {
    /// The first private key of a text.
    fn find(text: &str) -> Result<Self> {
        let text = text.replace("\\\\", "\\").replace("\\r", " ").replace("\\n", " ").replace("\\t", " ");
        let mut labels = Vec::new();
        let mut rest = text.as_str();
        while let Some((_, after)) = rest.split_once("-----BEGIN ") {
            let (label, after) = after.split_once("-----").ok_or_else(|| wrong(CUT))?;
            if label.ends_with("PRIVATE KEY") {
                return Self::of(label, after);
            }
            labels.push(label);
            rest = after;
        }
        Err(wrong(match labels.as_slice() {
            [] => none(&text),
            labels if labels.iter().any(|label| label.ends_with("PUBLIC KEY")) => {
                "is a public key; the private one is needed"
            }
            labels if labels.iter().any(|label| label.contains("CERTIFICATE")) => {
                "is a certificate; the private key that belongs to it is needed"
            }
            _ => "holds no private key",
        }))
    }

    fn of(label: &str, after: &str) -> Result<Self> {
        let (body, _) = after.split_once("-----END ").ok_or_else(|| wrong(CUT))?;
        match label {
            "ENCRYPTED PRIVATE KEY" => return Err(wrong(LOCKED)),
            "OPENSSH PRIVATE KEY" => {
                return Err(wrong("is in OpenSSH's own form; `ssh-keygen -p -m PEM -f FILE` changes that"));
            }
            "RSA PRIVATE KEY" | "PRIVATE KEY" => {}
            _ => return Err(wrong("must be an RSA key")),
        }
        if body.contains("ENCRYPTED") {
            return Err(wrong(LOCKED));
        }
        let body = body.chars().filter(|letter| !letter.is_whitespace()).collect();
        Ok(Self { label: label.to_owned(), body })
    }
}

const CUT: &str = "is cut off: its last line (-----END …-----) is missing";
const LOCKED: &str = "has a passphrase; `openssl rsa -in FILE -out FILE` takes it off";

/// Why a text without a PEM is none.
fn none(text: &str) -> &'static str {
    let packed: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let decoded = BASE64_STANDARD.decode(packed).unwrap_or_default();
    if decoded.windows(10).any(|part| part == b"-----BEGIN") {
        "is the base64 of a PEM; it must be decoded first"
    } else if text.contains("-----BEGIN%20") || text.contains("-----BEGIN+") {
        "is URL-encoded; it must be decoded first"
    } else {
        "is not PEM text (it must start with -----BEGIN PRIVATE KEY-----); a file goes into `private_key_path`"
    }
}

/// Why a key that could be decoded does not do. The algorithm's identifier is near the beginning.
fn unfit(der: &[u8]) -> &'static str {
    let has = |identifier: &[u8]| {
        der.iter()
            .take(40)
            .copied()
            .collect::<Vec<_>>()
            .windows(identifier.len())
            .any(|part| part == identifier)
    };
    if has(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0a]) {
        "is restricted to RSA-PSS; an ordinary RSA key is needed"
    } else if has(&[0x2b, 0x65, 0x70]) || has(&[0x2b, 0x65, 0x71]) {
        "is an Edwards key (Ed25519 or Ed448); an RSA key is needed"
    } else if has(&[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01]) {
        "is an elliptic curve's key; an RSA key is needed"
    } else {
        "is not a valid RSA key of 2048 to 8192 bits"
    }
}

fn wrong(reason: &str) -> Error {
    Error::invalid("private_key", reason)
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(..)")
    }
}
