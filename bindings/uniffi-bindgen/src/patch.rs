//! Replacing text that must be there, and leaving out what is not wanted.

/// Replaces every occurrence; without one, UniFFI writes something else than it did, and somebody must look.
pub(crate) fn replace(text: &str, from: &str, to: &str) -> Result<String, String> {
    if text.contains(from) {
        Ok(text.replace(from, to))
    } else {
        Err(format!("UniFFI no longer writes this, so it cannot be changed: {from:?}"))
    }
}

/// Leaves out documentation, but not what stands behind it in a line.
pub(crate) fn without_docs(text: &str) -> String {
    let mut parts = text.split("/**");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.truncate(out.trim_end_matches([' ', '\t']).len());
        let (_, rest) = part.split_once("*/").unwrap_or(("", part));
        out.push_str(if out.ends_with('\n') { rest.strip_prefix('\n').unwrap_or(rest) } else { rest });
    }
    out
}

/// Leaves out the declarations at the margin whose first line is chosen, with what stands between their braces.
pub(crate) fn without_blocks(text: &str, chosen: impl Fn(&str) -> bool) -> String {
    let (mut out, mut depth) = (String::with_capacity(text.len()), 0_i32);
    for line in text.split_inclusive('\n') {
        if depth == 0 && !chosen(line) {
            out.push_str(line);
        } else {
            depth +=
                line.chars().map(|letter| i32::from(letter == '{') - i32::from(letter == '}')).sum::<i32>();
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{without_blocks, without_docs};

    #[test]
    fn documentation_goes() {
        let text = "a\n    /**\n     * b\n     */\n    c\n  d(\n /** e */f)\n";
        assert_eq!(without_docs(text), "a\n    c\n  d(\nf)\n");
    }

    #[test]
    fn a_declaration_goes_with_its_body() {
        let text = "x A {\nb {\n}\n}\nx B\ny {\n}\n";
        assert_eq!(without_blocks(text, |line| line.starts_with('x')), "y {\n}\n");
    }
}
