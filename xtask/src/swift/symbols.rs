//! What users see of the built Swift module, as its compiler says: nothing of UniFFI, nothing without documentation, every
//! operation with its arguments, and something for every member of the original SDKs.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, ensure};
use heck::ToLowerCamelCase;
use serde_json::Value;

use crate::{generate::Surface, swift::Swift};

/// Reads the symbol graph of the module that was built into a folder, and fails if something is not as it should be.
/// Returns where the graph is.
pub(super) fn check(root: &Path, swift: &Swift, built: &Path) -> anyhow::Result<PathBuf> {
    let mut command = swift.command(root, &root.join("bindings/swift"), "swift");
    command.arg("package").arg("--scratch-path").arg(built);
    command.args(["dump-symbol-graph", "--minimum-access-level", "public"]);
    command.env("OPENTOK_LIBRARY", root.join("target/debug"));
    let output = command.output().context("cannot run swift package")?;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(output.status.success(), "there is no symbol graph: {said}");
    let folder = said.lines().find_map(|line| line.strip_prefix("Files written to "));
    let folder = PathBuf::from(folder.context("no place of the symbol graph")?);
    let graph: Value = serde_json::from_str(&fs::read_to_string(folder.join("OpenTokSDK.symbols.json"))?)?;
    let module = Module::of(&graph);
    module.shows_nothing_of_uniffi()?;
    module.is_documented()?;
    module.has_every_operation(&Surface::parse(&opentok_sdk::manifest())?)?;
    module.has_the_originals(root)?;
    Ok(folder)
}

/// A public symbol: `["OpenTok", "startArchive(_:)"]`, and whether it is ours and says what it is.
struct Symbol {
    path: Vec<String>,
    written: bool,
    documented: bool,
}

struct Module(Vec<Symbol>);

impl Module {
    fn of(graph: &Value) -> Self {
        let symbols = graph["symbols"].as_array().into_iter().flatten();
        Self(symbols.map(Symbol::of).collect())
    }

    fn shows_nothing_of_uniffi(&self) -> anyhow::Result<()> {
        let foreign = |symbol: &&Symbol| {
            let name = symbol.path.join(".").to_lowercase();
            ["fficonverter", "uniffi", "nohandle", "unsafefromhandle", "rustbuffer"]
                .iter()
                .any(|part| name.contains(part))
        };
        ensure_none("are of UniFFI", self.0.iter().filter(foreign))
    }

    /// What the compiler makes by itself has no place in a file.
    fn is_documented(&self) -> anyhow::Result<()> {
        ensure!(self.0.len() > 1_000, "only {} public symbols", self.0.len());
        ensure_none(
            "have no documentation",
            self.0.iter().filter(|symbol| symbol.written && !symbol.documented),
        )
    }

    /// Its arguments in order, and for a list the walk over its pages.
    fn has_every_operation(&self, surface: &Surface) -> anyhow::Result<()> {
        for operation in &surface.operations {
            let labels: Vec<_> =
                operation.request.fields.iter().map(|field| field.wire.clone() + ":").collect();
            let labels = labels.concat();
            for name in [Some(&operation.name), operation.pages.as_ref()].into_iter().flatten() {
                let call = format!("{}({labels})", name.to_lower_camel_case());
                ensure!(self.has(&["OpenTok", &call]), "Swift has no {call}");
            }
        }
        println!(
            "{} operations are there in Swift, among {} public symbols",
            surface.operations.len(),
            self.0.len()
        );
        Ok(())
    }

    fn has_the_originals(&self, root: &Path) -> anyhow::Result<()> {
        let manifest = opentok_sdk::manifest();
        let (mut rows, mut reasons, mut missing) = (0, 0, Vec::new());
        for table in ["node", "dotnet", "ruby", "python", "java", "vonage-node", "vonage-python"] {
            let text = fs::read_to_string(root.join(format!("tests/originals/{table}.json")))?;
            for row in serde_json::from_str::<Vec<Value>>(&text)? {
                let Some(ours) = row["ours"].as_array() else {
                    reasons += 1;
                    continue;
                };
                rows += 1;
                let lacks =
                    ours.iter().filter_map(Value::as_str).filter(|one| !self.resolves(one, &manifest));
                missing.extend(lacks.map(|one| format!("{}: {one}", row["original"])));
            }
        }
        ensure!(missing.is_empty(), "Swift lacks {missing:#?}");
        ensure!(rows > 1_000, "only {rows} rows");
        println!("originals: {rows} rows resolved, {reasons} reasons (swift)");
        Ok(())
    }

