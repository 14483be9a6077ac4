using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

/// <summary>The protocol of <c>bench/README.md</c>, for the program beside this one.</summary>
internal static class Bench
{
    internal const string Archive = "6f0b2c9a-14e3-4d8e-8f55-000000000000";
    internal const string Data = "name=Ada Lovelace&number=12345";
    internal static readonly string[] Classes = { "focus", "full" };
    internal static readonly long Expiry = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 86400;

    internal static string Of(string name) => Environment.GetEnvironmentVariable("BENCH_" + name);

    /// <summary>With <c>--start</c>, does only what it says; returns whether it did.</summary>
    internal static bool Start(string[] arguments, Dictionary<string, Action> acts)
    {
        if (arguments.Length < 2 || arguments[0] != "--start")
        {
            return false;
        }

        if (arguments[1] != "nothing")
        {
            acts[arguments[1]]();
        }

        return true;
    }

    /// <summary>Does works as they are asked for, until standard input ends.</summary>
    internal static void Serve(Dictionary<string, Func<Task>> works)
    {
        Console.WriteLine("{\"works\":[" + string.Join(",", works.Keys.Append("memory").Select(work => "\"" + work + "\"")) + "]}");
        for (var line = Console.ReadLine(); line != null; line = Console.ReadLine())
        {
            var work = Find(line, "work", "");
            if (work == "memory")
            {
                var pages = long.Parse(File.ReadAllText("/proc/self/statm").Split(' ')[1], CultureInfo.InvariantCulture);
                Console.WriteLine("{\"seconds\":0,\"cpu\":0,\"rss\":" + (pages * 4096) + "}");
                continue;
            }

            var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            try
            {
                Run(works[work], int.Parse(Find(line, "times", "1")), int.Parse(Find(line, "at_once", "1"))).GetAwaiter().GetResult();
                process.Refresh();
                var taken = (process.TotalProcessorTime - before).TotalSeconds;
                Console.WriteLine(FormattableString.Invariant($"{{\"seconds\":{watch.Elapsed.TotalSeconds},\"cpu\":{taken}}}"));
            }
            catch (Exception failure)
            {
                Console.WriteLine("{\"error\":\"" + Regex.Replace(failure.Message, "[\"\\\\\\p{Cc}]", " ") + "\"}");
            }
        }
    }

    /// <summary>So many times; as many tasks as are to be at it at once share them.</summary>
    private static async Task Run(Func<Task> work, int times, int atOnce)
    {
        var shares = Enumerable.Range(0, atOnce).Select(_ => Share(work, times / atOnce));
        await Task.WhenAll(shares.ToList());
    }

    private static async Task Share(Func<Task> work, int times)
    {
        for (var time = 0; time < times; time++)
        {
            await work();
        }
    }

    private static string Find(string line, string name, string otherwise)
    {
        var found = Regex.Match(line, "\"" + name + "\"\\s*:\\s*\"?([\\w.]+)");
        return found.Success ? found.Groups[1].Value : otherwise;
    }
}
