// Tokens: what their bearer may do, how long they are good for, and what they tell the others.

using System;
using System.Linq;
using System.Threading.Tasks;
using VonageVideo;

internal static class Tokens
{
    internal static async Task Run()
    {
        var client = new OpenTokClient();
        var sessionId = (await client.CreateSessionAsync()).SessionId;

        // ANCHOR: roles
        var forAGuest = client.GenerateToken(sessionId, new GenerateTokenOptions { Role = Role.Subscriber });
        var forASpeaker = client.GenerateToken(sessionId, new GenerateTokenOptions { Role = Role.Publisher }); // as without a role
        var forAHost = client.GenerateToken(sessionId, new GenerateTokenOptions { Role = Role.Moderator });
        // ANCHOR_END: roles

        var roles = new[] { forAGuest, forASpeaker, forAHost }.Select(one => client.InspectToken(one).Role);
        EmulatorWorld.Hold(roles.SequenceEqual(new Role?[] { Role.Subscriber, Role.Publisher, Role.Moderator }));

        // ANCHOR: options
        var token = client.GenerateToken(sessionId, new GenerateTokenOptions
        {
            Ttl = 2 * 60 * 60, // seconds, 24 hours unless set; or ExpireTime, a moment
            Data = "name=Ada", // the other clients see it in the connection
            InitialLayoutClassList = new[] { "focus" }, // of each stream that is published with it
        });
        var info = client.InspectToken(token);
        Console.WriteLine($"{info.Role} {info.ExpiresAt} {info.ConnectionData}");
        // ANCHOR_END: options

        EmulatorWorld.Hold(info.ConnectionData == "name=Ada");
        EmulatorWorld.Hold(info.ExpiresAt - info.CreatedAt == 7200);
        EmulatorWorld.Hold(client.VerifyToken(token, new VerifyTokenOptions { SessionId = sessionId }).Valid);
    }
}
