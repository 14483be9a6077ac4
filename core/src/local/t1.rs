//! The token format of old: `T1==` and base64 of a signed query string, in the field order of the Node SDK.

use std::fmt::Write as _;

use base64::{Engine, prelude::BASE64_STANDARD};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    error::{Error, Result},
    local::jwt::Signer,
};

pub(crate) const PREFIX: &str = "T1==";

/// What JavaScript's `encodeURIComponent` encodes.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

/// What a T1 token says.
pub(crate) struct Fields<'a> {
    pub(crate) session_id: &'a str,
    pub(crate) create_time: i64,
    pub(crate) nonce: &'a str,
    pub(crate) role: &'a str,
    pub(crate) expire_time: i64,
    pub(crate) connection_data: Option<&'a str>,
    pub(crate) layout_classes: &'a str,
}

pub(crate) fn make(api_key: &str, signer: &Signer, fields: &Fields<'_>) -> Result<String> {
    // The signature stands before what it signs; its place is kept, so that all is written once.
    let mut plain = String::with_capacity(fields.length().saturating_add(api_key.len()));
    plain.extend(["partner_id=", api_key, "&sig="]);
    let place = plain.len();
    plain.extend([UNSIGNED, ":"]);
    let data = plain.len();
    fields.write(&mut plain);
    let signature = signer
        .sha1(plain.get(data..).unwrap_or_default().as_bytes())
        .ok_or_else(|| Error::invalid("kind", "t1 is not possible for a Vonage application"))?;
    plain.replace_range(place..place.saturating_add(UNSIGNED.len()), &hex(&signature));
    let mut token = String::with_capacity(plain.len().saturating_mul(2));
    token.push_str(PREFIX);
    BASE64_STANDARD.encode_string(plain, &mut token);
    Ok(token)
}

/// As long as a signature.
const UNSIGNED: &str = "0000000000000000000000000000000000000000";

impl Fields<'_> {
    /// The signed part, in the order of the Node SDK.
    fn write(&self, plain: &mut String) {
        pair(plain, "session_id=", self.session_id);
        number(plain, "&create_time=", self.create_time);
        pair(plain, "&nonce=", self.nonce);
        pair(plain, "&role=", self.role);
        number(plain, "&expire_time=", self.expire_time);
        if let Some(data) = self.connection_data {
            pair(plain, "&connection_data=", data);
        }
        pair(plain, "&initial_layout_class_list=", self.layout_classes);
        plain.push_str("&scope=session.connect");
    }

    /// Enough for most.
    fn length(&self) -> usize {
        let texts = [self.session_id, self.nonce, self.role, self.layout_classes];
        let length: usize = texts.iter().map(|text| text.len()).sum();
        length.saturating_add(self.connection_data.map_or(0, str::len)).saturating_add(260)
    }
}

fn pair(plain: &mut String, name: &str, value: &str) {
    plain.push_str(name);
    plain.extend(utf8_percent_encode(value, COMPONENT));
}

fn number(plain: &mut String, name: &str, value: i64) {
    // Writing into a text does not fail.
    let _ = write!(plain, "{name}{value}");
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len().saturating_mul(2));
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}
