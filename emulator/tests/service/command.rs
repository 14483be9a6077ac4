use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// Ends the command when a test fails half-way.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Fails when the command has ended already, as it should have.
        let _ = self.0.kill();
    }
}

#[cfg(unix)]
#[tokio::test]
async fn the_command_says_where_it_listens_and_ends_when_told() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_opentok-emulator"));
    command.args(["--port", "0", "--seed", "1"]).stdout(Stdio::piped());
    let mut running = Running(command.spawn().expect("the command starts"));
    let mut line = String::new();
    let stdout = running.0.stdout.take().expect("its output");
    BufReader::new(stdout).read_line(&mut line).expect("a line");
    let url = line.strip_prefix("opentok-emulator listening on ").expect("the ready line").trim_end();
    assert!(url.starts_with("http://127.0.0.1:"), "{url}");
    let health = reqwest::get(format!("{url}/_emulator/health")).await.expect("an answer");
    assert_eq!(health.text().await.expect("a body"), "{\"status\":\"ok\"}");
    let pid = running.0.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().expect("kill runs").success());
    assert!(running.0.wait().expect("it ends").success());
}
