// Captions, web pages in a session, and its sound on a WebSocket.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using VonageVideo;

internal static class Extras
{
    internal static async Task Run()
    {
        var client = new OpenTokClient();
        var world = await EmulatorWorld.Somebody(client);
        var (sessionId, streamId) = (world.SessionId, world.StreamId);

        // ANCHOR: captions
        var token = client.GenerateToken(sessionId, new GenerateTokenOptions { Role = Role.Moderator });
        var captions = await client.StartCaptionsAsync(sessionId, token, new StartCaptionsOptions
        {
            LanguageCode = "en-GB", // en-US unless set
            PartialCaptions = false, // whole sentences only
        });
        Console.WriteLine(captions.CaptionsId);
        await client.StopCaptionsAsync(captions.CaptionsId);
        // ANCHOR_END: captions

        var captioned = (await EmulatorWorld.Look(client, "captions"))["items"] as IEnumerable<object>;
        EmulatorWorld.Hold("stopped".Equals(((IDictionary<string, object>)captioned.Single())["status"]));

        // ANCHOR: render
        var render = await client.StartRenderAsync(sessionId, token, "https://example.com/scoreboard", new StartRenderOptions
        {
            Resolution = Resolution.Hd,
            MaxDuration = 1800, // seconds
            Properties = new RenderProperties("scoreboard"), // of the stream that it publishes
        });
        Console.WriteLine($"{render.Id} {render.Status}");
        await client.StopRenderAsync(render.Id);
        // ANCHOR_END: render

        render = await client.GetRenderAsync(render.Id);
        EmulatorWorld.Hold(render.Status == RenderStatus.Stopped);

        // ANCHOR: audio
        var options = new StartAudioConnectorOptions
        {
            Streams = new[] { streamId }, // all unless set
            Headers = new Dictionary<string, string> { ["X-Room"] = "lecture" },
            AudioRate = 16000,
        };
        var connector = await client.StartAudioConnectorAsync(sessionId, token, "wss://example.com/audio", options);
        Console.WriteLine(connector.Id);
        await client.StopAudioConnectorAsync(connector.Id);
        // ANCHOR_END: audio

        EmulatorWorld.Hold(connector.ConnectionId != null);
    }
}
