//! All commands: a group and a verb for each operation of the manifest, and those that are written by hand.

use clap::Command;

use crate::{
    call,
    failure::EXIT_CODES,
    flags, own, shared,
    surface::{Operation, Surface},
};

/// A method that the caller chooses: such an operation is reached by its verb alone as well.
const ANY: &str = "ANY";

/// The whole command line.
pub(crate) fn build(surface: &Surface) -> Command {
    let root = Command::new("opentok")
        .version(env!("CARGO_PKG_VERSION"))
        .about("OpenTok and Vonage Video from a shell: every operation of the service, and a local one to try them on")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .after_help(after_help());
    let root = shared::with(root, shared::output());
    let root = shared::with(root, shared::credentials());
    let root = surface.operations.chunk_by(|one, next| one.group == next.group).fold(root, |root, rows| {
        let root = root.subcommand(group(rows));
        rows.iter().filter(|row| row.method == ANY).fold(root, |root, row| root.subcommand(verb(row)))
    });
    own::attach(root)
}

/// The operation that a path of names leads to.
pub(crate) fn operation<'a>(surface: &'a Surface, path: &[&str]) -> Option<&'a Operation> {
    surface.operations.iter().find(|row| match path {
        [group, verb] => row.group == *group && row.verb == *verb,
        [verb] => row.method == ANY && row.verb == *verb,
        _ => false,
    })
}

fn group(rows: &[Operation]) -> Command {
    let name = rows.first().map(|row| row.group.clone()).unwrap_or_default();
    let verbs: Vec<_> = rows.iter().map(|row| row.verb.as_str()).collect();
    Command::new(name)
        .about(verbs.join(", "))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(rows.iter().map(verb))
}

fn verb(operation: &Operation) -> Command {
    let about = operation.doc.split("\n\n").next().unwrap_or_default();
    let command = Command::new(operation.verb.clone())
        .about(about.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches('.').to_owned())
        .long_about(operation.doc.clone())
        .args(flags::arguments(operation));
    let command = shared::with(command, shared::output());
    if operation.is_local() {
        return if call::needs_nobody(operation) {
            command
        } else {
            shared::with(command, shared::credentials())
        };
    }
    let mut more = if call::is_account(operation) { shared::account() } else { shared::credentials() };
    more.push(shared::curl());
    if operation.pages {
        more.push(shared::switch("all", "Every item, page by page").conflicts_with("curl"));
    }
    shared::with(command, more)
}

fn after_help() -> String {
    let kinds = EXIT_CODES.iter().filter(|(_, code)| *code != 1);
    let codes: Vec<_> = kinds.map(|(kind, code)| format!("{code} {kind}")).collect();
    format!(
        "Credentials come from flags, else from the environment (OPENTOK_API_KEY and OPENTOK_API_SECRET, or \
         VONAGE_APPLICATION_ID and VONAGE_PRIVATE_KEY or VONAGE_PRIVATE_KEY_PATH; OPENTOK_API_URL), else from \
         --emulator, else from a profile (--profile, OPENTOK_PROFILE, or the default one).\n\n\
         Values: - is standard input, @FILE a file, @@ a text that begins with @.\n\n\
         Exit codes: 0 ok, 1 anything that is not listed, {}.",
        codes.join(", ")
    )
}
