using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>The scenarios that every language runs; see tests/behaviour/README.md of the project.</summary>
    public class BehaviourTests
    {
        private readonly Emulator emulator = Emulator.Fresh();

        public void archive_lifecycle()
        {
            var client = emulator.Client();
            var session = client.CreateSession(new CreateSessionOptions { MediaMode = MediaMode.Routed }).SessionId;
            var token = client.GenerateToken(session, new GenerateTokenOptions { Role = Role.Publisher, Data = "name=Ada" });
            var connection = emulator.Control("POST", "connections", new Json { ["token"] = token });
            Plain.Same(session, connection["sessionId"], "session");
            Plain.Same("publisher", connection["role"], "role");
            emulator.Control("POST", $"connections/{connection["connectionId"]}/streams", new Json { ["name"] = "camera" });

            var archive = client.StartArchive(session, new StartArchiveOptions { Name = "lecture" });
            Hold.True(archive.Status == ArchiveStatus.Started && archive.Name == "lecture", archive.ToString());
            var page = client.ListArchives(new ListArchivesOptions { SessionId = session });
            Hold.True(page.Total == 1 && page.Items.Single().Id == archive.Id, page.ToString());
            Hold.True(client.StopArchive(archive.Id).Status == ArchiveStatus.Stopped, "it is not stopped");

            Emulator.Until(
                () =>
                {
                    emulator.Control("POST", "clock", new Json { ["advanceMs"] = 1000L });
                    return client.GetArchive(archive.Id).Status == ArchiveStatus.Available;
                },
                "available");
            Hold.True(!string.IsNullOrEmpty(client.GetArchive(archive.Id).Url), "no address");
            client.DeleteArchive(archive.Id);
            Hold.True(client.GetArchive(archive.Id).Status == ArchiveStatus.Deleted, "it is not deleted");
            Hold.True(client.ListArchives(new ListArchivesOptions { SessionId = session }).Total == 0, "it is still listed");
            Hold.Throws<OpenTokNotFoundException>(() => client.GetArchive("no such archive"), "an unknown archive");
        }

        public void wrong_secret()
        {
            var client = emulator.Client(secret: "not-the-secret");
            var failure = Hold.Throws<OpenTokAuthenticationException>(() => client.CreateSession(), "a wrong secret");
            Plain.Same(403, failure.Status, "status");
            Hold.True(failure.Message.Length > 0, "no message");
            Hold.True(!$"{failure} {failure.Body}".Contains("not-the-secret"), "the secret is shown");
            Hold.True(emulator.Requests().Count == 1, "not one request");
        }

        public void dead_server()
        {
            // Nobody ever listens there: a port that was free might be taken meanwhile.
            var dead = new OpenTokClient("100", "secret", new OpenTokClientOptions
            {
                ApiUrl = "http://127.0.0.1:1", ConnectTimeout = TimeSpan.FromSeconds(2), MaxRetries = 0,
            });
            var watch = Stopwatch.StartNew();
            var failure = Hold.Throws<OpenTokConnectionException>(() => dead.CreateSession(), "a dead server");
            Hold.True(failure.Attempts == 1 && failure.Status == null, failure.ToString());
            Hold.True(watch.Elapsed < TimeSpan.FromSeconds(3), "it took too long");
        }

        /// <summary>A compiler refuses the option; what is left is a raw call's text.</summary>
        public void unknown_option()
        {
            var misspelt = new Json { ["sessionId"] = "1_MX4xMDB-", ["nmae"] = "lecture" };
            Hold.Throws<RefusedByCompiler>(
                () => Calls.Make(emulator.Client(), Calls.Method("start_archive", false), misspelt), "an unknown option");
            Hold.True(emulator.Requests().Count == 0, "something was sent");
        }

        public void foreign_session_id()
        {
            var client = emulator.Client();
            var foreign = "1_MX4yMDB-fjE3OTUzNjM5NjM4NzJ-QUZLS2llYUxYbjc3cWwwdGprNHJoa3Z2fn5-";
            foreach (var pair in new Dictionary<string, string> { [foreign] = "belongs to the project 200", ["no session"] = "identifier" })
            {
                var failure = Hold.Throws<OpenTokInvalidArgumentException>(() => client.GenerateToken(pair.Key), pair.Key);
                Hold.True(failure.Message.Contains(pair.Value) && failure.Field == "sessionId", failure.ToString());
            }

            Hold.True(emulator.Requests().Count == 0, "something was sent");
        }

        public void retry_then_succeed()
        {
            emulator.Fault(("method", "GET"), ("status", 503L), ("times", 1L));
            Hold.True(emulator.Client().ListArchives().Items.Count == 0, "not empty");
            Plain.Same(
                new List<object> { 503L, 200L }, emulator.Requests().Select(request => request["status"]).ToList(), "answers");
        }

        public void post_not_repeated()
        {
            emulator.Fault(("method", "POST"), ("status", 500L));
            var failure = Hold.Throws<OpenTokServerException>(() => emulator.Client().CreateSession(), "a failing service");
            Hold.True(failure.Status == 500 && failure.Attempts == 1, failure.ToString());
            Hold.True(emulator.Requests().Count == 1, "not one request");
        }

        public void timeout()
        {
            emulator.Fault(("delayMs", 2000L));
            var client = emulator.Client().WithOptions(timeout: TimeSpan.FromSeconds(0.3));
            var watch = Stopwatch.StartNew();
            Hold.Throws<OpenTokTimeoutException>(() => client.CreateSession(), "a slow service");
            Hold.True(watch.Elapsed < TimeSpan.FromSeconds(1), "it took too long");
        }

        public void cancel()
        {
            emulator.Fault(("delayMs", 20000L));
            var cancelling = new CancellationTokenSource();
            var call = emulator.Client().CreateSessionAsync(cancellationToken: cancelling.Token);
            Emulator.Until(() => emulator.Pending() == 1, "under way");
            var watch = Stopwatch.StartNew();
            cancelling.Cancel();
            var failure = Hold.Fails<OperationCanceledException>(() => call, "a cancelled call");
            Hold.True(failure.CancellationToken == cancelling.Token && call.IsCanceled, "it does not say who cancelled it");
            Hold.True(watch.Elapsed < TimeSpan.FromSeconds(1), "it took too long");
            Emulator.Until(() => emulator.Pending() == 0, "dropped");
            Hold.True(!(bool)emulator.Requests().Single()["completed"], "it was answered");
        }
    }
}
