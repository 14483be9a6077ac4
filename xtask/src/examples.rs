//! Runs the example programs of each language against the emulator, as a user's browser would meet them.

use std::{
    io::{BufRead, BufReader, Lines},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

use anyhow::{Context, bail, ensure};
use heck::ToUpperCamelCase;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::{emulator, shell::venv, swift::Swift};

pub(crate) fn rust(root: &Path, name: &str) -> Command {
    Command::new(root.join("target/debug").join(name))
}

pub(crate) fn python(root: &Path, name: &str) -> Command {
    let mut command = Command::new(venv(root, "python"));
    command.arg(root.join(format!("examples/python/{name}.py")));
    command
}

pub(crate) fn node(root: &Path, name: &str) -> Command {
    let mut command = Command::new("node");
    command.arg(root.join(format!("examples/node/{}.mjs", name.replace('_', "-"))));
    command
}

pub(crate) fn kotlin(root: &Path, name: &str) -> Command {
    jvm(root, &format!("{}Kt", name.to_upper_camel_case()))
}

/// A class that Maven compiled with the tests.
pub(crate) fn jvm(root: &Path, class: &str) -> Command {
    let target = root.join("bindings/kotlin/target");
    // Without the file, Java says which class it does not find.
    let classpath = std::fs::read_to_string(target.join("classpath.txt")).unwrap_or_default();
    let mut command = Command::new("java");
    command
        .arg(format!("-Djna.library.path={}", root.join("target/debug").display()))
        .arg("-cp")
        .arg(format!("{0}/classes:{0}/test-classes:{1}", target.display(), classpath.trim()))
        .arg(class);
    command
}

/// Over the library of a debug build.
pub(crate) fn ruby(root: &Path, name: &str) -> Command {
    let mut command = Command::new("ruby");
    command.arg("-I").arg(root.join("bindings/ruby/lib"));
    command.arg(root.join(format!("examples/ruby/{name}.rb")));
    command
}

/// Builds Swift's programs, and gives the command of each.
pub(crate) fn swift(root: &Path, swift: &Swift) -> anyhow::Result<impl Fn(&Path, &str) -> Command> {
    // A package is known by its folder, and `swift` is the name of ours: they are one folder further in.
    let package = root.join("examples/swift/programs");
    let scratch = root.join("target/swift-examples");
    let mut build = swift.command(root, &package, "swift");
    build.args(["build", "--quiet", "-Xswiftc", "-warnings-as-errors", "--scratch-path"]).arg(&scratch);
    build.env("OPENTOK_LIBRARY", root.join("target/debug"));
    println!("→ swift build");
    let status = build.status().context("cannot run swift build")?;
    ensure!(status.success(), "swift build failed ({status})");
    Ok(move |root: &Path, name: &str| {
        let program = scratch.join("debug").join(name.to_upper_camel_case());
        swift.command(root, root, &program.to_string_lossy())
    })
}

/// Runs the three programs of one language; fails if one does not do what it says.
pub(crate) fn run(root: &Path, program: impl Fn(&Path, &str) -> Command) -> anyhow::Result<()> {
    let runtime = Runtime::new()?;
    let emulator = emulator::start(&runtime)?;
    let visitor = Visitor { runtime, http: reqwest::Client::new(), url: emulator.url() };
    visitor.token_server(program(root, "token_server")).context("token server")?;
    visitor.archive_recorder(program(root, "archive_recorder")).context("archive recorder")?;
    visitor.live_broadcast(program(root, "live_broadcast")).context("live broadcast")?;
    println!("3 examples ran");
    Ok(())
}

/// Somebody with a browser.
struct Visitor {
    runtime: Runtime,
    http: reqwest::Client,
    url: String,
}

impl Visitor {
    fn token_server(&self, command: Command) -> anyhow::Result<()> {
        let mut running = self.start(command)?;
        let address = running.line_after("listening on ")?;
        let answer = self.runtime.block_on(async {
            self.http
                .get(format!("{address}/?name=Ada"))
                .send()
                .await?
                .error_for_status()?
                .json::<Value>()
                .await
        })?;
        let joined = self.control("connections", &json!({ "token": answer["token"] }))?;
        ensure!(joined["sessionId"] == answer["sessionId"], "the token is for another session");
        Ok(())
    }

    fn archive_recorder(&self, command: Command) -> anyhow::Result<()> {
        let mut running = self.start(command)?;
        self.publish(&running.line_after("token ")?)?;
        running.line_after("recording ")?;
        // The recording stops after a fraction of a second, and is available some seconds of the clock later.
        std::thread::sleep(std::time::Duration::from_millis(800));
        self.control("clock", &json!({ "advanceMs": 60_000 }))?;
        ensure!(running.line_after("download ")?.starts_with("http"), "no address to download from");
        running.finish()
    }

    fn live_broadcast(&self, command: Command) -> anyhow::Result<()> {
        let mut running = self.start(command)?;
        self.publish(&running.line_after("token ")?)?;
        ensure!(running.line_after("watch ")?.starts_with("http"), "no address to watch at");
        running.line_after("layout pip")?;
        running.line_after("stopped ")?;
        running.finish()
    }

    fn start(&self, mut command: Command) -> anyhow::Result<Running> {
        let mut child = command
            .envs(emulator::environment(&self.url))
            .env("PORT", "0")
            .env("SECONDS_TO_RECORD", "0.2")
            .env("SECONDS_ON_AIR", "0.2")
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {command:?}"))?;
        let lines = BufReader::new(child.stdout.take().context("no output")?).lines();
        Ok(Running { child, lines })
    }

    fn publish(&self, token: &str) -> anyhow::Result<()> {
        let connection = self.control("connections", &json!({ "token": token }))?;
        let id = connection["connectionId"].as_str().context("no connection")?;
        self.control(&format!("connections/{id}/streams"), &json!({ "name": "camera" }))?;
        Ok(())
    }

    fn control(&self, path: &str, body: &Value) -> anyhow::Result<Value> {
        let request = self.http.post(format!("{}/_emulator/{path}", self.url)).json(body);
        Ok(self.runtime.block_on(async { request.send().await?.error_for_status()?.json().await })?)
    }
}

/// A program that runs until it ends or is dropped.
struct Running {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Running {
    /// The rest of the next line, which must begin like this.
    fn line_after(&mut self, start: &str) -> anyhow::Result<String> {
        let line = self.lines.next().with_context(|| format!("it ended before {start:?}"))??;
        line.strip_prefix(start)
            .map(str::to_owned)
            .with_context(|| format!("it printed {line:?}, not {start:?}"))
    }

    fn finish(mut self) -> anyhow::Result<()> {
        let status = self.child.wait()?;
        if status.success() { Ok(()) } else { bail!("it failed ({status})") }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Fails where it has ended already, which is as well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
