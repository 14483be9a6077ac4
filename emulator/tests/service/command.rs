use std::{
    io::{BufRead as _, BufReader},
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::Duration,
};

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

#[test]
fn a_port_in_use_is_said_in_one_line() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("its address").port();
    let mut command = Command::new(env!("CARGO_BIN_EXE_opentok-emulator"));
    let output = command.args(["--port", &port.to_string()]).output().expect("the command starts");
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty(), "the ready line is for who can be reached");
    let said = format!("opentok-emulator: 127.0.0.1:{port} is in use; --port 0 takes any free port\n");
    assert_eq!(String::from_utf8_lossy(&output.stderr), said);
}

#[test]
fn an_address_of_another_machine_is_said_as_well() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_opentok-emulator"));
    let output = command.args(["--host", "192.0.2.1"]).output().expect("the command starts");
    assert_eq!(output.status.code(), Some(1));
    let said = "opentok-emulator: 192.0.2.1 is no address of this machine\n";
    assert_eq!(String::from_utf8_lossy(&output.stderr), said);
}

/// A test runner that is killed: it starts an emulator, says where, and waits to be killed.
#[test]
#[ignore = "run by the test below"]
fn a_parent() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_opentok-emulator"));
    let mut child = command
        .args(["--port", "0", "--with-parent"])
        .stdin(Stdio::piped())
        .spawn()
        .expect("the command starts");
    // Waiting would close it. The ready line goes to this program's own output.
    let _held = child.stdin.take();
    let _ = child.wait();
}

#[cfg(unix)]
#[tokio::test]
async fn a_killed_parent_leaves_no_emulator() {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["command::a_parent", "--exact", "--ignored", "--nocapture"]).stdout(Stdio::piped());
    let mut parent = Running(command.spawn().expect("this program starts"));
    let lines = BufReader::new(parent.0.stdout.take().expect("its output")).lines();
    let url = lines
        .map_while(Result::ok)
        .find_map(|line| line.split_once("listening on ").map(|(_, url)| url.to_owned()))
        .expect("the ready line");
    assert!(reqwest::get(format!("{url}/_emulator/health")).await.is_ok());
    parent.0.kill().expect("is killed with SIGKILL");
    let gone = async {
        while reqwest::get(format!("{url}/_emulator/health")).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), gone).await.expect("it ends with its parent");
}
