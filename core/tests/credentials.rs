//! Keys and secrets as people have them, and what is said of those that will not do.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use opentok_sdk::{Credentials, Error, PrivateKey};

const PEM: &str = include_str!("../../emulator/fixtures/development.pem");

/// The lines between the first and the last.
fn body() -> String {
    PEM.lines().filter(|line| !line.starts_with("-----")).collect()
}

fn labelled(label: &str, body: &str) -> String {
    format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n")
}

#[test]
fn a_key_is_read_however_it_came() {
    let one_line = PEM.trim().replace('\n', " ");
    for (how, pem) in [
        ("as it is", PEM.to_owned()),
        ("with CRLF", PEM.replace('\n', "\r\n")),
        ("with literal line breaks", PEM.replace('\n', "\\n")),
        ("with doubled literal line breaks", PEM.replace('\n', "\\\\n")),
        ("in double quotes", format!("\"{}\"", PEM.trim())),
        ("in single quotes", format!("'{PEM}'")),
        ("as a JSON text", serde_json::json!(PEM).to_string()),
        ("with a byte order mark", format!("\u{feff}{PEM}")),
        ("indented", PEM.replace('\n', "\n    \t")),
        ("indented by unbroken blanks", PEM.replace('\n', "\n\u{a0}")),
        ("on one line", one_line.clone()),
        ("without line breaks", format!("-----BEGIN PRIVATE KEY-----{}-----END PRIVATE KEY-----", body())),
        ("behind a comment", format!("# my key\n{PEM}")),
        ("behind a certificate", format!("{}{PEM}", labelled("CERTIFICATE", "AAAA"))),
        ("under the other label", labelled("RSA PRIVATE KEY", &body())),
    ] {
        assert!(PrivateKey::from_pem(&pem).is_ok(), "{how}");
    }
}

#[test]
fn a_key_that_will_not_do_is_told_why() {
    let der = |bytes: &[u8]| BASE64_STANDARD.encode(bytes);
    let pss =
        der(&[0x30, 0x1c, 2, 1, 0, 0x30, 0x0b, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 0x0a, 4, 0]);
    let edwards = der(&[0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22]);
    let half = PEM.split_at(PEM.len() / 2).0;
    for (pem, reason) in [
        (labelled("ENCRYPTED PRIVATE KEY", &body()), "passphrase"),
        (labelled("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\n\nAAAA"), "passphrase"),
        (labelled("PUBLIC KEY", "AAAA"), "public key"),
        (labelled("RSA PUBLIC KEY", "AAAA"), "public key"),
        (labelled("CERTIFICATE", "AAAA"), "certificate"),
        (labelled("OPENSSH PRIVATE KEY", "AAAA"), "OpenSSH"),
        (labelled("EC PRIVATE KEY", "AAAA"), "RSA"),
        (labelled("PRIVATE KEY", &pss), "RSA-PSS"),
        (labelled("PRIVATE KEY", &edwards), "Edwards"),
        (labelled("PRIVATE KEY", "AAAA"), "not a valid RSA key"),
        (labelled("PRIVATE KEY", "Ä"), "not base64"),
        (half.to_owned(), "cut off"),
        ("-----BEGIN PRIVATE".to_owned(), "cut off"),
        (BASE64_STANDARD.encode(PEM), "base64 of a PEM"),
        (PEM.replace(' ', "%20"), "URL-encoded"),
        ("./private.key".to_owned(), "private_key_path"),
        (String::new(), "not PEM text"),
    ] {
        let error = PrivateKey::from_pem(&pem).expect_err("will not do");
        assert_eq!(error.field(), Some("private_key"));
        assert!(error.message().contains(reason), "{error} instead of {reason:?}");
    }
}

#[test]
fn a_key_for_a_path_is_not_repeated() {
    for path in [PEM, &PEM.replace('\n', "\\n"), "private.key\n"] {
        let error = PrivateKey::from_path(path).expect_err("is no path");
        assert_eq!(error.field(), Some("private_key_path"));
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("MII") && !shown.contains("BEGIN"), "{shown}");
    }
}

#[test]
fn what_is_mixed_up_is_refused_without_being_repeated() {
    let key = |key: &str, secret: &str| Credentials::api_key(key, secret).expect_err("is mixed up");
    let checked = |error: Error, field: &str, given: &str| {
        assert_eq!(error.field(), Some(field), "{error}");
        assert!(!format!("{error} {error:?}").contains(given.trim()), "{error} repeats what was given");
    };
    let id = "2d9f3a54-61c7-4c0e-9b1a-5e7f80c1d2e3";
    checked(key(id, "s3cr3t"), "api_key", id);
    checked(key("100", PEM), "api_secret", "MII");
    for (one, secret, field) in [
        ("100\n", "s3cr3t", "api_key"),
        (" 100", "s3cr3t", "api_key"),
        ("1\r0", "s3cr3t", "api_key"),
        ("100", "s3cr3t\n", "api_secret"),
        ("100", "\ts3cr3t", "api_secret"),
        ("100", "s3c\nr3t", "api_secret"),
    ] {
        checked(key(one, secret), field, "s3cr3t");
    }
    let private_key = PrivateKey::from_pem(PEM).expect("a key");
    let error = Credentials::application(format!("{id}\n"), private_key).expect_err("has a line break");
    checked(error, "application_id", id);
}
