//! The npm package.

use std::{fs, path::Path};

use anyhow::{Context, ensure};
use serde_json::Value;

use super::{
    archive,
    legal::{self, Legal},
    native,
};
use crate::{
    build,
    consumer::copy,
    shell::{run, run_quietly},
};

const URL: &str = concat!("pkg:npm/opentok-sdk@", env!("CARGO_PKG_VERSION"));

pub(super) fn tarball(root: &Path, folder: &Path) -> anyhow::Result<()> {
    build::node(root)?;
    let library = native::portable(root, "opentok-node")?.join("libopentok_node.so");
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let (node, package) = (root.join("node"), folder.join("package"));
    copy(&node.join("dist"), &package.join("dist"))?;
    let manifest: Value = serde_json::from_str(&fs::read_to_string(node.join("package.json"))?)?;
    let beginnings: Vec<_> =
        ["index.", "legacy.", "native."].into_iter().chain(["package.json", "README.md"]).collect();
    for entry in fs::read_dir(&node)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_file() && beginnings.iter().any(|beginning| name.starts_with(beginning)) {
            fs::copy(entry.path(), package.join(&name)).with_context(|| format!("cannot copy {name}"))?;
        }
    }
    let addon = built(&node)?;
    fs::copy(library, package.join(addon)).context("cannot copy the addon")?;
    // It stays: the folder is what is packed.
    let legal = Legal::write(root, &package, "opentok-node", URL, Vec::new())?;
    let to = folder.to_string_lossy();
    run(&package, "npm", &["pack", "--silent", "--ignore-scripts", "--pack-destination", &to])?;
    drop(legal);
    let name = format!("opentok-sdk-{}.tgz", manifest["version"].as_str().unwrap_or_default());
    archive::check(root, &folder.join(&name), &legal::all(URL))?;
    fs::remove_dir_all(&package)?;
    loads(folder, &name)
}

/// What the addon is called on this machine.
fn built(node: &Path) -> anyhow::Result<String> {
    let names = fs::read_dir(node)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let names = names.collect::<anyhow::Result<Vec<_>>>()?;
    names.into_iter().find(|name| native::is_library(Path::new(name))).context("the addon was not built")
}

/// Installs it in a folder of its own, and makes a token there.
fn loads(folder: &Path, name: &str) -> anyhow::Result<()> {
    let user = folder.join("user");
    fs::create_dir_all(&user)?;
    fs::write(user.join("package.json"), "{}")?;
    let file = format!("../{name}");
    run_quietly(&user, "npm", &["install", "--silent", "--no-audit", "--no-fund", "--offline", &file])?;
    let program = "const { OpenTok } = require('opentok-sdk'); const client = new OpenTok('1', 'secret');
        if (!client.generateToken('1_MX4xfn4xNzAwMDAwMDAwMDAwfmF-fg').startsWith('ey')) process.exit(1);";
    run_quietly(&user, "node", &["-e", program])?;
    ensure!(user.join("node_modules/opentok-sdk").exists(), "npm installed nothing");
    Ok(fs::remove_dir_all(&user)?)
}
