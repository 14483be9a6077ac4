using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using OpenTokSDK.Exception;
using OpenTokSDK.Render;

namespace OpenTokSDK.Tests
{
    /// <summary>What the original refused before it sent anything. Nothing else is refused.</summary>
    public class RefusalsTests
    {
        private const string Session = RequestsTests.Session;

        private readonly Service service = new Service();

        private OpenTok Client => service.Client;

        /// <summary>Of a session.</summary>
        public void Sessions()
        {
            Refused(
                () => Client.CreateSession("not an address"), () => Client.CreateSessionAsync("not an address"));
            Refused(
                () => Client.CreateSession(archiveMode: ArchiveMode.ALWAYS),
                () => Client.CreateSessionAsync(archiveMode: ArchiveMode.ALWAYS));
            Refused(
                () => Client.CreateSession(archiveName: "n"), () => Client.CreateSessionAsync(archiveName: "n"));
            Refused(
                () => Client.CreateSession("", MediaMode.ROUTED, ArchiveMode.ALWAYS, false, new string('n', 81)),
                () => Client.CreateSessionAsync("", MediaMode.ROUTED, ArchiveMode.ALWAYS, false, new string('n', 81)));
        }

        /// <summary>Of an archive.</summary>
        public void Archives()
        {
            Refused(() => Client.StartArchive(""), () => Client.StartArchiveAsync(null));
            Refused(
                () => Client.StartArchive(Session, outputMode: OutputMode.INDIVIDUAL, resolution: "640x480"),
                () => Client.StartArchiveAsync(Session, outputMode: OutputMode.INDIVIDUAL, resolution: "640x480"));
            foreach (var quantization in new[] { 14, 41 })
            {
                Refused(
                    () => Client.StartArchive(Session, quantizationParameter: quantization),
                    () => Client.StartArchiveAsync(Session, quantizationParameter: quantization));
            }

            foreach (var layout in WrongLayouts())
            {
                Refused(() => Client.StartArchive(Session, layout: layout), () => Client.StartArchiveAsync(Session, layout: layout));
                Refused(() => Client.SetArchiveLayout("a", layout), () => Client.SetArchiveLayoutAsync("a", layout));
            }

            Refused(() => Client.ListArchives(0, -1), () => Client.ListArchivesAsync(0, -1));
            Refused(() => Client.ListArchives(0, 0, "no session"), () => Client.ListArchivesAsync(0, 0, "no session"));
            Refused(() => Client.AddStreamToArchive("a", ""), () => Client.AddStreamToArchiveAsync("a", null));
            Refused(() => Client.RemoveStreamFromArchive("a", ""), () => Client.RemoveStreamFromArchiveAsync("a", null));
        }

        /// <summary>Of a broadcast.</summary>
        public void Broadcasts()
        {
            var six = Enumerable.Range(0, 6).Select(_ => new Rtmp { ServerUrl = "rtmp://a.example", StreamName = "k" }).ToList();
            Refused(() => Client.StartBroadcast(""), () => Client.StartBroadcastAsync(null));
            Refused(
                () => Client.StartBroadcast(Session, dvr: true, lowLatency: true),
                () => Client.StartBroadcastAsync(Session, dvr: true, lowLatency: true));
            Refused(
                () => Client.StartBroadcast(Session, resolution: "1x1"),
                () => Client.StartBroadcastAsync(Session, resolution: "1x1"));
            Refused(() => Client.StartBroadcast(Session, true, six), () => Client.StartBroadcastAsync(Session, true, six));
            var wrong = new BroadcastLayout(BroadcastLayout.LayoutType.Custom);
            Refused(() => Client.SetBroadcastLayout("b", wrong), () => Client.SetBroadcastLayoutAsync("b", wrong));
            wrong = new BroadcastLayout(BroadcastLayout.LayoutType.Pip, "stream {}");
            Refused(() => Client.StartBroadcast(Session, layout: wrong), () => Client.StartBroadcastAsync(Session, layout: wrong));
        }

