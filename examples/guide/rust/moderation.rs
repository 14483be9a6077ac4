//! Signals to the clients of a session, and what a host may do to them.

use opentok_sdk::OpenTok;

use crate::emulator_world::{Outcome, look, publish, somebody};

#[tokio::main]
pub(crate) async fn run() -> Outcome {
    let client = OpenTok::from_env()?;
    let world = somebody(&client).await?;
    let (session_id, connection_id, stream_id) = (&world.session_id, &world.connection_id, &world.stream_id);
    let speaker = publish(&client, connection_id).await?;

    // ANCHOR: signal
    use opentok_sdk::Signal;

    let to_all = Signal::new(session_id).r#type("chat").data("We begin in a minute.");
    client.signal(to_all).await?;
    let to_one = Signal::new(session_id).r#type("chat").data("You are next.").connection_id(connection_id);
    client.signal(to_one).await?;
    // ANCHOR_END: signal

    let seen = &look(&client, &format!("connections/{connection_id}")).await?["signals"];
    assert_eq!(
        (&seen[0]["data"], &seen[1]["data"]),
        (&"We begin in a minute.".into(), &"You are next.".into())
    );

    // ANCHOR: mute
    use opentok_sdk::{ForceMuteAll, ForceMuteStream};

    client.force_mute_stream(ForceMuteStream::new(session_id, stream_id)).await?;

    // All but some, and who publishes later as well, until it is ended.
    client.force_mute_all(ForceMuteAll::new(session_id).excluded_stream_ids([speaker.clone()])).await?;
    client.disable_force_mute(session_id.as_str()).await?;
    // ANCHOR_END: mute

    assert_eq!(look(&client, &format!("streams/{stream_id}")).await?["muted"], true);
    assert_eq!(look(&client, &format!("streams/{speaker}")).await?["muted"], false);

    // ANCHOR: disconnect
    use opentok_sdk::ForceDisconnect;

    for connection in client.list_connections(session_id.as_str()).await?.items {
        client.force_disconnect(ForceDisconnect::new(session_id, connection.connection_id)).await?;
    }
    // ANCHOR_END: disconnect

    assert_eq!(client.list_connections(session_id.as_str()).await?.total, 0);
    Ok(())
}
