using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using VonageVideo;

/// <summary>Starts archives, awaited, and counts them; leaves programs in mid-call. See README.md.</summary>
internal static class Soak
{
    private const int AtOnce = 64;

    /// <summary>Growth counts from here on.</summary>
    private const int Warm = 1000;
    private const int Times = 100;

    private static readonly OpenTokClient Client = new OpenTokClient();
    private static int next = -1;
    private static int failures;
    private static string before;

    private static int Main(string[] arguments)
    {
        if (arguments.Length > 0)
        {
            return Leave();
        }

        var calls = int.Parse(Environment.GetEnvironmentVariable("OPENTOK_SOAK") ?? "10000");
        var session = Client.CreateSession(new CreateSessionOptions { MediaMode = MediaMode.Routed }).SessionId;
        Control("connections", new Dictionary<string, object> { ["token"] = Client.GenerateToken(session) });
        Task.WaitAll(Enumerable.Range(0, AtOnce).Select(caller => Start(session, calls)).ToArray());
        var after = State();
        var all = Client.IterArchives(new ListArchivesOptions { SessionId = session, Count = 1000 });
        var names = all.Select(archive => archive.Name).ToList();
        int lost = calls - names.Distinct().Count(), doubled = names.Count - names.Distinct().Count();
        Console.WriteLine(
            $"soak: C#: {calls} calls, lost {lost}, doubled {doubled}, errors {failures}, {before} → {after} MB and descriptors");

        Control("faults", new Dictionary<string, object> { ["path"] = "/v2/*", ["delayMs"] = 10000 });
        var badly = Enumerable.Range(0, Times).Count(time => !LeavesWell());
        Console.WriteLine($"soak: C#: {Times} left in mid-call, {badly} badly");
        return lost == 0 && doubled == 0 && failures == 0 && badly == 0 ? 0 : 1;
    }

    private static async Task Start(string session, int calls)
    {
        for (var number = Interlocked.Increment(ref next); number < calls; number = Interlocked.Increment(ref next))
        {
            if (number == Math.Min(Warm, calls / 2))
            {
                before = State();
            }

            var name = number.ToString();
            try
            {
                await Client.StartArchiveAsync(session, new StartArchiveOptions { Name = name, MultiArchiveTag = name });
            }
            catch (OpenTokException)
            {
                Interlocked.Increment(ref failures);
            }
        }
    }

    private static void Control(string path, Dictionary<string, object> body) =>
        Client.Request("POST", "/_emulator/" + path, new RequestOptions { Body = body });

    /// <summary>The process's memory in megabytes, without garbage, and its descriptors.</summary>
    private static string State()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var pages = long.Parse(File.ReadAllText("/proc/self/statm").Split(' ')[1]);
        return $"{pages * 4096 / 1000000}, {Directory.GetFileSystemEntries("/proc/self/fd").Length}";
    }

    /// <summary>Ends while eight calls wait and eight are awaited.</summary>
    private static int Leave()
    {
        for (var caller = 0; caller < 8; caller++)
        {
            new Thread(() => Client.ListArchives()) { IsBackground = true }.Start();
            Client.ListArchivesAsync();
        }

        Thread.Sleep(100);
        return 3;
    }

    private static bool LeavesWell()
    {
        var host = Process.GetCurrentProcess().MainModule.FileName;
        var given = Environment.GetCommandLineArgs()[0];
        var settings = Environment.GetEnvironmentVariable("OPENTOK_RUNTIMECONFIG");
        var program = new ProcessStartInfo(host, $"exec --runtimeconfig \"{settings}\" \"{given}\" leave")
        {
            RedirectStandardError = true, UseShellExecute = false,
        };
        using (var process = Process.Start(program))
        {
            var said = process.StandardError.ReadToEnd();
            return process.WaitForExit(10000) && process.ExitCode == 3 && said.Length == 0;
        }
    }
}
