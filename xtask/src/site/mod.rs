//! The documentation site: pages woven of the repository's own, made into a book by mdbook, references below it, and a look
//! at every link. It is to be served from the top of a host: Swift's reference and `llms.txt` count on that.

mod blocks;
mod files;
mod links;
mod llms;
mod markdown;
mod references;
mod snippets;
mod summary;
mod weave;

use std::{fs, path::Path};

use crate::{setup, shell::run};

/// Where mdbook finds what was woven, laid out as the repository is, so that links among pages stay as they are.
const WOVEN: &str = "target/site-source";

/// The site.
const SITE: &str = "target/site";

pub(crate) fn make(root: &Path, only_pages: bool) -> anyhow::Result<()> {
    setup::mdbook(root)?;
    setup::hyperlink(root)?;
    let pages = summary::pages(root)?;
    blocks::check(root, &pages)?;
    let references = if only_pages { references::left_out() } else { references::make(root)? };
    let woven = weave::weave(root, &pages, &references)?;
    // The whole path: a relative one is taken from here, and mdbook empties what it names.
    let site = root.join(SITE).to_string_lossy().into_owned();
    run(root, root.join("target/tools/bin/mdbook"), &["build", WOVEN, "--dest-dir", &site])?;
    references::place(root, &references)?;
    llms::write(&root.join(SITE), &pages, &woven)?;
    links::check(root, &woven)?;
    let made = fs::canonicalize(root.join(SITE))?.join("index.html");
    println!("{} pages in {}", pages.len(), made.display());
    Ok(())
}
