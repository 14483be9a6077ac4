// A session, somebody in it, and a recording: the first page of the documentation.

// ANCHOR: all
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using VonageVideo;

public static class Quickstart
{
    public static async Task Main()
    {
        var client = new OpenTokClient(); // from the environment; or new OpenTokClient(apiKey, apiSecret)
        var session = await client.CreateSessionAsync(new CreateSessionOptions { MediaMode = MediaMode.Routed });
        var token = client.GenerateToken(session.SessionId, new GenerateTokenOptions { Data = "name=Ada" });

        // In life a browser joins with the token. Here one of the emulator's virtual clients does.
        var browser = new Dictionary<string, object> { ["token"] = token };
        await client.RequestAsync("POST", "/_emulator/connections", new RequestOptions { Body = browser });

        var archive = await client.StartArchiveAsync(session.SessionId, new StartArchiveOptions { Name = "lecture" });
        await client.StopArchiveAsync(archive.Id);
        foreach (var one in client.IterArchives(new ListArchivesOptions { SessionId = session.SessionId }))
        {
            Console.WriteLine($"{one.Id} {one.Name} {one.Status}");
        }
    }
}
// ANCHOR_END: all
