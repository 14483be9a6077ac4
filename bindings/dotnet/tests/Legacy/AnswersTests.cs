using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using OpenTokSDK.Render;

namespace OpenTokSDK.Tests
{
    /// <summary>Answers in the classes of old: what they say.</summary>
    public class AnswersTests
    {
        private const string Id = "6f0b2c9a-14e3-4d8e-8f55-0a1b2c3d4e5f";
        private readonly Service service = new Service();

        private OpenTok Client => service.Client;

        /// <summary>Every field; what comes tomorrow is passed over.</summary>
        public void AnArchive()
        {
            Replay(@"{""id"":""6f0b2c9a-14e3-4d8e-8f55-0a1b2c3d4e5f"",""status"":""available"",""name"":""n"",""reason"":""r"",
                ""sessionId"":""s"",""partnerId"":100,""createdAt"":1700000000123,""size"":5000000000,""duration"":7,""tomorrow"":[1],
                ""outputMode"":""individual"",""streamMode"":""manual"",""hasAudio"":true,""hasVideo"":false,""resolution"":""640x480"",
                ""url"":""https://a.example"",""password"":""p"",""multiArchiveTag"":""t"",""maxBitrate"":200000,
                ""quantizationParameter"":20,""hasTranscription"":true,""transcription"":{""status"":""started"",""url"":""u"",
                ""reason"":""x"",""primaryLanguageCode"":""de-DE"",""hasSummary"":true}}");
            var archive = Client.GetArchive(Id);
            Says(archive, "Id", Id, "Status", "AVAILABLE", "Name", "n", "Reason", "r", "SessionId", "s", "PartnerId", "100");
            Says(archive, "CreatedAt", "1700000000123", "Size", "5000000000", "Duration", "7", "OutputMode", "INDIVIDUAL");
            Says(archive, "HasAudio", "True", "HasVideo", "False", "Resolution", "640x480", "Url", "https://a.example", "Password", "p");
            Says(archive, "MultiArchiveTag", "t", "MaxBitrate", "200000", "QuantizationParameter", "20", "HasTranscription", "True");
            var transcription = archive.Transcription;
            Says(transcription, "Status", "started", "Url", "u", "Reason", "x", "PrimaryLanguageCode", "de-DE", "HasSummary", "True");
            Hold.True(archive.StreamMode == StreamMode.Manual, "stream mode");
        }

        /// <summary>What the original could not read does not matter here: the call has happened.</summary>
        public void WhatIsNewDoesNotFail()
        {
            Replay(@"{""id"":""none"",""status"":""frozen"",""projectId"":""10000000-0000-4000-8000-000000000001"",
                ""outputMode"":""1"",""createdAt"":1.5,""size"":1e300,""duration"":""7""}");
            var archive = Client.GetArchive(Id);
            Says(archive, "Status", "UNKOWN", "OutputMode", "COMPOSED", "PartnerId", "0", "CreatedAt", "1", "Size", "0", "Duration", "7");
            Hold.True(archive.Id == Guid.Empty && archive.Transcription == null, "nothing");
            Replay(@"{""id"":""b"",""status"":""paused"",""broadcastUrls"":{""rtmp"":{}}}");
            Says(Client.GetBroadcast("b"), "Status", "STOPPED", "ProjectId", "0", "MaxBitRate", "0");
            Replay("[]");
            Says(Client.GetArchive(Id), "Status", "UNKOWN");
        }

