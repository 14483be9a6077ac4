//! The command as a shell runs it, with an emulator behind it and nothing of the machine's environment.
#![allow(dead_code, unreachable_pub, clippy::allow_attributes, reason = "each test uses its part")]

use std::{
    fmt::Write as _,
    io::Write as _,
    path::PathBuf,
    process::{Command, Output, Stdio},
    thread,
};

use opentok_emulator::{Emulator, Options, development};
use serde_json::{Value, json};
use tempfile::TempDir;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_opentok");

/// A folder of its own, and an emulator whose ids are the same in every run.
pub struct Bench {
    pub emulator: Emulator,
    pub folder: TempDir,
    transcript: String,
}

/// What a command said, and its number.
#[derive(Debug)]
pub struct Said {
    pub out: String,
    pub err: String,
    pub code: i32,
}

impl Said {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

impl Bench {
    pub async fn new() -> Self {
        let options = Options { seed: Some(7), ..Options::default() };
        let emulator = Emulator::start(options).await.expect("a free port");
        Self { emulator, folder: tempfile::tempdir().expect("a folder"), transcript: String::new() }
    }

    /// The command, with an empty environment but for its folder.
    pub fn bare(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).env_clear().current_dir(self.folder.path());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("HOME", self.folder.path()).env("XDG_CONFIG_HOME", self.folder.path().join("config"));
        command
    }

    /// The same, with the emulator's address and credentials.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.bare(arguments);
        command.env("OPENTOK_API_URL", self.emulator.url());
        command
            .env("OPENTOK_API_KEY", development::API_KEY)
            .env("OPENTOK_API_SECRET", development::API_SECRET)
            .env("OPENTOK_ACCOUNT_KEY", development::ACCOUNT_KEY)
            .env("OPENTOK_ACCOUNT_SECRET", development::ACCOUNT_SECRET);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        said(self.command(arguments), "")
    }

    pub fn run_bare(&self, arguments: &[&str]) -> Said {
        said(self.bare(arguments), "")
    }

    /// Runs it and writes it down.
    pub fn note(&mut self, arguments: &[&str]) -> Said {
        let said = self.run(arguments);
        self.write(arguments, &said);
        said
    }

    pub fn note_bare(&mut self, arguments: &[&str]) -> Said {
        let said = self.run_bare(arguments);
        self.write(arguments, &said);
        said
    }

    pub fn write(&mut self, arguments: &[&str], said: &Said) {
        let words: Vec<_> = arguments.iter().map(|word| quoted(word)).collect();
        let _ = write!(self.transcript, "$ opentok {}\n{}{}", words.join(" "), said.out, said.err);
        if said.code != 0 {
            let _ = writeln!(self.transcript, "[{}]", said.code);
        }
        self.transcript += "\n";
    }

    /// What was written down, without what differs from run to run.
    pub fn golden(self, name: &str) {
        let url = self.emulator.url();
        let folder = self.folder.path().to_string_lossy().into_owned();
        let text = self.transcript.replace(&url, "URL").replace(&folder, "FOLDER");
        golden(name, &text);
    }

    pub async fn control(&self, path: &str, body: Value) -> Value {
        let url = format!("{}/_emulator/{path}", self.emulator.url());
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        let answer = client.post(url).json(&body).send().await.expect("an answer");
        answer.json().await.unwrap_or_default()
    }

    /// How many requests have arrived.
    pub async fn arrived(&self) -> usize {
        let url = format!("{}/_emulator/requests", self.emulator.url());
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        let all: Value = client.get(url).send().await.expect("an answer").json().await.expect("JSON");
        all["items"].as_array().map_or(0, Vec::len)
    }

    pub async fn later(&self, seconds: u64) {
        self.control("clock", json!({ "advanceMs": seconds * 1000 })).await;
    }

    /// A routed session in which somebody publishes: its id, the client's, and the stream's.
    pub fn session(&self) -> (String, String, String) {
        let session = text(&self.run(&["sessions", "create", "--media-mode", "routed"]).json()["sessionId"]);
        let joined = self.run(&["emulator", "join", &session, "--publish", "--name", "camera"]).json();
        (session, text(&joined["connectionId"]), text(&joined["streamId"]))
    }

    pub fn token(&self, session: &str) -> String {
        self.run(&["tokens", "generate", session, "--role", "moderator"]).out.trim().to_owned()
    }

    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path
    }
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}")).to_owned()
}

/// Runs a command with this on its standard input.
pub fn said(mut command: Command, input: &str) -> Said {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.to_owned();
    // A program that reads nothing has closed it.
    let writer = thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let Output { status, stdout, stderr } = child.wait_with_output().expect("it ends");
    writer.join().expect("written");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Said { out: text(stdout), err: text(stderr), code: status.code().unwrap_or(-1) }
}

fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./:=@+~%,".contains(letter);
    if !word.is_empty() && word.chars().all(plain) { word.to_owned() } else { format!("'{word}'") }
}

/// Compares with the snapshot of this name.
pub fn golden(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_snapshot_path("../snapshots");
    settings.set_omit_expression(true);
    for (pattern, stand_in) in [
        (r"eyJ[\w-]+\.[\w-]+\.[\w-]+", "JWT"),
        (r"T1==[\w+/=]+", "T1"),
        (r"\b1[789]\d{11}\b", "MILLISECONDS"),
        (r"\b1[789]\d{8}\b", "SECONDS"),
        (r"\b0\.\d{6,}\b", "NONCE"),
        (r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? \w+ \w+ [\w: ]*\d", "DATE"),
        (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "DATE"),
        (r"127\.0\.0\.1:\d+", "127.0.0.1:PORT"),
        (r#""milliseconds": ?\d+"#, r#""milliseconds": N"#),
        (r"\d+ s (ahead|behind) of", "N s from"),
        (r" \(os error \d+\)", ""),
        (r#""jti": "[\w-]+""#, r#""jti": "ID""#),
    ] {
        settings.add_filter(pattern, stand_in);
    }
    settings.bind(|| insta::assert_snapshot!(name, text));
}
