using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace OpenTokSDK
{
    /// <content>Streams, and who is in a session.</content>
    public partial class OpenTok
    {
        /// <summary>One stream of a session.</summary>
        public Stream GetStream(string sessionId, string streamId) => line.Ask(Finding(sessionId, streamId));

        /// <inheritdoc cref="GetStream"/>
        public Task<Stream> GetStreamAsync(string sessionId, string streamId) => line.AskAsync(() => Finding(sessionId, streamId));

        /// <summary>The streams of a session.</summary>
        public StreamList ListStreams(string sessionId) => line.Ask(StreamsOf(sessionId));

        /// <inheritdoc cref="ListStreams"/>
        public Task<StreamList> ListStreamsAsync(string sessionId) => line.AskAsync(() => StreamsOf(sessionId));

        /// <summary>Sets the layout classes of streams.</summary>
        public void SetStreamClassLists(string sessionId, List<StreamProperties> streams) =>
            line.Ask(Classing(sessionId, streams));

        /// <inheritdoc cref="SetStreamClassLists"/>
        public Task SetStreamClassListsAsync(string sessionId, List<StreamProperties> streams) =>
            line.AskAsync(() => Classing(sessionId, streams));

        /// <summary>Makes a client leave a session.</summary>
        public void ForceDisconnect(string sessionId, string connectionId) => line.Ask(Disconnecting(sessionId, connectionId));

        /// <inheritdoc cref="ForceDisconnect"/>
        public Task ForceDisconnectAsync(string sessionId, string connectionId) =>
            line.AskAsync(() => Disconnecting(sessionId, connectionId));

        /// <summary>Mutes one stream.</summary>
        public void ForceMuteStream(string sessionId, string streamId) => line.Ask(Muting(sessionId, streamId));

        /// <inheritdoc cref="ForceMuteStream"/>
        public Task ForceMuteStreamAsync(string sessionId, string streamId) => line.AskAsync(() => Muting(sessionId, streamId));

        /// <summary>Mutes all streams but these, and those to come.</summary>
        public void ForceMuteAll(string sessionId, string[] excludedStreamIds) =>
            line.Ask(MutingAll("force_mute_all", sessionId, true, excludedStreamIds));

        /// <inheritdoc cref="ForceMuteAll"/>
        public Task ForceMuteAllAsync(string sessionId, string[] excludedStreamIds) =>
            line.AskAsync(() => MutingAll("force_mute_all", sessionId, true, excludedStreamIds));

        /// <summary>Mutes no stream to come any more.</summary>
        public void DisableForceMute(string sessionId) => line.Ask(MutingAll("disable_force_mute", sessionId, false, null));

        /// <inheritdoc cref="DisableForceMute"/>
        public Task DisableForceMuteAsync(string sessionId) =>
            line.AskAsync(() => MutingAll("disable_force_mute", sessionId, false, null));

        /// <summary>Who is connected to a session.</summary>
        public Task<ConnectionList> ListConnectionsAsync(string sessionId) =>
            line.AskAsync(() => In(
                new Request<ConnectionList>("list_connections", answer => new ConnectionList(Wire.Object(answer))), sessionId));

        private static Request<T> In<T>(Request<T> request, string sessionId)
        {
            Checks.Given(sessionId, "SessionId");
            return request.At("sessionId", sessionId);
        }

        private static Request<object> In(string operation, string sessionId) =>
            In(new Request<object>(operation, answer => null), sessionId);

        private static Request<Stream> Finding(string sessionId, string streamId)
        {
            Checks.Given(streamId, "StreamId");
            return In(new Request<Stream>("get_stream", answer => new Stream(Wire.Object(answer))), sessionId)
                .At("streamId", streamId);
        }

        private static Request<StreamList> StreamsOf(string sessionId) =>
            In(new Request<StreamList>("list_streams", answer => new StreamList(Wire.Object(answer))), sessionId);

        private static Request<object> Classing(string sessionId, List<StreamProperties> streams)
        {
            Checks.That(streams != null && streams.Count > 0, "At least one stream has to be given");
            var items = Wire.List(streams.Select(stream => stream.Fields()));
            return In("set_stream_class_lists", sessionId).With(new Fields { { "items", items } });
        }

        private static Request<object> Muting(string sessionId, string streamId)
        {
            Checks.Given(streamId, "StreamId");
            return In("force_mute_stream", sessionId).At("streamId", streamId).With(new Fields());
        }

        private static Request<object> MutingAll(string operation, string sessionId, bool active, string[] excluded) =>
            In(operation, sessionId).With(new Fields { { "active", active }, { "excludedStreamIds", Wire.List(excluded) } });

        private Request<object> Disconnecting(string sessionId, string connectionId)
        {
            Checks.Given(connectionId, "ConnectionId");
            Belongs(sessionId);
            return In("force_disconnect", sessionId).At("connectionId", connectionId);
        }
    }
}
