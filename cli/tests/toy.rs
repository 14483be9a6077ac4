//! An operation that the manifest gains is a command at once.

mod support;

use opentok_cli::run;
use serde_json::{Value, json};

fn manifest() -> Value {
    let mut manifest = opentok_sdk::manifest();
    let operation = json!({
        "group": "toys", "verb": "make_loud", "name": "make_toy", "doc": "Makes a toy.", "method": "POST",
        "path": "/toy", "form": false, "pages": null, "request": { "$ref": "#/$defs/MakeToy" },
        "response": { "type": "null" },
    });
    manifest["operations"].as_array_mut().expect("operations").push(operation);
    manifest["types"]["MakeToy"] = json!({
        "type": "object",
        "required": ["boxId"],
        "properties": {
            "boxId": { "type": "string", "description": "The box." },
            "hasWheels": { "type": ["boolean", "null"], "description": "Whether it rolls." },
        },
    });
    manifest
}

fn code(manifest: &Value, arguments: &[&str]) -> u8 {
    let words = ["opentok", "--api-key", "1", "--api-secret", "s"].iter().chain(arguments);
    run(manifest, words.map(Into::into).collect())
}

#[test]
fn a_new_operation_is_a_command() {
    let (before, after) = (opentok_sdk::manifest(), manifest());
    let make = ["toys", "make-loud", "box", "--has-wheels"];
    assert_eq!(code(&before, &make), 2);
    // It is understood, and called: this core does not know it.
    assert_eq!(code(&after, &make), 3);
    assert_eq!(code(&after, &["toys", "make-loud"]), 2);
    assert_eq!(code(&after, &["toys", "make-loud", "box", "--has-wheel"]), 2);
    assert_eq!(code(&after, &["toys", "make-loud", "--help"]), 0);
}

/// Every command has help that can be shown: clap checks itself while it makes one.
#[test]
fn every_command_has_help() {
    for row in opentok_sdk::operations() {
        let (group, verb) = (row.group.replace('_', "-"), row.verb.replace('_', "-"));
        let mut command = std::process::Command::new(support::PROGRAM);
        command.args([&group, &verb, "--help"]);
        let said = support::said(command, "");
        let summary = row.doc.split_whitespace().next().expect("a word");
        assert!(said.code == 0 && said.out.starts_with(summary), "{said:?}");
    }
}

#[test]
fn shells_complete_it() {
    for (shell, sign) in [
        ("bash", "complete -F _opentok"),
        ("zsh", "#compdef opentok"),
        ("fish", "complete -c opentok"),
        ("powershell", "Register-ArgumentCompleter"),
    ] {
        let mut command = std::process::Command::new(support::PROGRAM);
        command.args(["completion", shell]);
        let said = support::said(command, "");
        assert_eq!(said.code, 0);
        for word in [sign, "set-class-lists", "layout.screenshare-type", "download"] {
            assert!(said.out.contains(word), "{shell}: {word}");
        }
    }
}
