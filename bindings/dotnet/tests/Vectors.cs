using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Reflection;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>A vector: call, request, canned reply, value or error; and the count of all.</summary>
    internal static class Vectors
    {
        private static int passed;
        private static int refused;

        internal static List<string> Failures { get; } = new List<string>();

        internal static void Run(string path, bool awaited)
        {
            var vector = (Json)TableJson.Parse(File.ReadAllText(path));
            var call = (Json)vector["call"];
            var method = Calls.Method((string)call["operation"], awaited);
            if (method == null && awaited)
            {
                // Only what asks the service is awaited, which SurfaceTests holds to.
                return;
            }

            try
            {
                Hold.True(method != null, "there is no such method");
                Compare(vector, call, method);
                passed++;
            }
            catch (RefusedByCompiler) when (Field(vector, "dynamic") as bool? == true)
            {
                passed++;
                refused++;
            }
            catch (Exception failure)
            {
                Failures.Add($"{path}{(awaited ? ", awaited" : string.Empty)}: {failure.Message}");
            }
        }

        /// <summary>Said last, where they were run.</summary>
        internal static void Report()
        {
            if (passed + Failures.Count > 0)
            {
                Console.WriteLine($"{refused} calls were refused by the compiler");
                Console.WriteLine($"vectors: {passed} passed, {Failures.Count} failed (C#)");
            }
        }

        private static void Compare(Json vector, Json call, MethodInfo method)
        {
            var emulator = Emulator.Fresh();
            var reply = Field(vector, "reply");
            if (reply != null)
            {
                emulator.Control("POST", "replay", new Json { ["replies"] = new List<object> { reply } });
            }

            using (var client = Client(emulator, Field(vector, "credentials")))
            {
                var arguments = (Json)Field(call, "arguments") ?? new Json();
                var error = (Json)Field(vector, "error");
                if (error == null)
                {
                    Plain.Same(vector["result"], Plain.Of(Calls.Make(client, method, arguments)), "result");
                }
                else
                {
                    Errors(error, Failure(() => Calls.Make(client, method, arguments)));
                }
            }

            Requests((Json)Field(vector, "request"), emulator.Requests());
        }

        /// <summary>What the call fails with; a refusal by the compiler is none.</summary>
        private static OpenTokException Failure(Func<object> call)
        {
            object answer;
            try
            {
                answer = call();
            }
            catch (OpenTokException failure)
            {
                return failure;
            }

            throw new InvalidOperationException("no error but " + Plain.Text(Plain.Of(answer)));
        }

        private static OpenTokClient Client(Emulator emulator, object wanted)
        {
            var options = new OpenTokClientOptions { MaxRetries = 0 };
            if (wanted is Json own)
            {
                return own.ContainsKey("apiKey")
                    ? emulator.Client(options, (string)own["apiKey"], (string)own["apiSecret"])
                    : emulator.Application(options, (string)own["applicationId"], (string)own["privateKey"]);
            }

            switch ((string)wanted)
            {
                case "application": return emulator.Application(options);
                case "account": return emulator.Account(options);
                default: return emulator.Client(options);
            }
        }

        private static void Errors(Json expected, OpenTokException failure)
        {
            foreach (var part in expected)
            {
                var value = typeof(OpenTokException).GetProperty(Calls.Pascal(part.Key)).GetValue(failure);
                Plain.Same(part.Value, value is TimeSpan wait ? wait.TotalSeconds : Plain.Of(value), part.Key);
            }
        }

        private static void Requests(Json expected, List<Json> arrived)
        {
            if (expected == null)
            {
                Hold.True(arrived.Count == 0, "something was sent");
                return;
            }

            Hold.True(arrived.Count == 1, $"{arrived.Count} requests were sent");
            var request = arrived[0];
            var body = new[] { "json", "form" }.FirstOrDefault(expected.ContainsKey) ?? "body";
            var found = new Json
            {
                ["method"] = request["method"],
                ["path"] = request["path"],
                ["query"] = Query((string)request["query"]),
                [body] = Field(request, body),
            };
            var wanted = new Json { ["query"] = new Json() };
            if (body == "body")
            {
                wanted["body"] = string.Empty;
            }

            foreach (var part in expected)
            {
                wanted[part.Key] = part.Value;
            }

            Plain.Same(wanted, found, "request");
        }

        private static Json Query(string text) => text.Split('&').Where(pair => pair.Length > 0).Select(pair => pair.Split('='))
            .ToDictionary(pair => WebUtility.UrlDecode(pair[0]), pair => (object)WebUtility.UrlDecode(pair[1]));

        private static object Field(Json json, string name)
        {
            object value;
            return json.TryGetValue(name, out value) ? value : null;
        }
    }
}
