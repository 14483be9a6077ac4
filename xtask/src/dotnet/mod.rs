//! .NET: Mono's compiler, the runtime of .NET 8, and the assembly as its users have it.
//!
//! There is no SDK of .NET's that every machine could fetch. C# 7.2 is what Mono's compiler knows, .NET Core 3.1's
//! assemblies what it can read; what comes of it runs on .NET 8. The SDK itself builds what `dist dotnet-kit` writes.

mod compile;
mod consumer;
pub(crate) mod kit;
mod toolchain;

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use heck::ToUpperCamelCase;

pub(crate) use consumer::run as consumer;
pub(crate) use toolchain::{Toolchain, here, settings};

/// What the package is built for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Target {
    /// What every .NET has.
    Standard,
    /// The same and what .NET 8 adds.
    Net8,
}

impl Target {
    pub(crate) const ALL: [Self; 2] = [Self::Standard, Self::Net8];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Standard => "netstandard2.0",
            Self::Net8 => "net8.0",
        }
    }

    fn symbols(self) -> &'static [&'static str] {
        match self {
            Self::Standard => &[],
            Self::Net8 => &["-d:NET8_0_OR_GREATER"],
        }
    }
}

/// The suite, once [`Toolchain::build`] has compiled it; words choose tests by their names.
pub(crate) fn test(root: &Path, target: Target, words: &[&str]) -> Command {
    let mut command = run(root, &folder(root, target).join("tests.exe"));
    command.args(words);
    command
}

/// All faults in all calls, as [`test`].
pub(crate) fn faults(root: &Path) -> Command {
    test(root, Target::Standard, &["FaultsTests"])
}

/// Ten thousand calls, as [`test`].
pub(crate) fn soak(root: &Path) -> Command {
    let mut command = run(root, &folder(root, Target::Standard).join("Soak.exe"));
    // With a larger nursery, the runtime would rather take memory than collect.
    command.env("DOTNET_GCgen0size", "400000");
    command
}

/// An example: `token_server`.
pub(crate) fn program(root: &Path, name: &str) -> Command {
    run(root, &folder(root, Target::Standard).join(format!("{}.exe", name.to_upper_camel_case())))
}

/// A compiled program, over the library of a debug build.
fn run(root: &Path, program: &Path) -> Command {
    let mut command = toolchain::runtime(root);
    command.arg(program).env("OPENTOK_SDK_LIBRARY", root.join("target/debug/libopentok_c.so"));
    command.env("OPENTOK_ROOT", root);
    // For programs that start themselves again.
    command.env("OPENTOK_RUNTIMECONFIG", toolchain::settings(root));
    command
}

/// Where what every .NET can run is, with the examples.
pub(crate) fn standard(root: &Path) -> PathBuf {
    folder(root, Target::Standard)
}

/// Where what is compiled for a target is.
fn folder(root: &Path, target: Target) -> PathBuf {
    root.join("target/dotnet").join(target.name())
}
