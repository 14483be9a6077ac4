//! Telephones in a session: call one, and press its keys.

use opentok_sdk::OpenTok;

use crate::emulator_world::{Outcome, look, somebody};

#[tokio::main]
pub(crate) async fn run() -> Outcome {
    let client = OpenTok::from_env()?;
    let session_id = &somebody(&client).await?.session_id;

    // ANCHOR: dial
    use opentok_sdk::{Dial, GenerateToken, SipAuth};

    let token = client.generate_token(GenerateToken::new(session_id).data("telephone"))?;
    let request = Dial::new(session_id, token, "sip:user@sip.example.com;transport=tls")
        .from("from@example.com")
        .auth(SipAuth::new("user", "password"))
        .headers([("X-Room".to_owned(), "lecture".to_owned())])
        .secure(true);
    let call = client.dial(request).await?;
    println!("{} {:?}", call.id, call.connection_id); // disconnect that connection to hang up
    // ANCHOR_END: dial

    let connection_id = call.connection_id.unwrap_or_default();
    assert!(call.stream_id.is_some());

    // ANCHOR: dtmf
    use opentok_sdk::PlayDtmf;

    client.play_dtmf(PlayDtmf::new(session_id, "1713#")).await?; // all telephones hear it
    let to_one = PlayDtmf::new(session_id, "p1").connection_id(&connection_id); // a pause first
    client.play_dtmf(to_one).await?;
    // ANCHOR_END: dtmf

    let heard = &look(&client, &format!("connections/{connection_id}")).await?["dtmf"];
    assert_eq!(*heard, serde_json::json!(["1713#", "p1"]));
    Ok(())
}
