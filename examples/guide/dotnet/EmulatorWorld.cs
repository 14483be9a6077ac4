// What a guide's program finds on the emulator before it begins: a session with somebody in it.

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using VonageVideo;

/// <summary>A routed session, and who has joined and publishes.</summary>
internal sealed class EmulatorWorld
{
    internal string SessionId { get; private set; }

    internal string ConnectionId { get; private set; }

    internal string StreamId { get; private set; }

    /// <summary>Lets a virtual client join a new session and publish, as a browser would.</summary>
    internal static async Task<EmulatorWorld> Somebody(OpenTokClient client)
    {
        var session = await client.CreateSessionAsync(new CreateSessionOptions { MediaMode = MediaMode.Routed });
        var token = client.GenerateToken(session.SessionId, new GenerateTokenOptions { Role = Role.Moderator });
        var body = new Dictionary<string, object> { ["token"] = token };
        var connection = (string)(await Control(client, "connections", body))["connectionId"];
        return new EmulatorWorld
        {
            SessionId = session.SessionId, ConnectionId = connection, StreamId = await Publish(client, connection),
        };
    }

    /// <summary>Publishes a further stream, and returns its id.</summary>
    internal static async Task<string> Publish(OpenTokClient client, string connection)
    {
        var body = new Dictionary<string, object> { ["name"] = "camera" };
        return (string)(await Control(client, $"connections/{connection}/streams", body))["streamId"];
    }

    /// <summary>One of the emulator's control routes, told something.</summary>
    internal static async Task<IDictionary<string, object>> Control(OpenTokClient client, string path, object body)
    {
        var answer = await client.RequestAsync("POST", "/_emulator/" + path, new RequestOptions { Body = body });
        return answer.Body as IDictionary<string, object>;
    }

    /// <summary>The same, asked for something.</summary>
    internal static async Task<IDictionary<string, object>> Look(OpenTokClient client, string path) =>
        (await client.RequestAsync("GET", "/_emulator/" + path)).Body as IDictionary<string, object>;

    /// <summary>Ends the program unless the newest archive has ended.</summary>
    internal static async Task HasRecorded()
    {
        using (var client = new OpenTokClient())
        {
            var page = await client.ListArchivesAsync();
            Hold(page.Items[0].Status == ArchiveStatus.Stopped);
        }
    }

    /// <summary>Ends the program unless what it did was right.</summary>
    internal static void Hold(bool truth)
    {
        if (!truth)
        {
            throw new InvalidOperationException("it did not do what it says");
        }
    }
}
