//! The commands that are written by hand, beside and among those of the manifest.

use clap::Command;

use crate::{
    completion, doctor, download, emulator, failure::Result, output::Output, profiles, shared::Given,
    surface::Surface, webhooks,
};

/// Adds them.
pub(crate) fn attach(root: Command) -> Command {
    let root = within(root, "archives", [download::command()]);
    let root = within(root, "webhooks", webhooks::commands());
    root.subcommand(profiles::command())
        .subcommand(emulator::command())
        .subcommand(doctor::command())
        .subcommand(completion::command())
}

/// To a group of the manifest, which says what else there is.
fn within<const COUNT: usize>(root: Command, group: &'static str, commands: [Command; COUNT]) -> Command {
    if root.find_subcommand(group).is_none() {
        return root.subcommand(Command::new(group).subcommands(commands));
    }
    root.mut_subcommand(group, |group| {
        let names = commands.iter().map(|command| command.get_name().to_owned());
        let about = group
            .get_about()
            .map(ToString::to_string)
            .into_iter()
            .chain(names)
            .collect::<Vec<_>>()
            .join(", ");
        group.about(about).subcommands(commands)
    })
}

/// Runs the one that the path leads to, if it is one of them; returns the number to end with.
pub(crate) async fn run(
    surface: &Surface,
    path: &[&str],
    given: Given<'_>,
    output: Output,
) -> Option<Result<u8>> {
    let done = match path {
        ["archives", "download"] => download::run(given, output).await,
        ["webhooks", verb @ ("listen" | "trigger")] => webhooks::run(verb, given, output).await,
        ["profiles", verb] => profiles::run(verb, given, output),
        ["completion"] => completion::run(surface, given),
        ["emulator", verb] => return Some(emulator::run(verb, given, output).await),
        ["doctor"] => return Some(doctor::run(given, output).await),
        _ => return None,
    };
    Some(done.map(|()| 0))
}
