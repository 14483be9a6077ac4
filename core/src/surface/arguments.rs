//! Arguments from JSON, as the other languages hand them over. An error says what an argument should have been, and
//! never repeats what was given.

use std::collections::HashMap;

use crate::{
    Json,
    error::{Error, Result},
    surface::{
        Map,
        field::Field,
        names::{Wire, camel, nearest, snake},
    },
};

/// A value that can be taken from JSON.
pub(crate) trait Argument: Sized {
    fn take(given: Json, at: Field<'_>) -> Result<Self>;
}

/// The arguments of an operation.
pub(crate) fn arguments<Q: Argument>(operation: &'static str, given: Json) -> Result<Q> {
    Q::take(given, Field::ROOT).map_err(|error| error.during(operation, 0))
}

/// An argument that another language hands over as JSON text.
#[doc(hidden)]
pub fn json_text(operation: &'static str, field: &str, text: &str) -> Result<Json> {
    serde_json::from_str(text).map_err(|error| {
        let reason = if is_too_deep(&error) { "is nested too deeply" } else { "is not JSON" };
        Error::invalid(field, reason).during(operation, 0)
    })
}

/// Whether a text could not be read because too much stands within something else; the parser has no other sign of it.
#[doc(hidden)]
#[must_use]
pub fn is_too_deep(error: &serde_json::Error) -> bool {
    error.to_string().starts_with("recursion limit")
}

/// An argument for which JSON has no counterpart; `name` may be spelt either way.
#[doc(hidden)]
#[must_use]
pub fn unsendable(name: &str) -> Error {
    let reason = "cannot be sent: JSON has texts, numbers, true, false, null, lists, and objects by text";
    Error::invalid(&snake(name), reason)
}

/// An argument within which others stand without an end, or nearly so; `name` may be spelt either way.
#[doc(hidden)]
#[must_use]
pub fn too_deep(name: &str) -> Error {
    Error::invalid(&snake(name), "is nested too deeply")
}

pub(crate) fn misfit(given: &Json, wanted: &str, at: Field<'_>) -> Error {
    at.error(format!("must be {wanted}, not {}", kind(given)))
}

fn kind(given: &Json) -> &'static str {
    match given {
        Json::Null => "nothing",
        Json::Bool(_) => "true or false",
        Json::Number(_) => "a number",
        Json::String(_) => "a text",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}

impl Argument for String {
    fn take(given: Json, at: Field<'_>) -> Result<Self> {
        match given {
            Json::String(text) => Ok(text),
            other => Err(misfit(&other, "a text", at)),
        }
    }
}

/// For `#[take(text_or_bytes)]`: bytes come as other languages write them in JSON, a list under `data` (Python, and
/// Node's `Buffer`) or fields by number (Node's `Uint8Array`).
pub(crate) fn text_or_bytes(given: Json, at: Field<'_>) -> Result<String> {
    let Json::Object(fields) = &given else { return String::take(given, at) };
    let numbers: Option<Vec<u8>> = match fields.get("data") {
        Some(Json::Array(data)) => data.iter().map(byte).collect(),
        _ => (0..fields.len()).map(|place| byte(fields.get(&place.to_string())?)).collect(),
    };
    let bytes = numbers.ok_or_else(|| misfit(&given, "a text or bytes", at))?;
    String::from_utf8(bytes).map_err(|_| at.error("is not UTF-8"))
}

fn byte(number: &Json) -> Option<u8> {
    number.as_u64()?.try_into().ok()
}

/// For `#[take(text_or_headers)]`: a header's text, or all headers, as the many frameworks give them. Their names are
/// written in any case; a value may be a list, of which the first counts.
pub(crate) fn text_or_headers(given: Json, at: Field<'_>) -> Result<String> {
    let Json::Object(headers) = given else { return String::take(given, at) };
    let name = at.name();
    let header = headers.into_iter().find(|(header, _)| header.eq_ignore_ascii_case(name));
    let first = |value| match value {
        Json::Array(values) => values.into_iter().next(),
        value => Some(value),
    };
    let value = header.and_then(|(_, value)| first(value)).filter(|value| !value.is_null());
    String::take(value.ok_or_else(|| at.error("is not among the headers"))?, at)
}

/// For `#[take(text_or_number)]`: a telephone number may be either.
pub(crate) fn text_or_number(given: Json, at: Field<'_>) -> Result<String> {
    match given {
        Json::Number(number) => Ok(number.to_string()),
        other => String::take(other, at),
    }
}

impl Argument for bool {
    fn take(given: Json, at: Field<'_>) -> Result<Self> {
        given.as_bool().ok_or_else(|| misfit(&given, "true or false", at))
    }
}

impl Argument for i64 {
    fn take(given: Json, at: Field<'_>) -> Result<Self> {
        let whole = match &given {
            Json::Number(number) => number.as_i64().or_else(|| integral(number.as_f64()?)),
            // From a form or a query.
            Json::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        whole.ok_or_else(|| match &given {
            Json::Number(_) => at.error("must be a whole number of at most 64 bits"),
            other => misfit(other, "a whole number", at),
        })
    }
}

impl Argument for i32 {
    fn take(given: Json, at: Field<'_>) -> Result<Self> {
        i64::take(given, at)?
            .try_into()
            .map_err(|_| at.error(format!("must be from {} to {}", i32::MIN, i32::MAX)))
    }
}

impl Argument for u64 {
    fn take(given: Json, at: Field<'_>) -> Result<Self> {
        i64::take(given, at)?.try_into().map_err(|_| at.error("must not be negative"))
    }
}

impl Argument for u32 {
    fn take(given: Json, at: Field<'_>) -> Result<Self> {
        i64::take(given, at)?.try_into().map_err(|_| at.error(format!("must be from 0 to {}", Self::MAX)))
    }
}

impl Argument for f64 {
    fn take(given: Json, at: Field<'_>) -> Result<Self> {
        given.as_f64().ok_or_else(|| misfit(&given, "a number", at))
    }
}

impl Argument for Json {
    fn take(given: Json, _: Field<'_>) -> Result<Self> {
        Ok(given)
    }
}

impl<T: Argument> Argument for Vec<T> {
    fn take(given: Json, at: Field<'_>) -> Result<Self> {
        match given {
            Json::Array(items) => {
                items.into_iter().enumerate().map(|(index, item)| T::take(item, at.index(index))).collect()
            }
            other => Err(misfit(&other, "a list", at)),
        }
    }
}

impl<T: Argument> Argument for HashMap<String, T> {
    fn take(given: Json, at: Field<'_>) -> Result<Self> {
        let taken = |(name, value): (String, Json)| {
            let value = T::take(value, at.typed(&name))?;
            Ok((name, value))
        };
        object(given, at)?.into_iter().map(taken).collect()
    }
}

fn object(given: Json, at: Field<'_>) -> Result<Map> {
    match given {
        Json::Object(map) => Ok(map),
        other => Err(misfit(&other, "an object", at)),
    }
}

/// `1.0` is a whole number, too.
#[expect(clippy::cast_possible_truncation, reason = "checked to lie within 2^53")]
pub(crate) fn integral(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0).then_some(number as i64)
}

/// An option that exists.
pub(crate) struct Known {
    name: &'static str,
    wire: Wire,
    also: &'static [&'static str],
}

