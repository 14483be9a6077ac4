using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using OpenTokSDK.Exception;

namespace OpenTokSDK
{
    using Json = IDictionary<string, object>;

    /// <summary>An archive of a session.</summary>
    public class Archive
    {
        private readonly OpenTok client;

        /// <summary>An empty one, for what reads the JSON of a callback.</summary>
        public Archive()
        {
        }

        internal Archive(OpenTok client, Json json)
        {
            this.client = client;
            Become(json);
        }

        /// <summary>When it was created, in milliseconds since 1970.</summary>
        public long CreatedAt { get; set; }

        /// <summary>Its length in seconds.</summary>
        public long Duration { get; set; }

        /// <summary>Its identifier.</summary>
        public Guid Id { get; set; }

        /// <summary>Its name.</summary>
        public string Name { get; set; }

        /// <summary>The API key; 0 for an application's.</summary>
        public int PartnerId { get; set; }

        /// <summary>The session that is recorded.</summary>
        public string SessionId { get; set; }

        /// <summary>Why it was stopped, or why it failed.</summary>
        public string Reason { get; set; }

        /// <summary>Whether it has video.</summary>
        public bool HasVideo { get; set; }

        /// <summary>Whether it has audio.</summary>
        public bool HasAudio { get; set; }

        /// <summary>The size of its picture: <c>640x480</c>.</summary>
        public string Resolution { get; set; }

        /// <summary>Whether it is one file.</summary>
        public OutputMode OutputMode { get; set; }

        /// <summary>Its size in bytes, 0 until it is available.</summary>
        public long Size { get; set; }

        /// <summary>Where it stands.</summary>
        public ArchiveStatus Status { get; set; }

        /// <summary>Where it can be downloaded for ten minutes.</summary>
        public string Url { get; set; }

        /// <summary>The encrypted password of an archive that is encrypted.</summary>
        public string Password { get; set; }

        /// <summary>Who chooses its streams.</summary>
        public StreamMode StreamMode { get; set; }

        /// <summary>What tells it from other archives of the same session.</summary>
        public string MultiArchiveTag { get; set; }

        /// <summary>The quantization parameter, if one was set.</summary>
        public int? QuantizationParameter { get; set; }

        /// <summary>The most bits per second, if that was set.</summary>
        public int? MaxBitrate { get; set; }

        /// <summary>Whether it is transcribed.</summary>
        public bool HasTranscription { get; set; }

        /// <summary>The transcription, if there is one.</summary>
        public Transcription Transcription { get; set; }

        /// <summary>Stops recording. This object then says what the service answered.</summary>
        public void Stop() => Become(Client().StopArchive(Id.ToString()));

        /// <inheritdoc cref="Stop"/>
        public async Task StopAsync() => Become(await Client().StopArchiveAsync(Id.ToString()).ConfigureAwait(false));

        /// <summary>Deletes it.</summary>
        public void Delete() => Client().DeleteArchive(Id.ToString());

        /// <inheritdoc cref="Delete"/>
        public Task DeleteAsync() => Client().DeleteArchiveAsync(Id.ToString());

        /// <summary>What the service said, before it was made an archive.</summary>
        internal Json Said { get; private set; }

        private OpenTok Client() => client ?? throw new OpenTokException("This archive does not come from a client");

        private void Become(Archive other) => Become(other.Said);

        private void Become(Json json)
        {
            Said = json;
            CreatedAt = json.Number("createdAt") ?? 0;
            Duration = json.Number("duration") ?? 0;
            Id = json.Id("id");
            Name = json.Text("name");
            PartnerId = json.Small("partnerId", "projectId");
            SessionId = json.Text("sessionId");
            Reason = json.Text("reason");
            HasVideo = json.Flag("hasVideo");
            HasAudio = json.Flag("hasAudio");
            Resolution = json.Text("resolution");
            OutputMode = json.Member("outputMode", OutputMode.COMPOSED);
            Size = json.Number("size") ?? 0;
            Status = json.Member("status", ArchiveStatus.UNKOWN);
            Url = json.Text("url");
            Password = json.Text("password");
            StreamMode = json.Member("streamMode", StreamMode.Auto);
            MultiArchiveTag = json.Text("multiArchiveTag");
            QuantizationParameter = (int?)json.Number("quantizationParameter");
            MaxBitrate = (int?)json.Number("maxBitrate");
            HasTranscription = json.Flag("hasTranscription");
            var transcription = json.Value("transcription") as Json;
            Transcription = transcription == null ? null : new Transcription(transcription);
        }
    }

    /// <summary>A page of archives.</summary>
    public class ArchiveList : List<Archive>
    {
        internal ArchiveList(OpenTok client, Json json)
        {
            foreach (var item in json.Objects("items"))
            {
                Add(new Archive(client, item));
            }

            TotalCount = json.Small("count");
        }

        /// <summary>How many there are on all pages together.</summary>
        public int TotalCount { get; set; }
    }
}
