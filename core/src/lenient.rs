//! Reading what the service sends in more than one form.

use serde::{Deserialize, Deserializer, de::Error as _};

use crate::Json;

/// An identifier that may come as text or as a number.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    opt_text(deserializer)?.ok_or_else(|| D::Error::custom("expected a text or a number, found null"))
}

/// An identifier that may come as text, as a number, or not at all.
pub(crate) fn opt_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    match Json::deserialize(deserializer)? {
        Json::Null => Ok(None),
        Json::String(text) => Ok(Some(text)),
        Json::Number(number) => Ok(Some(number.to_string())),
        other => Err(D::Error::custom(format!("expected a text or a number, found {other}"))),
    }
}

/// A whole number that may come as `1.0` or as text.
pub(crate) fn whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    opt_whole(deserializer)?.ok_or_else(|| D::Error::custom("expected a whole number, found null"))
}

/// A whole number that may come as `1.0`, as text, or not at all.
pub(crate) fn opt_whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    let value = Json::deserialize(deserializer)?;
    let number = match &value {
        Json::Null => return Ok(None),
        Json::Number(number) => number.as_i64().or_else(|| integral(number.as_f64()?)),
        Json::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    number.map(Some).ok_or_else(|| D::Error::custom(format!("expected a whole number, found {value}")))
}

#[expect(clippy::cast_possible_truncation, reason = "checked to lie within 2^53")]
fn integral(number: f64) -> Option<i64> {
    (number.is_finite() && number.abs() < 9_007_199_254_740_992.0).then_some(number as i64)
}
