//! The references of the languages, made by each one's own tool, and the table that leads to them.
//!
//! One that cannot be made here is left out aloud, on the page as well.

use std::{fmt::Write as _, fs, path::Path};

use anyhow::ensure;

use super::{SITE, files};
use crate::{
    build, debian,
    fresh::unless_fresh,
    setup,
    shell::{exists, run},
};

/// Where they are kept between two runs; the site itself is made anew each time.
const MADE: &str = "target/references";

/// What a page has where the table is to stand.
const DIRECTIVE: &str = "{{#references}}";

/// A language, its tool, and how its reference is made: below [`MADE`], in its folder.
struct Recipe {
    folder: &'static str,
    name: &'static str,
    tool: &'static str,
    readme: &'static str,
    /// The page that one begins with.
    entry: &'static str,
    make: fn(&Path, &str) -> Outcome,
}

/// Made, or why not.
type Outcome = anyhow::Result<Result<(), String>>;

const RECIPES: [Recipe; 8] = [
    Recipe {
        folder: "python",
        name: "Python",
        tool: "pdoc",
        readme: "python",
        entry: "opentok_sdk.html",
        make: python,
    },
    Recipe { folder: "node", name: "Node", tool: "TypeDoc", readme: "node", entry: "index.html", make: node },
    Recipe {
        folder: "ruby",
        name: "Ruby",
        tool: "YARD",
        readme: "bindings/ruby",
        entry: "index.html",
        make: ruby,
    },
    Recipe { folder: "dotnet", name: ".NET", tool: "", readme: "bindings/dotnet", entry: "", make: dotnet },
    Recipe {
        folder: "rust",
        name: "Rust",
        tool: "rustdoc",
        readme: "core",
        entry: "opentok_sdk/index.html",
        make: rust,
    },
    Recipe {
        folder: "kotlin",
        name: "Kotlin and Java",
        tool: "Dokka",
        readme: "bindings/kotlin",
        entry: "index.html",
        make: kotlin,
    },
    Recipe {
        folder: "swift",
        name: "Swift",
        tool: "DocC",
        readme: "bindings/swift",
        entry: "documentation/opentoksdk/index.html",
        make: swift,
    },
    Recipe { folder: "c", name: "C", tool: "", readme: "bindings/c", entry: "", make: c },
];

/// One that was made, or why not.
pub(super) struct Reference {
    recipe: &'static Recipe,
    skipped: Option<String>,
}

pub(super) fn make(root: &Path) -> anyhow::Result<Vec<Reference>> {
    fs::create_dir_all(root.join(MADE))?;
    let mut references = Vec::new();
    for recipe in &RECIPES {
        let output = format!("{MADE}/{}", recipe.folder);
        let skipped = (recipe.make)(root, &output)?.err();
        match &skipped {
            Some(reason) => println!("skipped: the reference of {}: {reason}", recipe.name),
            None => {
                ensure!(root.join(&output).join(recipe.entry).exists(), "{output} has no {}", recipe.entry)
            }
        }
        references.push(Reference { recipe, skipped });
    }
    Ok(references)
}

/// The page with the table.
pub(super) fn put_in(text: &str, references: &[Reference]) -> String {
    if !text.contains(DIRECTIVE) {
        return text.to_owned();
    }
    let mut table = "| Language | Reference | To begin with |\n|---|---|---|\n".to_owned();
    for Reference { recipe: Recipe { folder, name, tool, readme, entry, .. }, skipped } in references {
        let reference = match skipped {
            None => format!("[{tool}](../../reference/{folder}/{entry})"),
            Some(reason) => format!("none here: {reason}"),
        };
        // A text takes whatever is written.
        let _ = writeln!(table, "| {name} | {reference} | [{readme}](../../{readme}/README.md) |");
    }
    text.replace(DIRECTIVE, table.trim_end())
}

/// Below the site.
pub(super) fn place(root: &Path, references: &[Reference]) -> anyhow::Result<()> {
    for Reference { recipe, .. } in references.iter().filter(|reference| reference.skipped.is_none()) {
        let site = root.join(SITE).join("reference").join(recipe.folder);
        files::copy_all(&root.join(MADE).join(recipe.folder), &site)?;
    }
    Ok(())
}

