using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Classroom;

namespace OpenTokSDK.Tests
{
    /// <summary>A program as the documentation shows them sees at the emulator what it is meant to.</summary>
    public class ProgramTests
    {
        /// <summary>Archives.</summary>
        public void ItRecords() => Saw(
            Begin().Record(),
            "STARTED Lesson COMPOSED 1280x720 True",
            "True",
            "STOPPED",
            "True one",
            "STOPPED",
            "1 2 True Lesson");

        /// <summary>Broadcasts.</summary>
        public async Task ItBroadcasts() => Saw(await Begin().Broadcast(), "STARTED 1000 foo True", "STOPPED");

        /// <summary>Streams, signals, telephony.</summary>
        public async Task ItModerates() => Saw(await Begin().Moderate(), "camera camera focus 1", "True 2", "False");

        /// <summary>Renders, captions, Audio Connector.</summary>
        public async Task ItComposes() => Saw(await Begin().Compose(), "starting 1280x720", "1");

        /// <summary>Failures.</summary>
        public void ItCatches() => Saw(
            Begin().Fail(),
            "Error with request submission True",
            "A session with always archive mode must also have the routed media mode.");

        /// <summary>The user agent is ours, with what the program adds.</summary>
        public void ItSaysWhoItIs()
        {
            var service = new Service();
            Begin(service).Fail();
            var agent = (string)((Dictionary<string, object>)service.Requests().Last()["headers"])["user-agent"];
            Hold.True(agent.StartsWith("opentok-sdk/", StringComparison.Ordinal), agent);
            Hold.True(agent.EndsWith(" classroom/1", StringComparison.Ordinal), agent);
        }

        private static Lesson Begin() => Begin(new Service());

        private static Lesson Begin(Service service) => new Lesson(service.ApiKey, service.ApiSecret, Service.Url, service.Join);

        private static void Saw(List<string> found, params string[] expected) =>
            Hold.Same(new List<object>(expected), new List<object>(found), "what it saw");
    }
}
