using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace OpenTokSDK
{
    /// <content>Broadcasts.</content>
    public partial class OpenTok
    {
        /// <summary>Starts broadcasting a session.</summary>
        public Broadcast StartBroadcast(
            string sessionId,
            bool hls = true,
            List<Rtmp> rtmpList = null,
            string resolution = null,
            int maxDuration = 7200,
            BroadcastLayout layout = null,
            StreamMode? streamMode = null,
            bool dvr = false,
            bool? lowLatency = null,
            string multiBroadcastTag = null,
            bool hasAudio = true,
            bool hasVideo = true) =>
            line.Ask(Broadcasting(
                sessionId, hls, rtmpList, resolution, maxDuration, layout, streamMode, dvr, lowLatency, multiBroadcastTag, hasAudio,
                hasVideo));

        /// <inheritdoc cref="StartBroadcast"/>
        public Task<Broadcast> StartBroadcastAsync(
            string sessionId,
            bool hls = true,
            List<Rtmp> rtmpList = null,
            string resolution = null,
            int maxDuration = 7200,
            BroadcastLayout layout = null,
            StreamMode? streamMode = null,
            bool dvr = false,
            bool? lowLatency = null,
            string multiBroadcastTag = null,
            bool hasAudio = true,
            bool hasVideo = true) =>
            line.AskAsync(() => Broadcasting(
                sessionId, hls, rtmpList, resolution, maxDuration, layout, streamMode, dvr, lowLatency, multiBroadcastTag, hasAudio,
                hasVideo));

        /// <summary>Stops a broadcast.</summary>
        public Broadcast StopBroadcast(string broadcastId) => line.Ask(Ending(broadcastId));

        /// <inheritdoc cref="StopBroadcast"/>
        public Task<Broadcast> StopBroadcastAsync(string broadcastId) => line.AskAsync(() => Ending(broadcastId));

        /// <summary>One broadcast.</summary>
        public Broadcast GetBroadcast(string broadcastId) => line.Ask(Broadcast("get_broadcast", broadcastId));

        /// <inheritdoc cref="GetBroadcast"/>
        public Task<Broadcast> GetBroadcastAsync(string broadcastId) =>
            line.AskAsync(() => Broadcast("get_broadcast", broadcastId));

        /// <summary>Rearranges a broadcast.</summary>
        public void SetBroadcastLayout(string broadcastId, BroadcastLayout layout) => line.Ask(Arranging(broadcastId, layout));

        /// <inheritdoc cref="SetBroadcastLayout"/>
        public Task SetBroadcastLayoutAsync(string broadcastId, BroadcastLayout layout) =>
            line.AskAsync(() => Arranging(broadcastId, layout));

        /// <summary>Adds a stream to a broadcast whose streams the program chooses.</summary>
        public void AddStreamToBroadcast(string broadcastId, string streamId, bool hasAudio = true, bool hasVideo = true) =>
            line.Ask(AddingTo(OnBroadcast("add_broadcast_stream", broadcastId), streamId, hasAudio, hasVideo));

        /// <inheritdoc cref="AddStreamToBroadcast"/>
        public Task AddStreamToBroadcastAsync(string broadcastId, string streamId, bool hasAudio = true, bool hasVideo = true) =>
            line.AskAsync(() => AddingTo(OnBroadcast("add_broadcast_stream", broadcastId), streamId, hasAudio, hasVideo));

        /// <summary>Removes a stream from a broadcast whose streams the program chooses.</summary>
        public void RemoveStreamFromBroadcast(string broadcastId, string streamId) =>
            line.Ask(RemovingFrom(OnBroadcast("remove_broadcast_stream", broadcastId), streamId));

        /// <inheritdoc cref="RemoveStreamFromBroadcast"/>
        public Task RemoveStreamFromBroadcastAsync(string broadcastId, string streamId) =>
            line.AskAsync(() => RemovingFrom(OnBroadcast("remove_broadcast_stream", broadcastId), streamId));

        private static Request<object> OnBroadcast(string operation, string broadcastId)
        {
            Checks.Given(broadcastId, "BroadcastId");
            return new Request<object>(operation, answer => null).At("broadcastId", broadcastId);
        }

        private static Request<object> Arranging(string broadcastId, BroadcastLayout layout)
        {
            var request = OnBroadcast("set_broadcast_layout", broadcastId);
            return request.With(layout == null ? new Fields() : layout.Fields());
        }

        private Request<Broadcast> Broadcast(string operation, string broadcastId)
        {
            Checks.Given(broadcastId, "BroadcastId");
            return new Request<Broadcast>(operation, answer => new Broadcast(this, Wire.Object(answer)))
                .At("broadcastId", broadcastId);
        }

        private Request<Broadcast> Ending(string broadcastId) => Broadcast("stop_broadcast", broadcastId).With(new Fields());

        private Request<Broadcast> Broadcasting(
            string sessionId,
            bool hls,
            List<Rtmp> rtmpList,
            string resolution,
            int maxDuration,
            BroadcastLayout layout,
            StreamMode? streamMode,
            bool dvr,
            bool? lowLatency,
            string multiBroadcastTag,
            bool hasAudio,
            bool hasVideo)
        {
            var targets = rtmpList ?? new List<Rtmp>();
            Checks.Broadcast(sessionId, resolution, targets.Count, dvr, lowLatency);
            var outputs = new Fields
            {
                { "hls", hls ? new Fields { { "dvr", dvr }, { "lowLatency", lowLatency } } : null },
                { "rtmp", targets.Count == 0 ? null : Wire.List(targets.Select(target => target.Fields())) },
            };
            return new Request<Broadcast>("start_broadcast", answer => new Broadcast(this, Wire.Object(answer))).With(new Fields
            {
                { "sessionId", sessionId },
                { "outputs", outputs },
                { "maxDuration", maxDuration },
                { "resolution", string.IsNullOrEmpty(resolution) ? null : resolution },
                { "layout", layout == null ? null : layout.Fields() },
                { "streamMode", streamMode == null ? null : Wire.Lower(streamMode) },
                { "multiBroadcastTag", string.IsNullOrEmpty(multiBroadcastTag) ? null : multiBroadcastTag },
                { "hasAudio", hasAudio },
                { "hasVideo", hasVideo },
            });
        }
    }
}
