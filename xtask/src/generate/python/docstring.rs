//! Docstrings: the manifest's words in lines that fit, and its facts in the sections that Python's tools know.

use minijinja::{Error, Value, value::Kwargs};

use crate::generate::fill::fill;

/// What the manifest calls otherwise.
const WORDS: [(&str, &str); 3] = [("`true`", "`True`"), ("`false`", "`False`"), ("`null`", "`None`")];

/// A docstring with its quotes, its lines filled to the width that `depth` levels of indentation leave.
///
/// Sections: `arguments` and `raises` are lists of things with a `name` and a `doc`, `example` is code.
#[expect(clippy::needless_pass_by_value, reason = "the engine hands over what it made for this call")]
pub(super) fn docstring(text: &str, depth: usize, sections: Kwargs) -> Result<String, Error> {
    let width = 110 - 4 * depth;
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.trim().split("\n\n") {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        // The quotes stand on the line, too.
        lines.extend(fill(paragraph, "", width - 6));
    }
    for (title, name) in [("Args:", "arguments"), ("Raises:", "raises")] {
        let things: Option<Value> = sections.get(name)?;
        lines.extend(described(title, things.as_ref(), width));
    }
    if let Some(code) = sections.get::<Option<&str>>("example")? {
        lines.extend([String::new(), "Example:".to_owned()]);
        let prompts = std::iter::once(">>>").chain(std::iter::repeat("..."));
        lines.extend(code.lines().zip(prompts).map(|(line, prompt)| format!("    {prompt} {line}")));
    }
    sections.assert_all_used()?;
    Ok(quoted(lines, &"    ".repeat(depth)))
}

/// A section with a paragraph for each thing, hanging under its name.
fn described(title: &str, things: Option<&Value>, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for thing in things.into_iter().flat_map(Value::try_iter).flatten() {
        if lines.is_empty() {
            lines.extend([String::new(), title.to_owned()]);
        }
        let of = |name| thing.get_attr(name).map(|value| value.to_string()).unwrap_or_default();
        let paragraph = fill(&format!("{}: {}", of("name"), of("doc")), "        ", width);
        lines.extend(
            paragraph
                .into_iter()
                .enumerate()
                .map(|(index, line)| if index == 0 { format!("    {}", line.trim_start()) } else { line }),
        );
    }
    lines
}

fn quoted(lines: Vec<String>, indent: &str) -> String {
    let end = if lines.len() > 1 { format!("\n{indent}") } else { String::new() };
    let text = lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| if index == 0 || line.is_empty() { line } else { format!("{indent}{line}") })
        .collect::<Vec<_>>()
        .join("\n");
    let text = WORDS.iter().fold(text, |text, (word, ours)| text.replace(word, ours));
    format!("\"\"\"{}{end}\"\"\"", text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\""))
}

#[cfg(test)]
mod tests {
    use minijinja::{Value, context};

    fn docstring(text: &str, depth: usize, sections: &[(&str, Value)]) -> String {
        let sections = sections.iter().map(|(name, value)| (*name, value.clone())).collect();
        super::docstring(text, depth, sections).expect("a docstring")
    }

    #[test]
    fn long_lines_are_filled() {
        let text = docstring(&"word ".repeat(60), 2, &[]);
        assert!(text.lines().all(|line| line.len() <= 110), "{text}");
        assert!(text.ends_with("\n        \"\"\""));
        assert_eq!(docstring("a \\ b: `true`", 1, &[]), "\"\"\"a \\\\ b: `True`\"\"\"");
    }

    #[test]
    fn sections_follow_the_text() {
        let raises = Value::from_iter([context! { name => "NotFoundError", doc => "if it is not there" }]);
        let text = docstring("a", 1, &[("raises", raises), ("example", "b(\n    c,\n)".into())]);
        let lines: Vec<_> = text.lines().map(str::trim_end).collect();
        assert_eq!(
            lines,
            [
                "\"\"\"a",
                "",
                "    Raises:",
                "        NotFoundError: if it is not there",
                "",
                "    Example:",
                "        >>> b(",
                "        ...     c,",
                "        ... )",
                "    \"\"\"",
            ]
        );
    }
}
