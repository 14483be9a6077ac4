//! Paths with places: `/v2/project/{project}/session/{sessionId}[/connection/{connectionId}]/signal`.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    error::{Error, Result},
    surface::names::snake,
};

/// Everything but RFC 3986's unreserved characters, so that no id can leave its path segment.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Puts values into the places; a part in brackets stands only if its places have one. `{project}` is the client's own.
pub(crate) fn fill(
    project: &str,
    template: &str,
    mut value: impl FnMut(&str) -> Option<String>,
) -> Result<String> {
    let mut path = String::with_capacity(template.len().saturating_add(64));
    for (index, part) in template.split(['[', ']']).enumerate() {
        let filled = part_of(project, part, &mut value)?;
        match filled {
            Ok(filled) => path.push_str(&filled),
            Err(_) if index % 2 == 1 => {}
            Err(missing) => return Err(Error::invalid(&snake(missing), "is missing")),
        }
    }
    Ok(path)
}

/// A part with its places filled, or the name of the first that has no value.
fn part_of<'t>(
    project: &str,
    part: &'t str,
    value: &mut impl FnMut(&str) -> Option<String>,
) -> Result<Result<String, &'t str>> {
    let mut filled = String::new();
    let mut missing = None;
    let mut rest = part;
    while let Some((literal, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or_else(unpaired)?;
        let text = if name == "project" { Some(project.to_owned()) } else { value(name) };
        match text {
            Some(text) => {
                filled.push_str(literal);
                filled.push_str(&segment(name, &text)?);
            }
            None => missing = missing.or(Some(name)),
        }
        rest = after;
    }
    if rest.contains('}') {
        return Err(unpaired());
    }
    filled.push_str(rest);
    Ok(missing.map_or(Ok(filled), Err))
}

fn unpaired() -> Error {
    Error::invalid("path", "has a brace without its other half")
}

/// `.` and `..` would be resolved away by URL parsers on the way, even when encoded.
fn segment<'a>(name: &str, value: &'a str) -> Result<Cow<'a, str>> {
    if value.trim().is_empty() {
        return Err(Error::invalid(&snake(name), "must not be empty"));
    }
    if matches!(value, "." | "..") {
        return Err(Error::invalid(&snake(name), "must not be . or .."));
    }
    Ok(utf8_percent_encode(value, SEGMENT).into())
}

#[cfg(test)]
mod tests {
    use super::fill;

    fn filled(template: &str) -> Result<String, String> {
        let value = |name: &str| match name {
            "a" => Some("x/y?".to_owned()),
            "up" => Some("..".to_owned()),
            "blank" => Some(" ".to_owned()),
            _ => None,
        };
        fill("100", template, value).map_err(|error| error.message())
    }

    #[test]
    fn places_are_filled_and_what_is_in_brackets_may_be_left_out() {
        for (template, path) in [
            ("/v2/project/{project}/archive", "/v2/project/100/archive"),
            ("/s/{a}", "/s/x%2Fy%3F"),
            ("/s[/c/{a}]/signal", "/s/c/x%2Fy%3F/signal"),
            ("/s[/c/{b}]/signal", "/s/signal"),
            ("/s", "/s"),
        ] {
            assert_eq!(filled(template).as_deref(), Ok(path), "{template}");
        }
    }

    #[test]
    fn what_cannot_be_filled_is_refused() {
        for (template, reason) in [
            ("/s/{b}", "b: is missing"),
            ("/s/{up}", "up: must not be . or .."),
            ("/s[/{blank}]", "blank: must not be empty"),
            ("/s/{a", "path: has a brace without its other half"),
            ("/s/a}", "path: has a brace without its other half"),
            ("/s/}{", "path: has a brace without its other half"),
        ] {
            assert_eq!(filled(template), Err(reason.to_owned()), "{template}");
        }
    }
}
