//! A wheel around a program that is built already: maturin says what it says of the package, and its files lie beside.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, ensure};

use super::{
    archive,
    legal::{self, Content, Legal},
    package::VERSION,
    python::Project,
    target::Target,
};
use crate::{
    folder, setup,
    shell::{run_quietly, run_with, venv},
};

/// No file in a wheel is older, and none of ours is younger: the same parts give the same wheel.
const TIME: (&str, &str) = ("SOURCE_DATE_EPOCH", "315532800");

/// Writes the wheel for a target into a folder.
pub(super) fn around(
    root: &Path,
    folder: &Path,
    project: &Project,
    target: &'static Target,
    program: &Path,
) -> anyhow::Result<()> {
    setup::python(root)?;
    setup::zig(root)?;
    let (package, content) = (root.join(project.folder), folder.join("content"));
    fs::create_dir_all(&content)?;
    let name = project.part.replace('-', "_");
    let about = content.join(format!("{name}-{VERSION}.dist-info"));
    {
        let parts =
            Content { package: project.part, url: project.url, targets: &[target], others: Vec::new() };
        let _legal = Legal::write(root, &package, parts)?;
        let to = content.to_string_lossy();
        let how = ["pep517", "write-dist-info", "--metadata-directory", &to];
        run_quietly(&package, &venv(root, "maturin").to_string_lossy(), &how)?;
        let bill = legal::bill_name(project.url);
        put(&package.join(&bill), &about.join("sboms").join(bill))?;
    }
    tag(&about.join("WHEEL"), target)?;
    let module = package.join(&name);
    if module.exists() {
        folder::copy(&module, &content.join(&name))?;
        let compiled = content.join(&name).join("__pycache__");
        folder::remove(&compiled)?;
    }
    let scripts = content.join(format!("{name}-{VERSION}.data/scripts"));
    put(program, &scripts.join(program.file_name().context("a program without a name")?))?;
    let (content_name, to) = (content.to_string_lossy(), folder.to_string_lossy());
    let pack = ["-m", "wheel", "pack", &content_name, "--dest-dir", &to];
    run_with(folder, root.join("target/tools/venv/bin/python"), &pack, &[TIME])?;
    fs::remove_dir_all(&content)?;
    archive::check(root, &written(folder, &name, target)?, &legal::all(project.url))
}

fn put(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to.parent().context("a file without a folder")?)?;
    fs::copy(from, to).with_context(|| format!("there is no {}", from.display()))?;
    Ok(())
}

/// Says for which machines it is; maturin has said this one.
fn tag(file: &Path, target: &Target) -> anyhow::Result<()> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let kept = text.lines().filter(|line| !line.starts_with("Tag: ") && !line.is_empty());
    let tags = target.wheel.iter().map(|platform| format!("Tag: py3-none-{platform}"));
    let lines: Vec<_> = kept.map(str::to_owned).chain(tags).collect();
    Ok(fs::write(file, lines.join("\n") + "\n")?)
}

/// The wheel, whose name has the tags in it.
fn written(folder: &Path, name: &str, target: &Target) -> anyhow::Result<PathBuf> {
    let path = folder.join(format!("{name}-{VERSION}-py3-none-{}.whl", target.wheel.join(".")));
    ensure!(path.exists(), "there is no {}", path.display());
    Ok(path)
}
