// Waits for somebody to publish, broadcasts over HLS, changes the layout, and stops.

using System;
using System.Globalization;
using System.Threading.Tasks;
using VonageVideo;

internal static class LiveBroadcast
{
    private static void Main() => Show().GetAwaiter().GetResult();

    private static async Task Show()
    {
        var given = Environment.GetEnvironmentVariable("SECONDS_ON_AIR") ?? "60";
        var half = TimeSpan.FromSeconds(double.Parse(given, CultureInfo.InvariantCulture) / 2);
        using (var client = OpenTokClient.FromEnvironment())
        {
            var session = await client.CreateSessionAsync(new CreateSessionOptions { MediaMode = MediaMode.Routed });
            var token = client.GenerateToken(session.SessionId, new GenerateTokenOptions { Data = "host" });
            Console.WriteLine($"token {token}");

            var streams = await client.ListStreamsAsync(session.SessionId);
            while (streams.Items.Count == 0)
            {
                await Task.Delay(100);
                streams = await client.ListStreamsAsync(session.SessionId);
            }

            var broadcast = await client.StartBroadcastAsync(session.SessionId, new StartBroadcastOptions
            {
                Outputs = new BroadcastOutputs { Hls = new Hls { LowLatency = true } },
                Resolution = "1280x720",
                Layout = new Layout(LayoutType.BestFit),
                MaxDuration = 3600,
            });
            broadcast = await client.GetBroadcastAsync(broadcast.Id);
            Console.WriteLine($"watch {broadcast.BroadcastUrls?.Hls}");

            await Task.Delay(half);
            await client.SetBroadcastLayoutAsync(broadcast.Id, LayoutType.Pip);
            Console.WriteLine("layout pip");
            await Task.Delay(half);
            await client.StopBroadcastAsync(broadcast.Id);
            Console.WriteLine($"stopped {broadcast.Id}");
        }
    }
}