/// From the installed wheel, with what its own half in Rust says.
fn python(root: &Path, output: &str) -> Outcome {
    build::python(root)?;
    setup::pdoc(root)?;
    let inputs = ["python", "docs/site/requirements.txt", "target/wheels"];
    unless_fresh(root, "reference-python", &inputs, &[output], || {
        files::emptied(&root.join(output))?;
        let arguments = ["-m", "pdoc", "--output-directory", output, "opentok_sdk", "opentok_sdk.types"];
        run(root, crate::shell::venv(root, "python"), &arguments)
    })?;
    Ok(Ok(()))
}

fn node(root: &Path, output: &str) -> Outcome {
    setup::node(root)?;
    setup::typedoc(root)?;
    let inputs = ["node/lib", "node/tsconfig.json", "docs/site/package-lock.json"];
    unless_fresh(root, "reference-node", &inputs, &[output], || {
        let out = format!("../{output}");
        let arguments =
            ["--entryPoints", "lib/index.ts", "--readme", "none", "--name", "opentok-sdk", "--out", &out];
        run(&root.join("node"), root.join("target/tools/typedoc/node_modules/.bin/typedoc"), &arguments)
    })?;
    Ok(Ok(()))
}

fn ruby(root: &Path, output: &str) -> Outcome {
    if !exists("yard") {
        if !exists("apt-get") {
            return Ok(Err("no YARD, and this is no Debian to have it from".to_owned()));
        }
        if let Err(error) = debian::install(root, &["yard"]) {
            return Ok(Err(format!("{error:#}")));
        }
    }
    unless_fresh(root, "reference-ruby", &["bindings/ruby", "docs/site/ruby.md"], &[output], || {
        let database = format!("{output}-database");
        let places = ["doc", "--quiet", "--no-cache", "--db", &database, "--output-dir", output];
        // The gem's README is a page of the site, and its links are not those of a reference.
        let sources = ["--title", "opentok-sdk", "--readme", "docs/site/ruby.md"];
        let files = ["bindings/ruby/lib/opentok_sdk.rb", "bindings/ruby/lib/opentok_sdk/**/*.rb"];
        run(root, "yard", &[&places[..], &sources, &files].concat())
    })?;
    Ok(Ok(()))
}

fn dotnet(_: &Path, _: &str) -> Outcome {
    Ok(Err("DocFX is not to be had from the registries of this project; editors show the XML documentation"
        .to_owned()))
}

fn rust(root: &Path, output: &str) -> Outcome {
    unless_fresh(root, "reference-rust", &["Cargo.lock", "core/Cargo.toml", "core/src"], &[output], || {
        // Crates documented on another occasion would come along.
        files::emptied(&root.join("target/doc"))?;
        run(root, "cargo", &["doc", "--quiet", "--package", "opentok-sdk", "--no-deps", "--all-features"])?;
        files::emptied(&root.join(output))?;
        files::copy_all(&root.join("target/doc"), &root.join(output))
    })?;
    Ok(Ok(()))
}

fn kotlin(root: &Path, output: &str) -> Outcome {
    if !exists("mvn") {
        return Ok(Err("no Maven".to_owned()));
    }
    build::uniffi(root)?;
    unless_fresh(root, "reference-kotlin", &["bindings/kotlin"], &[output], || {
        files::emptied(&root.join(output))?;
        let quietly = ["-q", "-B", "-ntp", "-f", "bindings/kotlin/pom.xml"];
        // Its place and its version stand there.
        let goals = ["generate-sources", "org.jetbrains.dokka:dokka-maven-plugin:dokka"];
        run(root, "mvn", &[&quietly[..], &goals].concat())
    })?;
    Ok(Ok(()))
}

/// What `cargo xtask test swift` left: DocC writes pages for a browser only where it has its renderer.
fn swift(root: &Path, output: &str) -> Outcome {
    let made = root.join("target/docc");
    if !made.exists() {
        return Ok(Err("`cargo xtask test swift` makes it, and was not run".to_owned()));
    }
    if !made.join("index.html").exists() {
        return Ok(Err("DocC has no renderer here, so that it writes no pages for a browser".to_owned()));
    }
    files::emptied(&root.join(output))?;
    files::copy_all(&made, &root.join(output))?;
    Ok(Ok(()))
}

fn c(_: &Path, _: &str) -> Outcome {
    Ok(Err("its header says all of it".to_owned()))
}
