//! `opentok emulator join SESSION`: a virtual client, so that there is somebody to record.

use clap::{Arg, Command};
use opentok_emulator::development;
use opentok_sdk::{DecodeSessionId, GenerateToken, Json, OpenTok, RawRequest, Settings};
use serde_json::json;

use crate::{
    credentials,
    failure::Result,
    input::Input,
    output::Output,
    shared::{self, EMULATOR, Given, switch},
};

pub(super) fn command() -> Command {
    let command = Command::new("join")
        .about(
            "Lets a virtual client join a session; it stays until the emulator ends, or it is disconnected",
        )
        .arg(Arg::new("session").value_name("SESSION").required(true).help("The session's identifier"))
        .arg(
            Arg::new("token")
                .long("token")
                .value_name("TEXT")
                .help("The client's token; one is made unless given [text, @FILE or -]"),
        )
        .arg(switch("publish", "Publish a stream as well"))
        .arg(Arg::new("name").long("name").value_name("TEXT").requires("publish").help("The stream's name"));
    shared::with(shared::with(command, shared::output()), shared::credentials())
}

pub(super) async fn run(given: Given<'_>, output: Output) -> Result<()> {
    let session = given.text("session").unwrap_or_default();
    let client = client(given, session)?;
    let token = match given.text("token") {
        Some(token) => Input::default().text("token", token, false)?,
        None => client.generate_token(GenerateToken::new(session))?,
    };
    let mut joined = post(&client, "/_emulator/connections", json!({ "token": token })).await?;
    if given.is_set("publish") {
        let connection = joined["connectionId"].as_str().unwrap_or_default();
        let path = format!("/_emulator/connections/{connection}/streams");
        let stream = post(&client, &path, json!({ "name": given.text("name") })).await?;
        joined["streamId"] = stream["streamId"].clone();
    }
    output.show(joined)
}

/// As whoever the session belongs to. Only an emulator is asked, however the service is set.
fn client(given: Given<'_>, session: &str) -> Result<OpenTok> {
    let owner = credentials::anyone()?.decode_session_id(DecodeSessionId::new(session))?.project_id;
    let mut settings = match owner.as_str() {
        development::API_KEY => credentials::developer(),
        development::APPLICATION_ID => application(),
        _ => credentials::choose(given)?.settings,
    };
    let address = given.text("emulator").or_else(|| given.text("api-url")).map(str::to_owned);
    let address = address.or_else(|| credentials::variable("OPENTOK_API_URL"));
    settings.api_url = Some(address.unwrap_or_else(|| EMULATOR.to_owned()));
    Ok(settings.build()?)
}

fn application() -> Settings {
    Settings {
        application_id: Some(development::APPLICATION_ID.to_owned()),
        private_key: Some(development::PRIVATE_KEY.to_owned()),
        ..Settings::default()
    }
}

async fn post(client: &OpenTok, path: &str, body: Json) -> Result<Json> {
    let answer = client.request(RawRequest::new("POST", path).body(body)).await?;
    Ok(answer.body.unwrap_or_default())
}
