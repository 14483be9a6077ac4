//! Replacing text that must be there.

/// Replaces every occurrence; without one, UniFFI writes something else than it did, and somebody must look.
pub(crate) fn replace(text: &str, from: &str, to: &str) -> Result<String, String> {
    if text.contains(from) {
        Ok(text.replace(from, to))
    } else {
        Err(format!("UniFFI no longer writes this, so it cannot be changed: {from:?}"))
    }
}

/// Documentation has its examples in both languages; leaves out those in the other one.
pub(crate) fn without_examples(text: &str, other: &str) -> String {
    let (mut out, mut within) = (String::with_capacity(text.len()), false);
    let start = format!("```{other}");
    for line in text.split_inclusive('\n') {
        if line.trim_end().ends_with(&start) {
            within = true;
        } else if !within {
            out.push_str(line);
        } else if line.trim_end().ends_with("```") {
            within = false;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::without_examples;

    #[test]
    fn an_example_in_the_other_language_is_left_out() {
        let text = "/// a\n/// ```kotlin\n/// b\n/// ```\n/// ```swift\n/// c\n/// ```\nd\n";
        assert_eq!(without_examples(text, "kotlin"), "/// a\n/// ```swift\n/// c\n/// ```\nd\n");
        assert_eq!(without_examples(text, "swift"), "/// a\n/// ```kotlin\n/// b\n/// ```\nd\n");
    }
}
