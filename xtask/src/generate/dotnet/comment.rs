//! XML documentation, and lists in lines that fit.

use minijinja::{Error, Value};

use crate::generate::fill::fill;

const WIDTH: usize = 120;

/// A first paragraph as the summary, and others as remarks, so many spaces in.
pub(super) fn documented(text: &str, indent: usize) -> String {
    let (first, rest) = text.trim().split_once("\n\n").unwrap_or((text, ""));
    let summary = element(first, "summary", indent);
    if rest.is_empty() {
        return summary;
    }
    let paragraphs: Vec<_> = rest.split("\n\n").collect();
    let remarks = match paragraphs.as_slice() {
        [one] => element(one, "remarks", indent),
        many => {
            let margin = " ".repeat(indent);
            let inner: Vec<_> = many.iter().map(|one| element(one, "para", indent)).collect();
            format!("{margin}/// <remarks>\n{}\n{margin}/// </remarks>", inner.join("\n"))
        }
    };
    format!("{summary}\n{remarks}")
}

/// A text inside an element, whose opening tag may have attributes.
pub(super) fn element(text: &str, tag: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let name = tag.split(' ').next().unwrap_or(tag);
    // Attributes and code stay in one line.
    let text = format!("<{}>{}</{name}>", tag.replace(' ', "\u{1}"), marked(text.trim()));
    let filled = fill(&text, "", WIDTH - indent - 4);
    filled
        .into_iter()
        .map(|line| format!("{margin}/// {}", line.replace('\u{1}', " ")))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Markdown's code as XML's.
fn marked(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let mut inside = false;
    let mut marked = String::new();
    for part in text.split('`') {
        if inside {
            marked.push_str("<c>");
            marked.push_str(part);
            marked.push_str("</c>");
        } else {
            marked.push_str(part);
        }
        inside = !inside;
    }
    marked
}

/// `before`, things, and `after`: in one line, or where that is too long on lines of their own.
#[expect(clippy::needless_pass_by_value, reason = "the engine hands over what it made for this call")]
pub(super) fn broken(things: Value, before: &str, after: &str, indent: usize) -> Result<String, Error> {
    let things: Vec<_> = things.try_iter()?.map(|thing| thing.to_string()).collect();
    let margin = " ".repeat(indent);
    let line = format!("{margin}{before}{}{after}", things.join(", "));
    if line.len() <= WIDTH {
        return Ok(line);
    }
    let inner = format!("{margin}    {}{after}", things.join(", "));
    if inner.len() <= WIDTH {
        return Ok(format!("{margin}{before}\n{inner}"));
    }
    let separator = format!(",\n{margin}    ");
    Ok(format!("{margin}{before}\n{margin}    {}{after}", things.join(&separator)))
}

#[cfg(test)]
mod tests {
    use minijinja::Value;

    use super::{broken, documented, element};

    #[test]
    fn the_first_paragraph_is_the_summary() {
        assert_eq!(
            documented("Says `a < b`.\n\nMore.", 4),
            "    /// <summary>Says <c>a &lt; b</c>.</summary>\n    /// <remarks>More.</remarks>"
        );
        assert!(documented("A.\n\nB.\n\nC.", 0).contains("/// <para>B.</para>\n/// <para>C.</para>"));
    }

    #[test]
    fn lines_fit() {
        let text = element(&"word ".repeat(60), "param name=\"a\"", 8);
        assert!(text.starts_with("        /// <param name=\"a\">word"), "{text}");
        assert!(text.lines().all(|line| line.len() <= 120), "{text}");
        let text = broken(Value::from(vec!["string argument"; 9]), "Call(", ")", 4).expect("text");
        assert!(text.lines().count() == 10 && text.ends_with("argument)"), "{text}");
    }
}
