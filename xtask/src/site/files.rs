//! Paths from the workspace's folder, and the files there.

use std::{fs, path::Path};

use anyhow::Context;

pub(super) fn read(root: &Path, path: &str) -> anyhow::Result<String> {
    fs::read_to_string(root.join(path)).with_context(|| format!("cannot read {path}"))
}

/// Writes a file, and the folders above it.
pub(super) fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    fs::create_dir_all(path.parent().context("no folder")?)?;
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// Where a relative link of a page leads, without what stands behind `#`.
pub(super) fn beside(page: &str, link: &str) -> String {
    let file = link.split('#').next().unwrap_or_default();
    let mut parts: Vec<&str> = page.split('/').collect();
    if !file.is_empty() {
        parts.pop();
    }
    for part in file.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::beside;

    #[test]
    fn links_are_relative_to_their_page() {
        assert_eq!(beside("docs/guide/sip.md", "../../cli/README.md"), "cli/README.md");
        assert_eq!(beside("docs/guide/sip.md", "errors.md#retries"), "docs/guide/errors.md");
        assert_eq!(beside("docs/guide/sip.md", "#limits"), "docs/guide/sip.md");
        assert_eq!(beside("README.md", "examples/"), "examples");
    }
}
