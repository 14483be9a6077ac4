using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using OpenTokSDK;
using OpenTokSDK.Exception;
using OpenTokSDK.Render;

namespace Classroom
{
    /// <summary>A program as the original's documentation shows them. Nothing in it knows that the package is another.</summary>
    public class Lesson
    {
        private readonly OpenTok opentok;
        private readonly Func<string, string[]> join;
        private readonly List<string> seen = new List<string>();

        /// <summary>With what has somebody join a session: it returns the connection and the stream.</summary>
        public Lesson(int apiKey, string apiSecret, string apiUrl, Func<string, string[]> join)
        {
            opentok = new OpenTok(apiKey, apiSecret, apiUrl);
            opentok.SetDefaultRequestTimeout(20000);
            opentok.SetCustomUserAgent("classroom/1");
            this.join = join;
        }

        /// <summary>Archives, waited for.</summary>
        public List<string> Record()
        {
            var sessionId = opentok.CreateSession(mediaMode: MediaMode.ROUTED).Id;
            var stream = join(sessionId)[1];

            var layout = new ArchiveLayout { Type = LayoutType.bestFit, ScreenShareType = ScreenShareLayoutType.Pip };
            var archive = opentok.StartArchive(sessionId, name: "Lesson", resolution: "1280x720", layout: layout);
            Guid archiveId = archive.Id;
            See(archive.Status, archive.Name, archive.OutputMode, archive.Resolution, archive.HasVideo);
            var styled = new ArchiveLayout { Type = LayoutType.custom, StyleSheet = "stream.focus { width: 100%; }" };
            See(opentok.SetArchiveLayout(archiveId.ToString(), styled));
            archive = opentok.StopArchive(archiveId.ToString());
            See(archive.Status);

            var picked = opentok.StartArchive(
                sessionId, outputMode: OutputMode.INDIVIDUAL, streamMode: StreamMode.Manual, multiArchiveTag: "one");
            See(picked.StreamMode == StreamMode.Manual, picked.MultiArchiveTag);
            opentok.AddStreamToArchive(picked.Id.ToString(), stream, hasAudio: true, hasVideo: false);
            opentok.RemoveStreamFromArchive(picked.Id.ToString(), stream);
            picked.Stop();
            See(picked.Status);

            ArchiveList archives = opentok.ListArchives(0, 1, sessionId);
            See(archives.Count, archives.TotalCount, archives[0].Id == picked.Id, opentok.GetArchive(archiveId.ToString()).Name);
            return seen;
        }

        /// <summary>A broadcast, part waited for and part awaited.</summary>
        public async Task<List<string>> Broadcast()
        {
            var session = await opentok.CreateSessionAsync(mediaMode: MediaMode.ROUTED);
            var stream = join(session.Id)[1];
            var foo = new Rtmp { Id = "foo", ServerUrl = "rtmp://foo.example.com/app", StreamName = "key" };
            var broadcast = await opentok.StartBroadcastAsync(
                session.Id, hls: true, rtmpList: new List<Rtmp> { foo }, resolution: "1920x1080", maxDuration: 1000,
                layout: new BroadcastLayout(ScreenShareLayoutType.BestFit), streamMode: StreamMode.Manual, dvr: true);
            See(broadcast.Status, broadcast.MaxDuration, broadcast.RtmpList[0].Id, broadcast.Settings.Hls.DVR);
            opentok.SetBroadcastLayout(broadcast.Id, new BroadcastLayout(BroadcastLayout.LayoutType.VerticalPresentation));
            opentok.AddStreamToBroadcast(broadcast.Id, stream);
            await opentok.RemoveStreamFromBroadcastAsync(broadcast.Id, stream);
            broadcast = opentok.GetBroadcast(broadcast.Id);
            await broadcast.StopAsync();
            See(broadcast.Status);
            return seen;
        }

        /// <summary>Streams, signals and telephony.</summary>
        public async Task<List<string>> Moderate()
        {
            var session = opentok.CreateSession(mediaMode: MediaMode.ROUTED);
            var joined = join(session.Id);
            var classes = new List<StreamProperties> { new StreamProperties(joined[1], new List<string> { "focus" }) };
            opentok.SetStreamClassLists(session.Id, classes);
            var stream = opentok.GetStream(session.Id, joined[1]);
            See(stream.Name, stream.VideoType, stream.LayoutClassList[0], (await opentok.ListStreamsAsync(session.Id)).TotalCount);

            opentok.Signal(session.Id, new SignalProperties("hello", "chat"));
            await opentok.SignalAsync(session.Id, new SignalProperties("only you", "chat"), joined[0]);
            opentok.PlayDTMF(session.Id, "12p#", joined[0]);
            opentok.ForceMuteStream(session.Id, joined[1]);
            await opentok.ForceMuteAllAsync(session.Id, new[] { joined[1] });
            opentok.DisableForceMute(session.Id);

            var options = new DialOptions
            {
                From = "from@example.com",
                Headers = new Dictionary<string, object> { ["X-KEY"] = "value" },
                Auth = new DialAuth { Username = "user", Password = "password" },
                Secure = true,
            };
            var sip = opentok.Dial(session.Id, session.GenerateToken(), "sip:user@sip.example.com;transport=tls", options);
            See(sip.Id != Guid.Empty, (await opentok.ListConnectionsAsync(session.Id)).Count);
            opentok.ForceDisconnect(session.Id, joined[0]);
            See((await opentok.ListStreamsAsync(session.Id)).Exists(other => other.Id == joined[1]));
            return seen;
        }

        /// <summary>What can be awaited only.</summary>
        public async Task<List<string>> Compose()
        {
            var session = opentok.CreateSession(mediaMode: MediaMode.ROUTED);
            join(session.Id);
            var token = opentok.GenerateToken(session.Id, Role.MODERATOR, data: "name=Ada");
            var board = new StartRenderRequest(session.Id, token, new Uri("https://example.com/board"));
            var render = await opentok.StartRenderAsync(board);
            See(render.Status, (await opentok.GetRenderAsync(render.Id)).Resolution);
            See((await opentok.ListRendersAsync(new ListRendersRequest(0, 10))).Count);
            await opentok.StopRenderAsync(render.Id);

            var captions = CaptionOptions.Build(session.Id, token).WithLanguageCode(CaptionOptions.LanguageCodeValue.DeDe);
            await opentok.StopLiveCaptionsAsync((await opentok.StartLiveCaptionsAsync(captions)).CaptionsId);
            var socket = new AudioConnectorStartRequest.WebSocket(new Uri("wss://example.com/audio"));
            var connector = await opentok.StartAudioConnectorAsync(new AudioConnectorStartRequest(session.Id, token, socket));
            await opentok.StopAudioConnectorAsync(connector.Id);
            return seen;
        }

        /// <summary>What goes wrong.</summary>
        public List<string> Fail()
        {
            try
            {
                opentok.GetArchive("00000000-0000-4000-8000-000000000000");
            }
            catch (OpenTokWebException failure)
            {
                See(failure.GetMessage(), failure.GetException() != null);
            }

            try
            {
                opentok.CreateSession(archiveMode: ArchiveMode.ALWAYS);
            }
            catch (OpenTokArgumentException failure)
            {
                See(failure.Message);
            }

            return seen;
        }

        private void See(params object[] values) => seen.Add(string.Join(" ", values));
    }
}
