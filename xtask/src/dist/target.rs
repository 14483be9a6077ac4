//! The kinds of machine that packages are for, and what each registry calls them.

use std::env;

use anyhow::{Context, bail, ensure};

/// A kind of machine.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// As Node says it, with which npm's packages of programs end.
    pub(crate) name: &'static str,
    /// What Rust calls it.
    pub(crate) triple: &'static str,
    /// The addon's ending, as napi-rs has it.
    pub(crate) addon: &'static str,
    /// The folder in a jar where JNA looks; it has none of its own for musl.
    pub(crate) jar: Option<&'static str>,
    /// The wheel's platforms.
    pub(crate) wheel: &'static [&'static str],
    /// The gem's platform.
    pub(crate) gem: &'static str,
    /// The folder in a gem where the library lies; Ruby's `FFI::Platform` says it.
    pub(crate) ruby: &'static str,
    /// .NET's identifier of a runtime.
    pub(crate) dotnet: &'static str,
}

/// All of them.
pub(crate) const ALL: [Target; 7] = [
    Target {
        name: "linux-x64",
        triple: "x86_64-unknown-linux-gnu",
        addon: "linux-x64-gnu",
        jar: Some("linux-x86-64"),
        wheel: &["manylinux2014_x86_64", "manylinux_2_17_x86_64"],
        gem: "x86_64-linux",
        ruby: "x86_64-linux",
        dotnet: "linux-x64",
    },
    Target {
        name: "linux-arm64",
        triple: "aarch64-unknown-linux-gnu",
        addon: "linux-arm64-gnu",
        jar: Some("linux-aarch64"),
        wheel: &["manylinux2014_aarch64", "manylinux_2_17_aarch64"],
        gem: "aarch64-linux",
        ruby: "aarch64-linux",
        dotnet: "linux-arm64",
    },
    Target {
        name: "linux-x64-musl",
        triple: "x86_64-unknown-linux-musl",
        addon: "linux-x64-musl",
        jar: None,
        wheel: &["musllinux_1_2_x86_64"],
        gem: "x86_64-linux-musl",
        ruby: "x86_64-linux-musl",
        dotnet: "linux-musl-x64",
    },
    Target {
        name: "linux-arm64-musl",
        triple: "aarch64-unknown-linux-musl",
        addon: "linux-arm64-musl",
        jar: None,
        wheel: &["musllinux_1_2_aarch64"],
        gem: "aarch64-linux-musl",
        ruby: "aarch64-linux-musl",
        dotnet: "linux-musl-arm64",
    },
    Target {
        name: "win32-x64",
        triple: "x86_64-pc-windows-gnu",
        // Node on Windows asks for this one; the addon takes its symbols from the process, whoever compiled that.
        addon: "win32-x64-msvc",
        jar: Some("win32-x86-64"),
        wheel: &["win_amd64"],
        gem: "x64-mingw-ucrt",
        ruby: "x86_64-windows",
        dotnet: "win-x64",
    },
    Target {
        name: "darwin-x64",
        triple: "x86_64-apple-darwin",
        addon: "darwin-x64",
        jar: Some("darwin-x86-64"),
        wheel: &["macosx_10_12_x86_64"],
        gem: "x86_64-darwin",
        ruby: "x86_64-darwin",
        dotnet: "osx-x64",
    },
    Target {
        name: "darwin-arm64",
        triple: "aarch64-apple-darwin",
        addon: "darwin-arm64",
        jar: Some("darwin-aarch64"),
        wheel: &["macosx_11_0_arm64"],
        gem: "arm64-darwin",
        ruby: "aarch64-darwin",
        dotnet: "osx-arm64",
    },
];

impl Target {
    /// The machine that this is.
    pub(crate) fn here() -> anyhow::Result<&'static Self> {
        let triple = format!("{}-{}", env::consts::ARCH, env::consts::OS);
        let name = match triple.as_str() {
            "x86_64-linux" => "linux-x64",
            "aarch64-linux" => "linux-arm64",
            "x86_64-windows" => "win32-x64",
            "x86_64-macos" => "darwin-x64",
            "aarch64-macos" => "darwin-arm64",
            other => bail!("there are no packages for {other}"),
        };
        Self::named(name)
    }

    pub(crate) fn named(name: &str) -> anyhow::Result<&'static Self> {
        let known = || ALL.iter().map(|target| target.name).collect::<Vec<_>>().join(", ");
        let found = ALL.iter().find(|target| target.name == name);
        found.with_context(|| format!("there is no target {name:?}; there are: {}", known()))
    }

    /// The named ones, or all that can be built here.
    pub(crate) fn chosen(names: &[String]) -> anyhow::Result<Vec<&'static Self>> {
        if !names.is_empty() {
            return names.iter().map(|name| Self::named(name)).collect();
        }
        let here = Self::here()?;
        let all: Vec<_> = ALL.iter().filter(|target| target.is_built_on(here)).collect();
        ensure!(!all.is_empty(), "nothing can be built here");
        Ok(all)
    }

    /// Linux on x86-64 builds for itself, for ARM and for Windows; the others for themselves, and a Mac for both kinds. Whoever
    /// has Rust's standard library for another names that.
    fn is_built_on(&self, host: &Self) -> bool {
        self == host
            || host.name == "linux-x64" && ["linux-arm64", "win32-x64"].contains(&self.name)
            || host.is("darwin") && self.is("darwin")
    }

    /// Whether it is of this kind of system, as Node calls it: linux, win32, darwin.
    pub(crate) fn is(&self, system: &str) -> bool {
        self.system() == system
    }

    /// As Node says it.
    pub(crate) fn system(&self) -> &'static str {
        self.name.split('-').next().unwrap_or_default()
    }

    /// As Node says it.
    pub(crate) fn cpu(&self) -> &'static str {
        self.name.split('-').nth(1).unwrap_or_default()
    }

    /// Linux's C library, as npm says it.
    pub(crate) fn libc(&self) -> Option<&'static str> {
        self.is("linux").then_some(if self.name.ends_with("-musl") { "musl" } else { "glibc" })
    }

    /// What cargo calls the library of a crate that programs load.
    pub(crate) fn library(&self, package: &str) -> String {
        let name = package.replace('-', "_");
        match self.system() {
            "win32" => format!("{name}.dll"),
            "darwin" => format!("lib{name}.dylib"),
            _ => format!("lib{name}.so"),
        }
    }

    /// What a program is called.
    pub(crate) fn program(&self, name: &str) -> String {
        if self.is("win32") { format!("{name}.exe") } else { name.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::Target;

    #[test]
    fn names_of_files() {
        let linux = Target::named("linux-arm64").expect("it is known");
        let windows = Target::named("win32-x64").expect("it is known");
        assert_eq!((linux.system(), linux.cpu()), ("linux", "arm64"));
        assert_eq!(linux.library("opentok-c"), "libopentok_c.so");
        assert_eq!(windows.library("opentok-c"), "opentok_c.dll");
        assert_eq!(windows.program("opentok"), "opentok.exe");
        Target::named("plan9-x64").expect_err("it is not known");
    }

    #[test]
    fn what_is_built_where() {
        let on = |host: &str| {
            let host = Target::named(host).expect("it is known");
            super::ALL
                .iter()
                .filter(|target| target.is_built_on(host))
                .map(|target| target.name)
                .collect::<Vec<_>>()
        };
        assert_eq!(on("linux-x64"), ["linux-x64", "linux-arm64", "win32-x64"]);
        assert_eq!(on("darwin-arm64"), ["darwin-x64", "darwin-arm64"]);
        assert_eq!(on("win32-x64"), ["win32-x64"]);
    }
}