impl Known {
    pub(crate) const fn new(name: &'static str, also: &'static [&'static str]) -> Self {
        Self { name, wire: Wire::of(name), also }
    }

    fn is(&self, wire: &str) -> bool {
        self.wire.as_str() == wire || self.also.contains(&wire)
    }

    fn name(&self) -> &'static str {
        self.name.trim_start_matches("r#")
    }
}

/// The options of one group, each in its place; to be asked for in the order of declaration.
pub(crate) struct Given<'a> {
    at: Field<'a>,
    known: std::slice::Iter<'static, Known>,
    values: std::vec::IntoIter<Json>,
}

impl<'a> Given<'a> {
    /// Refuses what does not exist, with the name that was probably meant and all that exist.
    ///
    /// Options may be spelt `session_id` as well as `sessionId`.
    pub(crate) fn of(given: Json, at: Field<'a>, known: &'static [Known]) -> Result<Self> {
        let mut values = vec![Json::Null; known.len()];
        for (typed, value) in object(given, at)? {
            let wire = camel(&typed);
            let place = known.iter().position(|known| known.is(&wire));
            match place.and_then(|place| values.get_mut(place)) {
                Some(slot) if slot.is_null() => *slot = value,
                Some(_) => return Err(at.typed(&typed).error("is given twice")),
                None => return Err(unknown(at.typed(&typed), &typed, known)),
            }
        }
        Ok(Self { at, known: known.iter(), values: values.into_iter() })
    }

