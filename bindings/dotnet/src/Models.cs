// Generated from core/surface.json by `make generate`. Do not edit.

using System;
using System.Collections.Generic;

namespace VonageVideo
{
    /// <summary>A project of an account.</summary>
    public sealed class AccountProject : Model
    {
        internal static readonly Func<object, AccountProject> Read =
            value => new AccountProject((IDictionary<string, object>)value);

        private AccountProject(IDictionary<string, object> wire)
            : base(wire)
        {
            Id = Values.Sure(wire, "id", Values.Text);
            Secret = Values.Maybe(wire, "secret", Values.Text);
            Status = Values.Nullable(wire, "status", VonageVideo.ProjectStatus.Read);
            Name = Values.Maybe(wire, "name", Values.Text);
            Environment = Values.Nullable(wire, "environment", VonageVideo.ProjectEnvironment.Read);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
        }

        /// <summary>Its API key.</summary>
        public string Id { get; }

        /// <summary>Its API secret.</summary>
        public string Secret { get; }

        /// <summary>Whether it may be used.</summary>
        public ProjectStatus? Status { get; }

        /// <summary>The name it was given.</summary>
        public string Name { get; }

        /// <summary>Where it runs.</summary>
        public ProjectEnvironment? Environment { get; }

        /// <summary>When it was created, in milliseconds since 1970.</summary>
        public long? CreatedAt { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static AccountProject FromJson(string json) => Parse(json, Read);
    }

    /// <summary>A recording.</summary>
    public sealed class Archive : Model
    {
        internal static readonly Func<object, Archive> Read =
            value => new Archive((IDictionary<string, object>)value);

        private Archive(IDictionary<string, object> wire)
            : base(wire)
        {
            Id = Values.Sure(wire, "id", Values.Text);
            Status = Values.Nullable(wire, "status", VonageVideo.ArchiveStatus.Read);
            Name = Values.Maybe(wire, "name", Values.Text);
            Reason = Values.Maybe(wire, "reason", Values.Text);
            SessionId = Values.Maybe(wire, "sessionId", Values.Text);
            ProjectId = Values.Maybe(wire, "projectId", Values.Text);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
            UpdatedAt = Values.Nullable(wire, "updatedAt", Values.Long);
            Size = Values.Nullable(wire, "size", Values.Long);
            Duration = Values.Nullable(wire, "duration", Values.Long);
            OutputMode = Values.Nullable(wire, "outputMode", VonageVideo.OutputMode.Read);
            StreamMode = Values.Nullable(wire, "streamMode", VonageVideo.StreamMode.Read);
            HasAudio = Values.Nullable(wire, "hasAudio", Values.Boolean);
            HasVideo = Values.Nullable(wire, "hasVideo", Values.Boolean);
            Resolution = Values.Nullable(wire, "resolution", VonageVideo.Resolution.Read);
            Url = Values.Maybe(wire, "url", Values.Text);
            MultiArchiveTag = Values.Maybe(wire, "multiArchiveTag", Values.Text);
            MaxBitrate = Values.Nullable(wire, "maxBitrate", Values.Long);
            QuantizationParameter = Values.Nullable(wire, "quantizationParameter", Values.Long);
            Streams = Values.Maybe(wire, "streams", Values.List(ComposedStream.Read));
            HasTranscription = Values.Nullable(wire, "hasTranscription", Values.Boolean);
            Transcription = Values.Maybe(wire, "transcription", Transcription.Read);
            Sha256sum = Values.Maybe(wire, "sha256sum", Values.Text);
            Password = Values.Maybe(wire, "password", Values.Text);
            Event = Values.Maybe(wire, "event", Values.Text);
        }

        /// <summary>The archive's identifier.</summary>
        public string Id { get; }

        /// <summary>Where it is in its life.</summary>
        public ArchiveStatus? Status { get; }

        /// <summary>The name it was given.</summary>
        public string Name { get; }

        /// <summary>Why it stopped or failed, for example <c>user initiated</c>.</summary>
        public string Reason { get; }

        /// <summary>The session recorded.</summary>
        public string SessionId { get; }

        /// <summary>The API key, or the application's id.</summary>
        public string ProjectId { get; }

        /// <summary>When recording began, in milliseconds since 1970.</summary>
        public long? CreatedAt { get; }

        /// <summary>When anything about it changed last, in milliseconds since 1970.</summary>
        public long? UpdatedAt { get; }

        /// <summary>Bytes; 0 until the file is available.</summary>
        public long? Size { get; }

        /// <summary>Seconds.</summary>
        public long? Duration { get; }

        /// <summary>One file for all streams, or one for each.</summary>
        public OutputMode? OutputMode { get; }

        /// <summary>Which streams are recorded.</summary>
        public StreamMode? StreamMode { get; }

        /// <summary>Whether audio is recorded.</summary>
        public bool? HasAudio { get; }

        /// <summary>Whether video is recorded.</summary>
        public bool? HasVideo { get; }

        /// <summary>The size of the picture.</summary>
        public Resolution? Resolution { get; }

        /// <summary>Where to download it, for ten minutes; only while <c>available</c>.</summary>
        public string Url { get; }

        /// <summary>The tag it was given.</summary>
        public string MultiArchiveTag { get; }

        /// <summary>Bits per second.</summary>
        public long? MaxBitrate { get; }

        /// <summary>The quality asked for.</summary>
        public long? QuantizationParameter { get; }

        /// <summary>The streams of an archive with the stream mode <c>manual</c>.</summary>
        public IReadOnlyList<ComposedStream> Streams { get; }

