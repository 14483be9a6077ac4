//! Snippets in every language, taken from programs that the suites run.
//!
//! A page says `{{#guide archives:start}}`; the program of that topic has the lines between `ANCHOR: start` and
//! `ANCHOR_END: start`. One that lacks it fails the build.

use std::{fmt::Write as _, path::Path};

use anyhow::Context;
use heck::ToUpperCamelCase;

use super::files;

/// What a page calls a snippet by.
const DIRECTIVE: &str = "{{#guide ";

/// A language of the guide: its folder, what readers call it, and how its programs are named and coloured.
struct Language {
    folder: &'static str,
    name: &'static str,
    ending: &'static str,
    /// What stands behind the three backticks.
    fence: &'static str,
    /// Its files are named like classes.
    camel: bool,
}

const LANGUAGES: [Language; 8] = [
    Language { folder: "python", name: "Python", ending: "py", fence: "python", camel: false },
    Language { folder: "node", name: "Node", ending: "mjs", fence: "js", camel: false },
    Language { folder: "ruby", name: "Ruby", ending: "rb", fence: "ruby", camel: false },
    Language { folder: "dotnet", name: "C#", ending: "cs", fence: "csharp", camel: true },
    Language { folder: "rust", name: "Rust", ending: "rs", fence: "rust", camel: false },
    Language { folder: "kotlin", name: "Kotlin", ending: "kt", fence: "kotlin", camel: true },
    Language { folder: "java", name: "Java", ending: "java", fence: "java", camel: true },
    Language { folder: "swift", name: "Swift", ending: "swift", fence: "swift", camel: true },
];

/// The page with snippets in the place of their names.
pub(super) fn put_in(root: &Path, page: &str, text: &str) -> anyhow::Result<String> {
    let mut woven = String::with_capacity(text.len());
    for line in text.lines() {
        if line.trim_start().starts_with(DIRECTIVE) {
            let wanted = line.strip_prefix(DIRECTIVE).and_then(|rest| rest.strip_suffix("}}"));
            let (topic, anchor) = wanted.and_then(|wanted| wanted.split_once(':')).with_context(|| {
                format!("{page}: {line} is not {DIRECTIVE}topic:anchor}}}} on a line of its own")
            })?;
            woven.push_str(&in_all_languages(root, topic, anchor).with_context(|| page.to_owned())?);
        } else {
            woven.push_str(line);
        }
        woven.push('\n');
    }
    Ok(woven)
}

/// One below the other, each under its language's name; a script makes tabs of them.
fn in_all_languages(root: &Path, topic: &str, anchor: &str) -> anyhow::Result<String> {
    let mut group = String::from("<div class=\"languages\">\n");
    for language in &LANGUAGES {
        let name = if language.camel { topic.to_upper_camel_case() } else { topic.to_owned() };
        let file = format!("examples/guide/{}/{name}.{}", language.folder, language.ending);
        let lines = anchored(&files::read(root, &file)?, anchor)
            .with_context(|| format!("{file} has nothing between ANCHOR: {anchor} and its end"))?;
        write!(
            group,
            "<section data-language=\"{}\">\n\n**{}**\n\n```{}\n{lines}```\n\n</section>\n",
            language.folder, language.name, language.fence
        )?;
    }
    group.push_str("</div>\n");
    Ok(group)
}

/// The lines of an anchor, as far to the left as they go together; none if it is not there, has no end, or is empty.
fn anchored(text: &str, anchor: &str) -> Option<String> {
    let is = |line: &str, mark: &str| {
        line.split_once(mark).is_some_and(|(_, name)| name.split_whitespace().next() == Some(anchor))
    };
    let mut lines = text.lines().skip_while(|line| !is(line, "ANCHOR: ")).skip(1);
    let mut taken: Vec<&str> = lines.by_ref().take_while(|line| !is(line, "ANCHOR_END: ")).collect();
    // Where it never ends, all was taken.
    text.lines().find(|line| is(line, "ANCHOR_END: "))?;
    taken.retain(|line| !line.contains("ANCHOR: ") && !line.contains("ANCHOR_END: "));
    let filled = || taken.iter().filter(|line| !line.trim().is_empty());
    let margin = filled().map(|line| line.len() - line.trim_start().len()).min()?;
    let moved: Vec<&str> = taken.iter().map(|line| line.get(margin..).unwrap_or_default()).collect();
    Some(format!("{}\n", moved.join("\n").trim_matches('\n')))
}

#[cfg(test)]
mod tests {
    use super::anchored;

    #[test]
    fn an_anchor_is_moved_to_the_left() {
        let text = "a\n    // ANCHOR: one\n    if (x) {\n\n        y\n    }\n    // ANCHOR_END: one\nz\n";
        assert_eq!(anchored(text, "one").as_deref(), Some("if (x) {\n\n    y\n}\n"));
    }

    #[test]
    fn anchors_within_are_not_shown() {
        let text = "# ANCHOR: all\na\n# ANCHOR: part\nb\n# ANCHOR_END: part\n# ANCHOR_END: all\n";
        assert_eq!(anchored(text, "all").as_deref(), Some("a\nb\n"));
        assert_eq!(anchored(text, "part").as_deref(), Some("b\n"));
    }

    #[test]
    fn what_is_not_there_or_has_no_end_is_missed() {
        assert_eq!(anchored("# ANCHOR: one\na\n", "one"), None);
        assert_eq!(anchored("# ANCHOR: one\n# ANCHOR_END: one\n", "one"), None);
        assert_eq!(anchored("# ANCHOR: other\na\n# ANCHOR_END: other\n", "one"), None);
    }
}
