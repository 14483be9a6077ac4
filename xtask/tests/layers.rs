//! Which room may use which, in the core and between the faces: `ARCHITECTURE.md` draws these arrows.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The core's rooms, and what each may import; `{…}` are the only modules of a room that may be met.
///
/// The front (`lib.rs`, `opentok.rs`, `error.rs`) may use every room, and its types are everyone's.
const ROOMS: [(&str, &[&str]); 5] = [
    ("api", &["client", "http", "local", "surface"]),
    ("http", &["client", "surface", "local::clock", "local::random"]),
    ("local", &["client", "surface"]),
    ("client", &["local::jwt"]),
    ("surface", &[]),
];

/// What the front gives to all: `crate::Json`, `crate::error::Result`.
const FRONT: [&str; 6] = ["Extra", "Json", "OpenTok", "Texts", "VERSION", "error"];

/// The client itself is for those rooms that stand on it.
const WITHOUT_THE_CLIENT: [&str; 4] = ["http", "local", "client", "surface"];

#[test]
fn the_rooms_of_the_core_use_only_those_below() {
    let mut wrong = Vec::new();
    for (room, allowed) in ROOMS {
        for file in files(&path(&format!("core/src/{room}")), "rs") {
            let text = fs::read_to_string(&file).expect("a source");
            for used in imports(&code(&text)) {
                let reason = if room_allows(room, allowed, &used) { continue } else { used };
                wrong.push(format!("{}: crate::{reason}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "not allowed:\n{}", wrong.join("\n"));
}

fn room_allows(room: &str, allowed: &[&str], used: &str) -> bool {
    let first = used.split("::").next().unwrap_or_default();
    if first == "OpenTok" {
        return !WITHOUT_THE_CLIENT.contains(&room);
    }
    let within = |place: &&str| *used == **place || used.starts_with(&format!("{place}::"));
    first == room || FRONT.contains(&first) || allowed.iter().any(within)
}

#[test]
fn below_the_tables_nothing_names_an_operation() {
    let names: BTreeSet<_> = opentok_sdk::operations().map(|operation| operation.name).collect();
    let mut wrong = Vec::new();
    for room in ["client", "http", "local", "surface"] {
        for file in files(&path(&format!("core/src/{room}")), "rs") {
            let text = fs::read_to_string(&file).expect("a source");
            let code = code(&text);
            let words = code.split(|letter: char| letter != '_' && !letter.is_ascii_alphanumeric());
            // `signal`, `dial` and `request` are words, too.
            let found = words.filter(|word| word.contains('_') && names.contains(word));
            wrong.extend(found.map(|name| format!("{}: {name}", file.display())));
            // The manifest has a column of this name.
            let quoted =
                names.iter().filter(|name| **name != "request" && code.contains(&format!("\"{name}\"")));
            wrong.extend(quoted.map(|name| format!("{}: \"{name}\"", file.display())));
        }
    }
    assert!(wrong.is_empty(), "operations are named in:\n{}", wrong.join("\n"));
}

/// A face's folder, the ending of its files, and where what is older stands.
const FACES: [(&str, &str, &str); 2] =
    [("python/opentok_sdk", "py", "python/opentok_sdk/legacy"), ("node/lib", "ts", "node/legacy")];

#[test]
fn nothing_modern_imports_what_is_older() {
    for (folder, ending, older) in FACES {
        let modern: Vec<_> =
            files(&path(folder), ending).into_iter().filter(|file| !file.starts_with(path(older))).collect();
        assert!(modern.len() > 5, "{folder} has only {} files", modern.len());
        assert!(path(older).is_dir(), "there is no {older}");
        let wrong: Vec<_> = modern
            .iter()
            .flat_map(|file| {
                let text = fs::read_to_string(file).expect("a source");
                let lines: Vec<_> = text
                    .lines()
                    .filter(|line| imports_legacy(line))
                    .map(|line| format!("{}: {line}", file.display()))
                    .collect();
                lines
            })
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// What the faces of old may use of the modern ones: the raw call, and what goes with it.
const BELOW: [&str; 14] = [
    // Python's
    "__version__",
    "_calls",
    "_client",
    "_discreet",
    "_error",
    "_errors",
    "_hub",
    "_response",
    "_routes",
    // Node's
    "../lib/caller",
    "../lib/client",
    "../lib/errors",
    "../lib/native",
    "../lib/routes",
];

/// What the core does, and no face of old: signing, encoding, trying again, keeping time.
const NOT_THEIRS: [&str; 11] = [
    "hmac",
    "base64",
    "b64",
    "crypto",
    "encodeURI",
    "urlencode",
    "quote(",
    "sleep(",
    "setTimeout",
    "retry-after",
    "Retry-After",
];

#[test]
fn the_faces_of_old_stand_on_the_raw_call_and_do_none_of_its_work() {
    let mut wrong = Vec::new();
    for (_, ending, folder) in FACES {
        let older = files(&path(folder), ending);
        assert!(older.len() > 7, "{folder} has only {} files", older.len());
        for file in older {
            let text = fs::read_to_string(&file).expect("a source");
            // Addresses for requests by hand are asked for as texts.
            let addresses = file.ends_with("_endpoints.py");
            for line in text.lines() {
                let foreign = below(line).is_some_and(|used| !BELOW.contains(&used));
                let work = NOT_THEIRS.iter().any(|word| line.contains(word)) && !addresses;
                if foreign || work {
                    wrong.push(format!("{}: {line}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a line of a face of old takes from the modern one.
fn below(line: &str) -> Option<&str> {
    let python = line.trim_start().strip_prefix("from ..").map(|rest| {
        let (module, names) = rest.split_once(" import ").unwrap_or((rest, ""));
        if module.is_empty() { names.split([' ', ',']).next().unwrap_or_default() } else { module }
    });
    let node = line.split_once("from '").map(|(_, rest)| rest.split('\'').next().unwrap_or_default());
    python.or(node.filter(|module| module.starts_with("../")))
}

fn imports_legacy(line: &str) -> bool {
    let line = line.trim_start();
    let imports = ["import ", "from ", "export ", "} from "].iter().any(|start| line.starts_with(start))
        || line.contains("require(")
        || line.contains("import(")
        || line.contains("import_module(");
    // The word in a sentence or a string that is no path does not count.
    imports
        && line
            .split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')
            .any(|word| word == "legacy")
}

#[test]
fn what_is_not_allowed_is_found() {
    let allowed = ROOMS[1].1;
    let found = imports(&code("use crate::{api::archives::Archive, error::Error}; // crate::api"));
    assert_eq!(found, ["api::archives::Archive", "error::Error"]);
    assert!(!room_allows("http", allowed, "api::archives::Archive"));
    assert!(!room_allows("http", allowed, "OpenTok"));
    assert!(!room_allows("http", allowed, "local::token::mint"));
    assert!(room_allows("http", allowed, "local::clock::now_seconds"));
    assert!(room_allows("http", allowed, "http::auth"));
    assert_eq!(
        imports("crate::a::{b::{C, d}, e}; $crate::no; crate::f(x)"),
        ["a::b::C", "a::b::d", "a::e", "f"]
    );
    for line in [
        "from .legacy import Client",
        "import { bind } from '../legacy/bound';",
        "const a = require('./legacy')",
    ] {
        assert!(imports_legacy(line), "{line}");
    }
    assert_eq!(below("from .._client import OpenTok"), Some("_client"));
    assert_eq!(below("from .. import __version__ as VERSION"), Some("__version__"));
    assert_eq!(below("from ._answers import Archive"), None);
    assert_eq!(below("import { MADE } from '../lib/caller';"), Some("../lib/caller"));
    assert!(!imports_legacy("    raise TypeError(\"see opentok_sdk.legacy\")"));
}

fn path(relative: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join(relative)
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let entry = entry.expect("an entry").path();
        if entry.is_dir() {
            found.extend(files(&entry, ending));
        } else if entry.extension().is_some_and(|extension| extension == ending) {
            found.push(entry);
        }
    }
    found
}

/// A source without comments and without its own tests, which may use whatever they test with.
fn code(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    code.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// Every path that begins at the crate: `crate::a::{b, c}` gives `a::b` and `a::c`. What a macro names as `$crate` counts
/// where it expands.
fn imports(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (place, _) in code.match_indices("crate::") {
        let before = code[..place].chars().next_back();
        if before.is_some_and(|letter| letter == '$' || letter == '_' || letter.is_ascii_alphanumeric()) {
            continue;
        }
        paths("", &code[place + "crate::".len()..], &mut found);
    }
    found
}

/// Reads one path with its groups, and returns what follows it.
fn paths<'a>(start: &str, text: &'a str, found: &mut Vec<String>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = rest.trim_start_matches([',', ' ', '\n']);
            match rest.strip_prefix('}') {
                Some(after) => return after,
                None if rest.is_empty() => return rest,
                None => rest = paths(start, rest, found),
            }
        }
    }
    let end = text.find(|letter: char| letter != '_' && letter != '*' && !letter.is_ascii_alphanumeric());
    let (name, rest) = text.split_at(end.unwrap_or(text.len()));
    let path = if start.is_empty() { name.to_owned() } else { format!("{start}::{name}") };
    match rest.strip_prefix("::") {
        Some(deeper)
            if deeper.starts_with('{') || deeper.starts_with(|letter: char| letter.is_ascii_alphabetic()) =>
        {
            paths(&path, deeper, found)
        }
        _ if name.is_empty() => rest.get(1..).unwrap_or_default(),
        _ => {
            found.push(path);
            rest
        }
    }
}
