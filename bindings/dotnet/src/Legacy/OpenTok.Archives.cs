using System.Threading.Tasks;

namespace OpenTokSDK
{
    /// <content>Archives.</content>
    public partial class OpenTok
    {
        /// <summary>Starts recording a session.</summary>
        public Archive StartArchive(
            string sessionId,
            string name = "",
            bool hasVideo = true,
            bool hasAudio = true,
            OutputMode outputMode = OutputMode.COMPOSED,
            string resolution = null,
            ArchiveLayout layout = null,
            StreamMode? streamMode = null,
            string multiArchiveTag = null,
            int? maxBitrate = null,
            int? quantizationParameter = null,
            bool hasTranscription = false,
            TranscriptionProperties? transcriptionProperties = null) =>
            line.Ask(Recording(
                sessionId, name, hasVideo, hasAudio, outputMode, resolution, layout, streamMode, multiArchiveTag, maxBitrate,
                quantizationParameter, hasTranscription, transcriptionProperties));

        /// <inheritdoc cref="StartArchive"/>
        public Task<Archive> StartArchiveAsync(
            string sessionId,
            string name = "",
            bool hasVideo = true,
            bool hasAudio = true,
            OutputMode outputMode = OutputMode.COMPOSED,
            string resolution = null,
            ArchiveLayout layout = null,
            StreamMode? streamMode = null,
            string multiArchiveTag = null,
            int? maxBitrate = null,
            int? quantizationParameter = null,
            bool hasTranscription = false,
            TranscriptionProperties? transcriptionProperties = null) =>
            line.AskAsync(() => Recording(
                sessionId, name, hasVideo, hasAudio, outputMode, resolution, layout, streamMode, multiArchiveTag, maxBitrate,
                quantizationParameter, hasTranscription, transcriptionProperties));

        /// <summary>Stops recording.</summary>
        public Archive StopArchive(string archiveId) => line.Ask(Stopping(archiveId));

        /// <inheritdoc cref="StopArchive"/>
        public Task<Archive> StopArchiveAsync(string archiveId) => line.AskAsync(() => Stopping(archiveId));

        /// <summary>Archives, newest first.</summary>
        /// <param name="offset">How many to pass over.</param>
        /// <param name="count">How many at most; 0 for as many as the service gives.</param>
        /// <param name="sessionId">Those of this session only.</param>
        public ArchiveList ListArchives(int offset = 0, int count = 0, string sessionId = "") =>
            line.Ask(Listing(offset, count, sessionId));

        /// <inheritdoc cref="ListArchives"/>
        public Task<ArchiveList> ListArchivesAsync(int offset = 0, int count = 0, string sessionId = "") =>
            line.AskAsync(() => Listing(offset, count, sessionId));

        /// <summary>One archive.</summary>
        public Archive GetArchive(string archiveId) => line.Ask(Archive("get_archive", archiveId));

        /// <inheritdoc cref="GetArchive"/>
        public Task<Archive> GetArchiveAsync(string archiveId) => line.AskAsync(() => Archive("get_archive", archiveId));

        /// <summary>Deletes an archive.</summary>
        public void DeleteArchive(string archiveId) => line.Ask(OnArchive("delete_archive", archiveId));

        /// <inheritdoc cref="DeleteArchive"/>
        public Task DeleteArchiveAsync(string archiveId) => line.AskAsync(() => OnArchive("delete_archive", archiveId));

        /// <summary>Adds a stream to an archive whose streams the program chooses.</summary>
        public void AddStreamToArchive(string archiveId, string streamId, bool hasAudio = true, bool hasVideo = true) =>
            line.Ask(AddingTo(OnArchive("add_archive_stream", archiveId), streamId, hasAudio, hasVideo));

        /// <inheritdoc cref="AddStreamToArchive"/>
        public Task AddStreamToArchiveAsync(string archiveId, string streamId, bool hasAudio = true, bool hasVideo = true) =>
            line.AskAsync(() => AddingTo(OnArchive("add_archive_stream", archiveId), streamId, hasAudio, hasVideo));

        /// <summary>Removes a stream from an archive whose streams the program chooses.</summary>
        public void RemoveStreamFromArchive(string archiveId, string streamId) =>
            line.Ask(RemovingFrom(OnArchive("remove_archive_stream", archiveId), streamId));