        /// <summary>Whether the spoken word is transcribed.</summary>
        public bool? HasTranscription { get; }

        /// <summary>The transcription.</summary>
        public Transcription Transcription { get; }

        /// <summary>The SHA-256 of the file.</summary>
        public string Sha256sum { get; }

        /// <summary>The password of an encrypted file.</summary>
        public string Password { get; }

        /// <summary>The kind of callback that this archive came in: <c>archive</c>.</summary>
        public string Event { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static Archive FromJson(string json) => Parse(json, Read);
    }

    /// <summary>One page of archives.</summary>
    public sealed class ArchivePage : Model
    {
        internal static readonly Func<object, ArchivePage> Read =
            value => new ArchivePage((IDictionary<string, object>)value);

        private ArchivePage(IDictionary<string, object> wire)
            : base(wire)
        {
            Total = Values.Sure(wire, "total", Values.Long);
            Items = Values.Sure(wire, "items", Values.List(Archive.Read));
        }

        /// <summary>How many there are in all, not only on this page.</summary>
        public long Total { get; }

        /// <summary>This page's archives, newest first.</summary>
        public IReadOnlyList<Archive> Items { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static ArchivePage FromJson(string json) => Parse(json, Read);
    }

    /// <summary>An open connector.</summary>
    public sealed class AudioConnector : Model
    {
        internal static readonly Func<object, AudioConnector> Read =
            value => new AudioConnector((IDictionary<string, object>)value);

        private AudioConnector(IDictionary<string, object> wire)
            : base(wire)
        {
            Id = Values.Sure(wire, "id", Values.Text);
            ConnectionId = Values.Maybe(wire, "connectionId", Values.Text);
        }

        /// <summary>The connector's identifier.</summary>
        public string Id { get; }

        /// <summary>Its connection to the session.</summary>
        public string ConnectionId { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static AudioConnector FromJson(string json) => Parse(json, Read);
    }

    /// <summary>A live stream.</summary>
    public sealed class Broadcast : Model
    {
        internal static readonly Func<object, Broadcast> Read =
            value => new Broadcast((IDictionary<string, object>)value);

        private Broadcast(IDictionary<string, object> wire)
            : base(wire)
        {
            Id = Values.Sure(wire, "id", Values.Text);
            Status = Values.Nullable(wire, "status", VonageVideo.BroadcastStatus.Read);
            SessionId = Values.Maybe(wire, "sessionId", Values.Text);
            ProjectId = Values.Maybe(wire, "projectId", Values.Text);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
            UpdatedAt = Values.Nullable(wire, "updatedAt", Values.Long);
            MaxDuration = Values.Nullable(wire, "maxDuration", Values.Long);
            MaxBitrate = Values.Nullable(wire, "maxBitrate", Values.Long);
            Resolution = Values.Nullable(wire, "resolution", VonageVideo.Resolution.Read);
            StreamMode = Values.Nullable(wire, "streamMode", VonageVideo.StreamMode.Read);
            HasAudio = Values.Nullable(wire, "hasAudio", Values.Boolean);
            HasVideo = Values.Nullable(wire, "hasVideo", Values.Boolean);
            MultiBroadcastTag = Values.Maybe(wire, "multiBroadcastTag", Values.Text);
            Settings = Values.Maybe(wire, "settings", BroadcastSettings.Read);
            BroadcastUrls = Values.Maybe(wire, "broadcastUrls", BroadcastUrls.Read);
            Streams = Values.Maybe(wire, "streams", Values.List(ComposedStream.Read));
            Event = Values.Maybe(wire, "event", Values.Text);
        }

        /// <summary>The broadcast's identifier.</summary>
        public string Id { get; }

        /// <summary>Where it is in its life.</summary>
        public BroadcastStatus? Status { get; }

        /// <summary>The session broadcast.</summary>
        public string SessionId { get; }

        /// <summary>The API key, or the application's id.</summary>
        public string ProjectId { get; }

        /// <summary>When it began, in milliseconds since 1970.</summary>
        public long? CreatedAt { get; }

        /// <summary>When anything about it changed last, in milliseconds since 1970.</summary>
        public long? UpdatedAt { get; }

        /// <summary>When it stops by itself, in seconds.</summary>
        public long? MaxDuration { get; }

        /// <summary>Bits per second.</summary>
        public long? MaxBitrate { get; }

        /// <summary>The size of the picture.</summary>
        public Resolution? Resolution { get; }

        /// <summary>Which streams are shown.</summary>
        public StreamMode? StreamMode { get; }

        /// <summary>Whether audio is sent.</summary>
        public bool? HasAudio { get; }

        /// <summary>Whether video is sent.</summary>
        public bool? HasVideo { get; }

        /// <summary>The tag it was given.</summary>
        public string MultiBroadcastTag { get; }

        /// <summary>Its settings.</summary>
        public BroadcastSettings Settings { get; }

        /// <summary>Where it can be seen.</summary>
        public BroadcastUrls BroadcastUrls { get; }

        /// <summary>The streams of a broadcast with the stream mode <c>manual</c>.</summary>
        public IReadOnlyList<ComposedStream> Streams { get; }

        /// <summary>The kind of callback that this broadcast came in: <c>broadcast</c>.</summary>
        public string Event { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static Broadcast FromJson(string json) => Parse(json, Read);
    }

    /// <summary>One page of broadcasts.</summary>
    public sealed class BroadcastPage : Model
    {
        internal static readonly Func<object, BroadcastPage> Read =
            value => new BroadcastPage((IDictionary<string, object>)value);

