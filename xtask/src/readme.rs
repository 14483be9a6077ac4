//! Runs what the READMEs show, as it is typed there, against the emulator.
//!
//! A block of a language runs after the blocks of that language above it, in one program. One that cannot run stands
//! below a line `<!-- not run: why -->`.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, ensure};

use crate::{dotnet::Toolchain, emulator, shell::venv, swift::Swift};

/// The blocks of a README in a language, as one program.
pub(crate) fn program(root: &Path, file: &str, language: &str) -> anyhow::Result<String> {
    let text = fs::read_to_string(root.join(file)).with_context(|| format!("cannot read {file}"))?;
    let blocks = blocks(&text, language);
    ensure!(!blocks.is_empty(), "{file} has no block in {language} to run");
    Ok(blocks.join("\n"))
}

fn blocks(text: &str, language: &str) -> Vec<String> {
    let (mut blocks, mut block, mut skipped) = (Vec::new(), None::<String>, false);
    for line in text.lines() {
        match (&mut block, line.strip_prefix("```")) {
            (Some(lines), None) => {
                lines.push_str(line);
                lines.push('\n');
            }
            (Some(_), Some(_)) => blocks.extend(block.take()),
            (None, Some(info)) if info.trim() == language && !skipped => block = Some(String::new()),
            (None, Some(_)) => skipped = false,
            (None, None) if !line.is_empty() => skipped = line.starts_with("<!-- not run: "),
            (None, None) => {}
        }
    }
    blocks
}

/// The README's program in Python, and the one of the package.
pub(crate) fn python(root: &Path) -> anyhow::Result<()> {
    for file in ["README.md", "python/README.md"] {
        let path = root.join("target/readme/python/readme.py");
        write(&path, &program(root, file, "python")?)?;
        run(file, Command::new(venv(root, "python")).arg(path))?;
    }
    Ok(())
}

/// The same in JavaScript; the package is found by its name.
pub(crate) fn node(root: &Path) -> anyhow::Result<()> {
    for file in ["README.md", "node/README.md"] {
        let path = root.join("target/readme/node/readme.mjs");
        write(&path, &program(root, file, "js")?)?;
        let link = root.join("target/readme/node/node_modules/opentok-sdk");
        if !link.exists() {
            fs::create_dir_all(root.join("target/readme/node/node_modules"))?;
            std::os::unix::fs::symlink(root.join("node"), &link).context("cannot link the package")?;
        }
        run(file, Command::new("node").arg(path))?;
    }
    Ok(())
}

/// The same in Ruby.
pub(crate) fn ruby(root: &Path) -> anyhow::Result<()> {
    for file in ["README.md", "bindings/ruby/README.md"] {
        let path = root.join("target/readme/ruby/readme.rb");
        write(&path, &program(root, file, "ruby")?)?;
        run(file, Command::new("ruby").arg("-I").arg(root.join("bindings/ruby/lib")).arg(path))?;
    }
    Ok(())
}

/// The same in C#.
pub(crate) fn dotnet(root: &Path, toolchain: &Toolchain) -> anyhow::Result<()> {
    for file in ["README.md", "bindings/dotnet/README.md"] {
        let path = root.join("target/readme/dotnet/Readme.cs");
        write(&path, &csharp(root, file)?)?;
        run(file, &mut toolchain.compiled(root, &path)?)?;
    }
    Ok(())
}

/// The blocks in C#, whose older compiler wants a class around what is typed.
pub(crate) fn csharp(root: &Path, file: &str) -> anyhow::Result<String> {
    Ok(in_a_class(&program(root, file, "csharp")?))
}

fn in_a_class(program: &str) -> String {
    let (usings, statements): (Vec<_>, Vec<_>) =
        program.lines().partition(|line| line.starts_with("using ") && line.ends_with(';'));
    format!(
        "{}\n\npublic static class Readme\n{{\n    public static void Main()\n    {{\n        Run().GetAwaiter().GetResult();\n    \
         }}\n\n    private static async System.Threading.Tasks.Task Run()\n    {{\n{}\n    }}\n}}\n",
        usings.join("\n"),
        statements.join("\n"),
    )
}

