//! Captions, web pages in a session, and its sound on a WebSocket.

use opentok_sdk::{OpenTok, RenderStatus};

use crate::emulator_world::{Outcome, look, somebody};

#[tokio::main]
pub(crate) async fn run() -> Outcome {
    let client = OpenTok::from_env()?;
    let world = somebody(&client).await?;
    let (session_id, stream_id) = (&world.session_id, &world.stream_id);

    // ANCHOR: captions
    use opentok_sdk::{GenerateToken, Role, StartCaptions};

    let token = &client.generate_token(GenerateToken::new(session_id).role(Role::Moderator))?;
    let request = StartCaptions::new(session_id, token)
        .language_code("en-GB") // en-US unless set
        .partial_captions(false); // whole sentences only
    let captions = client.start_captions(request).await?;
    println!("{}", captions.captions_id);
    client.stop_captions(captions.captions_id).await?;
    // ANCHOR_END: captions

    let captioned = look(&client, "captions").await?;
    assert_eq!(captioned["items"][0]["status"], "stopped");

    // ANCHOR: render
    use opentok_sdk::{RenderProperties, Resolution, StartRender};

    let request = StartRender::new(session_id, token, "https://example.com/scoreboard")
        .resolution(Resolution::Hd)
        .max_duration(1800) // seconds
        .properties(RenderProperties::new("scoreboard")); // of the stream that it publishes
    let render = client.start_render(request).await?;
    println!("{} {:?}", render.id, render.status);
    client.stop_render(render.id.as_str()).await?;
    // ANCHOR_END: render

    assert_eq!(client.get_render(render.id).await?.status, Some(RenderStatus::Stopped));

    // ANCHOR: audio
    use opentok_sdk::StartAudioConnector;

    let request = StartAudioConnector::new(session_id, token, "wss://example.com/audio")
        .streams([stream_id.clone()]) // all unless set
        .headers([("X-Room".to_owned(), "lecture".to_owned())])
        .audio_rate(16_000);
    let connector = client.start_audio_connector(request).await?;
    println!("{}", connector.id);
    client.stop_audio_connector(connector.id).await?;
    // ANCHOR_END: audio

    assert!(connector.connection_id.is_some());
    Ok(())
}
