// Signals to the clients of a session, and what a host may do to them.

using System.Collections.Generic;
using System.Threading.Tasks;
using VonageVideo;

internal static class Moderation
{
    internal static async Task Run()
    {
        var client = new OpenTokClient();
        var world = await EmulatorWorld.Somebody(client);
        var (sessionId, connectionId, streamId) = (world.SessionId, world.ConnectionId, world.StreamId);
        var speaker = await EmulatorWorld.Publish(client, connectionId);

        // ANCHOR: signal
        var toAll = new SignalOptions { Type = "chat", Data = "We begin in a minute." };
        await client.SignalAsync(sessionId, toAll);
        var toOne = new SignalOptions { Type = "chat", Data = "You are next.", ConnectionId = connectionId };
        await client.SignalAsync(sessionId, toOne);
        // ANCHOR_END: signal

        var seen = (await EmulatorWorld.Look(client, $"connections/{connectionId}"))["signals"] as IEnumerable<object>;
        EmulatorWorld.Hold(Said(seen) == "We begin in a minute. You are next. ");

        // ANCHOR: mute
        await client.ForceMuteStreamAsync(sessionId, streamId);

        // All but some, and who publishes later as well, until it is ended.
        await client.ForceMuteAllAsync(sessionId, new ForceMuteAllOptions { ExcludedStreamIds = new[] { speaker } });
        await client.DisableForceMuteAsync(sessionId);
        // ANCHOR_END: mute

        EmulatorWorld.Hold((bool)(await EmulatorWorld.Look(client, $"streams/{streamId}"))["muted"]);
        EmulatorWorld.Hold(!(bool)(await EmulatorWorld.Look(client, $"streams/{speaker}"))["muted"]);

        // ANCHOR: disconnect
        foreach (var connection in (await client.ListConnectionsAsync(sessionId)).Items)
        {
            await client.ForceDisconnectAsync(sessionId, connection.ConnectionId);
        }
        // ANCHOR_END: disconnect

        EmulatorWorld.Hold((await client.ListConnectionsAsync(sessionId)).Total == 0);
    }

    private static string Said(IEnumerable<object> signals)
    {
        var said = string.Empty;
        foreach (IDictionary<string, object> signal in signals)
        {
            said += signal["data"] + " ";
        }

        return said;
    }
}