        private BroadcastPage(IDictionary<string, object> wire)
            : base(wire)
        {
            Total = Values.Sure(wire, "total", Values.Long);
            Items = Values.Sure(wire, "items", Values.List(Broadcast.Read));
        }

        /// <summary>How many there are in all, not only on this page.</summary>
        public long Total { get; }

        /// <summary>This page's broadcasts, newest first.</summary>
        public IReadOnlyList<Broadcast> Items { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static BroadcastPage FromJson(string json) => Parse(json, Read);
    }

    /// <summary>One RTMP output of a broadcast.</summary>
    public sealed class BroadcastRtmp : Model
    {
        internal static readonly Func<object, BroadcastRtmp> Read =
            value => new BroadcastRtmp((IDictionary<string, object>)value);

        private BroadcastRtmp(IDictionary<string, object> wire)
            : base(wire)
        {
            Id = Values.Maybe(wire, "id", Values.Text);
            ServerUrl = Values.Maybe(wire, "serverUrl", Values.Text);
            StreamName = Values.Maybe(wire, "streamName", Values.Text);
            Status = Values.Nullable(wire, "status", VonageVideo.RtmpStatus.Read);
        }

        /// <summary>The identifier it was given.</summary>
        public string Id { get; }

        /// <summary>The server.</summary>
        public string ServerUrl { get; }

        /// <summary>The stream's name or key.</summary>
        public string StreamName { get; }

        /// <summary>How far it is.</summary>
        public RtmpStatus? Status { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static BroadcastRtmp FromJson(string json) => Parse(json, Read);
    }

    /// <summary>The settings of a broadcast.</summary>
    public sealed class BroadcastSettings : Model
    {
        internal static readonly Func<object, BroadcastSettings> Read =
            value => new BroadcastSettings((IDictionary<string, object>)value);

        private BroadcastSettings(IDictionary<string, object> wire)
            : base(wire)
        {
            Hls = Values.Maybe(wire, "hls", HlsSettings.Read);
        }

        /// <summary>Those of the HLS output.</summary>
        public HlsSettings Hls { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static BroadcastSettings FromJson(string json) => Parse(json, Read);
    }

    /// <summary>Where a broadcast can be seen.</summary>
    public sealed class BroadcastUrls : Model
    {
        internal static readonly Func<object, BroadcastUrls> Read =
            value => new BroadcastUrls((IDictionary<string, object>)value);

        private BroadcastUrls(IDictionary<string, object> wire)
            : base(wire)
        {
            Hls = Values.Maybe(wire, "hls", Values.Text);
            HlsStatus = Values.Nullable(wire, "hlsStatus", VonageVideo.HlsStatus.Read);
            Rtmp = Values.Maybe(wire, "rtmp", Values.List(BroadcastRtmp.Read));
        }

        /// <summary>The address of the HLS playlist; not to be played before some 15 to 20 seconds have
        /// passed.</summary>
        public string Hls { get; }

        /// <summary>How far the HLS output is.</summary>
        public HlsStatus? HlsStatus { get; }

        /// <summary>The RTMP outputs.</summary>
        public IReadOnlyList<BroadcastRtmp> Rtmp { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static BroadcastUrls FromJson(string json) => Parse(json, Read);
    }

    /// <summary>An address to which events are reported.</summary>
    public sealed class Callback : Model
    {
        internal static readonly Func<object, Callback> Read =
            value => new Callback((IDictionary<string, object>)value);

        private Callback(IDictionary<string, object> wire)
            : base(wire)
        {
            Id = Values.Sure(wire, "id", Values.Text);
            Group = Values.Maybe(wire, "group", Values.Text);
            Event = Values.Maybe(wire, "event", Values.Text);
            Url = Values.Maybe(wire, "url", Values.Text);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
        }

        /// <summary>The callback's identifier.</summary>
        public string Id { get; }

        /// <summary>What it is about.</summary>
        public string Group { get; }

        /// <summary>What happened.</summary>
        public string Event { get; }

        /// <summary>Where it is reported.</summary>
        public string Url { get; }

        /// <summary>When it was registered, in milliseconds since 1970.</summary>
        public long? CreatedAt { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static Callback FromJson(string json) => Parse(json, Read);
    }

    /// <summary>The captions of a session.</summary>
    public sealed class Captions : Model
    {
        internal static readonly Func<object, Captions> Read =
            value => new Captions((IDictionary<string, object>)value);

        private Captions(IDictionary<string, object> wire)
            : base(wire)
        {
            CaptionsId = Values.Sure(wire, "captionsId", Values.Text);
        }

        /// <summary>The captions' identifier.</summary>
        public string CaptionsId { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static Captions FromJson(string json) => Parse(json, Read);
    }

    /// <summary>A stream in an archive or broadcast with the stream mode <c>manual</c>.</summary>
    public sealed class ComposedStream : Model
    {
        internal static readonly Func<object, ComposedStream> Read =
            value => new ComposedStream((IDictionary<string, object>)value);

        private ComposedStream(IDictionary<string, object> wire)
            : base(wire)
        {
            StreamId = Values.Sure(wire, "streamId", Values.Text);
            HasAudio = Values.Nullable(wire, "hasAudio", Values.Boolean);
            HasVideo = Values.Nullable(wire, "hasVideo", Values.Boolean);
        }

        /// <summary>The stream.</summary>
        public string StreamId { get; }

        /// <summary>Whether its audio is taken.</summary>
        public bool? HasAudio { get; }

        /// <summary>Whether its video is taken.</summary>
        public bool? HasVideo { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static ComposedStream FromJson(string json) => Parse(json, Read);
    }

