//! What the suites need and a fresh clone does not have: a Python environment, npm's packages, Swift, tools of cargo's.

use std::{fs, path::Path};

use crate::{
    shell::{run, venv},
    swift::Swift,
};

/// Python's tools, pinned in python/requirements-dev.txt.
pub(crate) fn python(root: &Path) -> anyhow::Result<()> {
    once(root, "target/venv", &["python/requirements-dev.txt"], || {
        run(root, "python3", &["-m", "venv", "--clear", "target/venv"])?;
        run(
            root,
            venv(root, "pip"),
            &["install", "-q", "--disable-pip-version-check", "-r", "python/requirements-dev.txt"],
        )
    })
}

/// npm's packages, pinned in node/package-lock.json.
pub(crate) fn node(root: &Path) -> anyhow::Result<()> {
    once(root, "node/node_modules", &["node/package-lock.json"], || {
        run(&root.join("node"), "npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"])
    })
}

/// A Swift compiler, where there is none.
pub(crate) fn swift(root: &Path) {
    match Swift::here(root) {
        Ok(_) => println!("Swift is there"),
        Err(reason) => println!("skipped: {reason}"),
    }
}

/// The tool that checks licences and sources of dependencies.
pub(crate) fn deny(root: &Path) -> anyhow::Result<()> {
    tool(root, "cargo-deny", "0.20.2")
}

/// The tool that runs fuzz targets.
pub(crate) fn fuzz(root: &Path) -> anyhow::Result<()> {
    tool(root, "cargo-fuzz", "0.13.2")
}

/// The program that makes a book of pages; its server and its watching are left out.
pub(crate) fn mdbook(root: &Path) -> anyhow::Result<()> {
    tool_with(root, "mdbook", "0.5.4", &["--no-default-features", "--features", "search"])
}

/// The program that looks at every link of a site.
pub(crate) fn hyperlink(root: &Path) -> anyhow::Result<()> {
    tool(root, "hyperlink", "0.3.2")
}

/// The tool of Python's reference, beside the package that it imports.
pub(crate) fn pdoc(root: &Path) -> anyhow::Result<()> {
    let pins = "docs/site/requirements.txt";
    // Where the environment is made anew, it is gone.
    once(root, "target/tools/pdoc", &[pins, "python/requirements-dev.txt"], || {
        fs::create_dir_all(root.join("target/tools/pdoc"))?;
        run(root, venv(root, "pip"), &["install", "-q", "--disable-pip-version-check", "-r", pins])
    })
}

/// The tool of Node's reference, pinned in docs/site/package-lock.json.
pub(crate) fn typedoc(root: &Path) -> anyhow::Result<()> {
    let pins = ["docs/site/package.json", "docs/site/package-lock.json"];
    once(root, "target/tools/typedoc", &pins, || {
        let folder = root.join("target/tools/typedoc");
        fs::create_dir_all(&folder)?;
        for pin in pins {
            fs::copy(root.join(pin), folder.join(pin.trim_start_matches("docs/site/")))?;
        }
        run(&folder, "npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"])
    })
}

/// A C compiler and linker for old systems, and cargo's way to it.
pub(crate) fn zig(root: &Path) -> anyhow::Result<()> {
    once(root, "target/tools/venv", &["xtask/requirements-dist.txt"], || {
        run(root, "python3", &["-m", "venv", "--clear", "target/tools/venv"])?;
        run(
            root,
            root.join("target/tools/venv/bin/pip"),
            &["install", "-q", "--disable-pip-version-check", "-r", "xtask/requirements-dist.txt"],
        )
    })
}

/// A program of crates.io, in `target/tools/bin`.
fn tool(root: &Path, name: &str, version: &str) -> anyhow::Result<()> {
    tool_with(root, name, version, &[])
}

/// As [`tool`], with further arguments of `cargo install`.
fn tool_with(root: &Path, name: &str, version: &str, more: &[&str]) -> anyhow::Result<()> {
    if root.join("target/tools/bin").join(name).exists() {
        return Ok(());
    }
    let install = ["install", "--quiet", "--locked", "--root", "target/tools", name, "--version", version];
    run(root, "cargo", &[&install[..], more].concat())
}

/// Does the work unless it was done for the same pins already.
pub(crate) fn once(
    root: &Path,
    folder: &str,
    pins: &[&str],
    work: impl FnOnce() -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let stamp = root.join(folder).join(".installed");
    let wanted = pins.iter().map(|pin| fs::read_to_string(root.join(pin))).collect::<Result<String, _>>()?;
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    work()?;
    Ok(fs::write(stamp, wanted)?)
}
