//! What the service, or something on the way to it, says about a failure: in JSON, in XML, or in plain words.

use serde_json::Value;

use crate::surface::{Map, mend, xml};

/// Longer plain text is a page, not a message.
const LONGEST_WORDS: usize = 500;

/// The service's own number, its message, and a longer text.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Problem {
    pub(crate) code: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) description: Option<String>,
}

impl Problem {
    pub(crate) fn of(body: &[u8]) -> Self {
        let text = mend::text(body);
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.starts_with(['{', '[', '"']) {
            return mend::or_mended(text, |text| serde_json::from_str(text))
                .map(|json| Self::in_json(&json, 0))
                .unwrap_or_default();
        }
        if text.starts_with('<') {
            return Self::in_xml(text);
        }
        let words = !text.is_empty() && text.len() <= LONGEST_WORDS && !text.contains(char::is_control);
        Self { message: words.then(|| text.to_owned()), ..Self::default() }
    }

    /// An object with a message, what holds one, or the message itself.
    fn in_json(json: &Value, depth: usize) -> Self {
        match json {
            Value::String(text) => Self { message: filled(text), ..Self::default() },
            Value::Array(all) if depth < 3 => {
                all.first().map(|first| Self::in_json(first, depth.saturating_add(1))).unwrap_or_default()
            }
            Value::Object(fields) => Self::in_object(fields, depth),
            _ => Self::default(),
        }
    }

    fn in_object(fields: &Map, depth: usize) -> Self {
        let text = |names: &[&str]| names.iter().find_map(|name| filled(fields.get(*name)?.as_str()?));
        let number = |name: &str| {
            let value = fields.get(name)?;
            value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
        };
        let mut problem = Self {
            code: number("code").or_else(|| number("error_code")),
            message: text(&["message", "error_message", "errorMessage", "title", "error_title"]),
            description: text(&["description", "detail", "details", "error_description"]),
        };
        let inner = ["error", "errors", "errorPayload", "fault"].iter().find_map(|name| fields.get(*name));
        if let (None, Some(inner)) = (&problem.message, inner.filter(|_| depth < 3)) {
            let inner = Self::in_json(inner, depth.saturating_add(1));
            problem.code = problem.code.or(inner.code);
            problem.message = inner.message;
            problem.description = problem.description.or(inner.description);
        }
        if problem.message.is_none() {
            problem.message = problem.description.take();
        }
        problem
    }

    /// `<error code="403"><invalid message="…"/></error>`, or elements named for what they hold. A page has a title.
    fn in_xml(text: &str) -> Self {
        let elements = xml::elements(text);
        let of = |names: &[&str]| {
            let named =
                elements.iter().filter(|element| names.contains(&element.name.to_lowercase().as_str()));
            named.map(|element| &element.text).find_map(|text| filled(text))
        };
        let code = elements.iter().find_map(|element| match element.name.as_str() {
            "error" => element.attribute("code"),
            "code" => Some(element.text.as_str()),
            _ => None,
        });
        let message = elements.iter().find_map(|element| filled(element.attribute("message")?));
        let (message, description) = (message.or_else(|| of(&["message"])), of(&["description", "detail"]));
        Self {
            code: code.and_then(|code| code.trim().parse().ok()),
            description: description.clone().filter(|_| message.is_some()),
            message: message.or(description).or_else(|| of(&["title"])),
        }
    }
}

fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::Problem;

    fn problem(code: Option<i64>, message: &str, description: &str) -> Problem {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Problem { code, message: text(message), description: text(description) }
    }

    #[test]
    fn the_services_words_from_every_form_of_body() {
        for (body, code, message, description) in [
            (r#"{"code":-1,"message":"No","description":"because"}"#, Some(-1), "No", "because"),
            (r#"{"code":"60003","message":"No"}"#, Some(60003), "No", ""),
            (r#"{"description":"because"}"#, None, "because", ""),
            (r#"[{"code":7,"message":"No"}]"#, Some(7), "No", ""),
            (r#"{"error":{"code":8,"message":"No"}}"#, Some(8), "No", ""),
            (r#"{"errors":[{"message":"No"}]}"#, None, "No", ""),
            (r#"{"error":"No"}"#, None, "No", ""),
            (r#"{"type":"https://x","title":"Forbidden","detail":"because"}"#, None, "Forbidden", "because"),
            ("\u{feff}{\"message\":\"No\"}", None, "No", ""),
            (r#"{"message":"cut \ud83d"}"#, None, "cut \u{fffd}", ""),
            (r#"{"code":1e999,"message":"No"}"#, None, "No", ""),
            (r#""No""#, None, "No", ""),
            (
                "<errorPayload><code>-1</code><message>No &amp; no</message></errorPayload>",
                Some(-1),
                "No & no",
                "",
            ),
            (r#"<Errors><error code="403"><invalid message="No"/></error></Errors>"#, Some(403), "No", ""),
            ("<error><description>because</description></error>", None, "because", ""),
            (
                "<html><head><title>502 Bad Gateway</title></head><body><hr></body></html>",
                None,
                "502 Bad Gateway",
                "",
            ),
            ("Invalid session\r\n", None, "Invalid session", ""),
            ("", None, "", ""),
            ("null", None, "null", ""),
            ("{", None, "", ""),
            ("[]", None, "", ""),
            (r#"{"message":{"a":1}}"#, None, "", ""),
        ] {
            assert_eq!(Problem::of(body.as_bytes()), problem(code, message, description), "{body}");
        }
        assert_eq!(Problem::of(b"\xff\xfe"), problem(None, "\u{fffd}\u{fffd}", ""));
        assert_eq!(Problem::of("x".repeat(501).as_bytes()), Problem::default());
    }

    #[test]
    fn many_attributes_take_no_long_time() {
        let many: Vec<_> = (0..200_000).map(|number| format!(" a{number}=''")).collect();
        assert_eq!(Problem::of(format!("<error{}/>", many.concat()).as_bytes()), Problem::default());
    }
}
