//! The other programs: the command line, and `make demo`'s scenario in the languages whose runtime is there.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, ensure};
use serde_json::Value;

use super::{
    runtimes::Runtimes,
    wine::{self, Wine},
};
use crate::{
    demo,
    dist::{Part, Target},
    dotnet, emulator, folder,
};

pub(super) const NODE: Part = Part::Library("opentok-node");
pub(super) const JAVA: Part = Part::Library("opentok-uniffi");
pub(super) const DOTNET: Part = Part::Library("opentok-c");

/// What programs are run with.
pub(super) struct Bench<'a> {
    pub(super) root: &'a Path,
    pub(super) target: &'static Target,
    pub(super) folder: PathBuf,
    pub(super) wine: Wine,
    pub(super) runtimes: Runtimes,
}

impl Bench<'_> {
    /// A session, a token for it, and a script with an emulator of its own.
    pub(super) fn command_line(&self, program: &Path, url: &str) -> anyhow::Result<String> {
        let command = |words: &[&str]| {
            let mut command = self.wine.command(&self.folder, program);
            command.args(words).envs(emulator::environment(url));
            self.printed("opentok", command)
        };
        let session: Value = serde_json::from_str(&command(&["sessions", "create"])?)?;
        let session = session["sessionId"].as_str().context("a session without an id")?;
        let token = command(&["tokens", "generate", session])?;
        ensure!(token.starts_with("ey"), "this is no token: {token}");
        // As npm is a program there: a script, whose ending nobody types.
        let script = self.folder.join("session");
        fs::write(script.with_extension("cmd"), format!("@\"{}\" sessions create\r\n", wine::path(program)))?;
        let another = command(&["emulator", "exec", "--", &wine::path(&script)])?;
        ensure!(another.contains("sessionId"), "there is no session: {another}");
        Ok("a session, a token, and a script with an emulator of its own".to_owned())
    }

    /// npm's package beside the program, with the addon in it.
    pub(super) fn node(&self, addon: &Path, url: &str) -> anyhow::Result<String> {
        let folder = self.anew("node")?;
        let (from, package) = (self.root.join("node"), folder.join("node_modules/opentok-sdk"));
        folder::copy(&from.join("dist"), &package.join("dist"))?;
        for file in ["package.json", "index.js", "index.mjs", "native.js", "native.mjs"] {
            fs::copy(from.join(file), package.join(file)).with_context(|| format!("no {file}"))?;
        }
        fs::copy(addon, package.join(format!("opentok-sdk.{}.node", self.target.addon)))?;
        let program = folder.join("lifecycle.mjs");
        fs::copy(self.root.join("examples/node/lifecycle.mjs"), &program)?;
        let mut command = self.wine.command(&folder, &self.runtimes.node());
        command.arg(wine::path(&program));
        self.scenario("node", command, url)
    }

    /// The library where JNA looks for it in a jar.
    pub(super) fn java(&self, library: &Path, url: &str) -> anyhow::Result<String> {
        let folder = self.anew("java")?;
        let built = self.root.join("bindings/kotlin/target");
        let jars = fs::read_to_string(built.join("classpath.txt")).context("Kotlin is not built")?;
        for jar in jars.trim().split(':').map(Path::new) {
            fs::copy(jar, folder.join(jar.file_name().unwrap_or_default()))?;
        }
        let place = folder.join(self.target.jar.context("JNA knows no Windows")?);
        fs::create_dir_all(&place)?;
        fs::copy(library, place.join(JAVA.file(self.target)))?;
        let all = [folder.clone(), folder.join("*"), built.join("classes"), built.join("test-classes")];
        let mut command = self.wine.command(&folder, &self.runtimes.java());
        // It would say that it cannot bind itself to a processor.
        command
            .arg("-XX:-PrintWarnings")
            .arg("-cp")
            .arg(all.map(|path| wine::path(&path)).join(";"))
            .arg("LifecycleKt");
        self.scenario("java", command, url)
    }

    /// The assembly of netstandard2.0, with the library beside it.
    pub(super) fn dotnet(&self, library: &Path, url: &str) -> anyhow::Result<String> {
        let folder = self.anew("dotnet")?;
        for file in ["OpenTok.Sdk.dll", "Lifecycle.exe"] {
            fs::copy(dotnet::standard(self.root).join(file), folder.join(file))
                .with_context(|| format!("{file} is not built"))?;
        }
        fs::copy(dotnet::settings(self.root), folder.join("runtimeconfig.json"))?;
        fs::copy(library, folder.join(DOTNET.file(self.target)))?;
        let mut command = self.wine.command(&folder, &self.runtimes.dotnet());
        command.args(["exec", "--runtimeconfig"]).arg(wine::path(&folder.join("runtimeconfig.json")));
        command.arg(wine::path(&folder.join("Lifecycle.exe")));
        self.scenario("dotnet", command, url)
    }

    /// An empty folder for a language.
    fn anew(&self, name: &str) -> anyhow::Result<PathBuf> {
        let folder = self.folder.join(name);
        folder::empty(&folder)?;
        Ok(folder)
    }

    /// Fails unless the program takes each of the demo's steps.
    fn scenario(&self, name: &str, mut command: Command, url: &str) -> anyhow::Result<String> {
        command.envs(emulator::environment(url));
        let printed = self.printed(name, command)?;
        let steps: Vec<_> = printed.lines().filter_map(|line| Some(line.split_once('\t')?.0)).collect();
        ensure!(steps == demo::STEPS, "its steps are {steps:?}");
        Ok(format!("{} steps, from a session to a wrong secret", steps.len()))
    }

    /// What a program prints; it must succeed. By way of files: Wine's pipes are not what Node takes for pipes.
    fn printed(&self, name: &str, mut command: Command) -> anyhow::Result<String> {
        let (out, errors) =
            (self.folder.join(format!("{name}.txt")), self.folder.join(format!("{name}-errors.txt")));
        command.stdin(Stdio::null()).stdout(File::create(&out)?).stderr(File::create(&errors)?);
        let status = command.status().context("cannot run bwrap")?;
        let printed = fs::read_to_string(out)?;
        ensure!(status.success(), "it failed ({status}):\n{printed}{}", fs::read_to_string(errors)?);
        Ok(printed)
    }
}
