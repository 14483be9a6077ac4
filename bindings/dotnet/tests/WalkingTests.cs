using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>Lists, page by page, fetched as they are asked for.</summary>
    public class WalkingTests
    {
        private readonly Emulator emulator = Emulator.Fresh();
        private readonly OpenTokClient client;

        public WalkingTests()
        {
            client = emulator.Client();
            var session = client.CreateSession(new CreateSessionOptions { MediaMode = MediaMode.Routed }).SessionId;
            emulator.Control("POST", "connections", new Json { ["token"] = client.GenerateToken(session) });
            for (var number = 0; number < 5; number++)
            {
                client.StopArchive(client.StartArchive(session, new StartArchiveOptions { Name = number.ToString() }).Id);
            }

            emulator.Control("DELETE", "requests");
        }

        public void TheyEnd()
        {
            var all = client.IterArchives(new ListArchivesOptions { Count = 2 });
            Plain.Same("4 3 2 1 0", Names(all), "all");
            Plain.Same("4 3 2 1 0", Names(all), "once more");
            Plain.Same("1 0", Names(client.IterArchives(new ListArchivesOptions { Count = 2, Offset = 3 })), "from an offset");
        }

        public void NothingIsFetchedBeforeItIsAskedFor()
        {
            Hold.True(client.IterArchives(new ListArchivesOptions { Count = 2 }).First().Name == "4", "the first");
            Hold.True(emulator.Requests().Count == 1, "pages are fetched before they are asked for");
        }

        /// <summary>A service that ignores the offset keeps no walk going.</summary>
        public void APageThatRepeatsEndsThem()
        {
            var archive = new Json { ["id"] = "a", ["status"] = "available" };
            var page = new Json { ["count"] = 100L, ["items"] = new List<object> { archive } };
            var reply = new Json { ["status"] = 200L, ["json"] = page };
            emulator.Control("POST", "replay", new Json { ["replies"] = Enumerable.Repeat((object)reply, 5).ToList() });
            Hold.True(client.IterArchives().Count() == 1, "a page is walked twice");
            Hold.True(emulator.Requests().Count == 2, "not two requests");
        }
#if NET8_0_OR_GREATER

        public async Task TheyEndAwaited()
        {
            Plain.Same("4 3 2 1 0", await Names(client.IterArchivesAsync(new ListArchivesOptions { Count = 2 })), "all");
            var rest = client.IterArchivesAsync(new ListArchivesOptions { Count = 2, Offset = 3 });
            Plain.Same("1 0", await Names(rest), "from an offset");
        }

        public async Task CancellingDropsTheRequest()
        {
            emulator.Fault(("delayMs", 20000L));
            var cancelling = new CancellationTokenSource();
            var walk = client.IterArchivesAsync().GetAsyncEnumerator(cancelling.Token);
            var next = walk.MoveNextAsync().AsTask();
            Emulator.Until(() => emulator.Pending() == 1, "under way");
            cancelling.Cancel();
            Hold.Fails<OperationCanceledException>(() => next, "a cancelled walk");
            Emulator.Until(() => emulator.Pending() == 0, "dropped");
            await walk.DisposeAsync();
        }

        /// <summary>As <c>await foreach</c> does, which the compiler of these tests does not know.</summary>
        private static async Task<string> Names(IAsyncEnumerable<Archive> archives)
        {
            var names = new List<string>();
            var walk = archives.GetAsyncEnumerator();
            while (await walk.MoveNextAsync())
            {
                names.Add(walk.Current.Name);
            }

            await walk.DisposeAsync();
            return string.Join(" ", names);
        }
#endif

        private static string Names(IEnumerable<Archive> archives) => string.Join(" ", archives.Select(archive => archive.Name));
    }
}
