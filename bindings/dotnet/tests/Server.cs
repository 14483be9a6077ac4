using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>A running server of the project's, which ends with this process.</summary>
    internal class Server
    {
        private static readonly HttpClient Web = new HttpClient();
        private readonly Process process;

        internal Server(string variable, string name, string arguments)
        {
            var program = Environment.GetEnvironmentVariable(variable) ?? Path.Combine(Root, "target", "debug", name);
            process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false,
            });
            AppDomain.CurrentDomain.ProcessExit += (sender, ending) => Stop();
            Url = (process.StandardOutput.ReadLine() ?? string.Empty).Split(' ').Last().Trim();
        }

        /// <summary>The repository, in which the shared tests are.</summary>
        internal static string Root => Service.Root;

        internal string Url { get; }

        /// <summary>What a file of the repository says.</summary>
        internal static object Shared(string path) => TableJson.Parse(File.ReadAllText(Path.Combine(Root, path)));

        /// <summary>Calls a control route.</summary>
        internal Json Control(string method, string path, Json body = null)
        {
            using (var request = new HttpRequestMessage(new HttpMethod(method), Url + "/_emulator/" + path))
            {
                if (body != null)
                {
                    request.Content = new StringContent(TableJson.Write(body), Encoding.UTF8, "application/json");
                }

                using (var answer = Web.SendAsync(request).GetAwaiter().GetResult())
                {
                    var text = answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
                    Hold.True(answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode} {text}");
                    return text.Length == 0 ? new Json() : (Json)TableJson.Parse(text);
                }
            }
        }

        /// <summary>What has arrived since it was as new.</summary>
        internal List<Json> Requests() => ((List<object>)Control("GET", "requests")["items"]).Cast<Json>().ToList();

        internal void Reset() => Control("POST", "reset");

        internal void Stop()
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }
}
