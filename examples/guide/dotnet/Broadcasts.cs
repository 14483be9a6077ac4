// Live broadcasts: on air, changed while they last, over.

using System;
using System.Linq;
using System.Threading.Tasks;
using VonageVideo;

internal static class Broadcasts
{
    internal static async Task Run()
    {
        var client = new OpenTokClient();
        var world = await EmulatorWorld.Somebody(client);
        var (sessionId, streamId) = (world.SessionId, world.StreamId);

        // ANCHOR: start
        var broadcast = await client.StartBroadcastAsync(sessionId, new StartBroadcastOptions
        {
            Outputs = new BroadcastOutputs
            {
                Hls = new Hls { LowLatency = true },
                Rtmp = new[] { new Rtmp("rtmps://example.com/live", "key") { Id = "tv" } },
            },
            MaxDuration = 3600, // seconds
            Resolution = Resolution.Hd,
            StreamMode = StreamMode.Manual, // nothing is seen but what is added
        });
        Console.WriteLine($"watch {broadcast.BroadcastUrls.Hls}");
        // ANCHOR_END: start

        EmulatorWorld.Hold(broadcast.Status == BroadcastStatus.Started);
        EmulatorWorld.Hold(broadcast.BroadcastUrls.Hls != null && broadcast.BroadcastUrls.Rtmp.Count == 1);
        var broadcastId = broadcast.Id;

        // ANCHOR: change
        await client.AddBroadcastStreamAsync(broadcastId, streamId);
        await client.SetBroadcastLayoutAsync(broadcastId, LayoutType.Pip);
        var onAir = await client.GetBroadcastAsync(broadcastId);
        Console.WriteLine($"{onAir.Status}, {onAir.Streams.Count} shown");
        await client.RemoveBroadcastStreamAsync(broadcastId, streamId);
        // ANCHOR_END: change

        EmulatorWorld.Hold(onAir.Streams.Single().StreamId == streamId);

        // ANCHOR: stop
        var stopped = await client.StopBroadcastAsync(broadcastId);
        Console.WriteLine(stopped.Status);
        // ANCHOR_END: stop

        EmulatorWorld.Hold(stopped.Status == BroadcastStatus.Stopped);
    }
}
