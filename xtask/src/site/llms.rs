//! The site for programs that read: `llms.txt` names each page with a line about it, `llms-full.txt` has all of them.

use std::{fmt::Write as _, path::Path};

use super::{files, markdown, summary::Page};

pub(super) fn write(site: &Path, pages: &[Page], texts: &[String]) -> anyhow::Result<()> {
    files::write(&site.join("llms.txt"), &short(pages, texts)?)?;
    files::write(&site.join("llms-full.txt"), &full(pages, texts)?)
}

fn short(pages: &[Page], texts: &[String]) -> anyhow::Result<String> {
    let (mut text, mut last) = (String::new(), None);
    for (page, content) in pages.iter().zip(texts) {
        let about = markdown::about(content).unwrap_or_default();
        if text.is_empty() {
            write!(text, "# {}\n\n> {about}\n", page.title)?;
        }
        if last.replace(&page.part) != Some(&page.part) {
            write!(text, "\n## {}\n\n", page.part.as_deref().unwrap_or("The whole"))?;
        }
        let line = if about.is_empty() { String::new() } else { format!(": {about}") };
        writeln!(text, "- [{}]({}){line}", page.title, page.address())?;
    }
    Ok(text)
}

fn full(pages: &[Page], texts: &[String]) -> anyhow::Result<String> {
    let mut text = String::new();
    for (page, content) in pages.iter().zip(texts) {
        write!(text, "<!-- {} -->\n\n{}\n\n", page.address(), content.trim())?;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::{Page, short};

    #[test]
    fn each_page_has_a_line_under_its_part() {
        let page = |path: &str, title: &str, part: Option<&str>| Page {
            path: path.to_owned(),
            title: title.to_owned(),
            part: part.map(str::to_owned),
        };
        let pages = [page("README.md", "sdk", None), page("docs/a.md", "A", Some("Guide"))];
        let texts = ["# sdk\n\nThe API. More.".to_owned(), "# A\n\nOf A.".to_owned()];
        let wanted = "# sdk\n\n> The API.\n\n## The whole\n\n- [sdk](/index.html): The API.\n\n## Guide\n\n- [A](/docs/a.html): Of A.\n";
        assert_eq!(short(&pages, &texts).ok().as_deref(), Some(wanted));
    }
}
