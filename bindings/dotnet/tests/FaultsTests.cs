using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>Faults of the service and of the wire: what comes of them is an error of ours, in time, and nothing is sent
    /// twice.</summary>
    public class FaultsTests
    {
        /// <summary>How long after its limit a call may come to an end, on a machine that is busy.</summary>
        private static readonly TimeSpan Grace = TimeSpan.FromSeconds(4);

        private readonly Emulator emulator = Emulator.Fresh();
        private readonly List<string> wrong = new List<string>();
        private int cells;

        public void AreErrorsInTime()
        {
            var table = (Json)Server.Shared("tests/faults/table.json");
            var wire = (Json)Server.Shared("tests/faults/wire.json");
            var hostile = new Server("OPENTOK_HOSTILE", "opentok-hostile", string.Empty);
            var addresses = hostile.Control("GET", "addresses");
            var calls = ((List<object>)table["calls"]).Cast<Json>().ToList();
            var faults = ((List<object>)table["faults"]).Concat((List<object>)wire["faults"]).Cast<Json>().ToList();
            var every = Environment.GetEnvironmentVariable("OPENTOK_FAULTS") == "all";
            for (var row = 0; row < faults.Count; row++)
            {
                var address = Field(addresses, (string)faults[row]["name"]) as Json;
                var retries = every ? 1 : Convert.ToInt32(calls[row % calls.Count]["retries"]);
                using (var client = Client(faults[row], address, retries))
                {
                    var chosen = every ? calls : new List<Json> { calls[row % calls.Count] };
                    chosen.ForEach(call => Cell(faults[row], call, client, address == null ? emulator : hostile));
                }
            }

            hostile.Stop();
            Console.WriteLine($"faults: {cells} cells, {wrong.Count} wrong (C#)");
            Hold.True(wrong.Count == 0, string.Join("\n", wrong));
        }

        private static TimeSpan Limit(Json fault) => TimeSpan.FromSeconds(Convert.ToDouble(Field(fault, "limit") ?? 1));

        private static object Field(Json json, string name)
        {
            object value;
            return json.TryGetValue(name, out value) ? value : null;
        }

        private OpenTokClient Client(Json fault, Json address, int retries)
        {
            var options = new OpenTokClientOptions { Timeout = Limit(fault), MaxRetries = retries };
            foreach (var part in address ?? new Json())
            {
                typeof(OpenTokClientOptions).GetProperty(Calls.Pascal(part.Key)).SetValue(options, part.Value);
            }

            return emulator.Client(options);
        }

        private void Cell(Json fault, Json call, OpenTokClient client, Server service)
        {
            cells++;
            service.Reset();
            var order = (Json)Field(fault, "fault") ?? new Json();
            if (order.Count > 0)
            {
                service.Control("POST", "faults", order);
            }

            var watch = Stopwatch.StartNew();
            var kind = Outcome(client, call);
            var took = watch.Elapsed;
            var headers = Field(order, "headers") as Json ?? new Json();
            var isHarmless = Field(order, "status") as long? == 429 || headers.ContainsKey("retry-after");
            var expected = (List<object>)((Json)fault["kinds"])[(string)call["answer"]];
            var name = $"{fault["name"]} in {call["operation"]}";
            Note(expected.Contains(kind), $"{name}: {kind}, not {TableJson.Write(expected)}");
            Note(took <= Limit(fault) + Grace, $"{name}: it took {took}");
            Note(isHarmless || MostPosts(service) <= 1, $"{name}: it was sent more than once");
        }

        private void Note(bool holds, string about)
        {
            if (!holds)
            {
                wrong.Add(about);
            }
        }

        private static string Outcome(OpenTokClient client, Json call)
        {
            try
            {
                Calls.Make(client, Calls.Method((string)call["operation"], false), (Json)call["arguments"]);
                return "ok";
            }
            catch (OpenTokException failure)
            {
                var facts = typeof(OpenTokException).GetProperties().Select(property => property.GetValue(failure));
                var shown = failure + " " + string.Join(" ", facts);
                return shown.Contains("SECRET") || shown.Contains("eyJ") ? "a secret" : failure.Kind.ToString();
            }
        }

        /// <summary>How often the same was sent. By paths: what an earlier cell gave up may arrive late.</summary>
        private static int MostPosts(Server service) =>
            service.Requests().Where(request => (string)request["method"] == "POST").GroupBy(request => (string)request["path"])
                .Select(group => group.Count()).DefaultIfEmpty(0).Max();
    }
}
