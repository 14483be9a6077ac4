//! Validation of arguments before any I/O.

use std::collections::HashMap;

use crate::{
    Json,
    error::{Error, Result},
    surface::field::Field,
};

/// A value that knows what it may be.
pub(crate) trait Check {
    fn check(&self, _at: Field<'_>) -> Result<()> {
        Ok(())
    }

    /// As [`Check::check`], for an argument that must be there: a text may not be empty.
    fn check_required(&self, at: Field<'_>) -> Result<()> {
        self.check(at)
    }
}

impl Check for bool {}
impl Check for i32 {}
impl Check for i64 {}
impl Check for f64 {}
impl Check for Json {}

impl Check for String {
    fn check_required(&self, at: Field<'_>) -> Result<()> {
        if self.trim().is_empty() { Err(at.error("must not be empty")) } else { Ok(()) }
    }
}

impl<T: Check> Check for Option<T> {
    fn check(&self, at: Field<'_>) -> Result<()> {
        self.as_ref().map_or(Ok(()), |value| value.check(at))
    }
}

impl<T: Check> Check for Vec<T> {
    fn check(&self, at: Field<'_>) -> Result<()> {
        for (index, value) in self.iter().enumerate() {
            value.check_required(at.index(index))?;
        }
        Ok(())
    }
}

impl<T: Check> Check for HashMap<String, T> {
    fn check(&self, at: Field<'_>) -> Result<()> {
        self.iter().try_for_each(|(name, value)| value.check(at.typed(name)))
    }
}

/// A number within its documented bounds, if given.
pub(crate) fn within(name: &str, value: Option<i32>, low: i32, high: i32) -> Result<()> {
    match value {
        Some(value) if !(low..=high).contains(&value) => {
            Err(Error::invalid(name, format!("must be from {low} to {high}")))
        }
        _ => Ok(()),
    }
}

/// A text of `low` to `high` characters, if given.
///
/// Counted in UTF-16 units, as the service's own languages and most SDKs do.
pub(crate) fn length(name: &str, value: Option<&str>, low: usize, high: usize) -> Result<()> {
    // No text has more of them than bytes, so that a short one need not be counted.
    let long = value.filter(|text| low > 0 || text.len() > high);
    match long.map(|text| text.encode_utf16().count()) {
        Some(count) if count < low => {
            Err(Error::invalid(name, format!("must have at least {low} characters, not {count}")))
        }
        Some(count) if count > high => {
            Err(Error::invalid(name, format!("must have at most {high} characters, not {count}")))
        }
        _ => Ok(()),
    }
}

/// `offset` and `count` of a list.
pub(crate) fn page(offset: Option<i32>, count: Option<i32>) -> Result<()> {
    within("offset", offset, 0, i32::MAX)?;
    within("count", count, 0, 1000)
}

/// An address with one of these schemes, if given.
pub(crate) fn address(name: &str, value: Option<&str>, schemes: &[&str]) -> Result<()> {
    let Some(text) = value else { return Ok(()) };
    let scheme = text.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    if scheme.is_some_and(|scheme| schemes.contains(&scheme.as_str())) {
        return Ok(());
    }
    let expected: Vec<_> = schemes.iter().map(|scheme| format!("{scheme}://")).collect();
    Err(Error::invalid(name, format!("must start with {}", expected.join(" or "))))
}
