//! No code on a page that nobody has run: a block in a language of ours is a snippet of a tested program, or stands on a page
//! that a suite runs as it is.

use std::path::Path;

use anyhow::ensure;

use super::{files, markdown, summary::Page};

/// Where the pages lie that are written for the site.
const GUIDE: &str = "docs/guide/";

/// What the three backticks of our languages are followed by.
const OURS: &str = "python py js javascript mjs ts typescript ruby rb csharp cs rust kotlin java swift c";

/// Blocks for a shell.
const SHELL: [&str; 4] = ["sh", "bash", "shell", "console"];

/// The line above a block that is not run.
const NOT_RUN: &str = "<!-- not run: ";

/// Other pages with blocks in our languages, and what becomes of these.
const KNOWN: [(&str, &str); 17] = [
    ("README.md", "run by xtask/src/readme.rs"),
    ("python/README.md", "run by xtask/src/readme.rs"),
    ("node/README.md", "run by xtask/src/readme.rs"),
    ("bindings/ruby/README.md", "run by xtask/src/readme.rs"),
    ("bindings/dotnet/README.md", "run by xtask/src/readme.rs"),
    ("core/README.md", "run by xtask/src/readme.rs"),
    ("bindings/kotlin/README.md", "run by xtask/src/readme.rs"),
    ("bindings/swift/README.md", "run by xtask/src/readme.rs"),
    ("emulator/python/README.md", "run by xtask/src/packages.rs"),
    ("emulator/node/README.md", "run by xtask/src/packages.rs"),
    ("docs/webhooks.md", "files of examples/webhooks, run by xtask/src/recipes"),
    ("emulator/README.md", "two lines for Rust"),
    ("emulator/junit/README.md", "the beginning of a test"),
    ("docs/migration/from-opentok-python.md", "three lines with a gap in them"),
    ("aliases/node/README.md", "which line changes"),
    ("aliases/python/README.md", "which line changes"),
    ("CONTRIBUTING.md", "an operation that is made up"),
];

pub(super) fn check(root: &Path, pages: &[Page]) -> anyhow::Result<()> {
    for page in pages {
        let text = files::read(root, &page.path)?;
        let mut ours = 0_usize;
        for (language, at) in markdown::blocks(&text) {
            let line = text.get(..at).unwrap_or_default().lines().count().saturating_add(1);
            let place = format!("{}:{line}", page.path);
            let is_ours = OURS.split(' ').any(|ours| ours == language);
            ours = ours.saturating_add(usize::from(is_ours));
            if page.path.starts_with(GUIDE) {
                ensure!(
                    !is_ours,
                    "{place}: a block in {language} that no test runs; take it from examples/guide"
                );
                let shell = SHELL.contains(&language.as_str());
                ensure!(!shell || is_marked(&text, at), "{place}: no `{NOT_RUN}why -->` above the block");
            }
        }
        let known = KNOWN.iter().any(|(path, _)| *path == page.path);
        ensure!(
            page.path.starts_with(GUIDE) || known == (ours > 0),
            "{}: {ours} blocks in languages of ours, and in the list of xtask/src/site/blocks.rs it is {known}",
            page.path
        );
    }
    Ok(())
}

/// Whether the last line above it says why it is not run.
fn is_marked(text: &str, at: usize) -> bool {
    let above = text.get(..at).unwrap_or_default();
    above.lines().rev().find(|line| !line.trim().is_empty()).is_some_and(|line| line.starts_with(NOT_RUN))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{check, is_marked};
    use crate::site::summary;

    #[test]
    fn no_page_has_code_that_nobody_runs() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let pages = summary::pages(&root).expect("a summary");
        check(&root, &pages).expect("blocks that are run or named");
    }

    #[test]
    fn a_block_is_marked_by_the_line_above() {
        let marked = |text: &str| is_marked(text, text.find("```").expect("a block"));
        assert!(marked("a\n<!-- not run: it serves -->\n\n```sh\n"));
        assert!(!marked("<!-- not run: it serves -->\n\nb\n```sh\n"));
    }
}
