//! Docstrings: the manifest's words in lines that fit.

use minijinja::Value;

/// A docstring with its quotes, its lines filled to the width that `depth` levels of indentation leave.
pub(super) fn docstring(text: &str, depth: usize, arguments: Option<&Value>) -> String {
    let width = 110 - 4 * depth;
    let indent = "    ".repeat(depth);
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.trim().split("\n\n") {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        // The quotes stand on the line, too.
        lines.extend(fill(paragraph, "", width - 6));
    }
    let mut documented = arguments.into_iter().flat_map(Value::try_iter).flatten().peekable();
    if documented.peek().is_some() {
        lines.extend([String::new(), "Args:".to_owned()]);
    }
    for argument in documented {
        let of = |name| argument.get_attr(name).map(|value| value.to_string()).unwrap_or_default();
        let described = fill(&format!("{}: {}", of("name"), of("doc")), "        ", width);
        lines.extend(
            described
                .into_iter()
                .enumerate()
                .map(|(index, line)| if index == 0 { format!("    {}", line.trim_start()) } else { line }),
        );
    }
    let lines: Vec<_> = lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| if index == 0 || line.is_empty() { line } else { format!("{indent}{line}") })
        .collect();
    let end = if lines.len() > 1 { format!("\n{indent}") } else { String::new() };
    let text = lines.join("\n").replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    format!("\"\"\"{text}{end}\"\"\"")
}

/// The words of a text in lines of this width.
fn fill(text: &str, indent: &str, width: usize) -> Vec<String> {
    let mut lines = vec![indent.to_owned()];
    for word in text.split_whitespace() {
        let line = lines.last().map_or(0, |line| line.chars().count());
        if line > indent.len() && line + 1 + word.chars().count() > width {
            lines.push(indent.to_owned());
        }
        if let Some(line) = lines.last_mut() {
            if line.len() > indent.len() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::docstring;

    #[test]
    fn long_lines_are_filled() {
        let text = docstring(&"word ".repeat(60), 2, None);
        assert!(text.lines().all(|line| line.len() <= 110), "{text}");
        assert!(text.ends_with("\n        \"\"\""));
        assert_eq!(docstring("a \\ b", 1, None), "\"\"\"a \\\\ b\"\"\"");
    }
}
