//! Ruby: its interpreter and what the specs need, and the gem as its users have it.

use std::{path::Path, process::Command};

use anyhow::ensure;
use tokio::runtime::Runtime;

use crate::{
    build, consumer, debian, dist, emulator, folder,
    shell::{exists, run},
};

/// Debian's names of the interpreter and of the gems that the specs use; nothing of it is compiled.
const PACKAGES: [&str; 5] = ["ruby", "ruby-ffi", "ruby-rspec", "ruby-async", "puma"];

/// What is tried to see whether all of it is there.
const WANTED: &str =
    "require 'ffi'; require 'rspec'; require 'async'; Gem::Specification.find_by_name('puma')";

/// Whether there is a Ruby that can run the specs, or why there is none. What is missing is installed where that can be.
pub(crate) fn here(root: &Path) -> Result<(), String> {
    if is_whole() {
        return Ok(());
    }
    if !exists("apt-get") {
        return Err("no Ruby with ffi, rspec, async and puma, and this is no Debian".to_owned());
    }
    debian::install(root, &PACKAGES).map_err(|error| format!("{error:#}"))?;
    if is_whole() { Ok(()) } else { Err("Debian's Ruby does not have what the specs need".to_owned()) }
}

/// The specs, or some of them.
pub(crate) fn specs(root: &Path, only: &[&str]) -> Command {
    let mut command = Command::new("rspec");
    command.args(["-I", "lib"]).args(only).current_dir(root.join("bindings/ruby"));
    command
}

fn is_whole() -> bool {
    Command::new("ruby").args(["-e", WANTED]).output().is_ok_and(|output| output.status.success())
}

/// A user's program, far from the repository: the gem is built, installed where there is no other, and used.
pub(crate) fn consumer(root: &Path) -> anyhow::Result<()> {
    let folder = root.join("target/gem");
    let gem = dist::unfinished_gem(root, &build::c(root)?, &folder)?;
    let home = folder.join("home");
    folder::remove(&home)?;
    let installed = home.to_string_lossy().into_owned();
    let gem = gem.to_string_lossy().into_owned();
    let install =
        ["install", "--local", "--no-document", "--ignore-dependencies", "--install-dir", &installed, &gem];
    run(&folder, "gem", &install)?;
    let program = "require 'opentok_sdk'\nsession = OpenTokSDK::Client.new.create_session\n\
                   abort $LOADED_FEATURES.grep(/opentok_sdk/).join(' ') unless \
                   $LOADED_FEATURES.grep(/opentok_sdk/).all? { |file| file.start_with?(ENV['GEM_HOME']) }\n\
                   print session.session_id";
    let runtime = Runtime::new()?;
    let emulator = emulator::start(&runtime)?;
    let output = Command::new("ruby")
        .args(["-e", program])
        .current_dir(std::env::temp_dir())
        .env("GEM_HOME", &home)
        // Debian's folder has `ffi`.
        .env("GEM_PATH", format!("{installed}:{}", system_gems()?))
        .envs(emulator::environment(&emulator.url()))
        .output()?;
    ensure!(output.status.success(), "the gem cannot be used: {}", String::from_utf8_lossy(&output.stderr));
    consumer::ensure_known(&runtime, &emulator, &String::from_utf8(output.stdout)?)?;
    println!("a session from ruby, with the gem alone");
    Ok(())
}

fn system_gems() -> anyhow::Result<String> {
    let output = Command::new("gem").args(["env", "gempath"]).env_remove("GEM_HOME").output()?;
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}
