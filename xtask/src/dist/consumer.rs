//! A user's Swift package, which depends on ours by version and builds a program that is carried elsewhere.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};
use minijinja::context;
use serde_json::Value;
use tokio::runtime::Runtime;

use super::{
    FOLDER,
    package::{self, BUNDLE, Library, VERSION},
    target::Target,
};
use crate::{
    consumer::ensure_known, emulator, folder, fresh::unless_fresh, readme, shell::output, swift::Swift,
};

/// The name of the repository, which is the package's name for those who depend on it.
const NAME: &str = "opentok-swift";

/// A user's own settings of git could leave files out, or ask for a signature.
const NO_GIT_SETTINGS: [(&str, &str); 2] =
    [("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null")];

/// Builds a program with the package, from a git repository with a tag, and runs it where nothing of the package is.
///
/// The library is the one of the suites: the release build takes minutes, and differs in nothing that is looked at here.
pub(crate) fn versioned_consumer(root: &Path, swift: &Swift) -> anyhow::Result<()> {
    let consumer = Consumer::new(root, swift, "swift-consumer");
    let inputs = [
        "target/debug/libopentok_uniffi.a",
        "bindings/swift/Sources/OpenTokFFI/Generated",
        "bindings/swift/Sources/OpenTokSDK",
        "bindings/swift/Sources/OpenTokSDK/Generated",
        "bindings/swift/dist",
        "xtask/src/dist",
    ];
    unless_fresh(root, "swift-consumer", &inputs, &["target/swift-consumer-elsewhere/consumer"], || {
        consumer.make(|package| package::write(root, package, &[Library::of_the_suites(root)?]))
    })?;
    println!("a session from swift, with the package by version: {}", consumer.create_session()?);
    Ok(())
}

/// The same with the package of `target/dist`; returns the session.
pub(crate) fn consumer_of_the_package(root: &Path, swift: &Swift) -> anyhow::Result<String> {
    let consumer = Consumer::new(root, swift, "swift-newcomer");
    consumer.make(|package| folder::copy(&root.join(FOLDER).join("swift"), package))?;
    consumer.create_session()
}

struct Consumer<'a> {
    root: &'a Path,
    swift: &'a Swift,
    /// Where the package, the user's one and what is built of them are, until the program is made.
    folder: PathBuf,
    /// Where the program is carried.
    elsewhere: PathBuf,
}

impl<'a> Consumer<'a> {
    fn new(root: &'a Path, swift: &'a Swift, name: &str) -> Self {
        let target = root.join("target");
        Self { root, swift, folder: target.join(name), elsewhere: target.join(format!("{name}-elsewhere")) }
    }

    /// Makes the program with a package that is written where this is told.
    fn make(&self, write: impl FnOnce(&Path) -> anyhow::Result<()>) -> anyhow::Result<()> {
        folder::remove(&self.folder)?;
        write(&self.package())?;
        self.publish()?;
        self.build()?;
        folder::remove(&self.elsewhere)?;
        fs::create_dir_all(&self.elsewhere)?;
        fs::rename(self.folder.join("scratch/debug/consumer"), self.elsewhere.join("consumer"))
            .context("the program is not where it was built")?;
        // From here on, nothing of it can be found.
        folder::remove(&self.folder)
    }

    /// Runs the program, which is the one that the package's README shows; returns its session.
    fn create_session(&self) -> anyhow::Result<String> {
        let runtime = Runtime::new()?;
        let emulator = emulator::start(&runtime)?;
        let mut program = self.swift.command(self.root, &self.elsewhere, "./consumer");
        let printed = output(program.envs(emulator::environment(&emulator.url())))?;
        let session = printed.split_whitespace().next().context("the program printed nothing")?;
        ensure_known(&runtime, &emulator, session)?;
        Ok(session.to_owned())
    }

