//! Every fault of the SDKs that came before has a test that it is not here, in each language where it could be.

#[expect(dead_code, reason = "each table uses its part")]
mod support;

use std::collections::BTreeSet;

use serde_json::Value;
use support::Files;

/// Each language, and where its own tests are; vectors run in all of them.
const LANGUAGES: [(&str, &str); 6] = [
    ("rust", "core/tests/"),
    ("python", "python/tests/"),
    ("node", "node/test/"),
    ("kotlin", "bindings/kotlin/src/test/kotlin/"),
    ("swift", "bindings/swift/Tests/"),
    ("ruby", "bindings/ruby/spec/"),
];

/// The points in which the originals disagree; tests/vectors/README.md lists them.
const DISAGREEMENTS: u32 = 38;

#[test]
fn every_defect_is_shown_to_be_absent() {
    let table = support::json("tests/originals/defects.json");
    let rows = table.as_array().expect("a list");
    let mut files = Files::default();
    let wrong: Vec<String> = rows
        .iter()
        .flat_map(|row| {
            let problems = check(&mut files, row);
            problems.into_iter().map(move |problem| format!("{} {}: {problem}", row["sdk"], row["defect"]))
        })
        .collect();
    assert!(rows.len() > 80, "only {} rows", rows.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_disagreement_is_settled() {
    let table = support::json("tests/originals/defects.json");
    let rows = table.as_array().expect("a list");
    let settled: BTreeSet<&str> = rows
        .iter()
        .filter_map(|row| row["disagreement"].as_array())
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let wanted: Vec<String> = (1..=DISAGREEMENTS).map(|number| format!("D{number}")).collect();
    assert_eq!(settled, wanted.iter().map(String::as_str).collect());
}

fn check(files: &mut Files, row: &Value) -> Vec<String> {
    let mut problems = Vec::new();
    for name in ["sdk", "defect"] {
        if row[name].as_str().is_none_or(str::is_empty) {
            problems.push(format!("{name} is missing"));
        }
    }
    let languages: BTreeSet<&str> =
        row["languages"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let shown: BTreeSet<&str> =
        row["shown_by"].as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    if languages.is_empty() || languages != shown {
        problems.push(format!("is shown in {shown:?} of {languages:?}"));
    }
    for language in languages {
        let reference = row["shown_by"][language].as_str().unwrap_or_default();
        match LANGUAGES.iter().find(|(name, _)| *name == language) {
            Some((_, folder)) if reference.starts_with(folder) || reference.starts_with("tests/vectors/") => {
                problems.extend(files.check(reference).err());
            }
            Some((_, folder)) => problems.push(format!("{reference} is not in {folder}")),
            None => problems.push(format!("there is no language {language}")),
        }
    }
    problems
}