    /// <summary>A client's connection.</summary>
    public sealed class Connection : Model
    {
        internal static readonly Func<object, Connection> Read =
            value => new Connection((IDictionary<string, object>)value);

        private Connection(IDictionary<string, object> wire)
            : base(wire)
        {
            ConnectionId = Values.Sure(wire, "connectionId", Values.Text);
            ConnectionState = Values.Nullable(wire, "connectionState", VonageVideo.ConnectionState.Read);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
        }

        /// <summary>The connection's identifier.</summary>
        public string ConnectionId { get; }

        /// <summary>How far it is.</summary>
        public ConnectionState? ConnectionState { get; }

        /// <summary>When it was made, in milliseconds since 1970.</summary>
        public long? CreatedAt { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static Connection FromJson(string json) => Parse(json, Read);
    }

    /// <summary>The connections of a session.</summary>
    public sealed class ConnectionList : Model
    {
        internal static readonly Func<object, ConnectionList> Read =
            value => new ConnectionList((IDictionary<string, object>)value);

        private ConnectionList(IDictionary<string, object> wire)
            : base(wire)
        {
            Total = Values.Sure(wire, "total", Values.Long);
            Items = Values.Sure(wire, "items", Values.List(Connection.Read));
            ProjectId = Values.Maybe(wire, "projectId", Values.Text);
            SessionId = Values.Maybe(wire, "sessionId", Values.Text);
        }

        /// <summary>How many there are.</summary>
        public long Total { get; }

        /// <summary>The connections.</summary>
        public IReadOnlyList<Connection> Items { get; }

        /// <summary>The API key, or the application's id.</summary>
        public string ProjectId { get; }

        /// <summary>The session.</summary>
        public string SessionId { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static ConnectionList FromJson(string json) => Parse(json, Read);
    }

    /// <summary>The HLS settings of a broadcast.</summary>
    public sealed class HlsSettings : Model
    {
        internal static readonly Func<object, HlsSettings> Read =
            value => new HlsSettings((IDictionary<string, object>)value);

        private HlsSettings(IDictionary<string, object> wire)
            : base(wire)
        {
            Dvr = Values.Nullable(wire, "dvr", Values.Boolean);
            LowLatency = Values.Nullable(wire, "lowLatency", Values.Boolean);
        }

        /// <summary>Whether viewers can go back in time.</summary>
        public bool? Dvr { get; }

        /// <summary>Whether delay is kept short.</summary>
        public bool? LowLatency { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static HlsSettings FromJson(string json) => Parse(json, Read);
    }

    /// <summary>The project, which is what the service answers with.</summary>
    public sealed class Project : Model
    {
        internal static readonly Func<object, Project> Read =
            value => new Project((IDictionary<string, object>)value);

        private Project(IDictionary<string, object> wire)
            : base(wire)
        {
            Id = Values.Maybe(wire, "id", Values.Text);
            Status = Values.Maybe(wire, "status", Values.Text);
            Name = Values.Maybe(wire, "name", Values.Text);
            Environment = Values.Maybe(wire, "environment", Values.Text);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
        }

        /// <summary>The API key, or the application's id.</summary>
        public string Id { get; }

        /// <summary>For example <c>ACTIVE</c>.</summary>
        public string Status { get; }

        /// <summary>The project's name.</summary>
        public string Name { get; }

        /// <summary>For example <c>standard</c>.</summary>
        public string Environment { get; }

        /// <summary>When it was created, in milliseconds since 1970.</summary>
        public long? CreatedAt { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static Project FromJson(string json) => Parse(json, Read);
    }

    /// <summary>An answer by hand.</summary>
    public sealed class RawAnswer : Model
    {
        internal static readonly Func<object, RawAnswer> Read =
            value => new RawAnswer((IDictionary<string, object>)value);

        private RawAnswer(IDictionary<string, object> wire)
            : base(wire)
        {
            Status = Values.Sure(wire, "status", Values.Integer);
            Headers = Values.Sure(wire, "headers", Values.Map(Values.Text));
            Body = Values.Maybe(wire, "body", Values.Json);
        }

        /// <summary>The HTTP status: 200 to 299.</summary>
        public int Status { get; }

        /// <summary>The headers, their names in lower case.</summary>
        public IReadOnlyDictionary<string, string> Headers { get; }

        /// <summary>The body: what it says if it is JSON, else its text.</summary>
        public object Body { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static RawAnswer FromJson(string json) => Parse(json, Read);
    }

    /// <summary>A web page rendered into a session.</summary>
    public sealed class Render : Model
    {
        internal static readonly Func<object, Render> Read =
            value => new Render((IDictionary<string, object>)value);

        private Render(IDictionary<string, object> wire)
            : base(wire)
        {
            Id = Values.Sure(wire, "id", Values.Text);
            Status = Values.Nullable(wire, "status", VonageVideo.RenderStatus.Read);
            SessionId = Values.Maybe(wire, "sessionId", Values.Text);
            ProjectId = Values.Maybe(wire, "projectId", Values.Text);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
            UpdatedAt = Values.Nullable(wire, "updatedAt", Values.Long);
            Url = Values.Maybe(wire, "url", Values.Text);
            Resolution = Values.Nullable(wire, "resolution", VonageVideo.Resolution.Read);
            StreamId = Values.Maybe(wire, "streamId", Values.Text);
            Reason = Values.Maybe(wire, "reason", Values.Text);
            Name = Values.Maybe(wire, "name", Values.Text);
            Event = Values.Maybe(wire, "event", Values.Text);
            CallbackUrl = Values.Maybe(wire, "callbackUrl", Values.Text);
        }

