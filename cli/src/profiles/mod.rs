//! `opentok profiles`: credentials under names, in a file that only its owner can read.

mod store;

use std::{
    io::{self, IsTerminal as _},
    path,
};

use clap::{Arg, Command};
use opentok_sdk::{ErrorKind, Json};
use serde_json::json;

pub(crate) use store::{Profile, Store};

use crate::{
    credentials,
    failure::{Failure, Result},
    output::Output,
    shared::{self, Given, switch},
};

/// The commands.
pub(crate) fn command() -> Command {
    let name = || Arg::new("name").value_name("NAME").help("The name of the profile");
    let verb = |name: &'static str, about: &'static str| {
        shared::with(Command::new(name).about(about), shared::output())
    };
    // A secret on the command line is for all to see, so it may also be typed, or come by standard input.
    let kept = ["api-key", "api-secret", "application-id", "private-key", "api-url"];
    let credentials = shared::credentials().into_iter().filter(|flag| kept.contains(&flag.get_id().as_str()));
    let add = verb("add", "Keeps credentials; the API secret is asked for, or read from standard input")
        .arg(name().required(true))
        .arg(switch("force", "Replace a profile of this name"))
        .args(credentials);
    Command::new("profiles")
        .about("Credentials under names: add, list, show, use, remove")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(add)
        .subcommand(verb("list", "Names all profiles"))
        .subcommand(verb("show", "Shows a profile: the default one unless named").arg(name()))
        .subcommand(verb("use", "Makes a profile the default one").arg(name().required(true)))
        .subcommand(verb("remove", "Forgets a profile").arg(name().required(true)))
}

/// Runs one of them.
pub(crate) fn run(verb: &str, given: Given<'_>, output: Output) -> Result<()> {
    let mut store = Store::open()?;
    let name = given.text("name");
    match (verb, name) {
        ("list", _) => return output.show(Json::Array(list(&store))),
        ("show", name) => {
            let name = name.or(store.book.default.as_deref()).unwrap_or_default();
            let mut shown = shown(&store, name, store.profile(name)?);
            if !output.secrets {
                shown = crate::mask::masked(shown);
            }
            return output.show(shown);
        }
        ("add", Some(name)) => add(&mut store, name, given)?,
        ("use", Some(name)) => {
            store.profile(name)?;
            store.book.default = Some(name.to_owned());
        }
        ("remove", Some(name)) => {
            store.book.profiles.remove(name).ok_or_else(|| store::missing(name))?;
            store.book.default = store.book.default.take().filter(|default| default != name);
        }
        _ => return Err(Failure::usage("there is no such command")),
    }
    store.save()?;
    output.show(json!({ "profiles": store.book.profiles.len(), "default": store.book.default }))
}

fn list(store: &Store) -> Vec<Json> {
    let row = |(name, profile): (&String, &Profile)| {
        json!({
            "name": name,
            "default": store.book.default.as_ref() == Some(name),
            "project": profile.api_key.as_ref().or(profile.application_id.as_ref()),
            "apiUrl": profile.api_url,
        })
    };
    store.book.profiles.iter().map(row).collect()
}

fn shown(store: &Store, name: &str, profile: &Profile) -> Json {
    let mut shown = json!({ "name": name, "default": store.book.default.as_deref() == Some(name) });
    if let (Some(shown), Ok(Json::Object(fields))) = (shown.as_object_mut(), serde_json::to_value(profile)) {
        shown.extend(fields);
    }
    shown
}

fn add(store: &mut Store, name: &str, given: Given<'_>) -> Result<()> {
    if name.is_empty() || name.chars().any(|letter| letter.is_control() || letter.is_whitespace()) {
        return Err(Failure::usage("name: must not be empty, nor have blanks"));
    }
    if store.book.profiles.contains_key(name) && !given.is_set("force") {
        return Err(Failure::of(ErrorKind::Conflict, format!("there is a profile {name:?} already"))
            .hinted("--force replaces it"));
    }
    let text = |flag: &str| given.text(flag).map(str::to_owned);
    let mut profile = Profile {
        api_key: text("api-key"),
        api_secret: text("api-secret"),
        application_id: text("application-id"),
        private_key_path: text("private-key").map(|file| absolute(&file)).transpose()?,
        api_url: text("api-url"),
    };
    if profile.api_key.is_some() && profile.api_secret.is_none() {
        profile.api_secret = Some(secret()?);
    }
    if profile.api_key.is_none() && profile.application_id.is_none() {
        return Err(Failure::usage("give --api-key, or --application-id and --private-key"));
    }
    // What the SDK would refuse later is refused now.
    credentials::settings(&profile).build()?;
    store.book.profiles.insert(name.to_owned(), profile);
    store.book.default.get_or_insert_with(|| name.to_owned());
    Ok(())
}

fn absolute(file: &str) -> Result<String> {
    let path = path::absolute(file).map_err(|error| Failure::usage(format!("private-key: {error}")))?;
    path.into_os_string().into_string().map_err(|_| Failure::usage("private-key: must be UTF-8"))
}

/// Typed without being seen, or one line of standard input.
fn secret() -> Result<String> {
    let unread = |error: io::Error| Failure::io(format!("cannot read the API secret: {error}"));
    if io::stdin().is_terminal() {
        return rpassword::prompt_password("API secret: ").map_err(unread);
    }
    let mut line = String::new();
    io::stdin().read_line(&mut line).map_err(unread)?;
    Ok(line.trim().to_owned())
}
