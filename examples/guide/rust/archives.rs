//! Recordings: from the first moment to the list of all of them.

use opentok_sdk::{ArchiveStatus, GetStream, OpenTok};

use crate::emulator_world::{Outcome, publish, somebody};

#[tokio::main]
pub(crate) async fn run() -> Outcome {
    let client = OpenTok::from_env()?;
    let world = somebody(&client).await?;
    let (session_id, stream_id) = (&world.session_id, &world.stream_id);

    // ANCHOR: start
    use opentok_sdk::{Layout, LayoutType, OutputMode, Resolution, ScreenshareType, StartArchive};

    let request = StartArchive::new(session_id)
        .name("lecture")
        .output_mode(OutputMode::Composed) // one file; Individual: one for each stream
        .resolution(Resolution::Hd)
        .layout(Layout::new(LayoutType::BestFit).screenshare_type(ScreenshareType::Pip));
    let archive = client.start_archive(request).await?;
    println!("{} {:?}", archive.id, archive.status);
    // ANCHOR_END: start

    assert_eq!(archive.status, Some(ArchiveStatus::Started));
    assert_eq!(archive.resolution, Some(Resolution::Hd));
    let archive_id = &archive.id;

    // ANCHOR: layout
    use opentok_sdk::{SetArchiveLayout, SetStreamClassLists, StreamClassList};

    // The stream with the class `focus` is the large one.
    let layout = SetArchiveLayout::new(archive_id, LayoutType::HorizontalPresentation);
    client.set_archive_layout(layout).await?;
    let classes = [StreamClassList::new(stream_id, ["focus".to_owned()])];
    client.set_stream_class_lists(SetStreamClassLists::new(session_id, classes)).await?;
    // ANCHOR_END: layout

    let stream = client.get_stream(GetStream::new(session_id, stream_id)).await?;
    assert_eq!(stream.layout_class_list, Some(vec!["focus".to_owned()]));

    // ANCHOR: stop
    let archive = client.stop_archive(archive_id.as_str()).await?;
    println!("{:?} {:?}", archive.status, archive.duration); // some seconds later it is `Available`, with a `url`
    // ANCHOR_END: stop

    assert_eq!(archive.status, Some(ArchiveStatus::Stopped));
    let guest = &publish(&client, &world.connection_id).await?;

    // ANCHOR: streams
    use opentok_sdk::{AddArchiveStream, RemoveArchiveStream, StreamMode};

    let request = StartArchive::new(session_id).stream_mode(StreamMode::Manual);
    let archive = client.start_archive(request).await?;
    client.add_archive_stream(AddArchiveStream::new(&archive.id, stream_id)).await?;
    let heard_not_seen = AddArchiveStream::new(&archive.id, guest).has_video(false);
    client.add_archive_stream(heard_not_seen).await?;
    client.remove_archive_stream(RemoveArchiveStream::new(&archive.id, stream_id)).await?;
    // ANCHOR_END: streams

    let streams = client.get_archive(archive.id.as_str()).await?.streams.unwrap_or_default();
    assert_eq!(streams.iter().map(|one| &one.stream_id).collect::<Vec<_>>(), [guest]);
    assert_eq!(streams[0].has_video, Some(false));
    client.stop_archive(archive.id).await?;

    // ANCHOR: list
    use futures_util::TryStreamExt as _;
    use opentok_sdk::ListArchives;
    use std::pin::pin;

    let page = client.list_archives(ListArchives::new().session_id(session_id).count(10)).await?;
    println!("{} in all, {} on this page", page.total, page.items.len());

    // Or all of them: further pages are fetched as they are needed.
    let mut archives = pin!(client.iter_archives(ListArchives::new().session_id(session_id)));
    while let Some(archive) = archives.try_next().await? {
        println!("{} {:?} {:?}", archive.id, archive.name, archive.status);
    }
    // ANCHOR_END: list

    assert_eq!((page.total, &page.items[1].id), (2, archive_id));
    Ok(())
}
