// A recording from first to last, each step with its time. `make demo` runs this in every language.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;
using VonageVideo;

internal static class Lifecycle
{
    private static readonly Stopwatch Watch = new Stopwatch();

    private static void Main() => Run().GetAwaiter().GetResult();

    /// <summary>Prints a step and how long it took.</summary>
    private static void Done(string step)
    {
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0}\t{1:F2}", step, Watch.Elapsed.TotalMilliseconds));
        Watch.Restart();
    }

    /// <summary>The emulator's control routes stand in for a browser that joins and publishes.</summary>
    private static async Task<Dictionary<string, object>> Control(OpenTokClient client, string path, string name, object value)
    {
        var body = new Dictionary<string, object> { [name] = value };
        var answer = await client.RequestAsync("POST", "/_emulator/" + path, new RequestOptions { Body = body });
        return answer.Body as Dictionary<string, object>;
    }

    private static void Hold(bool truth, string otherwise)
    {
        if (!truth)
        {
            throw new InvalidOperationException(otherwise);
        }
    }

    private static async Task Run()
    {
        using (var client = OpenTokClient.FromEnvironment())
        {
            Watch.Start();

            var session = await client.CreateSessionAsync(new CreateSessionOptions { MediaMode = MediaMode.Routed });
            Done("create session");

            var options = new GenerateTokenOptions { Role = Role.Publisher, Data = "name=Ada" };
            var token = client.GenerateToken(session.SessionId, options);
            Done("make token");

            var connection = await Control(client, "connections", "token", token);
            Done("join");

            await Control(client, $"connections/{connection["connectionId"]}/streams", "name", "camera");
            Done("publish");

            var archive = await client.StartArchiveAsync(session.SessionId, new StartArchiveOptions { Name = "lecture" });
            Done("start archive");

            var page = await client.ListArchivesAsync(new ListArchivesOptions { SessionId = session.SessionId });
            Hold(page.Total == 1 && page.Items[0].Id == archive.Id, "another archive");
            Done("list archives");

            archive = await client.StopArchiveAsync(archive.Id);
            Hold(archive.Status == ArchiveStatus.Stopped, "it runs on");
            Done("stop archive");

            while (archive.Status != ArchiveStatus.Available)
            {
                await Control(client, "clock", "advanceMs", 1000);
                archive = await client.GetArchiveAsync(archive.Id);
            }

            Done("available");

            await client.DeleteArchiveAsync(archive.Id);
            Done("delete archive");

            await Stranger(client, archive.Id);
        }
    }

    private static async Task Stranger(OpenTokClient client, string id)
    {
        var address = new OpenTokClientOptions { ApiUrl = client.ApiUrl };
        using (var stranger = new OpenTokClient(client.ProjectId, "a wrong secret", address))
        {
            try
            {
                await stranger.GetArchiveAsync(id);
                Hold(false, "a stranger was let in");
            }
            catch (OpenTokAuthenticationException)
            {
                Done("wrong secret");
            }
        }
    }
}
