//! Builds ours, and installs the peers into folders of the bench's own.

use std::{fs, os::unix::fs::symlink, path::Path};

use anyhow::Context;

use super::contestant::Contestant;
use crate::{
    build, dotnet, folder, ruby, setup,
    shell::{exists, run, venv},
};

/// Where the JVM's are built, and what starts one.
fn jvm(root: &Path, folder: &Path) -> anyhow::Result<impl Fn(&str) -> Vec<String>> {
    let release = root.join("target/release");
    let from = format!("-Dnative.target={}", release.display());
    let quiet = ["-q", "-B", "-ntp", "-f"];
    run(root, "cargo", &["build", "--quiet", "--release", "-p", "opentok-uniffi"])?;
    run(root, "mvn", &[&quiet[..], &["bindings/kotlin/pom.xml", "package", "-DskipTests", &from]].concat())?;
    run(root, "mvn", &[&quiet[..], &["bench/contestants/jvm/pom.xml", "process-classes"]].concat())?;
    let jvm = folder.join("jvm");
    let classes = format!("{}:{}/*", jvm.join("classes").display(), jvm.join("jars").display());
    let library = format!("-Djna.library.path={}", release.display());
    Ok(move |name: &str| ["java", &library, "-cp", &classes, name].map(str::to_owned).to_vec())
}

/// Every contestant, ready to be started.
pub(super) fn all(root: &Path, folder: &Path) -> anyhow::Result<Vec<Contestant>> {
    run(root, "cargo", &["build", "--quiet", "--release", "-p", "opentok-bench", "-p", "opentok-emulator"])?;
    python(root, folder)?;
    node(root, folder)?;
    let release = |name: &str| root.join("target/release").join(name).to_string_lossy().into_owned();
    let python = folder.join("python/bin/python").to_string_lossy().into_owned();
    let script = |name: &str| {
        let path = root.join("bench/contestants/python").join(name);
        vec![python.clone(), path.to_string_lossy().into_owned()]
    };
    let module =
        |name: &str| vec!["node".to_owned(), folder.join("node").join(name).to_string_lossy().into_owned()];
    let java = if exists("mvn") { Some(jvm(root, folder)?) } else { None };
    if java.is_none() {
        println!("skipped: the JVM's: there is no Maven");
    }
    let ruby = ruby(root)?;
    let dotnet = dotnet(root, folder)?;
    let java = java.iter().flat_map(|java| [("Java", java("Ours")), ("Maven opentok", java("OpentokPeer"))]);
    let all = [
        ("Rust", vec![release("bench-ours")]),
        ("limit in Rust", vec![release("bench-limit")]),
        ("Python", script("ours.py")),
        ("asyncio", script("ours_async.py")),
        ("Python, older face", script("ours_legacy.py")),
        ("PyPI opentok", script("opentok_peer.py")),
        ("PyPI vonage", script("vonage_peer.py")),
        ("aiohttp", script("aiohttp_limit.py")),
        ("limit in Python", script("limit.py")),
        ("Node", module("ours.mjs")),
        ("Node, older face", module("ours-legacy.cjs")),
        ("npm opentok", module("opentok-peer.cjs")),
        ("npm @vonage/video", module("vonage-peer.mjs")),
        ("undici", module("undici-limit.mjs")),
        ("limit in Node", module("limit.mjs")),
    ];
    Ok(all
        .into_iter()
        .chain(java)
        .chain(ruby)
        .chain(dotnet)
        .map(|(name, command)| Contestant { name, command })
        .collect())
}

/// The gem's files over the released library; there is no peer that could be had.
fn ruby(root: &Path) -> anyhow::Result<Option<(&'static str, Vec<String>)>> {
    if let Err(reason) = ruby::here(root) {
        println!("skipped: Ruby: {reason}");
        return Ok(None);
    }
    run(root, "cargo", &["build", "--quiet", "--release", "-p", "opentok-c"])?;
    let library = format!("OPENTOK_SDK_LIBRARY={}", root.join("target/release/libopentok_c.so").display());
    let path = |of: &str| root.join(of).to_string_lossy().into_owned();
    let program = [
        "env".to_owned(),
        library,
        "ruby".to_owned(),
        "-I".to_owned(),
        path("bindings/ruby/lib"),
        path("bench/contestants/ruby/ours.rb"),
    ];
    Ok(Some(("Ruby", program.to_vec())))
}

/// The assembly over the released library, on the runtime of .NET 8.
fn dotnet(root: &Path, folder: &Path) -> anyhow::Result<Option<(&'static str, Vec<String>)>> {
    let toolchain = match dotnet::here(root) {
        Ok(toolchain) => toolchain,
        Err(reason) => {
            println!("skipped: .NET: {reason}");
            return Ok(None);
        }
    };
    run(root, "cargo", &["build", "--quiet", "--release", "-p", "opentok-c"])?;
    let program =
        toolchain.contestant(root, &root.join("bench/contestants/dotnet"), &folder.join("dotnet"))?;
    let library = format!("OPENTOK_SDK_LIBRARY={}", root.join("target/release/libopentok_c.so").display());
    let words =
        ["env".as_ref(), library.as_ref(), program.get_program()].into_iter().chain(program.get_args());
    Ok(Some((".NET", words.map(|word| word.to_string_lossy().into_owned()).collect())))
}

fn python(root: &Path, folder: &Path) -> anyhow::Result<()> {
    setup::python(root)?;
    let wheels = folder.join("wheels");
    folder::remove(&wheels)?;
    let to = wheels.to_string_lossy().into_owned();
    let how = ["build", "--quiet", "--release", "--strip", "-m", "python/Cargo.toml", "--out", &to];
    run(root, venv(root, "maturin"), &how)?;
    let environment = folder.join("python");
    if !environment.exists() {
        run(root, "python3", &["-m", "venv", &environment.to_string_lossy()])?;
    }
    let pip = environment.join("bin/pip");
    let quiet = ["install", "--quiet", "--disable-pip-version-check"];
    run(root, &pip, &[&quiet[..], &["-r", "bench/contestants/python/requirements.txt"]].concat())?;
    let ours = ["--force-reinstall", "--no-index", "--no-deps", "--find-links", &to, "opentok-sdk"];
    run(root, &pip, &[&quiet[..], &ours].concat())
}

/// The package as it is built here, but for its library, which is the released one.
fn node(root: &Path, folder: &Path) -> anyhow::Result<()> {
    build::node(root)?;
    run(root, "cargo", &["build", "--quiet", "--release", "-p", "opentok-node"])?;
    let (here, package) = (folder.join("node"), folder.join("opentok-sdk"));
    for made in [&here, &package] {
        fs::create_dir_all(made)?;
    }
    for entry in fs::read_dir(root.join("bench/contestants/node"))? {
        let entry = entry?;
        fs::copy(entry.path(), here.join(entry.file_name()))?;
    }
    folder::copy(&root.join("node/dist"), &package.join("dist"))?;
    for entry in fs::read_dir(root.join("node"))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let library = Path::new(&name).extension().is_some_and(|ending| ending == "node");
        if entry.file_type()?.is_file() {
            let from = if library { root.join("target/release/libopentok_node.so") } else { entry.path() };
            fs::copy(from, package.join(&name)).with_context(|| format!("cannot copy {name}"))?;
        }
    }
    run(&here, "npm", &["install", "--silent", "--no-audit", "--no-fund", "--no-package-lock"])?;
    let link = here.join("node_modules/opentok-sdk");
    if link.symlink_metadata().is_err() {
        symlink("../../opentok-sdk", link)?;
    }
    Ok(())
}
