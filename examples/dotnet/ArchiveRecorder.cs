// Waits for somebody to publish, records for a while, and prints where to download the recording.

using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using VonageVideo;

internal static class ArchiveRecorder
{
    private static void Main() => Record().GetAwaiter().GetResult();

    private static async Task Record()
    {
        var given = Environment.GetEnvironmentVariable("SECONDS_TO_RECORD") ?? "10";
        var recorded = TimeSpan.FromSeconds(double.Parse(given, CultureInfo.InvariantCulture));
        using (var client = OpenTokClient.FromEnvironment())
        {
            var session = await client.CreateSessionAsync(new CreateSessionOptions { MediaMode = MediaMode.Routed });
            Console.WriteLine($"token {client.GenerateToken(session.SessionId)}");

            var streams = await client.ListStreamsAsync(session.SessionId);
            while (streams.Items.Count == 0)
            {
                await Task.Delay(100);
                streams = await client.ListStreamsAsync(session.SessionId);
            }

            var options = new StartArchiveOptions { Name = "recorder", OutputMode = OutputMode.Composed };
            var started = await client.StartArchiveAsync(session.SessionId, options);
            Console.WriteLine($"recording {started.Id}");
            await Task.Delay(recorded);
            await client.StopArchiveAsync(started.Id);

            using (var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2)))
            {
                var archive = await Available(client, started.Id, patience.Token);
                Console.WriteLine($"download {archive.Url ?? "from your own storage"}");
            }
        }
    }

    private static async Task<Archive> Available(OpenTokClient client, string id, CancellationToken patience)
    {
        while (true)
        {
            var archive = await client.GetArchiveAsync(id, patience);
            if (archive.Status == ArchiveStatus.Available || archive.Status == ArchiveStatus.Uploaded)
            {
                return archive;
            }

            await Task.Delay(200, patience);
        }
    }
}