        /// <summary>Ids that are needed.</summary>
        public void Ids()
        {
            Refused(() => Client.GetStream("", "s"), () => Client.GetStreamAsync(null, "s"));
            Refused(() => Client.GetStream(Session, ""), () => Client.GetStreamAsync(Session, null));
            Refused(() => Client.ListStreams(""), () => Client.ListStreamsAsync(null));
            Refused(() => Client.SetStreamClassLists(Session, null), () => Client.SetStreamClassListsAsync(Session, null));
            Refused(
                () => Client.SetStreamClassLists(Session, new List<StreamProperties>()),
                () => Client.SetStreamClassListsAsync(Session, new List<StreamProperties>()));
            Refused(() => Client.ForceDisconnect("no session", "c"), () => Client.ForceDisconnectAsync("no session", "c"));
            Refused(() => Client.ForceDisconnect(Session, ""), () => Client.ForceDisconnectAsync(Session, null));
            Refused(() => Client.ForceMuteStream(Session, ""), () => Client.ForceMuteStreamAsync("", "s"));
            Refused(() => Client.ForceMuteAll("", null), () => Client.ForceMuteAllAsync(null, null));
            Refused(() => Client.DisableForceMute(""), () => Client.DisableForceMuteAsync(null));
            Refused(() => Client.Signal(Session, null), () => Client.SignalAsync("", new SignalProperties("d")));
            Refused(() => Client.PlayDTMF("", "1"), () => Client.PlayDTMFAsync(null, "1"));
            Refused(() => Client.Dial("no session", "t", "sip:a@b"), () => Client.DialAsync("", "t", "sip:a@b"));
            Refused(() => Client.StopArchive(""), () => Client.StopArchiveAsync(null));
            Refused(() => Client.GetBroadcast(""), () => Client.StopBroadcastAsync(null));
        }

        /// <summary>Of those that are only awaited.</summary>
        public void Awaited()
        {
            NotMade(() => new StartRenderRequest("", "t", new Uri("https://a.example/page")), StartRenderRequest.MissingSessionId);
            NotMade(() => new StartRenderRequest("s", "", new Uri("https://a.example/page")), StartRenderRequest.MissingToken);
            NotMade(() => new StartRenderRequest("s", "t", new Uri("http://a.b")), StartRenderRequest.InvalidUrl);
            NotMade(() => new StartRenderRequest("s", "t", new Uri("https://a.example/page"), 59), StartRenderRequest.InvalidMaxDuration);
            NotMade(() => new ListRendersRequest(1001), ListRendersRequest.CountExceeded);
            NotMade(() => new ListRendersRequest(-1), ListRendersRequest.NegativeCount);
            NotMade(() => new ListRendersRequest(-1, 1), ListRendersRequest.NegativeOffset);
            NotMade(() => new AudioConnectorStartRequest.WebSocket(new Uri("ws://a.b")));
            NotMade(() => CaptionOptions.Build("", "t"));
            NotMade(() => CaptionOptions.Build("s", "t").WithMaxDuration(TimeSpan.FromMinutes(4)));
            NotMade(() => CaptionOptions.Build("s", "t").WithMaxDuration(TimeSpan.FromHours(5)));
            Hold.Fails<OpenTokArgumentException>(() => Client.GetRenderAsync(""), "no id");
            Hold.Fails<OpenTokArgumentException>(() => Client.StartRenderAsync(null), "no request");
        }

        private static IEnumerable<ArchiveLayout> WrongLayouts()
        {
            yield return new ArchiveLayout { Type = LayoutType.custom };
            yield return new ArchiveLayout { Type = LayoutType.pip, StyleSheet = "stream {}" };
            yield return new ArchiveLayout { Type = LayoutType.pip, ScreenShareType = ScreenShareLayoutType.Pip };
        }

        private static void NotMade(Action call, string message = null)
        {
            var thrown = Hold.Throws<OpenTokArgumentException>(call, message ?? "refused");
            Hold.True(message == null || thrown.Message.StartsWith(message, StringComparison.Ordinal), thrown.Message);
        }

        private void Refused(Action waiting, Func<Task> awaited)
        {
            Hold.Throws<OpenTokArgumentException>(waiting, "waiting");
            Hold.Fails<OpenTokArgumentException>(awaited, "awaited");
            Hold.Same(0L, (long)service.Requests().Count, "requests");
        }
    }
}
