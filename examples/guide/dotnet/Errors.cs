// What fails, how long a call may take, and what is tried again.

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using VonageVideo;

internal static class Errors
{
    // ANCHOR: handle
    private static async Task<string> Stop(OpenTokClient client, string archiveId)
    {
        try
        {
            return $"{(await client.StopArchiveAsync(archiveId)).Status}";
        }
        catch (OpenTokNotFoundException)
        {
            return "there is no such archive";
        }
        catch (OpenTokConflictException failure)
        {
            return $"it cannot be stopped: {failure.Message}"; // the service's own words
        }
        catch (OpenTokRateLimitedException failure)
        {
            return $"too many requests: wait for {failure.RetryAfter}";
        }
        catch (OpenTokException failure)
        {
            Console.WriteLine($"{failure.Kind} {failure.Status} {failure.Code} {failure.RequestId} {failure.Attempts}");
            throw;
        }
    }
    // ANCHOR_END: handle

    internal static async Task Run()
    {
        var client = new OpenTokClient();
        var sessionId = (await EmulatorWorld.Somebody(client)).SessionId;
        var archiveId = (await client.StartArchiveAsync(sessionId)).Id;

        EmulatorWorld.Hold(await Stop(client, archiveId) == "stopped");
        EmulatorWorld.Hold((await Stop(client, archiveId)).StartsWith("it cannot be stopped: ", StringComparison.Ordinal));
        EmulatorWorld.Hold(await Stop(client, "7a1b3c5d-0000-4000-8000-000000000000") == "there is no such archive");

        // A wait that is longer than the call may take ends it at once.
        await Fail(client, 429, new Dictionary<string, object> { ["Retry-After"] = "60" });
        EmulatorWorld.Hold(await Stop(client, archiveId) == "too many requests: wait for 00:01:00");

        // ANCHOR: timeouts
        // All attempts together: 30 seconds unless set.
        var patient = new OpenTokClient(
            Environment.GetEnvironmentVariable("OPENTOK_API_KEY"),
            Environment.GetEnvironmentVariable("OPENTOK_API_SECRET"),
            new OpenTokClientOptions { Timeout = TimeSpan.FromMinutes(1), ConnectTimeout = TimeSpan.FromSeconds(2) });

        // For one call, over the same connections.
        var page = await patient.WithOptions(timeout: TimeSpan.FromSeconds(5)).ListArchivesAsync();
        // ANCHOR_END: timeouts

        EmulatorWorld.Hold(page.Total > 0);
        await Fail(client, 503);

        // ANCHOR: retries
        // GET, PUT and DELETE are tried three times in all. What starts something is sent again only if
        // the first request provably did nothing.
        var attempts = 0;
        var counted = client.WithOptions(onResponse: response => attempts = response.Attempts);
        await counted.ListArchivesAsync();
        Console.WriteLine($"after {attempts} attempts");

        var onlyOnce = client.WithOptions(maxRetries: 0);
        // ANCHOR_END: retries

        EmulatorWorld.Hold(attempts == 2);
        await Fail(client, 503);
        await IsTriedOnce(onlyOnce);
    }

    private static Task Fail(OpenTokClient client, int status, IDictionary<string, object> headers = null)
    {
        var fault = new Dictionary<string, object> { ["status"] = status, ["times"] = 1 };
        if (headers != null)
        {
            fault["headers"] = headers;
        }

        return EmulatorWorld.Control(client, "faults", fault);
    }

    private static async Task IsTriedOnce(OpenTokClient client)
    {
        try
        {
            await client.ListArchivesAsync();
        }
        catch (OpenTokServerException failure)
        {
            EmulatorWorld.Hold(failure.Status == 503 && failure.Attempts == 1);
            return;
        }

        EmulatorWorld.Hold(false);
    }
}
