//! The gem; `ffi`, which it needs, is Debian's.

use std::fs;

use super::{
    machine::Machine,
    trial::{recorded, serve},
};
use crate::{dist, outcome::Outcome, readme, shell::output};

pub(super) fn gem(machine: &Machine<'_>) -> anyhow::Result<Outcome> {
    let gem = dist::artefact(machine.root, "gem", "opentok-sdk-", &format!("{}.gem", machine.target.gem))?;
    let folder = machine.empty("gem")?;
    let (there, home) = (folder.join("opentok-sdk.gem"), folder.join("home"));
    fs::copy(&gem, &there)?;
    fs::write(folder.join("readme.rb"), readme::program(machine.root, "README.md", "ruby")?)?;
    let install = ["/usr/bin/gem", "install", "--local", "--no-document", "--install-dir"];
    output(machine.command("ruby").args(install).arg(&home).arg("--ignore-dependencies").arg(there))?;
    let paths = output(machine.command("ruby").args(["-e", "print Gem.path.join(':')"]))?;
    let service = serve(machine)?;
    let mut program = machine.command("ruby");
    program.env("GEM_HOME", &home).env("GEM_PATH", format!("{}:{paths}", home.display()));
    let said = recorded(&service, program.arg(folder.join("readme.rb")))?;
    let version = output(machine.command("ruby").args(["-e", "print RUBY_VERSION"]))?;
    Ok(Outcome::Worked(format!("Ruby {version}: {said}")))
}
