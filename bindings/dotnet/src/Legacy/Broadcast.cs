using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using OpenTokSDK.Exception;

namespace OpenTokSDK
{
    /// <summary>A broadcast, which stops itself.</summary>
    public class Broadcast
    {
        private readonly OpenTok client;
        private IDictionary<string, object> values;

        internal Broadcast(OpenTok client, IDictionary<string, object> values)
        {
            this.client = client;
            Fill(values);
        }

        /// <summary>An empty one, for what reads the JSON of a callback.</summary>
        public Broadcast()
        {
        }

        /// <summary>Where a broadcast stands.</summary>
        public enum BroadcastStatus
        {
            /// <summary>It is over.</summary>
            STOPPED,

            /// <summary>It is on.</summary>
            STARTED,
        }

        /// <summary>The broadcast's id.</summary>
        public string Id { get; set; }

        /// <summary>The session that is broadcast.</summary>
        public string SessionId { get; set; }

        /// <summary>The API key; 0 for an application.</summary>
        public int ProjectId { get; set; }

        /// <summary>When it was started, in milliseconds since 1970.</summary>
        public long CreatedAt { get; set; }

        /// <summary>When it changed, in milliseconds since 1970.</summary>
        public long UpdatedAt { get; set; }

        /// <summary>Its resolution.</summary>
        public string Resolution { get; set; }

        /// <summary>Where it stands.</summary>
        public BroadcastStatus Status { get; set; }

        /// <summary>How long it may take, in seconds.</summary>
        public int MaxDuration { get; set; }

        /// <summary>Where it goes by RTMP.</summary>
        public List<Rtmp> RtmpList { get; set; }

        /// <summary>Where it can be watched by HLS.</summary>
        public string Hls { get; set; }

        /// <summary>Where HLS stands.</summary>
        public string HlsStatus { get; set; }

        /// <summary>Who chooses its streams.</summary>
        public StreamMode StreamMode { get; set; }

        /// <summary>How it is made.</summary>
        public BroadcastSettings Settings { get; set; }

        /// <summary>What tells it from other broadcasts of the session.</summary>
        public string MultiBroadcastTag { get; set; }

        /// <summary>Its bits per second at most; 0 if the service does not say.</summary>
        public BroadcastBitrate MaxBitRate { get; set; }

        /// <summary>Whether it has audio.</summary>
        public bool HasAudio { get; set; }

        /// <summary>Whether it has video.</summary>
        public bool HasVideo { get; set; }

        /// <summary>Stops it. This object becomes what the service answers.</summary>
        public void Stop() => Become(Client().StopBroadcast(Id));

        /// <inheritdoc cref="Stop"/>
        public async Task StopAsync() => Become(await Client().StopBroadcastAsync(Id).ConfigureAwait(false));

        private OpenTok Client() => client ?? throw new OpenTokException("This broadcast does not come from a client");

        private void Become(Broadcast other) => Fill(other.values);

        private void Fill(IDictionary<string, object> answer)
        {
            values = answer;
            var urls = Wire.Object(answer.Value("broadcastUrls"));
            Id = answer.Text("id");
            SessionId = answer.Text("sessionId");
            ProjectId = answer.Small("projectId", "partnerId");
            CreatedAt = answer.Number("createdAt") ?? 0;
            UpdatedAt = answer.Number("updatedAt") ?? 0;
            Resolution = answer.Text("resolution");
            Status = answer.Member("status", BroadcastStatus.STOPPED);
            MaxDuration = answer.Small("maxDuration");
            RtmpList = urls.Objects("rtmp").Select(target => new Rtmp(target)).ToList();
            Hls = urls.Text("hls");
            HlsStatus = urls.Text("hlsStatus");
            StreamMode = answer.Member("streamMode", StreamMode.Auto);
            Settings = new BroadcastSettings(Wire.Object(answer.Value("settings")));
            MultiBroadcastTag = answer.Text("multiBroadcastTag");
            MaxBitRate = new BroadcastBitrate(answer.Number("maxBitrate") ?? answer.Number("maxBitRate") ?? 0);
            HasAudio = answer.Flag("hasAudio");
            HasVideo = answer.Flag("hasVideo");
        }

        /// <summary>How a broadcast is made.</summary>
        public class BroadcastSettings
        {
            internal BroadcastSettings(IDictionary<string, object> values)
            {
                Hls = new BroadcastHlsSettings(Wire.Object(values.Value("hls")));
            }

            /// <summary>How HLS is.</summary>
            public BroadcastHlsSettings Hls { get; }
        }

        /// <summary>How a broadcast's HLS is.</summary>
        public class BroadcastHlsSettings
        {
            internal BroadcastHlsSettings(IDictionary<string, object> values)
            {
                LowLatency = values.Flag("lowLatency");
                DVR = values.Flag("dvr");
            }

            /// <summary>Whether it comes with little delay.</summary>
            public bool LowLatency { get; }

            /// <summary>Whether it can be rewound.</summary>
            public bool DVR { get; }
        }
    }
}
