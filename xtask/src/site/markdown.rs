//! What is asked of a page's Markdown: its links, its blocks of code, and what it is about.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

/// A link or a picture.
pub(super) struct Link {
    /// Where all of it stands in the text.
    pub(super) range: Range<usize>,
    pub(super) target: String,
    /// `[text](target)`, and not by way of a definition.
    pub(super) inline: bool,
}

fn events(text: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter()
}

pub(super) fn links(text: &str) -> Vec<Link> {
    let link = |kind: LinkType, target: &CowStr<'_>, range| Link {
        range,
        target: target.to_string(),
        inline: kind == LinkType::Inline,
    };
    let found = events(text).filter_map(|(event, range)| match event {
        Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
            Some(link(link_type, &dest_url, range))
        }
        _ => None,
    });
    found.collect()
}

/// The languages of the blocks, with where each stands.
pub(super) fn blocks(text: &str) -> Vec<(String, usize)> {
    let found = events(text).filter_map(|(event, range)| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
            let language = info.split([',', ' ']).next().unwrap_or_default();
            Some((language.to_owned(), range.start))
        }
        _ => None,
    });
    found.collect()
}

/// The first sentence below the title, without its markup.
pub(super) fn about(text: &str) -> Option<String> {
    let (mut titled, mut within, mut words) = (false, false, String::new());
    for (event, _) in events(text) {
        match event {
            Event::End(TagEnd::Heading(HeadingLevel::H1)) => titled = true,
            Event::Start(Tag::Paragraph) if titled => within = true,
            Event::Text(more) | Event::Code(more) if within => words.push_str(&more),
            Event::SoftBreak if within => words.push(' '),
            Event::End(TagEnd::Paragraph) if within && !words.is_empty() => break,
            _ => {}
        }
    }
    let end = words.find(". ").map_or(words.len(), |dot| dot.saturating_add(1));
    words.get(..end).map(str::trim).filter(|sentence| !sentence.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{about, blocks, links};

    #[test]
    fn a_page_says_what_it_is_about() {
        let text = "<!-- made -->\n# Title\n\nA *short* `code` and\n[a link](x.md). More.\n\nElse.\n";
        assert_eq!(about(text).as_deref(), Some("A short code and a link."));
    }

    #[test]
    fn links_and_blocks_are_found_where_they_count() {
        let text = "[a](b.md) ![p](q.png) `[no](c.md)`\n\n```js\n[no](d.md)\n```\n\n```rust,no_run\n```\n\n[e][f]\n\n[f]: https://g\n";
        let targets: Vec<_> = links(text).into_iter().map(|link| (link.target, link.inline)).collect();
        let wanted = [("b.md", true), ("q.png", true), ("https://g", false)];
        assert_eq!(targets, wanted.map(|(target, inline)| (target.to_owned(), inline)));
        let languages: Vec<_> = blocks(text).into_iter().map(|(language, _)| language).collect();
        assert_eq!(languages, ["js", "rust"]);
    }
}
