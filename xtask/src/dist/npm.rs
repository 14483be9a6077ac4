//! The npm package, and those that its native half is in.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};
use serde_json::Value;

use super::{
    archive,
    legal::{self, Content, LICENCES, Legal},
    order::{Order, Part},
    package::VERSION,
    platform::Family,
    target::Target,
};
use crate::{build, folder, shell::run_quietly};

const ADDON: Part = Part::Library("opentok-node");
const URL: &str = concat!("pkg:npm/opentok-sdk@", env!("CARGO_PKG_VERSION"));

pub(super) fn tarballs(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    let root = order.root;
    build::node(root)?;
    let main = manifest(&root.join("node"))?;
    let family = Family {
        prefix: "@opentok-sdk/",
        named: |target| target.addon,
        what: "native half of opentok-sdk",
        main: &main,
        url: URL,
    };
    let mut packed = vec![package(root, folder, &family)?];
    for (target, addon) in order.natives(ADDON)? {
        let platform = folder.join("platform");
        family.write(&platform, target, &format!("opentok-sdk.{}.node", target.addon), &addon)?;
        let content = Content { package: "opentok-node", url: URL, targets: &[target], others: Vec::new() };
        Legal::write(root, &platform, content)?.keep();
        let tarball = pack(&platform, folder)?;
        archive::check(root, &tarball, &legal::all(URL))?;
        fs::remove_dir_all(&platform)?;
        if target == Target::here()? {
            packed.push(tarball);
        }
    }
    if packed.len() == 2 { loads(folder, &packed) } else { Ok(()) }
}

/// The main package, which has no native code.
fn package(root: &Path, folder: &Path, family: &Family<'_>) -> anyhow::Result<PathBuf> {
    let (node, package) = (root.join("node"), folder.join("package"));
    folder::copy(&node.join("dist"), &package.join("dist"))?;
    for entry in fs::read_dir(&node)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let wanted = ["index.", "legacy.", "native."].iter().any(|beginning| name.starts_with(beginning));
        if entry.file_type()?.is_file() && (wanted || name == "README.md") {
            fs::copy(entry.path(), package.join(&name)).with_context(|| format!("cannot copy {name}"))?;
        }
    }
    for licence in LICENCES {
        fs::copy(root.join(licence), package.join(licence))?;
    }
    let text = serde_json::to_string_pretty(&family.with_all())? + "\n";
    fs::write(package.join("package.json"), text)?;
    let tarball = pack(&package, folder)?;
    archive::check(root, &tarball, &LICENCES)?;
    fs::remove_dir_all(&package)?;
    Ok(tarball)
}

/// A package's manifest.
pub(super) fn manifest(package: &Path) -> anyhow::Result<Value> {
    let text = fs::read_to_string(package.join("package.json")).context("a package without a manifest")?;
    let manifest: Value = serde_json::from_str(&text)?;
    ensure!(manifest["version"] == VERSION, "{} has another version", manifest["name"]);
    Ok(manifest)
}

/// Packs a folder as it is; returns the tarball.
pub(super) fn pack(package: &Path, to: &Path) -> anyhow::Result<PathBuf> {
    manifest(package)?;
    let output = Command::new("npm")
        .args(["pack", "--silent", "--ignore-scripts", "--pack-destination"])
        .arg(to)
        .current_dir(package)
        .output()
        .context("cannot run npm")?;
    ensure!(output.status.success(), "npm pack failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(to.join(String::from_utf8(output.stdout)?.trim()))
}

/// Installs them in a folder of their own, and makes a token there.
fn loads(folder: &Path, tarballs: &[PathBuf]) -> anyhow::Result<()> {
    let user = folder.join("user");
    fs::create_dir_all(&user)?;
    fs::write(user.join("package.json"), "{}")?;
    let files: Vec<_> = tarballs.iter().map(|file| file.to_string_lossy()).collect();
    let mut install = vec!["install", "--silent", "--no-audit", "--no-fund", "--offline"];
    install.extend(files.iter().map(AsRef::as_ref));
    run_quietly(&user, "npm", &install)?;
    let program = "const { OpenTok } = require('opentok-sdk'); const client = new OpenTok('1', 'secret');
        if (!client.generateToken('1_MX4xfn4xNzAwMDAwMDAwMDAwfmF-fg').startsWith('ey')) process.exit(1);";
    run_quietly(&user, "node", &["-e", program])?;
    ensure!(
        folder::files(&user.join("node_modules/@opentok-sdk"))?.len() > 1,
        "npm installed no native half"
    );
    Ok(fs::remove_dir_all(&user)?)
}
