//! Flags that many commands have in common. They may stand before the command or behind it.

use clap::{Arg, ArgAction, ArgMatches, Command};

const CREDENTIALS: &str = "Credentials";
const OUTPUT: &str = "Output";

/// Where `--emulator` looks unless told otherwise.
pub(crate) const EMULATOR: &str = "http://127.0.0.1:7171";

/// Adds flags to a command, but for those whose names it has itself: there they mean something else.
pub(crate) fn with(command: Command, flags: Vec<Arg>) -> Command {
    let free = |command: &Command, flag: &Arg| {
        command.get_arguments().all(|own| own.get_long().is_none() || own.get_long() != flag.get_long())
    };
    flags.into_iter().fold(
        command,
        |command, flag| {
            if free(&command, &flag) { command.arg(flag) } else { command }
        },
    )
}

/// How answers are shown.
pub(crate) fn output() -> Vec<Arg> {
    vec![
        switch("json", "JSON, even on a terminal; errors as well").help_heading(OUTPUT),
        switch("show-secrets", "Show tokens, passwords and keys, not ***").help_heading(OUTPUT),
    ]
}

/// Who calls, and where.
pub(crate) fn credentials() -> Vec<Arg> {
    let flags = [
        ("api-key", "KEY", "The API key of an OpenTok project"),
        ("api-secret", "SECRET", "Its secret; others can see it in the list of processes"),
        ("application-id", "ID", "The id of a Vonage application"),
        ("private-key", "PATH", "The file of its private key"),
        ("api-url", "URL", "The address of the service"),
        ("profile", "NAME", "Credentials that `opentok profiles add` has kept"),
    ];
    let mut all: Vec<_> = flags
        .iter()
        .map(|(name, value, help)| Arg::new(*name).long(*name).value_name(*value).help(*help))
        .collect();
    all.push(
        Arg::new("emulator")
            .long("emulator")
            .value_name("URL")
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value(EMULATOR)
            .help(format!("The local emulator and its credentials [{EMULATOR}]")),
    );
    all.into_iter().map(|flag| flag.help_heading(CREDENTIALS)).collect()
}

/// Who calls where the account is asked for, and where.
pub(crate) fn account() -> Vec<Arg> {
    let own = [
        ("account-key", "KEY", "The key of an OpenTok account"),
        ("account-secret", "SECRET", "Its secret; others can see it in the list of processes"),
    ];
    let own = own.map(|(name, value, help)| {
        Arg::new(name).long(name).value_name(value).help(help).help_heading(CREDENTIALS)
    });
    let rest =
        credentials().into_iter().filter(|flag| ["api-url", "emulator"].contains(&flag.get_id().as_str()));
    own.into_iter().chain(rest).collect()
}

/// Prints instead of sending.
pub(crate) fn curl() -> Arg {
    switch("curl", "Print the request as a curl command, and send nothing").help_heading(OUTPUT)
}

pub(crate) fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

/// `--emulator URL` as `--emulator=URL`: without the sign, a value that is optional would swallow the next argument.
pub(crate) fn joined(arguments: Vec<std::ffi::OsString>) -> Vec<std::ffi::OsString> {
    let mut out: Vec<std::ffi::OsString> = Vec::with_capacity(arguments.len());
    for argument in arguments {
        let address = argument.to_str().is_some_and(|text| text.starts_with("http://"));
        match out.last_mut() {
            Some(last) if address && last == "--emulator" => {
                last.push("=");
                last.push(argument);
            }
            _ => out.push(argument),
        }
    }
    out
}

/// What was given: to the command itself, or before it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Given<'a> {
    pub(crate) own: &'a ArgMatches,
    pub(crate) root: &'a ArgMatches,
}

impl<'a> Given<'a> {
    pub(crate) fn text(self, name: &str) -> Option<&'a str> {
        self.one::<String>(name).map(String::as_str)
    }

    pub(crate) fn one<T: Clone + Send + Sync + 'static>(self, name: &str) -> Option<&'a T> {
        let at = |level: &'a ArgMatches| level.try_get_one::<T>(name).ok().flatten();
        at(self.own).or_else(|| at(self.root))
    }

    pub(crate) fn is_set(self, name: &str) -> bool {
        [self.own, self.root].iter().any(|level| level.try_get_one(name).ok().flatten() == Some(&true))
    }
}