/// The programs that `examples/rust` makes of the two READMEs when it is built.
pub(crate) fn rust(root: &Path) -> anyhow::Result<()> {
    for (file, program) in [("README.md", "readme"), ("core/README.md", "readme_of_the_crate")] {
        run(file, &mut Command::new(root.join("target/debug").join(program)))?;
    }
    Ok(())
}

/// Kotlin's and Java's blocks, each a file with a package of its own, for Maven to compile.
pub(crate) fn write_kotlin(root: &Path) -> anyhow::Result<()> {
    for (file, language, name) in JVM {
        let program = program(root, file, language)?;
        let end = if language == "java" { ";" } else { "" };
        let text = format!("package readme.{}{end}\n\n{program}", name.to_lowercase());
        let ending = if language == "java" { "java" } else { "kt" };
        let path = root.join("bindings/kotlin/target/readme").join(format!("{name}.{ending}"));
        write(&path, &text)?;
    }
    Ok(())
}

/// README, language, and the name of the file; Java's is its class.
const JVM: [(&str, &str, &str); 3] = [
    ("README.md", "kotlin", "Readme"),
    ("bindings/kotlin/README.md", "kotlin", "Jar"),
    ("bindings/kotlin/README.md", "java", "Lecture"),
];

/// The JVM's programs, compiled by Maven.
pub(crate) fn kotlin(root: &Path) -> anyhow::Result<()> {
    for (file, language, name) in JVM {
        let package = name.to_lowercase();
        let class = if language == "java" { name.to_owned() } else { format!("{name}Kt") };
        run(file, &mut crate::examples::jvm(root, &format!("readme.{package}.{class}")))?;
    }
    Ok(())
}

/// Swift's programs, which are the targets of one package.
pub(crate) fn swift(root: &Path, swift: &Swift) -> anyhow::Result<()> {
    // A package is known by its folder, and `swift` is the name of ours.
    let folder = root.join("target/readme/in-swift");
    write(&folder.join("Package.swift"), SWIFT_PACKAGE)?;
    for (file, name) in SWIFT {
        write(&folder.join("Sources").join(name).join("main.swift"), &program(root, file, "swift")?)?;
    }
    for (file, name) in SWIFT {
        let mut command = swift.command(root, &folder, "swift");
        command.args(["run", "--quiet", name]).env("OPENTOK_LIBRARY", root.join("target/debug"));
        run(file, &mut command)?;
    }
    Ok(())
}

const SWIFT: [(&str, &str); 2] = [("README.md", "Readme"), ("bindings/swift/README.md", "Package")];

const SWIFT_PACKAGE: &str = r#"// swift-tools-version:6.0

import PackageDescription

let library = Target.Dependency.product(name: "OpenTokSDK", package: "swift")

let package = Package(
    name: "Readmes",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "../../../bindings/swift")],
    targets: [
        .executableTarget(name: "Readme", dependencies: [library]),
        .executableTarget(name: "Package", dependencies: [library]),
    ]
)
"#;

/// What is there already is left alone: compilers look at the time of a file.
fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    if fs::read_to_string(path).is_ok_and(|written| written == text) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().context("no folder")?)?;
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// Runs a program on an emulator of its own, on which it must have recorded something.
fn run(file: &str, command: &mut Command) -> anyhow::Result<()> {
    emulator::recorded(command).with_context(|| format!("the program of {file}"))?;
    println!("{file} runs as it is typed there");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::blocks;

    #[test]
    fn blocks_of_a_language_are_found() {
        let text = "a\n```js\none()\n```\n```python\nx\n```\n<!-- not run: it has no end -->\n```js\nno()\n```\n\n```js\ntwo()\n```\n";
        assert_eq!(blocks(text, "js"), ["one()\n", "two()\n"]);
        assert!(blocks(text, "rust").is_empty());
    }
}
