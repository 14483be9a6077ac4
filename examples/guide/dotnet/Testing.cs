// Tests against the emulator: have it fail, and let time pass.

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using VonageVideo;

internal static class Testing
{
    internal static async Task Run()
    {
        var client = new OpenTokClient();
        var sessionId = (await EmulatorWorld.Somebody(client)).SessionId;

        // ANCHOR: faults
        var twice = new Dictionary<string, object> { ["status"] = 503, ["times"] = 2 };
        await client.RequestAsync("POST", "/_emulator/faults", new RequestOptions { Body = twice });
        var attempts = 0;
        await client.WithOptions(onResponse: response => attempts = response.Attempts).ListArchivesAsync();
        Assert.Equal(3, attempts); // twice in vain, and then it succeeds

        var once = new Dictionary<string, object> { ["status"] = 503, ["times"] = 1 };
        await client.RequestAsync("POST", "/_emulator/faults", new RequestOptions { Body = once });
        // It starts something, and so is not sent twice.
        await Assert.ThrowsAsync<OpenTokServerException>(() => client.CreateSessionAsync());
        // ANCHOR_END: faults

        // ANCHOR: clock
        var token = client.GenerateToken(sessionId, new GenerateTokenOptions { Ttl = 3600 });
        var archive = await client.StartArchiveAsync(sessionId);
        var threeHours = new Dictionary<string, object> { ["advanceMs"] = 3 * 60 * 60 * 1000 };
        await client.RequestAsync("POST", "/_emulator/clock", new RequestOptions { Body = threeHours });

        // No recording is longer than two hours, and the token was good for one.
        archive = await client.GetArchiveAsync(archive.Id);
        Assert.Equal("available", archive.Status.ToString());
        var late = new RequestOptions { Body = new Dictionary<string, object> { ["token"] = token } };
        await Assert.ThrowsAsync<OpenTokAuthenticationException>(
            () => client.RequestAsync("POST", "/_emulator/connections", late));
        // ANCHOR_END: clock
    }

    /// <summary>As xunit has it.</summary>
    private static class Assert
    {
        internal static void Equal<T>(T expected, T actual) => EmulatorWorld.Hold(Equals(expected, actual));

        internal static async Task ThrowsAsync<T>(Func<Task> call)
            where T : Exception
        {
            try
            {
                await call();
            }
            catch (T)
            {
                return;
            }

            EmulatorWorld.Hold(false);
        }
    }
}
