//! The token format of old: `T1==` and base64 of a signed query string, in the field order of the Node SDK.

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
    let encode = |text| utf8_percent_encode(text, COMPONENT);
    let connection_data =
        fields.connection_data.map_or_else(String::new, |data| format!("&connection_data={}", encode(data)));
    let data = format!(
        "session_id={}&create_time={}&nonce={}&role={}&expire_time={}{connection_data}\
         &initial_layout_class_list={}&scope=session.connect",
        encode(fields.session_id),
        fields.create_time,
        encode(fields.nonce),
        encode(fields.role),
        fields.expire_time,
        encode(fields.layout_classes),
    );
    let signature = signer
        .sha1(data.as_bytes())
        .ok_or_else(|| Error::invalid("kind", "t1 is not possible for a Vonage application"))?;
    let plain = format!("partner_id={api_key}&sig={}:{data}", hex(&signature));
    Ok(format!("{PREFIX}{}", BASE64_STANDARD.encode(plain)))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]])
        .map(char::from)
        .collect()
}