        /// <summary>The render's identifier.</summary>
        public string Id { get; }

        /// <summary>Where it is in its life.</summary>
        public RenderStatus? Status { get; }

        /// <summary>The session.</summary>
        public string SessionId { get; }

        /// <summary>The API key, or the application's id.</summary>
        public string ProjectId { get; }

        /// <summary>When it began, in milliseconds since 1970.</summary>
        public long? CreatedAt { get; }

        /// <summary>When anything about it changed last, in milliseconds since 1970.</summary>
        public long? UpdatedAt { get; }

        /// <summary>The page.</summary>
        public string Url { get; }

        /// <summary>The size of the picture.</summary>
        public Resolution? Resolution { get; }

        /// <summary>The stream published.</summary>
        public string StreamId { get; }

        /// <summary>Why it stopped or failed.</summary>
        public string Reason { get; }

        /// <summary>The stream's name.</summary>
        public string Name { get; }

        /// <summary>The kind of callback that this render came in.</summary>
        public string Event { get; }

        /// <summary>Where the service reports changes of status.</summary>
        public string CallbackUrl { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static Render FromJson(string json) => Parse(json, Read);
    }

    /// <summary>One page of renders.</summary>
    public sealed class RenderPage : Model
    {
        internal static readonly Func<object, RenderPage> Read =
            value => new RenderPage((IDictionary<string, object>)value);

        private RenderPage(IDictionary<string, object> wire)
            : base(wire)
        {
            Total = Values.Sure(wire, "total", Values.Long);
            Items = Values.Sure(wire, "items", Values.List(Render.Read));
        }

        /// <summary>How many there are in all, not only on this page.</summary>
        public long Total { get; }

        /// <summary>This page's renders, newest first.</summary>
        public IReadOnlyList<Render> Items { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static RenderPage FromJson(string json) => Parse(json, Read);
    }

    /// <summary>A session.</summary>
    public sealed class Session : Model
    {
        internal static readonly Func<object, Session> Read =
            value => new Session((IDictionary<string, object>)value);

        private Session(IDictionary<string, object> wire)
            : base(wire)
        {
            SessionId = Values.Sure(wire, "sessionId", Values.Text);
            ProjectId = Values.Maybe(wire, "projectId", Values.Text);
            CreateDt = Values.Maybe(wire, "createDt", Values.Text);
            MediaServerUrl = Values.Maybe(wire, "mediaServerUrl", Values.Text);
            MediaMode = Values.Nullable(wire, "mediaMode", VonageVideo.MediaMode.Read);
            ArchiveMode = Values.Nullable(wire, "archiveMode", VonageVideo.ArchiveMode.Read);
            ArchiveName = Values.Maybe(wire, "archiveName", Values.Text);
            ArchiveResolution = Values.Nullable(wire, "archiveResolution", VonageVideo.Resolution.Read);
            Location = Values.Maybe(wire, "location", Values.Text);
            E2ee = Values.Nullable(wire, "e2ee", Values.Boolean);
        }

        /// <summary>The identifier, which clients need together with a token.</summary>
        public string SessionId { get; }

        /// <summary>The API key, or the application's id.</summary>
        public string ProjectId { get; }

        /// <summary>When it was created, as the service writes it.</summary>
        public string CreateDt { get; }

        /// <summary>The media server, if one is assigned already.</summary>
        public string MediaServerUrl { get; }

        /// <summary>How media travels, as requested.</summary>
        public MediaMode? MediaMode { get; }

        /// <summary>Whether the session is always recorded, as requested.</summary>
        public ArchiveMode? ArchiveMode { get; }

        /// <summary>The name of its archives, as requested.</summary>
        public string ArchiveName { get; }

        /// <summary>The picture of its archives, as requested.</summary>
        public Resolution? ArchiveResolution { get; }

        /// <summary>Near which address media is served, as requested.</summary>
        public string Location { get; }

        /// <summary>Whether media is encrypted end to end, as requested.</summary>
        public bool? E2ee { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static Session FromJson(string json) => Parse(json, Read);
    }

    /// <summary>What a session's identifier says.</summary>
    public sealed class SessionInfo : Model
    {
        internal static readonly Func<object, SessionInfo> Read =
            value => new SessionInfo((IDictionary<string, object>)value);

        private SessionInfo(IDictionary<string, object> wire)
            : base(wire)
        {
            ProjectId = Values.Sure(wire, "projectId", Values.Text);
            Fields = Values.Sure(wire, "fields", Values.List(Values.Text));
            Location = Values.Maybe(wire, "location", Values.Text);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
        }

        /// <summary>The API key or the application's id that the session belongs to.</summary>
        public string ProjectId { get; }

        /// <summary>The identifier's fields in order, of which <c>ProjectId</c> is the second.</summary>
        public IReadOnlyList<string> Fields { get; }

        /// <summary>The location hint with which it was created.</summary>
        public string Location { get; }

        /// <summary>When it was created, in milliseconds since 1970, where it says so as a number.</summary>
        public long? CreatedAt { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static SessionInfo FromJson(string json) => Parse(json, Read);
    }

    /// <summary>A call.</summary>
    public sealed class SipCall : Model
    {
        internal static readonly Func<object, SipCall> Read =
            value => new SipCall((IDictionary<string, object>)value);

        private SipCall(IDictionary<string, object> wire)
            : base(wire)
        {
            Id = Values.Sure(wire, "id", Values.Text);
            ConnectionId = Values.Maybe(wire, "connectionId", Values.Text);
            StreamId = Values.Maybe(wire, "streamId", Values.Text);
            ProjectId = Values.Maybe(wire, "projectId", Values.Text);
            SessionId = Values.Maybe(wire, "sessionId", Values.Text);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
            UpdatedAt = Values.Nullable(wire, "updatedAt", Values.Long);
        }

