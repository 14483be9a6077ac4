//! rustdoc's pages as a site of their own has them: each of its links leads somewhere.

use std::{fs, path::Path};

use anyhow::Context;

use crate::{folder, site::files};

/// `tracing` links from the documentation of its traits, which comes along with ours, to a place among its own.
const OF_TRACING: &str = "href=\"dispatcher#";
const AT_TRACING: &str = "href=\"https://docs.rs/tracing/latest/tracing/dispatcher/#";

/// What stands before the lines in a link to a source.
const SOURCE: &str = ".rs.html#";

/// For the pages of its menu, which link to a list of crates.
const FIRST: &str = "<!DOCTYPE html><meta charset=\"utf-8\"><title>opentok-sdk</title>\
    <meta http-equiv=\"refresh\" content=\"0; url=opentok_sdk/index.html\">\
    <a href=\"opentok_sdk/index.html\">opentok-sdk</a>\n";

pub(super) fn mend(folder: &Path) -> anyhow::Result<()> {
    for page in folder::files(folder)?.iter().filter(|file| is_page(file)) {
        let text = fs::read_to_string(page).with_context(|| format!("cannot read {}", page.display()))?;
        let mended = to_first_lines(&text.replace(OF_TRACING, AT_TRACING));
        if mended != text {
            files::write(page, &mended)?;
        }
    }
    files::write(&folder.join("index.html"), FIRST)
}

fn is_page(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "html")
}

/// A link to lines 3 to 9 of a source finds its place only by a script of rustdoc; to line 3, by itself.
fn to_first_lines(text: &str) -> String {
    let mut parts = text.split(SOURCE);
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let first = part.strip_suffix(rest).unwrap_or_default();
        let range = rest.strip_prefix('-').filter(|_| !first.is_empty());
        let after =
            range.map_or(rest, |rest| rest.trim_start_matches(|letter: char| letter.is_ascii_digit()));
        result.extend([SOURCE, first, after]);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::to_first_lines;

    #[test]
    fn a_link_to_lines_is_one_to_the_first() {
        let text = "<a href=\"../a.rs.html#3-9\">Source</a> <a href=\"b.rs.html#7\">7-8</a> .rs.html#-1";
        let expected = "<a href=\"../a.rs.html#3\">Source</a> <a href=\"b.rs.html#7\">7-8</a> .rs.html#-1";
        assert_eq!(to_first_lines(text), expected);
    }
}
