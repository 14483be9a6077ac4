//! Which pages there are, in which order: read from docs/SUMMARY.md, whose links lead where they lead in the repository.

use std::path::Path;

use anyhow::{Context, ensure};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::files;

pub(super) const SUMMARY: &str = "docs/SUMMARY.md";

/// One page.
pub(super) struct Page {
    /// From the workspace's folder.
    pub(super) path: String,
    pub(super) title: String,
    /// The heading above it, if any.
    pub(super) part: Option<String>,
}

impl Page {
    /// Where it is on the site.
    pub(super) fn address(&self) -> String {
        let without = self.path.strip_suffix(".md").unwrap_or(&self.path);
        let named = without.strip_suffix("README").map(|folder| format!("{folder}index"));
        format!("/{}.html", named.unwrap_or_else(|| without.to_owned()))
    }
}

pub(super) fn pages(root: &Path) -> anyhow::Result<Vec<Page>> {
    let text = files::read(root, SUMMARY)?;
    let (mut pages, mut part, mut heading, mut words) = (Vec::new(), None, 0, String::new());
    for event in Parser::new(&text) {
        match &event {
            Event::Start(Tag::Heading { .. } | Tag::Link { .. }) => words.clear(),
            Event::Text(more) | Event::Code(more) => words.push_str(more),
            Event::End(TagEnd::Heading(_)) => {
                // The first is the title of the whole.
                part = (heading > 0).then(|| words.clone());
                heading += 1;
            }
            _ => {}
        }
        if let Event::Start(Tag::Link { dest_url, .. }) = &event {
            let path = files::beside(SUMMARY, dest_url);
            ensure!(root.join(&path).is_file(), "{SUMMARY} leads to {path}, which is not there");
            pages.push(Page { path, title: String::new(), part: part.clone() });
        } else if matches!(event, Event::End(TagEnd::Link)) {
            pages.last_mut().context("a link that ends has begun")?.title.clone_from(&words);
        }
    }
    ensure!(pages.len() > 30, "{SUMMARY} names only {} pages", pages.len());
    Ok(pages)
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn a_readme_is_the_index_of_its_folder() {
        let address = |path: &str| Page { path: path.to_owned(), title: String::new(), part: None }.address();
        assert_eq!(address("README.md"), "/index.html");
        assert_eq!(address("cli/README.md"), "/cli/index.html");
        assert_eq!(address("docs/guide/sip.md"), "/docs/guide/sip.html");
    }
}