        /// <summary>The call's identifier.</summary>
        public string Id { get; }

        /// <summary>The callee's connection; disconnect it to hang up.</summary>
        public string ConnectionId { get; }

        /// <summary>The callee's stream.</summary>
        public string StreamId { get; }

        /// <summary>The API key, or the application's id.</summary>
        public string ProjectId { get; }

        /// <summary>The session.</summary>
        public string SessionId { get; }

        /// <summary>When it began, in milliseconds since 1970.</summary>
        public long? CreatedAt { get; }

        /// <summary>When anything about it changed last, in milliseconds since 1970.</summary>
        public long? UpdatedAt { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static SipCall FromJson(string json) => Parse(json, Read);
    }

    /// <summary>A stream.</summary>
    public sealed class Stream : Model
    {
        internal static readonly Func<object, Stream> Read =
            value => new Stream((IDictionary<string, object>)value);

        private Stream(IDictionary<string, object> wire)
            : base(wire)
        {
            Id = Values.Sure(wire, "id", Values.Text);
            VideoType = Values.Nullable(wire, "videoType", VonageVideo.VideoType.Read);
            Name = Values.Maybe(wire, "name", Values.Text);
            LayoutClassList = Values.Maybe(wire, "layoutClassList", Values.List(Values.Text));
        }

        /// <summary>The stream's identifier.</summary>
        public string Id { get; }

        /// <summary>What it shows.</summary>
        public VideoType? VideoType { get; }

        /// <summary>The name its publisher gave it.</summary>
        public string Name { get; }

        /// <summary>Its layout classes.</summary>
        public IReadOnlyList<string> LayoutClassList { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static Stream FromJson(string json) => Parse(json, Read);
    }

    /// <summary>The streams of a session.</summary>
    public sealed class StreamList : Model
    {
        internal static readonly Func<object, StreamList> Read =
            value => new StreamList((IDictionary<string, object>)value);

        private StreamList(IDictionary<string, object> wire)
            : base(wire)
        {
            Total = Values.Sure(wire, "total", Values.Long);
            Items = Values.Sure(wire, "items", Values.List(Stream.Read));
        }

        /// <summary>How many there are.</summary>
        public long Total { get; }

        /// <summary>The streams.</summary>
        public IReadOnlyList<Stream> Items { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static StreamList FromJson(string json) => Parse(json, Read);
    }

    /// <summary>What a token says.</summary>
    public sealed class TokenInfo : Model
    {
        internal static readonly Func<object, TokenInfo> Read =
            value => new TokenInfo((IDictionary<string, object>)value);

        private TokenInfo(IDictionary<string, object> wire)
            : base(wire)
        {
            Kind = Values.Sure(wire, "kind", VonageVideo.TokenKind.Read);
            Algorithm = Values.Maybe(wire, "algorithm", Values.Text);
            ProjectId = Values.Maybe(wire, "projectId", Values.Text);
            SessionId = Values.Maybe(wire, "sessionId", Values.Text);
            Role = Values.Nullable(wire, "role", VonageVideo.Role.Read);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
            ExpiresAt = Values.Nullable(wire, "expiresAt", Values.Long);
            ConnectionData = Values.Maybe(wire, "connectionData", Values.Text);
            InitialLayoutClassList = Values.Maybe(wire, "initialLayoutClassList", Values.List(Values.Text));
            Nonce = Values.Maybe(wire, "nonce", Values.Text);
            Scope = Values.Maybe(wire, "scope", Values.Text);
        }

        /// <summary>A JWT, or the format of old.</summary>
        public TokenKind Kind { get; }

        /// <summary>How it is signed: <c>HS256</c>, <c>RS256</c> or <c>HMAC-SHA1</c>.</summary>
        public string Algorithm { get; }

        /// <summary>The API key or the application's id.</summary>
        public string ProjectId { get; }

        /// <summary>The session.</summary>
        public string SessionId { get; }

        /// <summary>What the client may do.</summary>
        public Role? Role { get; }

        /// <summary>When it was made, in seconds since 1970.</summary>
        public long? CreatedAt { get; }

        /// <summary>When it expires, in seconds since 1970.</summary>
        public long? ExpiresAt { get; }

        /// <summary>The text that other clients see with the connection.</summary>
        public string ConnectionData { get; }

        /// <summary>The layout classes of the client's streams.</summary>
        public IReadOnlyList<string> InitialLayoutClassList { get; }

        /// <summary>The random part.</summary>
        public string Nonce { get; }

        /// <summary>What it is for: <c>session.connect</c>.</summary>
        public string Scope { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static TokenInfo FromJson(string json) => Parse(json, Read);
    }

    /// <summary>One reason for which a token would be refused.</summary>
    public sealed class TokenProblem : Model
    {
        internal static readonly Func<object, TokenProblem> Read =
            value => new TokenProblem((IDictionary<string, object>)value);

        private TokenProblem(IDictionary<string, object> wire)
            : base(wire)
        {
            Code = Values.Sure(wire, "code", VonageVideo.TokenProblemCode.Read);
            Message = Values.Sure(wire, "message", Values.Text);
        }

        /// <summary>The reason, for programs.</summary>
        public TokenProblemCode Code { get; }

        /// <summary>The reason, for people.</summary>
        public string Message { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static TokenProblem FromJson(string json) => Parse(json, Read);
    }