    pub(crate) fn required<T>(&mut self, take: impl FnOnce(Json, Field<'_>) -> Result<T>) -> Result<T> {
        match self.next() {
            (name, Json::Null) => Err(self.at.child(name).error("is missing")),
            (name, value) => take(value, self.at.child(name)),
        }
    }

    pub(crate) fn optional<T>(
        &mut self,
        take: impl FnOnce(Json, Field<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        match self.next() {
            (_, Json::Null) => Ok(None),
            (name, value) => take(value, self.at.child(name)).map(Some),
        }
    }

    fn next(&mut self) -> (&'static str, Json) {
        let name = self.known.next().map_or("", |known| known.name);
        (name, self.values.next().unwrap_or_default())
    }
}

fn unknown(at: Field<'_>, typed: &str, known: &[Known]) -> Error {
    let names = || known.iter().map(Known::name);
    let reason = match nearest(typed, names()) {
        Some(meant) => format!("is not an option; did you mean `{meant}`?"),
        None => "is not an option".to_owned(),
    };
    at.error(reason).allowed(names())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::arguments;
    use crate::{Json, api::archives::StartArchive, error::Error, surface::names::Naming};

    fn refused(given: Json) -> Error {
        arguments::<StartArchive>("start_archive", given).expect_err("is wrong")
    }

    #[test]
    fn a_misspelt_option_is_shown_as_typed_with_the_right_one_and_all_others() {
        let error = refused(json!({ "sessionId": "s", "has_Aduio": true }));
        assert_eq!(error.field(), Some("has_Aduio"));
        assert!(error.allowed_values().contains(&"output_mode".to_owned()));
        let record = error.to_record(Naming::Camel);
        assert!(
            record.message.starts_with("has_Aduio: is not an option; did you mean hasAudio? (allowed: "),
            "{error}"
        );
        let nested = json!({ "sessionId": "s", "layout": { "type": "pip", "styleshet": "" } });
        assert_eq!(refused(nested).field(), Some("layout.styleshet"));
        assert_eq!(refused(json!({})).message(), "session_id: is missing");
        assert_eq!(
            refused(json!({ "sessionId": "s", "session_id": "s" })).message(),
            "session_id: is given twice"
        );
    }

    #[test]
    fn a_value_of_another_shape_is_not_repeated() {
        for (given, message) in [
            (json!([]), "must be an object, not a list"),
            (json!({ "sessionId": 5 }), "session_id: must be a text, not a number"),
            (json!({ "sessionId": "s", "layout": ["pip"] }), "layout: must be an object, not a list"),
            (
                json!({ "sessionId": "s", "hasAudio": "secret" }),
                "has_audio: must be true or false, not a text",
            ),
            (
                json!({ "sessionId": "s", "maxBitrate": "secret" }),
                "max_bitrate: must be a whole number, not a text",
            ),
            (
                json!({ "sessionId": "s", "maxBitrate": 1e300 }),
                "max_bitrate: must be a whole number of at most 64 bits",
            ),
            (
                json!({ "sessionId": "s", "maxBitrate": 1_u64 << 40 }),
                "max_bitrate: must be from -2147483648 to 2147483647",
            ),
        ] {
            assert_eq!(refused(given).message(), message);
        }
        let form = json!({ "sessionId": "s", "maxBitrate": "300000" });
        assert_eq!(
            arguments::<StartArchive>("start_archive", form).expect("a number").max_bitrate,
            Some(300_000)
        );
    }
}