    /// The package as a repository with the version as its tag.
    fn publish(&self) -> anyhow::Result<()> {
        let package = self.package();
        self.check_bundle(&package)?;
        for manifest in package::MANIFESTS {
            self.check_manifest(&package, manifest)?;
        }
        let commit =
            ["-c", "user.name=OpenTok", "-c", "user.email=opentok@localhost", "commit", "-q", "-m", "All"];
        for arguments in [&["init", "-q"][..], &["add", "-A"], &commit, &["tag", VERSION]] {
            let mut git = self.swift.command(self.root, &package, "git");
            // Fast instead of small, and as if the user had said nothing about git.
            git.args(["-c", "core.compression=0"]).args(arguments).envs(NO_GIT_SETTINGS);
            output(&mut git)?;
        }
        Ok(())
    }

    /// Fails unless the bundle is for the machine, as the compiler calls it.
    fn check_bundle(&self, package: &Path) -> anyhow::Result<()> {
        let mut compiler = self.swift.command(self.root, package, "swiftc");
        let about: Value = serde_json::from_str(&output(compiler.arg("-print-target-info"))?)?;
        let machine = &about["target"]["unversionedTriple"];
        let info: Value = serde_json::from_slice(&fs::read(package.join(BUNDLE).join("info.json"))?)?;
        let variants =
            info["artifacts"]["OpenTokNative"]["variants"].as_array().context("a bundle without variants")?;
        let variant = variants.iter().find(|variant| {
            variant["supportedTriples"].as_array().is_some_and(|triples| triples.contains(machine))
        });
        let path = variant.and_then(|variant| variant["path"].as_str());
        let path = path.with_context(|| format!("the bundle has nothing for {machine}: {info}"))?;
        ensure!(package.join(BUNDLE).join(path).is_file(), "the bundle names {path}, which is not there");
        Ok(())
    }

    /// Fails unless every target of a manifest is in the package.
    ///
    /// Swift reads a manifest for itself and its elders. So that the newest one is read by whichever is here, it is
    /// taken for an older one; whether the library of a bundle is linked can only be seen with Swift 6.2.
    fn check_manifest(&self, package: &Path, manifest: &str) -> anyhow::Result<()> {
        let text =
            fs::read_to_string(package.join(manifest))?.replace("tools-version:6.2", "tools-version:6.0");
        let folder = self.folder.join("manifest");
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("Package.swift"), text)?;
        let mut swift = self.swift(&folder, "package");
        let dump: Value = serde_json::from_str(&output(swift.arg("dump-package"))?)?;
        let targets = dump["targets"].as_array().context("a manifest without targets")?;
        ensure!(targets.len() > 1, "{manifest} has {} targets", targets.len());
        for target in targets {
            let name = target["name"].as_str().context("a target without a name")?;
            let path = target["path"].as_str().map_or_else(|| format!("Sources/{name}"), str::to_owned);
            ensure!(package.join(&path).is_dir(), "{manifest} names {path}, which is not there");
        }
        Ok(())
    }

    fn build(&self) -> anyhow::Result<()> {
        let user = self.folder.join("consumer");
        let package = self.package();
        let manifest = fs::read_to_string(self.root.join("bindings/swift/dist/consumer/Package.swift"))?;
        let url = format!("file://{}", package.display());
        fs::create_dir_all(user.join("Sources/consumer"))?;
        fs::write(
            user.join("Package.swift"),
            package::fill(&manifest, context! { url, version => VERSION })?,
        )?;
        let program = readme::program(&package, "README.md", "swift")?;
        fs::write(user.join("Sources/consumer/main.swift"), program)?;
        // As the README says for Swift before 6.2.
        let checkout = self.folder.join("scratch/checkouts").join(NAME);
        let library = checkout.join(BUNDLE).join(Target::here()?.triple);
        output(self.swift(&user, "build").env("PKG_CONFIG_PATH", library))?;
        Ok(())
    }

    fn package(&self) -> PathBuf {
        self.folder.join(NAME)
    }

    /// A command of Swift's, which leaves and finds nothing outside of our folder.
    fn swift(&self, folder: &Path, command: &str) -> Command {
        let mut swift = self.swift.command(self.root, folder, "swift");
        swift.arg(command).envs(NO_GIT_SETTINGS);
        for kept in ["scratch", "cache", "config", "security"] {
            swift.arg(format!("--{kept}-path")).arg(self.folder.join(kept));
        }
        swift
    }
}
