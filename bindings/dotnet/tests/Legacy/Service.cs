using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using VonageVideo.Tests;

namespace OpenTokSDK.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>A project of its own at the emulator, which starts with the first of them and ends with this process.</summary>
    internal sealed class Service
    {
        private static readonly Lazy<Server> Running =
            new Lazy<Server>(() => new Server("OPENTOK_EMULATOR", "opentok-emulator", "--port 0 --with-parent"));

        internal Service()
        {
            var project = Control("POST", "projects", new Json());
            ApiKey = int.Parse((string)project["apiKey"]);
            ApiSecret = (string)project["apiSecret"];
            ApplicationId = (string)project["applicationId"];
            Client = new OpenTok(ApiKey, ApiSecret, Url);
        }

        /// <summary>The repository, in which the tables are.</summary>
        internal static string Root { get; } =
            Environment.GetEnvironmentVariable("OPENTOK_ROOT") ?? Above(Directory.GetCurrentDirectory());

        internal static string Url => Running.Value.Url;

        internal int ApiKey { get; }

        internal string ApiSecret { get; }

        internal string ApplicationId { get; }

        internal OpenTok Client { get; }

        internal static List<Json> Table(string path) =>
            ((List<object>)Server.Shared(path)).Cast<Json>().ToList();

        internal static Json Control(string method, string path, Json body) => Running.Value.Control(method, path, body);

        /// <summary>What the service answers next.</summary>
        internal void Replay(params object[] answers) =>
            Replies(answers.Select(answer => (object)new Json { ["status"] = 200L, ["json"] = answer }));

        /// <summary>The service refuses the next call.</summary>
        internal void Refuse(int status, string message) => Replies(new object[]
        {
            new Json { ["status"] = (long)status, ["json"] = new Json { ["code"] = (long)status, ["message"] = message } },
        });

        internal void Replies(IEnumerable<object> replies) => Control(
            "POST", "replay", new Json { ["replies"] = replies.ToList(), ["project"] = ApiKey.ToString() });

        /// <summary>What arrived since this was asked before.</summary>
        internal List<Json> Requests()
        {
            var requests = Control("GET", "requests?project=" + ApiKey, null);
            Control("DELETE", "requests?project=" + ApiKey, new Json());
            return ((List<object>)requests["items"]).Cast<Json>().ToList();
        }

        /// <summary>Somebody in a session, who publishes: the connection and the stream.</summary>
        internal string[] Join(string sessionId)
        {
            var token = Client.GenerateToken(sessionId);
            var connection = (string)Control("POST", "connections", new Json { ["token"] = token })["connectionId"];
            var stream = Control("POST", $"connections/{connection}/streams", new Json { ["name"] = "camera" });
            return new[] { connection, (string)stream["streamId"] };
        }

        private static string Above(string folder)
        {
            while (folder != null && !Directory.Exists(Path.Combine(folder, "tests", "legacy")))
            {
                folder = Path.GetDirectoryName(folder);
            }

            return folder ?? throw new InvalidOperationException("not within the repository");
        }
    }
}
