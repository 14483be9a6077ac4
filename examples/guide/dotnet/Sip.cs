// Telephones in a session: call one, and press its keys.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using VonageVideo;

internal static class Sip
{
    internal static async Task Run()
    {
        var client = new OpenTokClient();
        var sessionId = (await EmulatorWorld.Somebody(client)).SessionId;

        // ANCHOR: dial
        var token = client.GenerateToken(sessionId, new GenerateTokenOptions { Data = "telephone" });
        var call = await client.DialAsync(sessionId, token, "sip:user@sip.example.com;transport=tls", new DialOptions
        {
            From = "from@example.com",
            Auth = new SipAuth("user", "password"),
            Headers = new Dictionary<string, string> { ["X-Room"] = "lecture" },
            Secure = true,
        });
        Console.WriteLine($"{call.Id} {call.ConnectionId}"); // disconnect that connection to hang up
        // ANCHOR_END: dial

        EmulatorWorld.Hold(call.ConnectionId != null && call.StreamId != null);

        // ANCHOR: dtmf
        await client.PlayDtmfAsync(sessionId, "1713#"); // all telephones hear it
        var onlyThis = new PlayDtmfOptions { ConnectionId = call.ConnectionId };
        await client.PlayDtmfAsync(sessionId, "p1", onlyThis); // a pause first
        // ANCHOR_END: dtmf

        var heard = (await EmulatorWorld.Look(client, $"connections/{call.ConnectionId}"))["dtmf"] as IEnumerable<object>;
        EmulatorWorld.Hold(heard.SequenceEqual(new[] { "1713#", "p1" }));
    }
}
