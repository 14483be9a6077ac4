//! Snippets in every language, taken from programs that the suites run.
//!
//! A page says `{{#guide archives:start}}`; the program of that topic has the lines between `ANCHOR: start` and
//! `ANCHOR_END: start`. One that lacks it fails the build.

use std::{fmt::Write as _, path::Path};

use anyhow::Context;

use super::files;
use crate::guide::LANGUAGES;

/// What a page calls a snippet by.
const DIRECTIVE: &str = "{{#guide ";

/// What readers call the language of a folder, and what stands behind the three backticks.
fn shown(folder: &str) -> (&str, &str) {
    match folder {
        "python" => ("Python", "python"),
        "node" => ("Node", "js"),
        "ruby" => ("Ruby", "ruby"),
        "dotnet" => ("C#", "csharp"),
        "rust" => ("Rust", "rust"),
        "kotlin" => ("Kotlin", "kotlin"),
        "java" => ("Java", "java"),
        "swift" => ("Swift", "swift"),
        other => (other, other),
    }
}

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
    for (folder, file) in LANGUAGES {
        let file = format!("examples/guide/{folder}/{}", file(topic));
        let lines = anchored(&files::read(root, &file)?, anchor)
            .with_context(|| format!("{file} has nothing between ANCHOR: {anchor} and its end"))?;
        let (name, fence) = shown(folder);
        write!(
            group,
            "<section data-language=\"{folder}\">\n\n**{name}**\n\n```{fence}\n{lines}```\n\n</section>\n"
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
    let begun = text.lines().skip_while(|line| !is(line, "ANCHOR: ")).skip(1);
    let mut taken: Vec<&str> = begun.take_while(|line| !is(line, "ANCHOR_END: ")).collect();
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
    use std::{collections::BTreeSet, fs, path::Path};

    use super::{DIRECTIVE, anchored};
    use crate::guide::TOPICS;

    #[test]
    fn every_snippet_is_on_a_page_and_no_other() {
        let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/guide");
        let pages = fs::read_dir(guide).expect("a folder").map(|page| page.expect("a page").path());
        let texts: Vec<_> = pages.map(|page| fs::read_to_string(page).expect("text")).collect();
        let named =
            texts.iter().flat_map(|text| text.lines()).filter_map(|line| line.strip_prefix(DIRECTIVE));
        let named: BTreeSet<_> = named.map(|rest| rest.trim_end_matches('}').to_owned()).collect();
        let there =
            TOPICS.iter().flat_map(|(topic, all)| all.iter().map(move |one| format!("{topic}:{one}")));
        assert_eq!(named, there.collect());
    }

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
