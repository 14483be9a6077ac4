//! Weaves what mdbook reads: each page at the place that it has in the repository, with snippets put in, and what it shows
//! or links to beside it. So no link among pages is rewritten.

use std::{fs, path::Path};

use anyhow::{Context, bail, ensure};

use super::{
    SITE, WOVEN, files,
    markdown::{self, Link},
    references::{self, Reference},
    snippets,
    summary::{Page, SUMMARY},
};
use crate::folder;

/// What mdbook is told, and what is on every page.
const SETTINGS: [&str; 4] = ["book.toml", "languages.css", "languages.js", "layout.css"];

const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// The text of each page, as it was woven.
pub(super) fn weave(root: &Path, pages: &[Page], made: &[Reference]) -> anyhow::Result<Vec<String>> {
    let woven = root.join(WOVEN);
    folder::empty(&woven)?;
    for name in SETTINGS {
        fs::copy(root.join("docs/site").join(name), woven.join(name))
            .with_context(|| format!("no {name}"))?;
    }
    let mut texts = Vec::with_capacity(pages.len());
    for page in pages {
        let text = files::read(root, &page.path)?;
        let text = snippets::put_in(root, &page.path, &text)?;
        let text = linked(root, &page.path, &text, pages)?;
        let text = references::put_in(&text, made);
        files::write(&woven.join("src").join(&page.path), &text)?;
        texts.push(text);
    }
    files::write(&woven.join("src/SUMMARY.md"), &summary(&files::read(root, SUMMARY)?)?)?;
    // What is left of the last one would be taken for a part of this one.
    folder::empty(&root.join(SITE))?;
    Ok(texts)
}

/// The summary with links as they are from the top.
fn summary(text: &str) -> anyhow::Result<String> {
    replaced(text, |link| Ok(Some(files::beside(SUMMARY, &link.target))))
}

/// The page, of whose links some lead elsewhere: to a folder's README instead of the folder, and where there is nothing on
/// the site, nowhere. A file that is no page is put beside them.
///
/// The README of a package is read at its registry too, so it links to the repository: here to the page.
fn linked(root: &Path, page: &str, text: &str, pages: &[Page]) -> anyhow::Result<String> {
    let is_page = |path: &str| pages.iter().any(|page| page.path == path);
    replaced(text, |link| {
        if let Some(path) = within_repository(&link.target) {
            let place = root.join(path);
            ensure!(place.exists(), "{page} leads to {path} in the repository, which is not there");
            let path = if place.is_dir() { format!("{path}/README.md") } else { path.to_owned() };
            let from_page = "../".repeat(page.matches('/').count());
            let target = format!("{from_page}{path}").replace("README.md", "index.md");
            return Ok(Some(if is_page(&path) { target } else { link.target.clone() }));
        }
        if link.target.starts_with('#') || link.target.contains(':') {
            return Ok(Some(link.target.clone()));
        }
        ensure!(link.inline, "{page}: the link to {} is not [text](target)", link.target);
        let path = files::beside(page, &link.target);
        let place = root.join(&path);
        if is_page(&path) {
            // mdbook makes an index of it, and leaves the links to it.
            return Ok(Some(link.target.replace("README.md", "index.md")));
        }
        if place.is_dir() {
            let index = format!("{}/index.md", link.target.trim_end_matches('/'));
            return Ok(is_page(&format!("{path}/README.md")).then_some(index));
        }
        if !place.is_file() {
            bail!("{page} leads to {path}, which is not there");
        }
        if place.extension().is_some_and(|ending| ending == "md") {
            return Ok(None);
        }
        let copy = root.join(WOVEN).join("src").join(&path);
        fs::create_dir_all(copy.parent().context("no folder")?)?;
        fs::copy(&place, copy).with_context(|| format!("cannot copy {path}"))?;
        Ok(Some(link.target.clone()))
    })
}

/// The path of what a link to the repository shows.
fn within_repository(target: &str) -> Option<&str> {
    let path = target.strip_prefix(REPOSITORY)?;
    let path = path.strip_prefix("/blob/main/").or_else(|| path.strip_prefix("/tree/main/"))?;
    Some(path.split('#').next().unwrap_or_default().trim_end_matches('/'))
}

/// The text with other targets in its links; a link without one is its words.
fn replaced(
    text: &str,
    mut target: impl FnMut(&Link) -> anyhow::Result<Option<String>>,
) -> anyhow::Result<String> {
    let mut result = text.to_owned();
    // From the end, so that what is before keeps its place.
    for link in markdown::links(text).into_iter().rev() {
        let wanted = target(&link)?;
        if wanted.as_ref() == Some(&link.target) {
            continue;
        }
        let whole = text.get(link.range.clone()).context("a link lies within its page")?;
        let (words, _) = whole.rsplit_once("](").with_context(|| format!("{whole} has no target"))?;
        let new = match wanted {
            Some(target) => format!("{words}]({target})"),
            None => words.trim_start_matches('[').to_owned(),
        };
        result.replace_range(link.range, &new);
    }
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::{REPOSITORY, replaced, summary, within_repository};

    #[test]
    fn a_link_to_the_repository_is_one_to_its_file() {
        let own = |path: &str| within_repository(&format!("{REPOSITORY}{path}")).map(str::to_owned);
        assert_eq!(own("/blob/main/docs/scope.md"), Some("docs/scope.md".to_owned()));
        assert_eq!(own("/tree/main/bindings/c#readme"), Some("bindings/c".to_owned()));
        assert_eq!(own("/issues"), None);
        assert_eq!(within_repository("https://example.com/blob/main/docs/scope.md"), None);
    }

    #[test]
    fn a_link_may_lead_elsewhere_or_nowhere() {
        let text = "[a](one) and [b](two), [c](three)";
        let result = replaced(text, |link| {
            Ok(match link.target.as_str() {
                "one" => Some("1".to_owned()),
                "two" => None,
                other => Some(other.to_owned()),
            })
        });
        assert_eq!(result.ok().as_deref(), Some("[a](1) and b, [c](three)"));
    }

    #[test]
    fn the_summary_is_read_from_the_top() {
        let text = "[A](../README.md)\n\n- [B](guide/b.md)\n";
        assert_eq!(summary(text).ok().as_deref(), Some("[A](README.md)\n\n- [B](docs/guide/b.md)\n"));
    }
}
