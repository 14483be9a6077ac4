//! The emulator's packages as their users meet them: installed in a folder of their own, on a machine without Rust.

use std::{
    env, fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};

use crate::{
    build, dist, folder,
    fresh::unless_fresh,
    readme,
    shell::{self, npm_bin, venv},
};

/// Where all of it lies.
const FOLDER: &str = "target/packages";

/// What the packages are made of.
const INPUTS: [&str; 6] =
    ["Cargo.lock", "Cargo.toml", "emulator", "xtask/src/dist", "LICENSE-MIT", "LICENSE-APACHE"];

/// Builds the packages, installs them, and runs their tests and what their READMEs show.
pub(crate) fn test(root: &Path) -> anyhow::Result<()> {
    build::services(root)?;
    build::python(root)?;
    build::node(root)?;
    let packages = Packages::build(root)?;
    packages.python()?;
    packages.node()?;
    if !shell::exists("mvn") {
        println!("skipped: the emulator's package for JUnit: there is no Maven");
        return Ok(());
    }
    // Whatever the surroundings name, the program in the jar is the one to be tried.
    let goals = ["test", "-Dopentok.emulator="];
    dist::junit(root, &goals)
}

struct Packages<'a> {
    root: &'a Path,
    folder: PathBuf,
    /// A search path with what the packages need, and no Rust.
    path: String,
}

impl<'a> Packages<'a> {
    fn build(root: &'a Path) -> anyhow::Result<Self> {
        let folder = root.join(FOLDER);
        let built = folder.join("built");
        unless_fresh(root, "emulator-packages", &INPUTS, &[&format!("{FOLDER}/built")], || {
            dist::unfinished_emulator(root, &built)
        })?;
        let programs = folder.join("programs");
        let packages = Self { root, path: programs.to_string_lossy().into_owned(), folder };
        // Where these lie there may be a compiler too, so each is found by a link.
        packages.empty("programs")?;
        for program in ["node", "npm", "sh"] {
            symlink(find(program)?, programs.join(program))?;
        }
        for absent in ["cargo", "rustc"] {
            let output = packages.command(&packages.folder, absent).arg("--version").output()?;
            ensure!(!output.status.success(), "{absent} is on the search path of the packages");
        }
        Ok(packages)
    }

    fn python(&self) -> anyhow::Result<()> {
        let wheels = self.folder.join("wheels");
        // The only step that asks the network, and only once.
        unless_fresh(self.root, "emulator-wheels", &["python/requirements-dev.txt"], &[], || {
            let to = wheels.to_string_lossy();
            let quiet = ["download", "--quiet", "--disable-pip-version-check"];
            let what = ["--constraint", "python/requirements-dev.txt", "--dest", &to, "pytest"];
            shell::run(self.root, venv(self.root, "pip"), &[&quiet[..], &what].concat())
        })?;
        let environment = self.folder.join("python");
        let user = self.empty("user-of-python")?;
        folder::remove(&environment)?;
        run(self.command(&self.folder, venv(self.root, "python")).args(["-m", "venv"]).arg(&environment))?;
        run(self
            .command(&user, environment.join("bin/pip"))
            .args(["install", "--quiet", "--disable-pip-version-check", "--no-index"])
            .args(
                [wheels, self.folder.join("built"), self.root.join("target/wheels")]
                    .iter()
                    .map(|folder| from(folder)),
            )
            .args(["pytest", "opentok-emulator", "opentok-sdk"]))?;
        let program = readme::program(self.root, "emulator/python/README.md", "python")?;
        fs::write(user.join("test_readme.py"), program)?;
        let pytest = environment.join("bin/pytest");
        run(self.command(&user, &pytest).args(["-q", "-p", "no:cacheprovider"]))?;
        let own = self.root.join("emulator/python");
        run(self.command(&own, &pytest).args(["-q", "-p", "no:cacheprovider", "tests"]))?;
        run(self.command(&user, environment.join("bin/opentok-emulator")).arg("--version"))
    }

    fn node(&self) -> anyhow::Result<()> {
        let user = self.empty("user-of-node")?;
        fs::write(user.join("package.json"), "{ \"private\": true, \"type\": \"module\" }")?;
        let tarballs = fs::read_dir(self.folder.join("built"))?
            .map(|entry| Ok(entry?.path()))
            .filter(|path| {
                path.as_ref().map_or(true, |path| path.extension().is_some_and(|end| end == "tgz"))
            })
            .collect::<anyhow::Result<Vec<_>>>()?;
        run(self
            .command(&user, "npm")
            .args(["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error"])
            .args(tarballs)
            .arg(self.root.join("node")))?;
        let program = readme::program(self.root, "emulator/node/README.md", "js")?;
        fs::write(user.join("readme.test.mjs"), program)?;
        folder::copy(&self.root.join("emulator/node/test"), &user.join("test"))?;
        run(self.command(&user, "node").args(["--test", "."]))?;
        run(self.command(&user, npm_bin(self.root, "tsc")).args(["-p", "test/types"]))?;
        run(self.command(&user, user.join("node_modules/.bin/opentok-emulator")).arg("--version"))
    }

    /// A folder with nothing in it.
    fn empty(&self, name: &str) -> anyhow::Result<PathBuf> {
        let folder = self.folder.join(name);
        folder::empty(&folder)?;
        Ok(folder)
    }

    /// A program on the search path without Rust; nothing tells it where another emulator is.
    fn command(&self, folder: &Path, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new("env");
        command.arg(format!("PATH={}", self.path)).arg(program.as_ref()).current_dir(folder);
        for other in ["OPENTOK_EMULATOR", "PYTHONPATH", "NODE_PATH"] {
            command.env_remove(other);
        }
        command
    }
}

fn from(folder: &Path) -> String {
    format!("--find-links={}", folder.display())
}

/// Where a program is.
fn find(program: &str) -> anyhow::Result<PathBuf> {
    let path = env::var_os("PATH").context("there is no PATH")?;
    let found = env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file());
    found.with_context(|| format!("there is no {program}"))
}

fn run(command: &mut Command) -> anyhow::Result<()> {
    println!(
        "→ {}",
        command.get_args().skip(1).map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
    );
    let status = command.status().context("cannot run env")?;
    ensure!(status.success(), "it failed ({status})");
    Ok(())
}
