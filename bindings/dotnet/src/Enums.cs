// Generated from core/surface.json by `make generate`. Do not edit.

using System;

namespace VonageVideo
{
    /// <summary>Whether the session is recorded from the first connection on.</summary>
    public readonly struct ArchiveMode : IOpenValue, IEquatable<ArchiveMode>
    {
        /// <summary>When you call <c>StartArchive</c>.</summary>
        public static readonly ArchiveMode Manual = new ArchiveMode("manual");

        /// <summary>Always; needs a routed session.</summary>
        public static readonly ArchiveMode Always = new ArchiveMode("always");

        internal static readonly Func<object, ArchiveMode> Read = value => new ArchiveMode((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public ArchiveMode(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator ArchiveMode(string text) => new ArchiveMode(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(ArchiveMode one, ArchiveMode other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(ArchiveMode one, ArchiveMode other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(ArchiveMode other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is ArchiveMode one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>Where an archive is in its life.</summary>
    public readonly struct ArchiveStatus : IOpenValue, IEquatable<ArchiveStatus>
    {
        /// <summary>Being recorded.</summary>
        public static readonly ArchiveStatus Started = new ArchiveStatus("started");

        /// <summary>Being recorded, but nobody is publishing.</summary>
        public static readonly ArchiveStatus Paused = new ArchiveStatus("paused");

        /// <summary>Recorded; the file is not there yet.</summary>
        public static readonly ArchiveStatus Stopped = new ArchiveStatus("stopped");

        /// <summary>The file can be downloaded from <c>url</c>.</summary>
        public static readonly ArchiveStatus Available = new ArchiveStatus("available");

        /// <summary>The file is in your own storage.</summary>
        public static readonly ArchiveStatus Uploaded = new ArchiveStatus("uploaded");

        /// <summary>The file was deleted.</summary>
        public static readonly ArchiveStatus Deleted = new ArchiveStatus("deleted");

        /// <summary>The file was kept for 72 hours and is gone.</summary>
        public static readonly ArchiveStatus Expired = new ArchiveStatus("expired");

        /// <summary>Recording failed.</summary>
        public static readonly ArchiveStatus Failed = new ArchiveStatus("failed");

        internal static readonly Func<object, ArchiveStatus> Read = value => new ArchiveStatus((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public ArchiveStatus(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator ArchiveStatus(string text) => new ArchiveStatus(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(ArchiveStatus one, ArchiveStatus other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(ArchiveStatus one, ArchiveStatus other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(ArchiveStatus other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is ArchiveStatus one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>What travels over the WebSocket.</summary>
    public readonly struct AudioTransportKind : IOpenValue, IEquatable<AudioTransportKind>
    {
        /// <summary>Frames of raw audio.</summary>
        public static readonly AudioTransportKind Binary = new AudioTransportKind("binary");

        /// <summary>JSON with encoded audio in it.</summary>
        public static readonly AudioTransportKind Json = new AudioTransportKind("json");

        internal static readonly Func<object, AudioTransportKind> Read = value => new AudioTransportKind((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public AudioTransportKind(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator AudioTransportKind(string text) => new AudioTransportKind(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(AudioTransportKind one, AudioTransportKind other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(AudioTransportKind one, AudioTransportKind other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(AudioTransportKind other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is AudioTransportKind one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>Where a broadcast is in its life.</summary>
    public readonly struct BroadcastStatus : IOpenValue, IEquatable<BroadcastStatus>
    {
        /// <summary>On air.</summary>
        public static readonly BroadcastStatus Started = new BroadcastStatus("started");

        /// <summary>Over.</summary>
        public static readonly BroadcastStatus Stopped = new BroadcastStatus("stopped");

        internal static readonly Func<object, BroadcastStatus> Read = value => new BroadcastStatus((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public BroadcastStatus(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator BroadcastStatus(string text) => new BroadcastStatus(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(BroadcastStatus one, BroadcastStatus other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(BroadcastStatus one, BroadcastStatus other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(BroadcastStatus other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is BroadcastStatus one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>Where live captions are in their life.</summary>
    public readonly struct CaptionsStatus : IOpenValue, IEquatable<CaptionsStatus>
    {
        /// <summary>Being captioned.</summary>
        public static readonly CaptionsStatus Started = new CaptionsStatus("started");

        /// <summary>Nobody speaks.</summary>
        public static readonly CaptionsStatus Paused = new CaptionsStatus("paused");

        /// <summary>Over.</summary>
        public static readonly CaptionsStatus Stopped = new CaptionsStatus("stopped");

        /// <summary>Failed; see the reason.</summary>
        public static readonly CaptionsStatus Failed = new CaptionsStatus("failed");

        internal static readonly Func<object, CaptionsStatus> Read = value => new CaptionsStatus((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public CaptionsStatus(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator CaptionsStatus(string text) => new CaptionsStatus(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(CaptionsStatus one, CaptionsStatus other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(CaptionsStatus one, CaptionsStatus other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(CaptionsStatus other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is CaptionsStatus one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>How far a connection is.</summary>
    public readonly struct ConnectionState : IOpenValue, IEquatable<ConnectionState>
    {
        /// <summary>Being set up.</summary>
        public static readonly ConnectionState Connecting = new ConnectionState("Connecting");

        /// <summary>There.</summary>
        public static readonly ConnectionState Connected = new ConnectionState("Connected");

        internal static readonly Func<object, ConnectionState> Read = value => new ConnectionState((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public ConnectionState(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator ConnectionState(string text) => new ConnectionState(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(ConnectionState one, ConnectionState other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(ConnectionState one, ConnectionState other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(ConnectionState other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is ConnectionState one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>How far the HLS output is.</summary>
    public readonly struct HlsStatus : IOpenValue, IEquatable<HlsStatus>
    {
        /// <summary>Being set up.</summary>
        public static readonly HlsStatus Connecting = new HlsStatus("connecting");

        /// <summary>Ready to be played.</summary>
        public static readonly HlsStatus Ready = new HlsStatus("ready");

        /// <summary>Being played out.</summary>
        public static readonly HlsStatus Live = new HlsStatus("live");

        /// <summary>Over.</summary>
        public static readonly HlsStatus Ended = new HlsStatus("ended");

        /// <summary>Failed.</summary>
        public static readonly HlsStatus Error = new HlsStatus("error");

        internal static readonly Func<object, HlsStatus> Read = value => new HlsStatus((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public HlsStatus(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator HlsStatus(string text) => new HlsStatus(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(HlsStatus one, HlsStatus other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(HlsStatus one, HlsStatus other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(HlsStatus other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is HlsStatus one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>A predefined arrangement, or one of your own.</summary>
    public readonly struct LayoutType : IOpenValue, IEquatable<LayoutType>
    {
        /// <summary>Fits all streams as large as possible.</summary>
        public static readonly LayoutType BestFit = new LayoutType("bestFit");

        /// <summary>As the stylesheet says.</summary>
        public static readonly LayoutType Custom = new LayoutType("custom");

        /// <summary>One large stream above a row of small ones.</summary>
        public static readonly LayoutType HorizontalPresentation = new LayoutType("horizontalPresentation");

        /// <summary>One stream over the whole picture, another as an inset.</summary>
        public static readonly LayoutType Pip = new LayoutType("pip");

        /// <summary>One large stream beside a column of small ones.</summary>
        public static readonly LayoutType VerticalPresentation = new LayoutType("verticalPresentation");

        internal static readonly Func<object, LayoutType> Read = value => new LayoutType((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public LayoutType(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator LayoutType(string text) => new LayoutType(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(LayoutType one, LayoutType other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(LayoutType one, LayoutType other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(LayoutType other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is LayoutType one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>How media travels between clients.</summary>
    public readonly struct MediaMode : IOpenValue, IEquatable<MediaMode>
    {
        /// <summary>Directly between clients where possible. Such a session can be neither recorded nor
        /// broadcast.</summary>
        public static readonly MediaMode Relayed = new MediaMode("relayed");

        /// <summary>Through the OpenTok Media Router.</summary>
        public static readonly MediaMode Routed = new MediaMode("routed");

        internal static readonly Func<object, MediaMode> Read = value => new MediaMode((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public MediaMode(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator MediaMode(string text) => new MediaMode(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(MediaMode one, MediaMode other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(MediaMode one, MediaMode other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(MediaMode other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is MediaMode one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>Whether all streams end up in one file.</summary>
    public readonly struct OutputMode : IOpenValue, IEquatable<OutputMode>
    {
        /// <summary>One file with all streams.</summary>
        public static readonly OutputMode Composed = new OutputMode("composed");

        /// <summary>One file for each stream, in a ZIP.</summary>
        public static readonly OutputMode Individual = new OutputMode("individual");

        internal static readonly Func<object, OutputMode> Read = value => new OutputMode((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public OutputMode(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator OutputMode(string text) => new OutputMode(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(OutputMode one, OutputMode other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(OutputMode one, OutputMode other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(OutputMode other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is OutputMode one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>The environment of the service in which a project runs.</summary>
    public readonly struct ProjectEnvironment : IOpenValue, IEquatable<ProjectEnvironment>
    {
        /// <summary>The usual one.</summary>
        public static readonly ProjectEnvironment Standard = new ProjectEnvironment("standard");

        /// <summary>The one for enterprises.</summary>
        public static readonly ProjectEnvironment Enterprise = new ProjectEnvironment("enterprise");

        internal static readonly Func<object, ProjectEnvironment> Read = value => new ProjectEnvironment((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public ProjectEnvironment(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator ProjectEnvironment(string text) => new ProjectEnvironment(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(ProjectEnvironment one, ProjectEnvironment other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(ProjectEnvironment one, ProjectEnvironment other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(ProjectEnvironment other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is ProjectEnvironment one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>Whether a project may be used.</summary>
    public readonly struct ProjectStatus : IOpenValue, IEquatable<ProjectStatus>
    {
        /// <summary>It may.</summary>
        public static readonly ProjectStatus Active = new ProjectStatus("ACTIVE");

        /// <summary>Its API key is refused.</summary>
        public static readonly ProjectStatus Suspended = new ProjectStatus("SUSPENDED");

        internal static readonly Func<object, ProjectStatus> Read = value => new ProjectStatus((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public ProjectStatus(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator ProjectStatus(string text) => new ProjectStatus(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(ProjectStatus one, ProjectStatus other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(ProjectStatus one, ProjectStatus other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(ProjectStatus other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is ProjectStatus one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>Where a render is in its life.</summary>
    public readonly struct RenderStatus : IOpenValue, IEquatable<RenderStatus>
    {
        /// <summary>Being set up.</summary>
        public static readonly RenderStatus Starting = new RenderStatus("starting");

        /// <summary>Publishing.</summary>
        public static readonly RenderStatus Started = new RenderStatus("started");

        /// <summary>Over.</summary>
        public static readonly RenderStatus Stopped = new RenderStatus("stopped");

        /// <summary>Failed; see the reason.</summary>
        public static readonly RenderStatus Failed = new RenderStatus("failed");

        internal static readonly Func<object, RenderStatus> Read = value => new RenderStatus((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public RenderStatus(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator RenderStatus(string text) => new RenderStatus(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(RenderStatus one, RenderStatus other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(RenderStatus one, RenderStatus other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(RenderStatus other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is RenderStatus one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>Width and height in pixels.</summary>
    public readonly struct Resolution : IOpenValue, IEquatable<Resolution>
    {
        /// <summary>640x480, landscape.</summary>
        public static readonly Resolution Sd = new Resolution("640x480");

        /// <summary>480x640, portrait.</summary>
        public static readonly Resolution SdPortrait = new Resolution("480x640");

        /// <summary>1280x720, landscape.</summary>
        public static readonly Resolution Hd = new Resolution("1280x720");

        /// <summary>720x1280, portrait.</summary>
        public static readonly Resolution HdPortrait = new Resolution("720x1280");

        /// <summary>1920x1080, landscape.</summary>
        public static readonly Resolution FullHd = new Resolution("1920x1080");

        /// <summary>1080x1920, portrait.</summary>
        public static readonly Resolution FullHdPortrait = new Resolution("1080x1920");

        internal static readonly Func<object, Resolution> Read = value => new Resolution((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public Resolution(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator Resolution(string text) => new Resolution(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(Resolution one, Resolution other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(Resolution one, Resolution other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(Resolution other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is Resolution one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>What a client may do.</summary>
    public readonly struct Role : IOpenValue, IEquatable<Role>
    {
        /// <summary>Subscribe only.</summary>
        public static readonly Role Subscriber = new Role("subscriber");

        /// <summary>Publish, subscribe and signal.</summary>
        public static readonly Role Publisher = new Role("publisher");

        /// <summary>Publish, but not subscribe.</summary>
        public static readonly Role PublisherOnly = new Role("publisheronly");

        /// <summary>As a publisher, and also disconnect and mute others.</summary>
        public static readonly Role Moderator = new Role("moderator");

        internal static readonly Func<object, Role> Read = value => new Role((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public Role(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator Role(string text) => new Role(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(Role one, Role other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(Role one, Role other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(Role other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is Role one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>How far an RTMP output is.</summary>
    public readonly struct RtmpStatus : IOpenValue, IEquatable<RtmpStatus>
    {
        /// <summary>Being set up.</summary>
        public static readonly RtmpStatus Connecting = new RtmpStatus("connecting");

        /// <summary>Being sent.</summary>
        public static readonly RtmpStatus Live = new RtmpStatus("live");

        /// <summary>Not connected.</summary>
        public static readonly RtmpStatus Offline = new RtmpStatus("offline");

        /// <summary>Failed.</summary>
        public static readonly RtmpStatus Error = new RtmpStatus("error");

        internal static readonly Func<object, RtmpStatus> Read = value => new RtmpStatus((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public RtmpStatus(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator RtmpStatus(string text) => new RtmpStatus(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(RtmpStatus one, RtmpStatus other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(RtmpStatus one, RtmpStatus other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(RtmpStatus other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is RtmpStatus one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>The arrangement while a screen is shared.</summary>
    public readonly struct ScreenshareType : IOpenValue, IEquatable<ScreenshareType>
    {
        /// <summary>Fits all streams as large as possible.</summary>
        public static readonly ScreenshareType BestFit = new ScreenshareType("bestFit");

        /// <summary>One large stream above a row of small ones.</summary>
        public static readonly ScreenshareType HorizontalPresentation = new ScreenshareType("horizontalPresentation");

        /// <summary>One stream over the whole picture, another as an inset.</summary>
        public static readonly ScreenshareType Pip = new ScreenshareType("pip");

        /// <summary>One large stream beside a column of small ones.</summary>
        public static readonly ScreenshareType VerticalPresentation = new ScreenshareType("verticalPresentation");

        internal static readonly Func<object, ScreenshareType> Read = value => new ScreenshareType((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public ScreenshareType(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator ScreenshareType(string text) => new ScreenshareType(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(ScreenshareType one, ScreenshareType other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(ScreenshareType one, ScreenshareType other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(ScreenshareType other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is ScreenshareType one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>Whether files are encrypted where they are stored.</summary>
    public readonly struct StorageEncryption : IOpenValue, IEquatable<StorageEncryption>
    {
        /// <summary>By Amazon S3.</summary>
        public static readonly StorageEncryption S3 = new StorageEncryption("s3");

        /// <summary>Not.</summary>
        public static readonly StorageEncryption None = new StorageEncryption("none");

        internal static readonly Func<object, StorageEncryption> Read = value => new StorageEncryption((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public StorageEncryption(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator StorageEncryption(string text) => new StorageEncryption(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(StorageEncryption one, StorageEncryption other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(StorageEncryption one, StorageEncryption other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(StorageEncryption other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is StorageEncryption one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>What becomes of a file that cannot be uploaded.</summary>
    public readonly struct StorageFallback : IOpenValue, IEquatable<StorageFallback>
    {
        /// <summary>It stays with the service for 72 hours.</summary>
        public static readonly StorageFallback Opentok = new StorageFallback("opentok");

        /// <summary>It is lost.</summary>
        public static readonly StorageFallback None = new StorageFallback("none");

        internal static readonly Func<object, StorageFallback> Read = value => new StorageFallback((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public StorageFallback(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator StorageFallback(string text) => new StorageFallback(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(StorageFallback one, StorageFallback other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(StorageFallback one, StorageFallback other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(StorageFallback other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is StorageFallback one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>Which streams are taken.</summary>
    public readonly struct StreamMode : IOpenValue, IEquatable<StreamMode>
    {
        /// <summary>All, as they come and go.</summary>
        public static readonly StreamMode Auto = new StreamMode("auto");

        /// <summary>Those that are added one by one.</summary>
        public static readonly StreamMode Manual = new StreamMode("manual");

        internal static readonly Func<object, StreamMode> Read = value => new StreamMode((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public StreamMode(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator StreamMode(string text) => new StreamMode(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(StreamMode one, StreamMode other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(StreamMode one, StreamMode other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(StreamMode other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is StreamMode one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>The format of a token.</summary>
    public readonly struct TokenKind : IOpenValue, IEquatable<TokenKind>
    {
        /// <summary>A JSON Web Token.</summary>
        public static readonly TokenKind Jwt = new TokenKind("jwt");

        /// <summary>The format of old, <c>T1==…</c>; only with an API key and secret.</summary>
        public static readonly TokenKind T1 = new TokenKind("t1");

        internal static readonly Func<object, TokenKind> Read = value => new TokenKind((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public TokenKind(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator TokenKind(string text) => new TokenKind(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(TokenKind one, TokenKind other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(TokenKind one, TokenKind other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(TokenKind other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is TokenKind one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>Why a token would be refused.</summary>
    public readonly struct TokenProblemCode : IOpenValue, IEquatable<TokenProblemCode>
    {
        /// <summary>The text is no token.</summary>
        public static readonly TokenProblemCode Malformed = new TokenProblemCode("malformed");

        /// <summary>It was signed with another secret or key, or changed afterwards.</summary>
        public static readonly TokenProblemCode Signature = new TokenProblemCode("signature");

        /// <summary>It has expired.</summary>
        public static readonly TokenProblemCode Expired = new TokenProblemCode("expired");

        /// <summary>It was made in the future, by this machine's clock.</summary>
        public static readonly TokenProblemCode NotYetValid = new TokenProblemCode("not_yet_valid");

        /// <summary>It belongs to another project.</summary>
        public static readonly TokenProblemCode Project = new TokenProblemCode("project");

        /// <summary>It is for another session, or for a session of another project.</summary>
        public static readonly TokenProblemCode Session = new TokenProblemCode("session");

        /// <summary>It gives another role.</summary>
        public static readonly TokenProblemCode Role = new TokenProblemCode("role");

        /// <summary>It is not for connecting to a session.</summary>
        public static readonly TokenProblemCode Scope = new TokenProblemCode("scope");

        internal static readonly Func<object, TokenProblemCode> Read = value => new TokenProblemCode((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public TokenProblemCode(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator TokenProblemCode(string text) => new TokenProblemCode(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(TokenProblemCode one, TokenProblemCode other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(TokenProblemCode one, TokenProblemCode other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(TokenProblemCode other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is TokenProblemCode one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>What a stream shows.</summary>
    public readonly struct VideoType : IOpenValue, IEquatable<VideoType>
    {
        /// <summary>A camera.</summary>
        public static readonly VideoType Camera = new VideoType("camera");

        /// <summary>A screen.</summary>
        public static readonly VideoType Screen = new VideoType("screen");

        /// <summary>Something else that the client feeds in.</summary>
        public static readonly VideoType Custom = new VideoType("custom");

        internal static readonly Func<object, VideoType> Read = value => new VideoType((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public VideoType(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator VideoType(string text) => new VideoType(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(VideoType one, VideoType other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(VideoType one, VideoType other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(VideoType other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is VideoType one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>What a callback is about.</summary>
    public readonly struct WebhookKind : IOpenValue, IEquatable<WebhookKind>
    {
        /// <summary>An archive changed its status; see <c>archive</c>.</summary>
        public static readonly WebhookKind Archive = new WebhookKind("archive");

        /// <summary>A broadcast changed its status; see <c>broadcast</c>.</summary>
        public static readonly WebhookKind Broadcast = new WebhookKind("broadcast");

        /// <summary>A render of Experience Composer changed its status; see <c>render</c>.</summary>
        public static readonly WebhookKind Render = new WebhookKind("render");

        /// <summary>Live captions changed their status; see <c>captions</c>.</summary>
        public static readonly WebhookKind Captions = new WebhookKind("captions");

        /// <summary>The first client connected to a session.</summary>
        public static readonly WebhookKind SessionCreated = new WebhookKind("sessionCreated");

        /// <summary>A session is no longer used.</summary>
        public static readonly WebhookKind SessionDestroyed = new WebhookKind("sessionDestroyed");

        /// <summary>The service has something to say of a session, for example that its server will be
        /// replaced.</summary>
        public static readonly WebhookKind SessionNotification = new WebhookKind("sessionNotification");

        /// <summary>A client connected; see <c>connection</c>.</summary>
        public static readonly WebhookKind ConnectionCreated = new WebhookKind("connectionCreated");

        /// <summary>A client disconnected; see <c>connection</c> and <c>reason</c>.</summary>
        public static readonly WebhookKind ConnectionDestroyed = new WebhookKind("connectionDestroyed");

        /// <summary>A client began to publish; see <c>stream</c>.</summary>
        public static readonly WebhookKind StreamCreated = new WebhookKind("streamCreated");

        /// <summary>A client stopped to publish; see <c>stream</c> and <c>reason</c>.</summary>
        public static readonly WebhookKind StreamDestroyed = new WebhookKind("streamDestroyed");

        /// <summary>A SIP call began; see <c>call</c>.</summary>
        public static readonly WebhookKind CallCreated = new WebhookKind("callCreated");

        /// <summary>A SIP call changed; see <c>call</c>.</summary>
        public static readonly WebhookKind CallUpdated = new WebhookKind("callUpdated");

        /// <summary>A SIP call ended; see <c>call</c> and <c>reason</c>.</summary>
        public static readonly WebhookKind CallDestroyed = new WebhookKind("callDestroyed");

        /// <summary>It does not say; see <c>payload</c>.</summary>
        public static readonly WebhookKind Unknown = new WebhookKind("unknown");

        internal static readonly Func<object, WebhookKind> Read = value => new WebhookKind((string)value);

        private readonly string text;

        /// <summary>One that is not listed here: the set may grow.</summary>
        public WebhookKind(string text)
        {
            this.text = text;
        }

        /// <summary>A text as one.</summary>
        public static implicit operator WebhookKind(string text) => new WebhookKind(text);

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(WebhookKind one, WebhookKind other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(WebhookKind one, WebhookKind other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(WebhookKind other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is WebhookKind one && Equals(one);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text on the wire.</summary>
        public override string ToString() => text ?? string.Empty;
    }
}
