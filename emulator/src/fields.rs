//! Reading a JSON object of a request. `null` is the same as absent, as several SDKs send it; unknown fields are
//! ignored, known ones must be right.

use std::ops::RangeInclusive;

use serde_json::{Map, Value};
use url::Url;

use crate::error::ServiceError;

/// A JSON object with the name that its fields have in messages, e.g. `sip.`.
#[derive(Debug, Default)]
pub(crate) struct Fields {
    map: Map<String, Value>,
    prefix: String,
}

type Field<T> = Result<Option<T>, ServiceError>;

impl Fields {
    pub(crate) fn new(map: Map<String, Value>) -> Self {
        Self { map, prefix: String::new() }
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.map.get(name).filter(|value| !value.is_null())
    }

    fn wrong(&self, name: &str, expected: &str) -> ServiceError {
        ServiceError::invalid(format!("Invalid {}{name}: must be {expected}", self.prefix))
    }

    fn missing(&self, name: &str) -> ServiceError {
        ServiceError::invalid(format!("{}{name} is required", self.prefix))
    }

    pub(crate) fn text(&self, name: &str) -> Field<&str> {
        self.get(name).map(|value| value.as_str().ok_or_else(|| self.wrong(name, "text"))).transpose()
    }

    pub(crate) fn required_text(&self, name: &str) -> Result<&str, ServiceError> {
        self.text(name)?.filter(|text| !text.is_empty()).ok_or_else(|| self.missing(name))
    }

    pub(crate) fn flag(&self, name: &str) -> Field<bool> {
        self.get(name)
            .map(|value| value.as_bool().ok_or_else(|| self.wrong(name, "true or false")))
            .transpose()
    }

    /// Also takes the texts `"true"` and `"false"`, which Ruby's SDK sends.
    pub(crate) fn loose_flag(&self, name: &str) -> Field<bool> {
        match self.get(name).and_then(Value::as_str) {
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            _ => self.flag(name),
        }
    }

    pub(crate) fn number(&self, name: &str, range: RangeInclusive<u64>) -> Field<u64> {
        let expected =
            || self.wrong(name, &format!("a whole number from {} to {}", range.start(), range.end()));
        self.get(name)
            .map(|value| value.as_u64().filter(|number| range.contains(number)).ok_or_else(expected))
            .transpose()
    }

    pub(crate) fn choice(&self, name: &str, allowed: &'static [&'static str]) -> Field<&'static str> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        let known = allowed.iter().find(|known| **known == text);
        known.copied().map(Some).ok_or_else(|| self.wrong(name, &format!("one of {}", allowed.join(", "))))
    }

    /// A web address of 15 to 2048 characters with one of the schemes.
    pub(crate) fn link(&self, name: &str, schemes: &[&str]) -> Field<&str> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        let known = Url::parse(text).is_ok_and(|url| schemes.contains(&url.scheme()));
        if known && (15..=2048).contains(&text.len()) {
            return Ok(Some(text));
        }
        let expected = format!("a URL ({}) of 15 to 2048 characters", schemes.join(", "));
        Err(self.wrong(name, &expected))
    }

    pub(crate) fn required_link(&self, name: &str, schemes: &[&str]) -> Result<&str, ServiceError> {
        self.link(name, schemes)?.ok_or_else(|| self.missing(name))
    }

    pub(crate) fn object(&self, name: &str) -> Field<Self> {
        self.get(name).map(|value| self.nested(value, name)).transpose()
    }

    pub(crate) fn required_object(&self, name: &str) -> Result<Self, ServiceError> {
        self.object(name)?.ok_or_else(|| self.missing(name))
    }

    fn nested(&self, value: &Value, name: &str) -> Result<Self, ServiceError> {
        let map = value.as_object().ok_or_else(|| self.wrong(name, "an object"))?.clone();
        Ok(Self { map, prefix: format!("{}{name}.", self.prefix) })
    }

    fn list(&self, name: &str) -> Field<&Vec<Value>> {
        self.get(name).map(|value| value.as_array().ok_or_else(|| self.wrong(name, "a list"))).transpose()
    }

    pub(crate) fn texts(&self, name: &str) -> Field<Vec<String>> {
        let Some(list) = self.list(name)? else { return Ok(None) };
        list.iter()
            .map(|value| value.as_str().map(str::to_owned).ok_or_else(|| self.wrong(name, "a list of texts")))
            .collect::<Result<_, _>>()
            .map(Some)
    }

    pub(crate) fn required_texts(&self, name: &str) -> Result<Vec<String>, ServiceError> {
        self.texts(name)?.ok_or_else(|| self.missing(name))
    }

    pub(crate) fn objects(&self, name: &str) -> Field<Vec<Self>> {
        let Some(list) = self.list(name)? else { return Ok(None) };
        let objects = list.iter().enumerate().map(|(at, value)| self.nested(value, &format!("{name}[{at}]")));
        objects.collect::<Result<_, _>>().map(Some)
    }

    /// Name and value of every field, for objects whose names are the user's own.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.map.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The value as it came, for what is only stored.
    pub(crate) fn raw(&self, name: &str) -> Option<&Value> {
        self.get(name)
    }
}
