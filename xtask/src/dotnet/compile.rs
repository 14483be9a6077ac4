//! The assembly, its tests and the examples, compiled.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, ensure};
use heck::ToUpperCamelCase;

use super::{Target, Toolchain, folder};
use crate::fresh::unless_fresh;

/// Two versions of one assembly among what is referred to, which the runtime settles.
const KNOWN_WARNINGS: &str = "-nowarn:1701,1702";

impl Toolchain {
    /// The assembly for both targets, the suite of each, the examples, the guide and the soak program.
    pub(crate) fn build(&self, root: &Path) -> anyhow::Result<()> {
        let inputs = ["bindings/dotnet", "examples/dotnet", "examples/guide/dotnet", "tests/soak/Soak.cs"];
        let outputs = ["target/dotnet/netstandard2.0/Soak.exe", "target/dotnet/net8.0/tests.exe"];
        unless_fresh(root, "dotnet-programs", &inputs, &outputs, || self.compile(root))
    }

    fn compile(&self, root: &Path) -> anyhow::Result<()> {
        for target in Target::ALL {
            let tests = [sources(&root.join("bindings/dotnet/tests"))?, legacy(root, "tests")?].concat();
            let assembly = self.assembly(root, target)?;
            self.program(&tests, target, &assembly, &folder(root, target).join("tests.exe"))?;
        }
        let to = folder(root, Target::Standard);
        let programs =
            [sources(&root.join("examples/dotnet"))?, vec![root.join("tests/soak/Soak.cs")]].concat();
        for source in programs {
            let name = source.file_stem().unwrap_or_default().to_string_lossy().to_upper_camel_case();
            let program = to.join(format!("{name}.exe"));
            self.program(&[source], Target::Standard, &to.join("OpenTok.Sdk.dll"), &program)?;
        }
        self.guide(&sources(&root.join("examples/guide/dotnet"))?, &to)
    }

    /// One program of many, of which one shows a `Main` as well.
    fn guide(&self, files: &[PathBuf], to: &Path) -> anyhow::Result<()> {
        let reference = format!("-r:{}", to.join("OpenTok.Sdk.dll").display());
        self.run(files, &["-main:Guide", &reference], &to.join("Guide.exe"))
    }

    /// One file, compiled to be run like an example.
    pub(crate) fn compiled(&self, root: &Path, source: &Path) -> anyhow::Result<Command> {
        let to = folder(root, Target::Standard);
        let name = source.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let files = [source.to_path_buf()];
        self.program(&files, Target::Standard, &to.join("OpenTok.Sdk.dll"), &to.join(format!("{name}.exe")))?;
        Ok(super::program(root, &name))
    }

    /// A folder's program over the assembly, both in another folder.
    pub(crate) fn contestant(&self, root: &Path, from: &Path, to: &Path) -> anyhow::Result<Command> {
        let built = self.assembly(root, Target::Net8)?;
        fs::create_dir_all(to)?;
        let assembly = to.join("OpenTok.Sdk.dll");
        fs::copy(built, &assembly)?;
        let program = to.join("Ours.exe");
        self.program(&sources(from)?, Target::Net8, &assembly, &program)?;
        let mut command = super::toolchain::runtime(root);
        command.arg(program);
        Ok(command)
    }

    /// `OpenTok.Sdk.dll` with its documentation. What is public and says nothing of itself is refused.
    pub(crate) fn assembly(&self, root: &Path, target: Target) -> anyhow::Result<PathBuf> {
        let to = folder(root, target);
        fs::create_dir_all(&to)?;
        let assembly = to.join("OpenTok.Sdk.dll");
        let files = [sources(&root.join("bindings/dotnet/src"))?, legacy(root, "src")?].concat();
        let documentation = format!("-doc:{}", to.join("OpenTok.Sdk.xml").display());
        self.run(&files, &[&["-target:library", &documentation][..], target.symbols()].concat(), &assembly)?;
        Ok(assembly)
    }

    /// A program that uses the assembly; it lies beside it, where the runtime looks.
    pub(super) fn program(
        &self,
        files: &[PathBuf],
        target: Target,
        assembly: &Path,
        to: &Path,
    ) -> anyhow::Result<()> {
        let reference = format!("-r:{}", assembly.display());
        self.run(files, &[&[reference.as_str()][..], target.symbols()].concat(), to)
    }

    fn run(&self, files: &[PathBuf], options: &[&str], to: &Path) -> anyhow::Result<()> {
        println!("→ mcs {}", to.file_name().unwrap_or_default().to_string_lossy());
        let output = Command::new("mcs")
            .args(["-langversion:7.2", "-nostdlib", "-noconfig", "-warnaserror", KNOWN_WARNINGS])
            .args(&self.references)
            .args(options)
            .arg(format!("-out:{}", to.display()))
            .args(files)
            .output()
            .context("cannot run mcs")?;
        let said = [output.stdout, output.stderr].concat();
        ensure!(output.status.success(), "mcs refused it:\n{}", String::from_utf8_lossy(&said));
        Ok(())
    }
}

/// The older face, or its tests, which are in folders of their own.
fn legacy(root: &Path, of: &str) -> anyhow::Result<Vec<PathBuf>> {
    sources(&root.join("bindings/dotnet").join(of).join("Legacy"))
}

/// A folder's C# files.
fn sources(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<Vec<_>>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "cs"));
    files.sort_unstable();
    ensure!(!files.is_empty(), "no C# in {}", folder.display());
    Ok(files)
}
