//! Comments and calls in lines that fit.

use minijinja::{Error, Value};

use crate::generate::fill::fill;

const WIDTH: usize = 120;

/// What the manifest calls otherwise.
const WORDS: [(&str, &str); 1] = [("`null`", "`nil`")];

fn spelt(text: &str) -> String {
    WORDS.iter().fold(text.trim().to_owned(), |text, (word, ours)| text.replace(word, ours))
}

/// Paragraphs as a comment, so many spaces in.
pub(super) fn comment(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let mut lines = Vec::new();
    for paragraph in spelt(text).split("\n\n") {
        if !lines.is_empty() {
            lines.push(format!("{margin}#"));
        }
        let filled = fill(paragraph, "", WIDTH - indent - 2);
        lines.extend(filled.into_iter().map(|line| format!("{margin}# {line}")));
    }
    lines.join("\n")
}

/// A tag of YARD's, whose further lines stand in.
pub(super) fn tag(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let filled = fill(&spelt(text), "  ", WIDTH - indent - 2);
    let line = |(index, line): (usize, String)| {
        format!("{margin}# {}", if index == 0 { line.trim_start().to_owned() } else { line })
    };
    filled.into_iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
}

/// `before`, things, and `after`: in one line, or where that is too long filled into lines that begin below the first thing.
#[expect(clippy::needless_pass_by_value, reason = "the engine hands over what it made for this call")]
pub(super) fn broken(things: Value, before: &str, after: &str, indent: usize) -> Result<String, Error> {
    let things: Vec<_> = things.try_iter()?.map(|thing| thing.to_string()).collect();
    let margin = " ".repeat(indent);
    let line = format!("{margin}{before}{}{after}", things.join(", "));
    if line.len() <= WIDTH {
        return Ok(line);
    }
    let column = " ".repeat(indent + before.len());
    let mut lines = vec![format!("{margin}{before}")];
    for (index, thing) in things.iter().enumerate() {
        let last = index + 1 == things.len();
        let thing = format!("{thing}{}", if last { after } else { "," });
        let fits = lines.last().is_some_and(|line| line.len() + 1 + thing.len() <= WIDTH);
        if let Some(line) = lines.last_mut().filter(|_| fits || index == 0) {
            if index > 0 {
                line.push(' ');
            }
            line.push_str(&thing);
        } else {
            lines.push(format!("{column}{thing}"));
        }
    }
    Ok(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use minijinja::Value;

    use super::{broken, comment, tag};

    #[test]
    fn comments_are_filled() {
        let text = comment(&format!("{}\n\nb", "word ".repeat(60)), 4);
        assert!(text.lines().all(|line| line.len() <= 120), "{text}");
        assert!(text.ends_with("\n    #\n    # b"));
        assert!(tag(&"word ".repeat(60), 0).lines().nth(1).is_some_and(|line| line.starts_with("#   word")));
    }

    #[test]
    fn what_is_long_is_broken_below_its_first_thing() {
        let things = |many: usize| Value::from(vec!["argument: nil"; many]);
        assert_eq!(broken(things(2), "a(", ")", 2).expect("text"), "  a(argument: nil, argument: nil)");
        let text = broken(things(12), "def a(", ")", 2).expect("text");
        assert!(text.lines().all(|line| line.len() <= 120), "{text}");
        assert!(text.lines().nth(1).is_some_and(|line| line.starts_with("        argument: nil,")), "{text}");
        assert!(text.ends_with("argument: nil)"));
    }
}
