//! Live broadcasts: on air, changed while they last, over.

use opentok_sdk::{BroadcastStatus, OpenTok};

use crate::emulator_world::{Outcome, somebody};

#[tokio::main]
pub(crate) async fn run() -> Outcome {
    let client = OpenTok::from_env()?;
    let world = somebody(&client).await?;
    let (session_id, stream_id) = (&world.session_id, &world.stream_id);

    // ANCHOR: start
    use opentok_sdk::{BroadcastOutputs, Hls, Resolution, Rtmp, StartBroadcast, StreamMode};

    let hls = Hls::new().low_latency(true);
    let rtmp = [Rtmp::new("rtmps://example.com/live", "key").id("tv")];
    let request = StartBroadcast::new(session_id)
        .outputs(BroadcastOutputs::new().hls(hls).rtmp(rtmp))
        .max_duration(3600) // seconds
        .resolution(Resolution::Hd)
        .stream_mode(StreamMode::Manual); // nothing is seen but what is added
    let broadcast = client.start_broadcast(request).await?;
    let playlist = broadcast.broadcast_urls.as_ref().and_then(|urls| urls.hls.as_deref());
    println!("watch {playlist:?}");
    // ANCHOR_END: start

    assert_eq!(broadcast.status, Some(BroadcastStatus::Started));
    assert!(playlist.is_some());
    assert!(broadcast.broadcast_urls.as_ref().is_some_and(|urls| urls.rtmp.is_some()));
    let broadcast_id = &broadcast.id;

    // ANCHOR: change
    use opentok_sdk::{AddBroadcastStream, LayoutType, RemoveBroadcastStream, SetBroadcastLayout};

    client.add_broadcast_stream(AddBroadcastStream::new(broadcast_id, stream_id)).await?;
    client.set_broadcast_layout(SetBroadcastLayout::new(broadcast_id, LayoutType::Pip)).await?;
    let on_air = client.get_broadcast(broadcast_id.as_str()).await?;
    println!("{:?} {:?}", on_air.status, on_air.streams);
    client.remove_broadcast_stream(RemoveBroadcastStream::new(broadcast_id, stream_id)).await?;
    // ANCHOR_END: change

    let shown = on_air.streams.unwrap_or_default();
    assert_eq!(shown.iter().map(|one| &one.stream_id).collect::<Vec<_>>(), [stream_id]);

    // ANCHOR: stop
    let broadcast = client.stop_broadcast(broadcast_id.as_str()).await?;
    println!("{:?}", broadcast.status);
    // ANCHOR_END: stop

    assert_eq!(broadcast.status, Some(BroadcastStatus::Stopped));
    Ok(())
}
