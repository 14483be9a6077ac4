//! The README's commands run as they stand.

mod support;

use std::{env, fs, path::Path};

use support::{Bench, said};

/// What the README uses of `jq`, for machines without it.
const JQ: &str = "#!/bin/sh\nsed -n 's/^ *\"'\"${2#.}\"'\": \"\\(.*\\)\",*$/\\1/p' | head -1\n";

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn its_commands_work() {
    use std::os::unix::fs::PermissionsExt as _;

    let readme = include_str!("../README.md");
    let block = readme.split("```sh\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a block");
    let commands = block.matches("opentok ").count();
    assert!(commands >= 10, "{commands}");
    let bench = Bench::new().await;
    let script = bench.file("readme.sh", block);
    let jq = bench.file("jq", JQ);
    fs::set_permissions(&jq, fs::Permissions::from_mode(0o755)).expect("changed");
    let mut command = bench.bare(&["emulator", "exec", "--", "sh", "-ex", &script.to_string_lossy()]);
    let program = Path::new(support::PROGRAM).parent().expect("a folder").to_path_buf();
    let path = env::var_os("PATH").unwrap_or_default();
    let places = [program, bench.folder.path().to_path_buf()].into_iter().chain(env::split_paths(&path));
    command.env("PATH", env::join_paths(places).expect("a path"));
    let said = said(command, "");
    assert_eq!(said.code, 0, "{said:?}");
    for sign in
        ["\"role\": \"moderator\"", "\"streamId\"", "\"status\": \"stopped\"", "curl -X POST", "Bearer eyJ"]
    {
        assert!(said.out.contains(sign), "{sign}: {said:?}");
    }
}

/// The numbers of the README are those of the program.
#[test]
fn its_numbers_are_right() {
    let readme = include_str!("../README.md");
    for (number, kind) in (3..).zip(opentok_sdk::ErrorKind::ALL) {
        assert!(readme.contains(&format!("| {number} | `{kind}` |")), "{kind}");
    }
}
