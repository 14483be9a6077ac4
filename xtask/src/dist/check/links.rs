//! Addresses in what packages say of themselves.

use std::path::Path;

use anyhow::ensure;

use super::REPOSITORY;

/// Fails unless every address in our repository names something that is there.
pub(super) fn ours(root: &Path, text: &str) -> anyhow::Result<()> {
    for rest in text.split(REPOSITORY).skip(1) {
        let end =
            rest.find(|sign: char| sign.is_whitespace() || "\"'<>()[],".contains(sign)).unwrap_or(rest.len());
        let place = rest[..end].split('#').next().unwrap_or_default();
        let file = place.strip_prefix("/tree/main/").or_else(|| place.strip_prefix("/blob/main/"));
        let known = match file {
            Some(file) => root.join(file).exists(),
            None => ["", "/", ".git", "/issues"].contains(&place),
        };
        ensure!(known, "{REPOSITORY}{place} leads nowhere");
    }
    Ok(())
}

/// Fails if a text for a registry that shows it alone has a link to what lies beside it.
pub(super) fn absolute(markdown: &str) -> anyhow::Result<()> {
    for rest in markdown.split("](").skip(1) {
        let link = rest.split(')').next().unwrap_or_default();
        let whole = ["https://", "http://", "#", "mailto:"].iter().any(|start| link.starts_with(start));
        ensure!(whole, "its README has a link to {link}, which is not there where the README is read");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{REPOSITORY, absolute, ours};
    use std::path::Path;

    #[test]
    fn what_is_not_there_is_found() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        ours(
            root,
            &format!("<url>{REPOSITORY}/tree/main/src/dist</url> {REPOSITORY}/issues {REPOSITORY}.git"),
        )
        .expect("all of it is there");
        ours(root, &format!("({REPOSITORY}/blob/main/src/nothing.rs#here)"))
            .expect_err("there is no such file");
        ours(root, &format!("{REPOSITORY}/wiki")).expect_err("there is no such page");
    }

    #[test]
    fn links_to_neighbours_are_found() {
        absolute("[a](https://example.com) [b](#there)").expect("both can be followed");
        absolute("[a](../docs/scope.md)").expect_err("it cannot be followed");
    }
}
