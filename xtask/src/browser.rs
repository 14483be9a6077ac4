//! The emulator's page in a real browser: it is used as a person does, and pictures are taken of it.

use std::path::Path;

use crate::{
    build, debian,
    shell::{exists, run_with},
};

/// The script that takes pictures.
const PICTURES: &str = "emulator/tests/browser/pictures.mjs";

/// Names of the browser, Debian's first.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Debian's package of it, and a typeface, without which pictures show boxes.
const PACKAGES: [&str; 2] = ["chromium", "fonts-dejavu-core"];

/// What a browser is called here, or why there is none. It is installed where that can be.
fn here(root: &Path) -> Result<&'static str, String> {
    if let Some(name) = known() {
        return Ok(name);
    }
    if !exists("apt-get") {
        return Err("no Chromium, and this is no Debian".to_owned());
    }
    debian::install(root, &PACKAGES).map_err(|error| format!("{error:#}"))?;
    known().ok_or_else(|| "Debian's Chromium cannot be started".to_owned())
}

fn known() -> Option<&'static str> {
    NAMES.into_iter().find(|name| exists(name))
}

/// The suite, or why it cannot run here. The pictures are part of it, so that they can always be taken anew.
pub(crate) fn test(root: &Path) -> anyhow::Result<Option<String>> {
    let skipped = with_browser(root, &["--test", "emulator/tests/browser/page.test.mjs"], "target/pictures")?;
    match skipped {
        None => with_browser(root, &[PICTURES], "target/pictures"),
        skipped => Ok(skipped),
    }
}

/// The pictures of the documentation.
pub(crate) fn pictures(root: &Path) -> anyhow::Result<()> {
    match with_browser(root, &[PICTURES], "docs/pictures")? {
        None => Ok(()),
        Some(reason) => anyhow::bail!(reason),
    }
}

fn with_browser(root: &Path, arguments: &[&str], folder: &str) -> anyhow::Result<Option<String>> {
    if !exists("node") {
        return Ok(Some("no Node".to_owned()));
    }
    let browser = match here(root) {
        Ok(browser) => browser,
        Err(reason) => return Ok(Some(reason)),
    };
    build::services(root)?;
    let emulator = root.join("target/debug/opentok-emulator").to_string_lossy().into_owned();
    let environment = [("EMULATOR", emulator.as_str()), ("CHROMIUM", browser), ("PICTURES", folder)];
    run_with(root, "node", arguments, &environment)?;
    Ok(None)
}
