using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using OpenTokSDK.Exception;

namespace OpenTokSDK.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>What a client is made of, which may be changed while it is in use.</summary>
    public class SettingsTests
    {
        /// <summary>For both forms; the original's counted for the waiting one alone.</summary>
        public void TheTimeLimitCounts()
        {
            var service = new Service();
            service.Client.SetDefaultRequestTimeout(300);
            var slow = new Json { ["project"] = service.ApiKey.ToString(), ["delayMs"] = 5000L, ["times"] = 3L };
            foreach (var call in new Func<Task>[]
            {
                () => Task.Run(() => service.Client.ListArchives()), () => service.Client.ListArchivesAsync(),
            })
            {
                Service.Control("POST", "faults", slow);
                var watch = Stopwatch.StartNew();
                var thrown = Hold.Fails<OpenTokWebException>(call, "late");
                Hold.Same("timeout", ((VonageVideo.OpenTokException)thrown.InnerException).Kind.ToString(), "kind");
                Hold.True(watch.ElapsedMilliseconds < 3000, $"took {watch.ElapsedMilliseconds} ms");
            }

            Hold.Throws<OpenTokArgumentException>(() => service.Client.SetDefaultRequestTimeout(0), "no time");
        }

        /// <summary>It names the runtime, and what the program adds.</summary>
        public void TheUserAgentCanBeAddedTo()
        {
            var service = new Service();
            service.Client.ListArchives();
            service.Client.SetCustomUserAgent("mine/1");
            service.Client.ListArchives();
            var agents = service.Requests().Select(request => (string)((Json)request["headers"])["user-agent"]).ToList();
            Hold.True(agents[0].StartsWith("opentok-sdk/", StringComparison.Ordinal), agents[0]);
            Hold.True(agents[0].Contains("dotnet/" + Environment.Version), agents[0]);
            Hold.True(agents[1].StartsWith(agents[0], StringComparison.Ordinal) && agents[1].EndsWith("mine/1"), agents[1]);
        }

        /// <summary>The next call goes by them.</summary>
        public void CredentialsCanBeChanged()
        {
            var service = new Service();
            var other = new Service();
            var client = new OpenTok(1, "wrong", Service.Url);
            Hold.Throws<OpenTokWebException>(() => client.ListArchives(), "wrong ones");
            client.ApiKey = other.ApiKey;
            client.ApiSecret = other.ApiSecret;
            client.ListArchives();
            Hold.Same(1L, (long)other.Requests().Count, "requests");
            Hold.Same(other.ApiKey.ToString(), client.GetOpenTokId(), "id");
            Hold.Same(other.ApiSecret, client.ApiSecret, "secret");
            Hold.True(!client.Debug && !service.Client.ToString().Contains(service.ApiSecret), "no secret in its text");
        }

        /// <summary>With the id of an application and its key, as PEM or as a file's path.</summary>
        public void AnApplicationIsAClientToo()
        {
            var credentials = Service.Control("GET", "credentials", null);
            var key = (string)credentials["privateKey"];
            var file = System.IO.Path.GetTempFileName();
            System.IO.File.WriteAllText(file, key);
            Environment.SetEnvironmentVariable("OPENTOK_API_URL", Service.Url);
            try
            {
                foreach (var given in new[] { key, file })
                {
                    var client = new OpenTok((string)credentials["applicationId"], given);
                    var session = client.CreateSession();
                    Hold.Same(credentials["applicationId"], client.GetOpenTokId(), "id");
                    Hold.Same(3L, (long)session.GenerateToken().Split('.').Length, "a JWT");
                    Hold.Same(0L, (long)session.ApiKey, "no key");
                }
            }
            finally
            {
                Environment.SetEnvironmentVariable("OPENTOK_API_URL", null);
                System.IO.File.Delete(file);
            }
        }

        /// <summary>Each is an argument that is wrong.</summary>
        public void WrongSettingsAreRefused()
        {
            Hold.Throws<OpenTokArgumentException>(() => new OpenTok("", "key"), "no application");
            Hold.Throws<OpenTokArgumentException>(() => new OpenTok("a", ""), "no key");
            Hold.Throws<OpenTokArgumentException>(() => new OpenTok(100, null).ListArchives(), "no secret");
            Hold.Throws<OpenTokArgumentException>(() => new OpenTok(100, "s", "no address").ListArchives(), "no address");
            Hold.Fails<OpenTokArgumentException>(() => new OpenTok(100, "s", "no address").ListArchivesAsync(), "no address, awaited");
        }
    }
}