        /// <summary>Every field.</summary>
        public void ABroadcast()
        {
            Replay(@"{""id"":""b"",""sessionId"":""s"",""projectId"":100,""createdAt"":1,""updatedAt"":2,""resolution"":""640x480"",
                ""status"":""started"",""maxDuration"":60,""maxBitrate"":400000,""multiBroadcastTag"":""t"",""streamMode"":""manual"",
                ""hasAudio"":true,""hasVideo"":true,""settings"":{""hls"":{""lowLatency"":true,""dvr"":true}},
                ""broadcastUrls"":{""hls"":""h"",""hlsStatus"":""live"",
                ""rtmp"":[{""id"":""r"",""serverUrl"":""rtmp://a"",""streamName"":""k"",""status"":""live""}]}}");
            var broadcast = Client.GetBroadcast("b");
            Says(broadcast, "Id", "b", "SessionId", "s", "ProjectId", "100", "CreatedAt", "1", "UpdatedAt", "2", "Status", "STARTED");
            Says(broadcast, "Resolution", "640x480", "MaxDuration", "60", "MaxBitRate", "400000", "MultiBroadcastTag", "t");
            Says(broadcast, "Hls", "h", "HlsStatus", "live", "HasAudio", "True", "HasVideo", "True");
            Says(broadcast.Settings.Hls, "DVR", "True", "LowLatency", "True");
            Says(broadcast.RtmpList.Single(), "Id", "r", "ServerUrl", "rtmp://a", "StreamName", "k", "Status", "live");
            Hold.True(broadcast.StreamMode == StreamMode.Manual, "stream mode");
        }

        /// <summary>Every field.</summary>
        public async Task StreamsAndConnections()
        {
            Replay(@"{""count"":3,""items"":[{""id"":""s"",""videoType"":""screen"",""name"":""n"",""layoutClassList"":[""a"",""b""]}]}");
            var streams = Client.ListStreams("s");
            Says(streams, "Count", "1", "TotalCount", "3");
            Says(streams[0], "Id", "s", "VideoType", "screen", "Name", "n");
            Hold.Same("a b", string.Join(" ", streams[0].LayoutClassList), "classes");
            Replay(@"{""count"":1,""projectId"":""100"",""sessionId"":""s"",
                ""items"":[{""connectionId"":""c"",""connectionState"":""Connected"",""createdAt"":1700000000123}]}");
            var connections = await Client.ListConnectionsAsync("s");
            Says(connections, "Count", "1", "ProjectId", "100", "SessionId", "s");
            Says(connections.Items[0], "ConnectionId", "c", "ConnectionState", "Connected", "CreatedAt", "1700000000123");
            Replay(@"{""id"":""" + Id + @""",""connectionId"":""" + Id + @""",""streamId"":""" + Id + @"""}");
            Says(Client.Dial(RequestsTests.Session, "t", "sip:a@b"), "Id", Id, "ConnectionId", Id, "StreamId", Id);
        }

        /// <summary>Every field of those that are only awaited.</summary>
        public async Task RendersAndTheRest()
        {
            const string Render = @"{""id"":""r"",""sessionId"":""s"",""projectId"":""100"",""createdAt"":1700000000123,""updatedAt"":2,
                ""url"":""https://a.example/page"",""resolution"":""640x480"",""status"":""failed"",""streamId"":""x"",""reason"":""why"",
                ""name"":""n"",""event"":""e"",""callbackUrl"":""c""}";
            Replay(@"{""count"":2,""items"":[" + Render + "]}");
            var renders = await Client.ListRendersAsync(new ListRendersRequest());
            Says(renders, "Count", "2");
            var render = renders.Items.Single();
            Says(render, "Id", "r", "SessionId", "s", "ProjectId", "100", "CreatedAt", "1700000000123", "UpdatedAt", "2");
            Says(render, "Status", "failed", "Url", "https://a.example/page", "Resolution", "640x480", "StreamId", "x");
            Says(render, "Reason", "why", "Name", "n", "Event", "e", "CallbackUrl", "c");
            Replay(@"{""captionsId"":""" + Id + @"""}");
            Says(await Client.StartLiveCaptionsAsync(CaptionOptions.Build("s", "t")), "CaptionsId", Id);
            Replay(@"{""id"":""a"",""connectionId"":""c""}");
            var socket = new AudioConnectorStartRequest.WebSocket(new Uri("wss://a.example/ws"));
            Says(await Client.StartAudioConnectorAsync(new AudioConnectorStartRequest("s", "t", socket)), "Id", "a", "ConnectionId", "c");
        }

        private static void Says(object answer, params string[] expected)
        {
            for (var at = 0; at < expected.Length; at += 2)
            {
                var property = answer.GetType().GetProperty(expected[at]);
                Hold.True(property != null, $"{answer.GetType()} has no {expected[at]}");
                var found = Convert.ToString(property.GetValue(answer), CultureInfo.InvariantCulture);
                Hold.Same(expected[at + 1], found, $"{answer.GetType().Name}.{expected[at]}");
            }
        }

        private void Replay(string json) => service.Replay(TableJson.Parse(json));
    }
}
