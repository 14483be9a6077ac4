// The two environments, and the emulator in the place of either.

using System;
using System.Threading.Tasks;
using VonageVideo;

internal static class Environments
{
    internal static async Task Run()
    {
        await OfAProject();
        await OfAnApplication();
        await OnTheEmulator(Environment.GetEnvironmentVariable("OPENTOK_API_URL"));
    }

    private static async Task OfAProject()
    {
        // ANCHOR: opentok
        var apiKey = Environment.GetEnvironmentVariable("OPENTOK_API_KEY");
        var apiSecret = Environment.GetEnvironmentVariable("OPENTOK_API_SECRET");
        var client = new OpenTokClient(apiKey, apiSecret);
        Console.WriteLine($"{client.ProjectId} {client.ApiUrl}");
        // ANCHOR_END: opentok

        EmulatorWorld.Hold((await client.CreateSessionAsync()).SessionId != null);
    }

    private static async Task OfAnApplication()
    {
        // ANCHOR: vonage
        var client = OpenTokClient.Application(
            Environment.GetEnvironmentVariable("VONAGE_APPLICATION_ID"),
            privateKeyPath: Environment.GetEnvironmentVariable("VONAGE_PRIVATE_KEY_PATH")); // or privateKey, the text itself
        Console.WriteLine($"{client.ProjectId} {client.ApiUrl}");
        // ANCHOR_END: vonage

        EmulatorWorld.Hold((await client.CreateSessionAsync()).SessionId != null);
    }

    private static async Task OnTheEmulator(string emulatorUrl)
    {
        // ANCHOR: emulator
        var client = new OpenTokClient(
            Environment.GetEnvironmentVariable("OPENTOK_API_KEY"),
            Environment.GetEnvironmentVariable("OPENTOK_API_SECRET"),
            new OpenTokClientOptions { ApiUrl = emulatorUrl }); // http://127.0.0.1:7171; all else stays as it is
        // ANCHOR_END: emulator

        EmulatorWorld.Hold(client.ApiUrl == emulatorUrl);
        EmulatorWorld.Hold((await client.CreateSessionAsync()).SessionId != null);
    }
}
