//! Who calls, and where: flags before the environment, that before the emulator, and a profile at last.

use std::env;

use opentok_emulator::development;
use opentok_sdk::{ErrorKind, OpenTok, Settings, VERSION};

use crate::{
    failure::{Failure, Result},
    output::aside,
    profiles::{Profile, Store},
    shared::Given,
};

/// Where credentials come from that are the emulator's.
const EMULATORS: &str = "the emulator";

/// What was found.
pub(crate) struct Chosen {
    pub(crate) settings: Settings,
    /// Where the credentials come from, for people.
    pub(crate) source: String,
}

/// A client with what was found.
pub(crate) fn client(given: Given<'_>) -> Result<OpenTok> {
    Ok(choose(given)?.settings.build()?)
}

/// A client for what needs no credentials: nothing that it does depends on these.
pub(crate) fn anyone() -> Result<OpenTok> {
    let settings = Settings {
        api_key: Some("0".to_owned()),
        api_secret: Some("none".to_owned()),
        api_url: Some("http://127.0.0.1".to_owned()),
        ..Settings::default()
    };
    Ok(settings.build()?)
}

/// The first that there is. Says aloud where that is not what was asked for.
pub(crate) fn choose(given: Given<'_>) -> Result<Chosen> {
    Ok(addressed(given, source(given)?))
}

/// With the address that was asked for, and the command's name.
fn addressed(given: Given<'_>, mut chosen: Chosen) -> Chosen {
    let set = given.text("api-url").map(str::to_owned).or_else(|| variable("OPENTOK_API_URL"));
    if set.is_some() && set != emulator(given) && chosen.source == EMULATORS {
        aside("note: the address comes from --api-url or OPENTOK_API_URL, which go before --emulator");
    }
    chosen.settings.api_url = set.or_else(|| emulator(given)).or(chosen.settings.api_url);
    chosen.settings.user_agent = Some(format!("opentok-cli/{VERSION}"));
    chosen
}

/// The account's: they are no project's, so that no profile and no other variable counts.
pub(crate) fn account(given: Given<'_>) -> Result<Chosen> {
    let value = |flag: &str, name: &str| given.text(flag).map(str::to_owned).or_else(|| variable(name));
    let key = value("account-key", "OPENTOK_ACCOUNT_KEY");
    let secret = value("account-secret", "OPENTOK_ACCOUNT_SECRET");
    let (key, secret) = match (key, secret, emulator(given)) {
        (None, None, Some(_)) => {
            (development::ACCOUNT_KEY.to_owned(), development::ACCOUNT_SECRET.to_owned())
        }
        (Some(key), Some(secret), _) => (key, secret),
        _ => {
            return Err(Failure::of(ErrorKind::Configuration, "there are no account credentials").hinted(
                "set OPENTOK_ACCOUNT_KEY and OPENTOK_ACCOUNT_SECRET, which are not those of a project; or --emulator",
            ));
        }
    };
    let settings = Settings { account_key: Some(key), account_secret: Some(secret), ..Settings::default() };
    Ok(addressed(given, Chosen { settings, source: "the account".to_owned() }))
}

fn source(given: Given<'_>) -> Result<Chosen> {
    let passed_over = || {
        ["emulator", "profile"]
            .into_iter()
            .filter(|flag| given.one::<String>(flag).is_some())
            .collect::<Vec<_>>()
    };
    for (found, source) in [(flags(given), "flags"), (environment(), "the environment")] {
        if let Some(settings) = found {
            for flag in passed_over() {
                aside(&format!("note: the credentials come from {source}, which goes before --{flag}"));
            }
            return Ok(Chosen { settings, source: source.to_owned() });
        }
    }
    if emulator(given).is_some() {
        if given.text("profile").is_some() {
            aside("note: the credentials are the emulator's, which go before --profile");
        }
        return Ok(Chosen { settings: developer(), source: EMULATORS.to_owned() });
    }
    profile(given)
}

fn emulator(given: Given<'_>) -> Option<String> {
    given.text("emulator").map(str::to_owned)
}

/// The part that is no flag may stand in the environment: a secret is better off there.
fn flags(given: Given<'_>) -> Option<Settings> {
    let flag = |name: &str| given.text(name).map(str::to_owned);
    let (key, secret) = (flag("api-key"), flag("api-secret"));
    let (id, path) = (flag("application-id"), flag("private-key"));
    let by_key = key.is_some() || secret.is_some();
    let by_application = id.is_some() || path.is_some();
    let mut settings = Settings::default();
    if by_key {
        settings.api_key = key.or_else(|| variable("OPENTOK_API_KEY"));
        settings.api_secret = secret.or_else(|| variable("OPENTOK_API_SECRET"));
    }
    if by_application {
        settings.application_id = id.or_else(|| variable("VONAGE_APPLICATION_ID"));
        settings.private_key = variable("VONAGE_PRIVATE_KEY").filter(|_| path.is_none());
        let other = || variable("VONAGE_PRIVATE_KEY_PATH").filter(|_| settings.private_key.is_none());
        settings.private_key_path = path.or_else(other);
    }
    (by_key || by_application).then_some(settings)
}

fn environment() -> Option<Settings> {
    let (key, id) = (variable("OPENTOK_API_KEY"), variable("VONAGE_APPLICATION_ID"));
    // `emulator exec` sets both of the emulator's; to the SDK two projects are no choice.
    let both =
        key.as_deref() == Some(development::API_KEY) && id.as_deref() == Some(development::APPLICATION_ID);
    let from_env = || Settings { from_env: Some(true), ..Settings::default() };
    (key.is_some() || id.is_some()).then(|| if both { developer() } else { from_env() })
}

/// As whom one calls the emulator.
pub(crate) fn developer() -> Settings {
    Settings {
        api_key: Some(development::API_KEY.to_owned()),
        api_secret: Some(development::API_SECRET.to_owned()),
        ..Settings::default()
    }
}

fn profile(given: Given<'_>) -> Result<Chosen> {
    let named = given.text("profile").map(str::to_owned).or_else(|| variable("OPENTOK_PROFILE"));
    let store = Store::open()?;
    let Some(name) = named.or_else(|| store.book.default.clone()) else {
        return Err(Failure::of(ErrorKind::Configuration, "there are no credentials").hinted(
            "set OPENTOK_API_KEY and OPENTOK_API_SECRET, or VONAGE_APPLICATION_ID and VONAGE_PRIVATE_KEY_PATH; \
             or `opentok profiles add NAME`; or --emulator",
        ));
    };
    let settings = settings(store.profile(&name)?);
    Ok(Chosen { settings, source: format!("the profile {name}") })
}

pub(crate) fn settings(profile: &Profile) -> Settings {
    let Profile { api_key, api_secret, application_id, private_key_path, api_url } = profile.clone();
    Settings { api_key, api_secret, application_id, private_key_path, api_url, ..Settings::default() }
}

/// A variable of the environment; an empty one counts as not set.
pub(crate) fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.trim().is_empty())
}