        /// <inheritdoc cref="RemoveStreamFromArchive"/>
        public Task RemoveStreamFromArchiveAsync(string archiveId, string streamId) =>
            line.AskAsync(() => RemovingFrom(OnArchive("remove_archive_stream", archiveId), streamId));

        /// <summary>Rearranges an archive. Without a layout, as the service likes.</summary>
        public bool SetArchiveLayout(string archiveId, ArchiveLayout layout) => line.Ask(Arranging(archiveId, layout));

        /// <inheritdoc cref="SetArchiveLayout"/>
        public Task<bool> SetArchiveLayoutAsync(string archiveId, ArchiveLayout layout) =>
            line.AskAsync(() => Arranging(archiveId, layout));

        private static Request<object> OnArchive(string operation, string archiveId)
        {
            Checks.Given(archiveId, "ArchiveId");
            return new Request<object>(operation, answer => null).At("archiveId", archiveId);
        }

        private static Request<object> AddingTo(Request<object> request, string streamId, bool hasAudio, bool hasVideo)
        {
            Checks.Given(streamId, "StreamId");
            return request.With(new Fields { { "addStream", streamId }, { "hasAudio", hasAudio }, { "hasVideo", hasVideo } });
        }

        private static Request<object> RemovingFrom(Request<object> request, string streamId)
        {
            Checks.Given(streamId, "StreamId");
            return request.With(new Fields { { "removeStream", streamId } });
        }

        private static Request<bool> Arranging(string archiveId, ArchiveLayout layout)
        {
            Checks.Given(archiveId, "ArchiveId");
            var request = new Request<bool>("set_archive_layout", answer => true).At("archiveId", archiveId);
            return request.With(layout == null ? new Fields() : layout.Fields());
        }

        private Request<Archive> Archive(string operation, string archiveId)
        {
            Checks.Given(archiveId, "ArchiveId");
            return new Request<Archive>(operation, answer => new Archive(this, Wire.Object(answer))).At("archiveId", archiveId);
        }

        private Request<Archive> Stopping(string archiveId) => Archive("stop_archive", archiveId).With(new Fields());

        private Request<ArchiveList> Listing(int offset, int count, string sessionId)
        {
            Checks.That(count >= 0, "count cannot be smaller than 0");
            if (!string.IsNullOrEmpty(sessionId))
            {
                Belongs(sessionId);
            }

            return new Request<ArchiveList>("list_archives", answer => new ArchiveList(this, Wire.Object(answer))).Asking(new Fields
            {
                { "offset", offset },
                { "count", count == 0 ? null : (object)count },
                { "sessionId", string.IsNullOrEmpty(sessionId) ? null : sessionId },
            });
        }

        private Request<Archive> Recording(
            string sessionId,
            string name,
            bool hasVideo,
            bool hasAudio,
            OutputMode outputMode,
            string resolution,
            ArchiveLayout layout,
            StreamMode? streamMode,
            string multiArchiveTag,
            int? maxBitrate,
            int? quantizationParameter,
            bool hasTranscription,
            TranscriptionProperties? transcription)
        {
            Checks.Archive(sessionId, outputMode, resolution, quantizationParameter);
            return new Request<Archive>("start_archive", answer => new Archive(this, Wire.Object(answer))).With(new Fields
            {
                { "sessionId", sessionId },
                { "name", name },
                { "hasVideo", hasVideo },
                { "hasAudio", hasAudio },
                { "outputMode", Wire.Lower(outputMode) },
                { "resolution", string.IsNullOrEmpty(resolution) ? null : resolution },
                { "layout", layout == null ? null : layout.Fields() },
                { "streamMode", streamMode == null ? null : Wire.Lower(streamMode) },
                { "multiArchiveTag", string.IsNullOrEmpty(multiArchiveTag) ? null : multiArchiveTag },
                { "maxBitrate", maxBitrate },
                { "quantizationParameter", quantizationParameter },
                { "hasTranscription", hasTranscription ? (object)true : null },
                { "transcriptionProperties", hasTranscription && transcription != null ? transcription.Value.Fields() : null },
            });
        }
    }
}
