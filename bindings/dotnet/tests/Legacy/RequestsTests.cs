using System;
using System.Collections.Generic;
using System.Linq;

namespace OpenTokSDK.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>What programs written for the original send: as it was given, with the defaults of then.</summary>
    public class RequestsTests
    {
        /// <summary>A session of the project 100.</summary>
        internal const string Session = "1_MX4xMDB-fjE3MDAwMDAwMDAwMDB-a1Ezdlo3fn4";

        internal static readonly List<Json> Rows = Service.Table("tests/legacy/dotnet.json");

        /// <summary>Each row, in both forms.</summary>
        public void EachRowSendsWhatItAlwaysSent()
        {
            var failures = new List<string>();
            foreach (var row in Rows)
            {
                foreach (var form in Forms((string)row["call"]))
                {
                    try
                    {
                        Sends(row, form);
                    }
                    catch (System.Exception failure)
                    {
                        failures.Add($"{form}, {row["about"]}: {failure.Message}");
                    }
                }
            }

            Hold.True(failures.Count == 0, string.Join("\n", failures));
        }

        /// <summary>No method that asks the service is left out.</summary>
        public void EachMethodIsInTheTable()
        {
            var called = Rows.SelectMany(row => Forms((string)row["call"])).Distinct();
            var there = typeof(OpenTok).GetMethods()
                .Where(method => method.DeclaringType == typeof(OpenTok) && !method.IsSpecialName)
                .Select(method => method.Name)
                .Except(new[] { "GenerateToken", "GenerateT1Token", "GetOpenTokId", "SetCustomUserAgent", "SetDefaultRequestTimeout" });
            Hold.Same(Sorted(there), Sorted(called), "methods");
        }

        /// <summary>No option is left out: each is given by a row, and so seen on its way.</summary>
        public void EachOptionIsGivenByARow()
        {
            var given = Rows.SelectMany(row => GivenBy(row)).Distinct().ToList();
            var calls = Rows.Select(row => (string)row["call"]).Distinct();
            var wanted = calls.SelectMany(call => Calling.Method(call).GetParameters().Select(one => $"{call}({one.Name})"));
            var missing = wanted.Except(given).ToList();
            Hold.True(missing.Count == 0, "given by no row: " + string.Join(", ", missing));
            var written = TableJson.Write(Rows.Cast<object>().ToList());
            var options = new[] { typeof(DialOptions), typeof(DialAuth), typeof(AudioTransport), typeof(ArchiveLayout) };
            var unset = options.SelectMany(type => type.GetProperties()).Where(one => !written.Contains($"\"{one.Name}\":")).ToList();
            Hold.True(unset.Count == 0, "set by no row: " + string.Join(", ", unset));
        }

        /// <summary>A row names the waiting form if there is one.</summary>
        internal static IEnumerable<string> Forms(string call) =>
            call.EndsWith("Async", StringComparison.Ordinal) ? new[] { call } : new[] { call, call + "Async" };

        private static IEnumerable<string> GivenBy(Json row)
        {
            var call = (string)row["call"];
            var positional = Calling.Method(call).GetParameters().Take(((List<object>)row["args"]).Count).Select(one => one.Name);
            var named = row.ContainsKey("kwargs") ? ((Json)row["kwargs"]).Keys : Enumerable.Empty<string>();
            return positional.Concat(named).Select(name => $"{call}({name})");
        }

        private static List<object> Sorted(IEnumerable<string> names) =>
            names.OrderBy(name => name, StringComparer.Ordinal).Cast<object>().ToList();

        private static void Sends(Json row, string form)
        {
            var service = new Service();
            service.Replies(new object[] { Reply(row) });
            Calling.Call(service.Client, form, row);
            var sent = service.Requests();
            Hold.True(sent.Count == 1, $"{sent.Count} requests");
            var expected = (Json)row["request"];
            var path = ((string)expected["path"]).Replace("{project}", service.ApiKey.ToString());
            Hold.Same(expected["method"], sent[0]["method"], "method");
            Hold.Same(path, sent[0]["path"], "path");
            Hold.Same(Value(expected, "query") ?? new Json(), Query((string)sent[0]["query"]), "query");
            Hold.Same(Value(expected, "form"), sent[0]["form"], "form");
            if (!expected.ContainsKey("form"))
            {
                Hold.Same(Value(expected, "json"), sent[0]["json"], "body");
            }
        }

        private static Json Reply(Json row)
        {
            var reply = new Json { ["status"] = 200L };
            reply[row.ContainsKey("replyText") ? "text" : "json"] = Value(row, "replyText") ?? Value(row, "reply");
            return reply;
        }

        private static object Value(Json row, string name) => row.ContainsKey(name) ? row[name] : null;

        private static Json Query(string query)
        {
            var pairs = (query ?? "").Split(new[] { '&' }, StringSplitOptions.RemoveEmptyEntries);
            return pairs.Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => (object)Uri.UnescapeDataString(pair[1]));
        }
    }
}
