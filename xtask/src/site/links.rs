//! Every link of the site leads somewhere: to a file, and where it names a place in it, to that place. Those that leave the
//! site are listed; nothing is fetched.

use std::{collections::BTreeSet, path::Path};

use super::{SITE, files, markdown};
use crate::shell::run;

/// Where the links that leave the site are listed.
const ELSEWHERE: &str = "target/site-links.txt";

pub(super) fn check(root: &Path, texts: &[String]) -> anyhow::Result<()> {
    let elsewhere: BTreeSet<_> = texts
        .iter()
        .flat_map(|text| markdown::links(text))
        .map(|link| link.target)
        .filter(|target| target.contains("://"))
        .collect();
    let list: Vec<_> = elsewhere.iter().map(String::as_str).collect();
    files::write(&root.join(ELSEWHERE), &format!("{}\n", list.join("\n")))?;
    println!("{} links leave the site, see {ELSEWHERE}", list.len());
    run(root, root.join("target/tools/bin/hyperlink"), &[SITE, "--check-anchors"])
}
