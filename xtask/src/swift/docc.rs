//! Swift's documentation, as its own tools read it: every link leads somewhere, all parameters of a function are told of
//! or none, and the programs in the articles compile.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, ensure};

use crate::{folder, readme, shell, swift::Swift};

const CATALOGUE: &str = "bindings/swift/Sources/OpenTokSDK/OpenTokSDK.docc";

/// On the PATH, or beside the compiler, which may be a link to its place.
const DOCC: &str = r#"PATH=$PATH:$(dirname "$(readlink -f "$(command -v swift)")"); exec docc "$@""#;

/// Makes the documentation of the module that was built into a folder, from its symbol graph in another.
/// Returns where it is.
pub(super) fn check(root: &Path, swift: &Swift, built: &Path, graphs: &Path) -> anyhow::Result<PathBuf> {
    let output = root.join("target/docc");
    let mut docc = swift.command(root, root, "sh");
    docc.args(["-c", DOCC, "docc", "convert", CATALOGUE, "--warnings-as-errors"]);
    docc.args(["--fallback-bundle-identifier", "opentok-sdk", "--additional-symbol-graph-dir"]).arg(graphs);
    // Its pages name each other from the top of a host; the site has them there.
    docc.args(["--hosting-base-path", "reference/swift"]);
    docc.arg("--output-path").arg(&output);
    shell::output(&mut docc)?;
    let pages = folder::files(&output.join("data"))?.len();
    ensure!(pages > 1_000, "Swift's documentation has only {pages} pages");
    let programs = articles(root, swift, built)?;
    println!("{pages} pages of Swift's documentation, {programs} articles with programs that compile");
    Ok(output)
}

/// The blocks of each article that has any, as one program; how many there are.
fn articles(root: &Path, swift: &Swift, built: &Path) -> anyhow::Result<usize> {
    let mut programs = 0;
    for entry in fs::read_dir(root.join(CATALOGUE))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let Some(article) = name.strip_suffix(".md") else { continue };
        let program = readme::program(root, &format!("{CATALOGUE}/{name}"), "swift")?;
        let folder = root.join("target/articles").join(article);
        fs::create_dir_all(&folder)?;
        // Only a file of this name may have statements outside of functions.
        let file = folder.join("main.swift");
        fs::write(&file, program)?;
        let mut compiler = swift.command(root, root, "swiftc");
        compiler.args(["-typecheck", "-swift-version", "6", "-warnings-as-errors"]);
        compiler.arg("-I").arg(built.join("debug/Modules"));
        compiler.arg("-I").arg(root.join("bindings/swift/Sources/OpenTokFFI")).arg(file);
        shell::output(&mut compiler).with_context(|| format!("the programs of {name}"))?;
        programs += 1;
    }
    Ok(programs)
}
