//! Waits for somebody to publish, broadcasts over HLS, changes the layout, and stops.

use std::time::Duration;

use opentok_sdk::{
    BroadcastOutputs, CreateSession, GenerateToken, Hls, Layout, LayoutType, MediaMode, OpenTok, Resolution,
    SetBroadcastLayout, StartBroadcast,
};
use tokio::time::sleep;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenTok::from_env()?;
    let seconds = std::env::var("SECONDS_ON_AIR").map_or(Ok(60.0), |text| text.parse())?;
    let session = client.create_session(CreateSession::new().media_mode(MediaMode::Routed)).await?;
    println!("token {}", client.generate_token(GenerateToken::new(&session.session_id).data("host"))?);

    while client.list_streams(&*session.session_id).await?.items.is_empty() {
        sleep(Duration::from_millis(100)).await;
    }
    let request = StartBroadcast::new(&session.session_id)
        .outputs(BroadcastOutputs::new().hls(Hls::new().low_latency(true)))
        .resolution(Resolution::Hd)
        .layout(Layout::new(LayoutType::BestFit))
        .max_duration(3600);
    let broadcast = client.start_broadcast(request).await?;
    let urls = client.get_broadcast(&*broadcast.id).await?.broadcast_urls;
    println!("watch {}", urls.and_then(|urls| urls.hls).unwrap_or_default());

    sleep(Duration::from_secs_f64(seconds / 2.0)).await;
    client.set_broadcast_layout(SetBroadcastLayout::new(&broadcast.id, LayoutType::Pip)).await?;
    println!("layout pip");
    sleep(Duration::from_secs_f64(seconds / 2.0)).await;
    client.stop_broadcast(&*broadcast.id).await?;
    println!("stopped {}", broadcast.id);
    Ok(())
}