    /// An expression of the tables in `tests/originals`, whose README says what they mean.
    fn resolves(&self, expression: &str, manifest: &Value) -> bool {
        let (kind, name) = expression.split_once(':').unwrap_or((expression, ""));
        match kind {
            "manifest" => self.member(name, manifest),
            "error" => {
                name == "*"
                    || self.has(&["OpenTokError", &format!("{}(details:)", name.to_lower_camel_case())])
            }
            // What nobody holds any more is closed.
            "client" => name == "close" || self.client(&name.to_lower_camel_case()),
            // For these languages' own tests.
            "python" | "node" | "kotlin" => true,
            _ => false,
        }
    }

    fn member(&self, name: &str, manifest: &Value) -> bool {
        if let Some((owner, text)) = name.split_once('=') {
            let values = manifest["types"][owner]["oneOf"].as_array().into_iter().flatten();
            let case =
                values.filter(|value| value["const"] == text).find_map(|value| value["title"].as_str());
            return case.is_some_and(|case| self.has(&[owner, &case.to_lower_camel_case()]));
        }
        let (owner, field) = name.split_once('.').unwrap_or((name, ""));
        match owner.starts_with(char::is_uppercase) {
            true if field.is_empty() => self.has(&[owner]),
            true => self.has(&[owner, field]),
            false => self.calls(&owner.to_lower_camel_case(), field),
        }
    }

    /// A way to make a client that takes this, or a member of one.
    fn client(&self, name: &str) -> bool {
        ["init", "application", "fromEnv"].iter().any(|call| self.calls(call, name))
            || self.calls(name, "")
            || self.has(&["OpenTok", name])
    }

    /// Whether a client has a call of this name, with this argument if one is named.
    fn calls(&self, name: &str, argument: &str) -> bool {
        self.0.iter().any(|symbol| match symbol.path.as_slice() {
            [owner, member] if owner == "OpenTok" => member.split_once('(').is_some_and(|(call, labels)| {
                call == name
                    && (argument.is_empty() || labels.split([':', ')']).any(|label| label == argument))
            }),
            _ => false,
        })
    }

    fn has(&self, path: &[&str]) -> bool {
        self.0.iter().any(|symbol| symbol.path == path)
    }
}

impl Symbol {
    fn of(symbol: &Value) -> Self {
        let path = symbol["pathComponents"].as_array().into_iter().flatten();
        Self {
            path: path.filter_map(Value::as_str).map(str::to_owned).collect(),
            written: !symbol["location"].is_null(),
            documented: !symbol["docComment"].is_null(),
        }
    }
}

fn ensure_none<'a>(what: &str, symbols: impl Iterator<Item = &'a Symbol>) -> anyhow::Result<()> {
    let names: BTreeSet<_> = symbols.map(|symbol| symbol.path.join(".")).collect();
    ensure!(names.is_empty(), "public symbols of Swift {what}: {names:?}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Module;

    fn module(path: &[&str], documented: bool) -> Module {
        let comment = if documented { json!({}) } else { json!(null) };
        Module::of(&json!({ "symbols": [{ "pathComponents": path, "location": {}, "docComment": comment }] }))
    }

    #[test]
    fn what_is_of_uniffi_is_found() {
        for path in
            [&["FfiConverterTypeArchive"][..], &["OpenTok", "NoHandle"], &["uniffiEnsureInitialized()"]]
        {
            assert!(module(path, true).shows_nothing_of_uniffi().is_err(), "{path:?}");
        }
        assert!(module(&["OpenTok", "dial(_:)"], true).shows_nothing_of_uniffi().is_ok());
    }

    #[test]
    fn members_are_found_by_what_the_tables_call_them() {
        let manifest = json!({ "types": { "Role": { "oneOf": [{ "const": "publisheronly", "title": "PublisherOnly" }] } } });
        let found = |path: &[&str], expression: &str| module(path, true).resolves(expression, &manifest);
        assert!(found(&["OpenTok", "startArchive(sessionId:name:)"], "manifest:start_archive.name"));
        assert!(!found(&["OpenTok", "startArchive(sessionId:name:)"], "manifest:start_archive.nmae"));
        assert!(found(&["Role", "publisherOnly"], "manifest:Role=publisheronly"));
        assert!(!found(&["Role", "publisherOnly"], "manifest:Role=guest"));
        assert!(found(&["OpenTok", "init(apiKey:timeout:)"], "client:timeout"));
        assert!(found(&["OpenTokError", "notFound(details:)"], "error:not_found"));
        assert!(!found(&["OpenTokError", "notFound(details:)"], "error:unheard_of"));
    }
}
