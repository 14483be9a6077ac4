using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>What a client is made of, what it says of itself, and what comes of what is odd.</summary>
    public class ClientTests
    {
        private readonly Emulator emulator = Emulator.Fresh();

        public void WhatIsWrongIsRefusedBeforeAnyRequest()
        {
            var wrong = new Dictionary<string, OpenTokClientOptions>
            {
                ["timeout"] = new OpenTokClientOptions { Timeout = TimeSpan.Zero },
                ["connectTimeout"] = new OpenTokClientOptions { ConnectTimeout = TimeSpan.FromSeconds(-1) },
                ["proxy"] = new OpenTokClientOptions { Proxy = "ftp://proxy" },
                ["apiUrl"] = new OpenTokClientOptions { ApiUrl = "nowhere" },
                ["maxRetries"] = new OpenTokClientOptions { MaxRetries = -1 },
            };
            foreach (var one in wrong)
            {
                var failure = Hold.Throws<OpenTokInvalidArgumentException>(
                    () => new OpenTokClient("100", "secret", one.Value), one.Key);
                Hold.True(failure.Field == one.Key && failure.Message.Contains(one.Key), $"{one.Key}: {failure.Message}");
            }

            Hold.Throws<OpenTokInvalidArgumentException>(() => new OpenTokClient("100", null), "no secret");
            Hold.Throws<OpenTokInvalidArgumentException>(
                () => emulator.Client().WithOptions(timeout: TimeSpan.Zero).ListArchives(), "no time");
            Hold.Throws<OpenTokInvalidArgumentException>(
                () => emulator.Client().WithOptions(maxRetries: -1).ListArchives(), "fewer than no retries");
            Hold.True(emulator.Requests().Count == 0, "something was sent");
        }

        public void ItSaysWhoCalls()
        {
            emulator.Client(new OpenTokClientOptions { UserAgent = "my-app/1.0" }).ListArchives();
            var agent = (string)((Json)emulator.Requests().Single()["headers"])["user-agent"];
            var expected = $@"\Aopentok-sdk/\S+ dotnet/{Regex.Escape(Environment.Version.ToString())} \S+ my-app/1\.0\z";
            Hold.True(Regex.IsMatch(agent, expected), agent);
        }

        public void ItTellsOfItsCalls()
        {
            var seen = new List<ResponseInfo>();
            var own = new List<ResponseInfo>();
            var client = emulator.Client(new OpenTokClientOptions { OnResponse = seen.Add });
            client.WithOptions(onResponse: own.Add).CreateSessionAsync().GetAwaiter().GetResult();
            Hold.Throws<OpenTokNotFoundException>(() => client.GetArchive("none"), "an unknown archive");
            Plain.Same(new List<object> { 200, 404 }, seen.Select(one => (object)one.Status).ToList(), "status");
            Hold.True(own.Count == 1 && own[0].Status == 200, "who is told besides");
            var line = seen[1].ToString();
            Hold.True(Regex.IsMatch(line, @"\AGET /v2/project/100/archive/none 404 \d+ ms, 1 attempt"), line);
        }

        public void ItIsClosedWhenDisposedOf()
        {
            var client = emulator.Client();
            client.ListArchives();
            client.Dispose();
            client.Dispose();
            Hold.Throws<OpenTokConfigurationException>(() => client.ListArchives(), "a closed client");
            Hold.Fails<OpenTokConfigurationException>(() => client.ListArchivesAsync(), "a closed client");
        }

        public void AKeyIsATextOrAFileAsItIsNamed()
        {
            var id = (string)emulator.Credentials["applicationId"];
            var file = System.IO.Path.GetTempFileName();
            System.IO.File.WriteAllText(file, (string)emulator.Credentials["privateKey"]);
            try
            {
                Hold.Same(OpenTokClient.Application(id, privateKeyPath: file).ProjectId, id, "a file");
                Hold.Throws<OpenTokInvalidArgumentException>(() => OpenTokClient.Application(id, file), "a path is no key");
                Hold.Throws<OpenTokInvalidArgumentException>(() => OpenTokClient.Application(id), "no key");
            }
            finally
            {
                System.IO.File.Delete(file);
            }
        }

        public void ItShowsNoSecret()
        {
            var shown = emulator.Client() + " " + emulator.Application();
            Hold.True(!shown.Contains(emulator.Secret) && !shown.Contains("PRIVATE KEY"), shown);
            var auth = new DialOptions { Auth = new SipAuth("ada", "SECRET") };
            var rtmp = new BroadcastOutputs { Rtmp = new[] { new Rtmp("rtmps://server", "SECRET") } };
            Hold.True(!$"{auth} {auth.Auth} {rtmp} {rtmp.Rtmp.First()}".Contains("SECRET"), $"{auth} {rtmp}");
            Hold.True(auth.ToString().Contains("ada"), "what is no secret is hidden, too");
        }

        public void APanicOfTheLibraryIsAnError()
        {
            var client = emulator.Client();
            Hold.Throws<OpenTokInternalException>(() => client.InspectToken("/opentok-sdk/panic"), "a local call");
            Hold.Throws<OpenTokInternalException>(() => client.Request("GET", "/opentok-sdk/panic"), "a call that waits");
            Hold.Fails<OpenTokInternalException>(() => client.RequestAsync("GET", "/opentok-sdk/panic"), "an awaited call");
            Hold.True(client.ListArchives().Total == 0, "the client no longer works");
        }

        public void AnswersCompareAndOpenValuesAreTexts()
        {
            var client = emulator.Client();
            var session = client.CreateSession().SessionId;
            SessionInfo one = client.DecodeSessionId(session), other = client.DecodeSessionId(session);
            Hold.True(one.Equals(other) && one.GetHashCode() == other.GetHashCode(), "equal answers differ");
            Hold.True(!one.Equals(client.DecodeSessionId(client.CreateSession().SessionId)), "different answers are equal");
            Hold.True(Role.Publisher == "publisher" && Role.Publisher != Role.Moderator, "open values");
            Hold.True(new Role("a new one").ToString() == "a new one" && default(Role).ToString() == string.Empty, "unknown values");
        }

        public void WhatJsonHasNotIsRefused()
        {
            var client = emulator.Client();
            foreach (var odd in new object[] { double.NaN, double.PositiveInfinity, "half \ud83d", new object() })
            {
                Hold.Throws<OpenTokInvalidArgumentException>(
                    () => client.Request("POST", "/v2/project/{project}/archive", new RequestOptions { Body = odd }), odd.ToString());
            }

            object deep = "end";
            for (var depth = 0; depth < 10000; depth++)
            {
                deep = new[] { deep };
            }

            Hold.Throws<OpenTokInvalidArgumentException>(
                () => client.Request("POST", "/v2/project/{project}/archive", new RequestOptions { Body = deep }), "too deep");
            Hold.True(emulator.Requests().Count == 0, "something was sent");
        }
    }
}
