//! The small packages that carry the names of the originals.

use std::{fs, path::Path};

use anyhow::Context;

use super::{archive, legal::LICENCES, order::Order};
use crate::{
    folder, setup,
    shell::{run, venv},
};

pub(super) fn write(order: &Order<'_>, folder: &Path) -> anyhow::Result<()> {
    let root = order.root;
    setup::python(root)?;
    let (python, node) = (folder.join("python"), folder.join("node"));
    for (name, to) in [("python", &python), ("node", &node)] {
        folder::copy(&root.join("aliases").join(name), to)?;
        for licence in LICENCES {
            fs::copy(root.join(licence), to.join(licence))
                .with_context(|| format!("cannot copy {licence}"))?;
        }
    }
    let to = folder.to_string_lossy();
    run(&python, venv(root, "pip"), &["wheel", "--quiet", "--no-deps", "--wheel-dir", &to, "."])?;
    run(&node, "npm", &["pack", "--silent", "--pack-destination", &to])?;
    // What was packed is no package itself.
    fs::remove_dir_all(&python)?;
    fs::remove_dir_all(&node)?;
    for file in folder::files(folder)? {
        archive::check(root, &file, &LICENCES)?;
    }
    Ok(())
}
