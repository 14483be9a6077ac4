//! `opentok profiles`, and which credentials count.

mod support;

use std::fs;

use opentok_emulator::development::{API_KEY, API_SECRET, APPLICATION_ID, PRIVATE_KEY};
use support::{Bench, said};

#[tokio::test(flavor = "multi_thread")]
async fn they_are_kept_shown_and_forgotten() {
    let mut bench = Bench::new().await;
    bench.file("private.key", PRIVATE_KEY);
    let url = bench.emulator.url();
    let add = ["profiles", "add", "work", "--api-key", API_KEY, "--api-url", &url];
    // The secret comes by standard input.
    let kept = said(bench.bare(&add), &format!("{API_SECRET}\n"));
    bench.write(&add, &kept);
    bench.note_bare(&[
        "profiles",
        "add",
        "app",
        "--application-id",
        APPLICATION_ID,
        "--private-key",
        "private.key",
    ]);
    bench.note_bare(&["profiles", "add", "work", "--api-key", "1", "--api-secret", "s"]);
    bench.note_bare(&["profiles", "add", "none"]);
    bench.note_bare(&["profiles", "add", "bad", "--api-key", "1", "--api-secret", " s"]);
    bench.note_bare(&["profiles", "list"]);
    let hidden = bench.note_bare(&["profiles", "show"]);
    assert!(!hidden.out.contains(API_SECRET));
    let shown = bench.note_bare(&["profiles", "show", "work", "--show-secrets"]);
    assert!(shown.out.contains(API_SECRET));
    bench.note_bare(&["archives", "list"]);
    bench.note_bare(&["profiles", "use", "app"]);
    bench.note_bare(&["archives", "list", "--profile", "work"]);
    bench.note_bare(&["profiles", "remove", "app"]);
    bench.note_bare(&["profiles", "remove", "app"]);
    bench.note_bare(&["profiles", "list"]);
    bench.golden("profiles");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn the_file_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;

    let bench = Bench::new().await;
    assert_eq!(bench.run_bare(&["profiles", "add", "a", "--api-key", "1", "--api-secret", "s"]).code, 0);
    let folder = bench.folder.path().join("config/opentok");
    let file = folder.join("profiles.json");
    let mode = || fs::metadata(&file).expect("the file").permissions().mode() & 0o777;
    assert_eq!(mode(), 0o600);
    assert_eq!(bench.run_bare(&["profiles", "use", "a"]).code, 0);
    assert_eq!(mode(), 0o600);
    // It was written beside, and put in place: nothing else is left.
    assert_eq!(fs::read_dir(&folder).expect("the folder").count(), 1);
    for open in [0o644, 0o620, 0o604] {
        fs::set_permissions(&file, fs::Permissions::from_mode(open)).expect("changed");
        let said = bench.run_bare(&["archives", "list"]);
        assert_eq!(said.code, 13);
        assert!(said.err.contains(&format!("is open to others (mode {open:o})")), "{said:?}");
        assert!(said.err.contains("chmod 600"), "{said:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_file_is_not_repeated() {
    let bench = Bench::new().await;
    assert_eq!(bench.run_bare(&["profiles", "add", "a", "--api-key", "1", "--api-secret", "s"]).code, 0);
    let file = bench.folder.path().join("config/opentok/profiles.json");
    fs::write(&file, r#"{"profiles": {"a": {"apiSecret": "hunter2"}"#).expect("written");
    let said = bench.run_bare(&["profiles", "list"]);
    assert!(said.code == 13 && !said.err.contains("hunter2"), "{said:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn flags_go_before_the_environment_and_that_before_the_emulator_and_profiles() {
    let bench = Bench::new().await;
    let url = bench.emulator.url();
    let emulator = format!("--emulator={url}");
    assert_eq!(bench.run_bare(&["profiles", "add", "p", "--api-key", "7", "--api-secret", "s"]).code, 0);
    let project = |arguments: &[&str], environment: &[(&str, &str)]| {
        let mut command = bench.bare(&[&["archives", "list", "--curl"], arguments].concat());
        command.envs(environment.iter().copied());
        let said = said(command, "");
        let place = said.out.split("/v2/project/").collect::<Vec<_>>();
        let project = place.get(1).and_then(|rest| rest.split('/').next()).unwrap_or_default().to_owned();
        (project, said.out.contains(&url), said.err)
    };
    let environment = [("OPENTOK_API_KEY", "8"), ("OPENTOK_API_SECRET", "s")];
    let (found, _, err) = project(&["--api-key", "9", "--api-secret", "s"], &environment);
    assert_eq!((found.as_str(), err.as_str()), ("9", ""));
    // The secret alone may stand in the environment.
    assert_eq!(project(&["--api-key", "9"], &environment).0, "9");
    assert_eq!(project(&[], &environment), ("8".to_owned(), false, String::new()));
    let (found, here, err) = project(&[&emulator], &environment);
    assert_eq!((found.as_str(), here), ("8", true));
    assert!(err.contains("the credentials come from the environment, which goes before --emulator"), "{err}");
    let (found, _, err) = project(&["--profile", "p"], &environment);
    assert_eq!(found, "8");
    assert!(err.contains("before --profile"), "{err}");
    assert_eq!(project(&[&emulator], &[]), (API_KEY.to_owned(), true, String::new()));
    assert_eq!(project(&["--emulator", &url], &[]), (API_KEY.to_owned(), true, String::new()));
    let (found, _, err) = project(&[&emulator, "--profile", "p"], &[]);
    assert!(found == API_KEY && err.contains("before --profile"), "{err}");
    let elsewhere = [("OPENTOK_API_URL", "http://127.0.0.1:1")];
    let (found, here, err) = project(&[&emulator], &elsewhere);
    assert!(
        found == API_KEY && !here && err.contains("OPENTOK_API_URL, which go before --emulator"),
        "{err}"
    );
    assert_eq!(project(&[], &[]).0, "7");
    assert_eq!(project(&[], &[("OPENTOK_API_URL", url.as_str())]), ("7".to_owned(), true, String::new()));
    let other = [("OPENTOK_PROFILE", "nobody")];
    assert!(project(&[], &other).2.contains("there is no profile \"nobody\""));
    let both = [("OPENTOK_API_KEY", "8"), ("OPENTOK_API_SECRET", "s"), ("VONAGE_APPLICATION_ID", "a")];
    assert!(project(&[], &both).2.contains("both OPENTOK_API_KEY and VONAGE_APPLICATION_ID"));
}

/// Before the command as well as behind it.
#[tokio::test(flavor = "multi_thread")]
async fn flags_stand_where_one_likes() {
    let bench = Bench::new().await;
    let url = bench.emulator.url();
    for arguments in [
        &["--emulator", &url, "archives", "list"][..],
        &["archives", "list", "--emulator", &url],
        &["--api-url", &url, "archives", "list", "--api-key", API_KEY, "--api-secret", API_SECRET],
    ] {
        assert_eq!(bench.run_bare(arguments).json()["total"], 0, "{arguments:?}");
    }
}