    /// <summary>Whether a token would be accepted.</summary>
    public sealed class TokenVerdict : Model
    {
        internal static readonly Func<object, TokenVerdict> Read =
            value => new TokenVerdict((IDictionary<string, object>)value);

        private TokenVerdict(IDictionary<string, object> wire)
            : base(wire)
        {
            Valid = Values.Sure(wire, "valid", Values.Boolean);
            Problems = Values.Sure(wire, "problems", Values.List(TokenProblem.Read));
            Token = Values.Maybe(wire, "token", TokenInfo.Read);
        }

        /// <summary>Whether nothing speaks against it.</summary>
        public bool Valid { get; }

        /// <summary>What speaks against it.</summary>
        public IReadOnlyList<TokenProblem> Problems { get; }

        /// <summary>What it says, if it can be read.</summary>
        public TokenInfo Token { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static TokenVerdict FromJson(string json) => Parse(json, Read);
    }

    /// <summary>A transcription of an archive.</summary>
    public sealed class Transcription : Model
    {
        internal static readonly Func<object, Transcription> Read =
            value => new Transcription((IDictionary<string, object>)value);

        private Transcription(IDictionary<string, object> wire)
            : base(wire)
        {
            Status = Values.Maybe(wire, "status", Values.Text);
            Url = Values.Maybe(wire, "url", Values.Text);
            Reason = Values.Maybe(wire, "reason", Values.Text);
            PrimaryLanguageCode = Values.Maybe(wire, "primaryLanguageCode", Values.Text);
            HasSummary = Values.Nullable(wire, "hasSummary", Values.Boolean);
        }

        /// <summary>Where it is in its life, for example <c>requested</c> or <c>available</c>.</summary>
        public string Status { get; }

        /// <summary>Where to fetch it.</summary>
        public string Url { get; }

        /// <summary>Why it failed.</summary>
        public string Reason { get; }

        /// <summary>The language mainly spoken.</summary>
        public string PrimaryLanguageCode { get; }

        /// <summary>Whether there is a summary.</summary>
        public bool? HasSummary { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static Transcription FromJson(string json) => Parse(json, Read);
    }

    /// <summary>A SIP call, in a callback.</summary>
    public sealed class WebhookCall : Model
    {
        internal static readonly Func<object, WebhookCall> Read =
            value => new WebhookCall((IDictionary<string, object>)value);

        private WebhookCall(IDictionary<string, object> wire)
            : base(wire)
        {
            Id = Values.Sure(wire, "id", Values.Text);
            ConnectionId = Values.Maybe(wire, "connectionId", Values.Text);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
        }

        /// <summary>The call's identifier.</summary>
        public string Id { get; }

        /// <summary>The callee's connection.</summary>
        public string ConnectionId { get; }

        /// <summary>When it began, in milliseconds since 1970.</summary>
        public long? CreatedAt { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static WebhookCall FromJson(string json) => Parse(json, Read);
    }

    /// <summary>Live captions, in a callback.</summary>
    public sealed class WebhookCaptions : Model
    {
        internal static readonly Func<object, WebhookCaptions> Read =
            value => new WebhookCaptions((IDictionary<string, object>)value);

        private WebhookCaptions(IDictionary<string, object> wire)
            : base(wire)
        {
            CaptionsId = Values.Sure(wire, "captionsId", Values.Text);
            Status = Values.Nullable(wire, "status", VonageVideo.CaptionsStatus.Read);
            SessionId = Values.Maybe(wire, "sessionId", Values.Text);
            ProjectId = Values.Maybe(wire, "projectId", Values.Text);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
            UpdatedAt = Values.Nullable(wire, "updatedAt", Values.Long);
            Duration = Values.Nullable(wire, "duration", Values.Long);
            LanguageCode = Values.Maybe(wire, "languageCode", Values.Text);
            Provider = Values.Maybe(wire, "provider", Values.Text);
            Reason = Values.Maybe(wire, "reason", Values.Text);
        }

        /// <summary>The captions' identifier.</summary>
        public string CaptionsId { get; }

        /// <summary>Where they are in their life.</summary>
        public CaptionsStatus? Status { get; }

        /// <summary>The session captioned.</summary>
        public string SessionId { get; }

        /// <summary>The API key, or the application's id.</summary>
        public string ProjectId { get; }

        /// <summary>When they began, in milliseconds since 1970.</summary>
        public long? CreatedAt { get; }

        /// <summary>When anything about them changed last, in milliseconds since 1970.</summary>
        public long? UpdatedAt { get; }

        /// <summary>Seconds.</summary>
        public long? Duration { get; }

        /// <summary>The language spoken, for example <c>en-us</c>.</summary>
        public string LanguageCode { get; }

        /// <summary>Who recognizes the words, for example <c>aws-transcribe</c>.</summary>
        public string Provider { get; }

        /// <summary>Why they stopped or failed.</summary>
        public string Reason { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static WebhookCaptions FromJson(string json) => Parse(json, Read);
    }

    /// <summary>What a genuine callback's JWT says.</summary>
    public sealed class WebhookClaims : Model
    {
        internal static readonly Func<object, WebhookClaims> Read =
            value => new WebhookClaims((IDictionary<string, object>)value);

        private WebhookClaims(IDictionary<string, object> wire)
            : base(wire)
        {
            ApiKey = Values.Maybe(wire, "apiKey", Values.Text);
            ApplicationId = Values.Maybe(wire, "applicationId", Values.Text);
            IssuedAt = Values.Nullable(wire, "issuedAt", Values.Long);
            Jti = Values.Maybe(wire, "jti", Values.Text);
        }

