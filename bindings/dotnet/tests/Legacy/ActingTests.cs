using System.Collections.Generic;
using System.Threading.Tasks;

namespace OpenTokSDK.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>Answers that act, and then say what came of it.</summary>
    public class ActingTests
    {
        private readonly Service service = new Service();

        private OpenTok Client => service.Client;

        /// <summary>Those of a list, too: the original's did nothing.</summary>
        public async Task ArchivesStopAndDeleteThemselves()
        {
            var session = Client.CreateSession(mediaMode: MediaMode.ROUTED);
            service.Join(session.Id);
            Client.StartArchive(session.Id);
            await Client.StartArchiveAsync(session.Id, multiArchiveTag: "t");
            var listed = Client.ListArchives(sessionId: session.Id);
            Hold.Same("2 2 STARTED", $"{listed.Count} {listed.TotalCount} {listed[0].Status}", "list");
            listed[0].Stop();
            await listed[1].StopAsync();
            Hold.Same("STOPPED STOPPED", $"{listed[0].Status} {listed[1].Status}", "stopped");
            Service.Control("POST", "clock", new Json { ["advanceMs"] = 10000L });
            listed[0].Delete();
            await listed[1].DeleteAsync();
            Hold.Same(0L, (long)(await Client.ListArchivesAsync()).TotalCount, "deleted");
        }

        /// <summary>In both forms.</summary>
        public async Task BroadcastsStopThemselves()
        {
            var session = Client.CreateSession(mediaMode: MediaMode.ROUTED);
            service.Join(session.Id);
            var first = Client.StartBroadcast(session.Id);
            first.Stop();
            var second = await Client.StartBroadcastAsync(session.Id, multiBroadcastTag: "t");
            await second.StopAsync();
            Hold.Same("STOPPED STOPPED", $"{first.Status} {second.Status}", "stopped");
        }

        /// <summary>A session makes the tokens with which its clients come in.</summary>
        public void SessionsMakeTokens()
        {
            var session = Client.CreateSession("127.0.0.1", MediaMode.ROUTED, ArchiveMode.ALWAYS, false, "all");
            Hold.Same("ROUTED ALWAYS all", $"{session.MediaMode} {session.ArchiveMode} {session.ArchiveName}", "session");
            Hold.Same("127.0.0.1", session.Location, "location");
            var token = session.GenerateToken(Role.MODERATOR, data: "Ada");
            var joined = Service.Control("POST", "connections", new Json { ["token"] = token });
            Hold.Same("moderator Ada", $"{joined["role"]} {joined["data"]}", "client");
            Hold.Same(session.Id, joined["sessionId"], "session");
            Hold.Same($"{service.ApiKey} {service.ApiSecret}", $"{session.ApiKey} {session.ApiSecret}", "credentials");
        }
    }
}
