//! The two environments, and the emulator in the place of either.

use crate::emulator_world::Outcome;

#[tokio::main]
pub(crate) async fn run() -> Outcome {
    let emulator_url = std::env::var("OPENTOK_API_URL")?;

    // ANCHOR: opentok
    use opentok_sdk::OpenTok;
    use std::env;

    let client = OpenTok::new(env::var("OPENTOK_API_KEY")?, env::var("OPENTOK_API_SECRET")?)?;
    println!("{} {}", client.project_id(), client.api_url());
    // ANCHOR_END: opentok

    client.create_session(()).await?;

    // ANCHOR: vonage
    use opentok_sdk::PrivateKey;

    let key = PrivateKey::from_path(env::var("VONAGE_PRIVATE_KEY_PATH")?)?; // or from_pem, the text itself
    let client = OpenTok::application(env::var("VONAGE_APPLICATION_ID")?, key)?;
    println!("{} {}", client.project_id(), client.api_url());
    // ANCHOR_END: vonage

    client.create_session(()).await?;

    // ANCHOR: emulator
    use opentok_sdk::Credentials;

    let credentials = Credentials::api_key(env::var("OPENTOK_API_KEY")?, env::var("OPENTOK_API_SECRET")?)?;
    let client = OpenTok::builder(credentials)
        .api_url(&emulator_url) // http://127.0.0.1:7171; all else stays as it is
        .build()?;
    // ANCHOR_END: emulator

    assert_eq!(client.api_url(), emulator_url);
    client.create_session(()).await?;
    Ok(())
}
