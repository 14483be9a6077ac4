//! The references of the languages, made by each one's own tool, and the table that leads to them.
//!
//! One that cannot be made here is left out aloud, on the page as well.

mod rustdoc;
mod tools;

use std::{fmt::Write as _, fs, path::Path};

use anyhow::ensure;

use super::{SITE, files};
use crate::folder;

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
    /// The page that has the operations.
    operations: &'static str,
    make: Make,
}

enum Make {
    Here(fn(&Path, &str) -> Outcome),
    /// There is none, for this reason.
    Never(&'static str),
}

/// .NET's editors show the XML documentation that the package has.
const NO_DOCFX: &str = "DocFX is not to be had from the registries of this project";

/// Made, or why not.
type Outcome = anyhow::Result<Result<(), String>>;

static RECIPES: [Recipe; 8] = [
    Recipe {
        folder: "python",
        name: "Python",
        tool: "pdoc",
        readme: "python",
        entry: "opentok_sdk.html",
        operations: "opentok_sdk.html",
        make: Make::Here(tools::python),
    },
    Recipe {
        folder: "node",
        name: "Node",
        tool: "TypeDoc",
        readme: "node",
        entry: "index.html",
        operations: "classes/OpenTok.html",
        make: Make::Here(tools::node),
    },
    Recipe {
        folder: "ruby",
        name: "Ruby",
        tool: "YARD",
        readme: "bindings/ruby",
        entry: "index.html",
        operations: "OpenTokSDK/Operations.html",
        make: Make::Here(tools::ruby),
    },
    Recipe {
        folder: "dotnet",
        name: ".NET",
        tool: "",
        readme: "bindings/dotnet",
        entry: "",
        operations: "",
        make: Make::Never(NO_DOCFX),
    },
    Recipe {
        folder: "rust",
        name: "Rust",
        tool: "rustdoc",
        readme: "core",
        entry: "opentok_sdk/index.html",
        operations: "opentok_sdk/struct.OpenTok.html",
        make: Make::Here(tools::rust),
    },
    Recipe {
        folder: "kotlin",
        name: "Kotlin and Java",
        tool: "Dokka",
        readme: "bindings/kotlin",
        entry: "index.html",
        operations: "opentok-sdk/opentok/-open-tok/index.html",
        make: Make::Here(tools::kotlin),
    },
    Recipe {
        folder: "swift",
        name: "Swift",
        tool: "DocC",
        readme: "bindings/swift",
        entry: "documentation/opentoksdk/",
        operations: "data/documentation/opentoksdk/opentokclient.json",
        make: Make::Here(tools::swift),
    },
    Recipe {
        folder: "c",
        name: "C",
        tool: "",
        readme: "bindings/c",
        entry: "",
        operations: "",
        make: Make::Never("its header says all of it"),
    },
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
        let skipped = match recipe.make {
            Make::Here(make) => make(root, &output)?.err(),
            Make::Never(reason) => Some(reason.to_owned()),
        };
        if let Some(reason) = &skipped {
            println!("skipped: the reference of {}: {reason}", recipe.name);
        } else {
            for page in [recipe.entry, recipe.operations] {
                ensure!(root.join(&output).join(page).exists(), "{output} has no {page}");
            }
            ensure!(has_operations(&root.join(&output), recipe.operations)?, "{output} says no operations");
        }
        references.push(Reference { recipe, skipped });
    }
    Ok(references)
}

/// Each tool has its own idea of what is public.
fn has_operations(output: &Path, page: &str) -> anyhow::Result<bool> {
    let text = files::read(output, page)?;
    Ok(["startArchive", "start_archive"].iter().any(|name| text.contains(name)))
}

/// None of them.
pub(super) fn left_out() -> Vec<Reference> {
    println!("skipped: all references: only the pages were asked for");
    let reason = "only the pages were asked for";
    RECIPES.iter().map(|recipe| Reference { recipe, skipped: Some(reason.to_owned()) }).collect()
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
        let _ = writeln!(table, "| {name} | {reference} | [{readme}](../../{readme}/index.md) |");
    }
    text.replace(DIRECTIVE, table.trim_end())
}

/// Below the site.
pub(super) fn place(root: &Path, references: &[Reference]) -> anyhow::Result<()> {
    for Reference { recipe, .. } in references.iter().filter(|reference| reference.skipped.is_none()) {
        let site = root.join(SITE).join("reference").join(recipe.folder);
        folder::copy(&root.join(MADE).join(recipe.folder), &site)?;
    }
    Ok(())
}
