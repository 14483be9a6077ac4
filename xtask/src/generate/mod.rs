//! From the core's manifest to the faces of the other languages.
//!
//! A face is a list of files, rendered from templates in `xtask/templates/<language>`, and formatted by
//! the language's own formatter. Templates name and default; they hold no logic. The generator fails on a type
//! that it does not know.

mod docs;
mod dotnet;
mod example;
mod failures;
mod fill;
mod migration;
mod model;
mod node;
mod python;
mod ruby;
mod swift;
mod uniffi;
mod webhooks;

use std::{fs, path::Path};

use anyhow::{Context, bail};

pub(crate) use model::Surface;

/// A file to be written, its path relative to the workspace.
pub(crate) struct Rendered {
    pub(crate) path: &'static str,
    pub(crate) text: String,
}

/// Writes the manifest and all faces, or with `check` fails if a file differs from what would be written.
pub(crate) fn run(root: &Path, check: bool) -> anyhow::Result<()> {
    let manifest = opentok_sdk::manifest();
    let surface = Surface::parse(&manifest)?;
    let mut files =
        vec![Rendered { path: "core/surface.json", text: serde_json::to_string_pretty(&manifest)? + "\n" }];
    files.extend(python::render(root, &surface)?);
    files.extend(node::render(root, &surface)?);
    files.extend(uniffi::render(root, &surface)?);
    files.extend(swift::render(root, &surface)?);
    files.extend(ruby::render(root, &surface)?);
    files.extend(dotnet::render(root, &surface)?);
    files.extend(docs::render(&surface)?);
    files.extend(migration::render(root, &surface)?);
    files.extend(webhooks::render(root, &surface)?);
    let mut stale = Vec::new();
    for file in files {
        let path = root.join(file.path);
        if fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        stale.push(file.path);
        if !check {
            fs::write(&path, file.text).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    if check && !stale.is_empty() {
        bail!(
            "these files do not fit the core: {}; run `make generate` and commit the result",
            stale.join(", ")
        );
    }
    Ok(())
}

/// The templates of one language.
pub(crate) fn templates(root: &Path, language: &str) -> anyhow::Result<minijinja::Environment<'static>> {
    let mut environment = minijinja::Environment::new();
    environment.set_loader(minijinja::path_loader(root.join("xtask/templates").join(language)));
    let mut syntax = minijinja::syntax::SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    environment.set_syntax(syntax.build()?);
    environment.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
    Ok(environment)
}

/// Files of one context, as the templates leave them: for languages without a formatter that every machine has.
pub(crate) fn rendered(
    environment: &minijinja::Environment<'_>,
    context: &minijinja::Value,
    files: &[(&'static str, &str)],
) -> anyhow::Result<Vec<Rendered>> {
    let render = |(path, template): &(&'static str, &str)| {
        Ok(Rendered { path, text: environment.get_template(template)?.render(context)? })
    };
    files.iter().map(render).collect()
}

/// Runs a formatter over a text: standard input to standard output.
pub(crate) fn format(root: &Path, command: &[&str], text: &str) -> anyhow::Result<String> {
    use std::io::Write;
    let (program, arguments) = command.split_first().context("no formatter")?;
    let mut child = std::process::Command::new(program)
        .args(arguments)
        .current_dir(root)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot run {program}: run `make setup` first"))?;
    let mut input = child.stdin.take().context("no standard input")?;
    let owned = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(owned.as_bytes()));
    let output = child.wait_with_output()?;
    let written = writer.join();
    if !output.status.success() || !matches!(written, Ok(Ok(()))) {
        bail!("{program} refused a generated file:\n{text}");
    }
    Ok(String::from_utf8(output.stdout)?)
}