        /// <summary>The API key.</summary>
        public string ApiKey { get; }

        /// <summary>The application's id.</summary>
        public string ApplicationId { get; }

        /// <summary>When it was sent, in seconds since 1970.</summary>
        public long? IssuedAt { get; }

        /// <summary>Its identifier.</summary>
        public string Jti { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static WebhookClaims FromJson(string json) => Parse(json, Read);
    }

    /// <summary>A client's connection, in a callback.</summary>
    public sealed class WebhookConnection : Model
    {
        internal static readonly Func<object, WebhookConnection> Read =
            value => new WebhookConnection((IDictionary<string, object>)value);

        private WebhookConnection(IDictionary<string, object> wire)
            : base(wire)
        {
            Id = Values.Sure(wire, "id", Values.Text);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
            Data = Values.Maybe(wire, "data", Values.Text);
        }

        /// <summary>The connection's identifier.</summary>
        public string Id { get; }

        /// <summary>When it was made, in milliseconds since 1970.</summary>
        public long? CreatedAt { get; }

        /// <summary>The data in the client's token.</summary>
        public string Data { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static WebhookConnection FromJson(string json) => Parse(json, Read);
    }

    /// <summary>What a callback tells. Of <c>archive</c> to <c>call</c> that is there which the <c>kind</c>
    /// names.</summary>
    public sealed class WebhookEvent : Model
    {
        internal static readonly Func<object, WebhookEvent> Read =
            value => new WebhookEvent((IDictionary<string, object>)value);

        private WebhookEvent(IDictionary<string, object> wire)
            : base(wire)
        {
            Kind = Values.Sure(wire, "kind", VonageVideo.WebhookKind.Read);
            DeduplicationKey = Values.Sure(wire, "deduplicationKey", Values.Text);
            SessionId = Values.Maybe(wire, "sessionId", Values.Text);
            ProjectId = Values.Maybe(wire, "projectId", Values.Text);
            Timestamp = Values.Nullable(wire, "timestamp", Values.Long);
            Reason = Values.Maybe(wire, "reason", Values.Text);
            Archive = Values.Maybe(wire, "archive", Archive.Read);
            Broadcast = Values.Maybe(wire, "broadcast", Broadcast.Read);
            Render = Values.Maybe(wire, "render", Render.Read);
            Captions = Values.Maybe(wire, "captions", WebhookCaptions.Read);
            Connection = Values.Maybe(wire, "connection", WebhookConnection.Read);
            Stream = Values.Maybe(wire, "stream", WebhookStream.Read);
            Call = Values.Maybe(wire, "call", WebhookCall.Read);
            Claims = Values.Maybe(wire, "claims", WebhookClaims.Read);
            Payload = Values.Maybe(wire, "payload", Values.Json);
        }

        /// <summary>What it is about.</summary>
        public WebhookKind Kind { get; }

        /// <summary>The same when the same callback is delivered again: the SHA-256 of its body.</summary>
        public string DeduplicationKey { get; }

        /// <summary>The session.</summary>
        public string SessionId { get; }

        /// <summary>The API key, or the application's id.</summary>
        public string ProjectId { get; }

        /// <summary>When it happened, in milliseconds since 1970.</summary>
        public long? Timestamp { get; }

        /// <summary>Why, for example <c>forceDisconnected</c>, <c>networkDisconnected</c> or
        /// <c>serverRotation</c>.</summary>
        public string Reason { get; }

        /// <summary>The archive.</summary>
        public Archive Archive { get; }

        /// <summary>The broadcast.</summary>
        public Broadcast Broadcast { get; }

        /// <summary>The render.</summary>
        public Render Render { get; }

        /// <summary>The captions.</summary>
        public WebhookCaptions Captions { get; }

        /// <summary>The connection.</summary>
        public WebhookConnection Connection { get; }

        /// <summary>The stream.</summary>
        public WebhookStream Stream { get; }

        /// <summary>The call.</summary>
        public WebhookCall Call { get; }

        /// <summary>What the signature says; only of a callback that was verified.</summary>
        public WebhookClaims Claims { get; }

        /// <summary>All of it, as it came.</summary>
        public object Payload { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static WebhookEvent FromJson(string json) => Parse(json, Read);
    }

    /// <summary>A stream, in a callback.</summary>
    public sealed class WebhookStream : Model
    {
        internal static readonly Func<object, WebhookStream> Read =
            value => new WebhookStream((IDictionary<string, object>)value);

        private WebhookStream(IDictionary<string, object> wire)
            : base(wire)
        {
            Id = Values.Sure(wire, "id", Values.Text);
            Connection = Values.Maybe(wire, "connection", WebhookConnection.Read);
            CreatedAt = Values.Nullable(wire, "createdAt", Values.Long);
            Name = Values.Maybe(wire, "name", Values.Text);
            VideoType = Values.Nullable(wire, "videoType", VonageVideo.VideoType.Read);
        }

        /// <summary>The stream's identifier.</summary>
        public string Id { get; }

        /// <summary>The connection of its publisher.</summary>
        public WebhookConnection Connection { get; }

        /// <summary>When it began, in milliseconds since 1970.</summary>
        public long? CreatedAt { get; }

        /// <summary>The name its publisher gave it.</summary>
        public string Name { get; }

        /// <summary>What it shows.</summary>
        public VideoType? VideoType { get; }

        /// <summary>One made of JSON, for tests and for what <see cref="Model.ToJson"/> has kept.</summary>
        /// <param name="json">Its fields by the service's names, without what is absent.</param>
        public static WebhookStream FromJson(string json) => Parse(json, Read);
    }
}
