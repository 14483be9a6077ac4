// Recordings: from the first moment to the list of all of them.

using System;
using System.Linq;
using System.Threading.Tasks;
using VonageVideo;

internal static class Archives
{
    internal static async Task Run()
    {
        var client = new OpenTokClient();
        var world = await EmulatorWorld.Somebody(client);
        var (sessionId, streamId) = (world.SessionId, world.StreamId);

        // ANCHOR: start
        var archive = await client.StartArchiveAsync(sessionId, new StartArchiveOptions
        {
            Name = "lecture",
            OutputMode = OutputMode.Composed, // one file; Individual: one for each stream
            Resolution = Resolution.Hd,
            Layout = new Layout(LayoutType.BestFit) { ScreenshareType = ScreenshareType.Pip },
        });
        Console.WriteLine($"{archive.Id} {archive.Status}");
        // ANCHOR_END: start

        EmulatorWorld.Hold(archive.Status == ArchiveStatus.Started && archive.Resolution == Resolution.Hd);
        var archiveId = archive.Id;

        // ANCHOR: layout
        // The stream with the class `focus` is the large one.
        await client.SetArchiveLayoutAsync(archiveId, LayoutType.HorizontalPresentation);
        await client.SetStreamClassListsAsync(sessionId, new[] { new StreamClassList(streamId, new[] { "focus" }) });
        // ANCHOR_END: layout

        EmulatorWorld.Hold((await client.GetStreamAsync(sessionId, streamId)).LayoutClassList.Single() == "focus");

        // ANCHOR: stop
        var stopped = await client.StopArchiveAsync(archiveId);
        Console.WriteLine($"{stopped.Status} {stopped.Duration}"); // some seconds later it is `available`, with a `Url`
        // ANCHOR_END: stop

        EmulatorWorld.Hold(stopped.Status == ArchiveStatus.Stopped);
        var guest = await EmulatorWorld.Publish(client, world.ConnectionId);

        // ANCHOR: streams
        var manual = await client.StartArchiveAsync(sessionId, new StartArchiveOptions { StreamMode = StreamMode.Manual });
        await client.AddArchiveStreamAsync(manual.Id, streamId);
        var heardNotSeen = new AddArchiveStreamOptions { HasVideo = false };
        await client.AddArchiveStreamAsync(manual.Id, guest, heardNotSeen);
        await client.RemoveArchiveStreamAsync(manual.Id, streamId);
        // ANCHOR_END: streams

        var left = (await client.GetArchiveAsync(manual.Id)).Streams.Single();
        EmulatorWorld.Hold(left.StreamId == guest && left.HasVideo == false);
        await client.StopArchiveAsync(manual.Id);

        // ANCHOR: list
        var page = await client.ListArchivesAsync(new ListArchivesOptions { SessionId = sessionId, Count = 10 });
        Console.WriteLine($"{page.Total} in all, {page.Items.Count} on this page");

        // Or all of them: further pages are fetched as they are needed.
        foreach (var one in client.IterArchives(new ListArchivesOptions { SessionId = sessionId }))
        {
            Console.WriteLine($"{one.Id} {one.Name} {one.Status}");
        }
        // ANCHOR_END: list

        EmulatorWorld.Hold(page.Items.Select(one => one.Id).SequenceEqual(new[] { manual.Id, archiveId }));
    }
}
