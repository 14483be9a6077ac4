// Generated from core/surface.json by `make generate`. Do not edit.

using System.Collections.Generic;

namespace VonageVideo
{
    /// <summary>What may be given to <see cref="OpenTokClient.CreateSession"/>.</summary>
    public sealed class CreateSessionOptions : Fields
    {
        /// <summary>How media travels: <c>relayed</c> unless set.</summary>
        public MediaMode? MediaMode { get; set; }

        /// <summary>Whether the session is always recorded: <c>manual</c> unless set.</summary>
        public ArchiveMode? ArchiveMode { get; set; }

        /// <summary>The name of its archives, 1 to 80 characters; only with the archive mode <c>always</c>.</summary>
        public string ArchiveName { get; set; }

        /// <summary>The picture of its archives; only with the archive mode <c>always</c>.</summary>
        public Resolution? ArchiveResolution { get; set; }

        /// <summary>An IPv4 address near which media should be served.</summary>
        public string Location { get; set; }

        /// <summary>Whether media is encrypted end to end; needs a routed session that is not always
        /// recorded.</summary>
        public bool? E2ee { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["mediaMode"] = MediaMode;
            given["archiveMode"] = ArchiveMode;
            given["archiveName"] = ArchiveName;
            given["archiveResolution"] = ArchiveResolution;
            given["location"] = Location;
            given["e2ee"] = E2ee;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.GenerateToken"/>.</summary>
    public sealed class GenerateTokenOptions : Fields
    {
        /// <summary>What the client may do: <c>publisher</c> unless set.</summary>
        public Role? Role { get; set; }

        /// <summary>When the token expires, in seconds since 1970: at most 30 days from now, 24 hours unless
        /// set.</summary>
        public long? ExpireTime { get; set; }

        /// <summary>How long the token lives, in seconds; instead of <c>ExpireTime</c>.</summary>
        public long? Ttl { get; set; }

        /// <summary>Text that other clients see with the connection, up to 1,000 characters.</summary>
        public string Data { get; set; }

        /// <summary>Layout classes of the client's streams, for composed archives and broadcasts.</summary>
        public IEnumerable<string> InitialLayoutClassList { get; set; }

        /// <summary><c>jwt</c> unless set.</summary>
        public TokenKind? Kind { get; set; }

        /// <summary>When the token is made, in seconds since 1970: now unless set. For reproducible tokens in
        /// tests.</summary>
        public long? IssuedAt { get; set; }

        /// <summary>The random part of the token (<c>jti</c> for an application). For reproducible tokens in
        /// tests.</summary>
        public string Nonce { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["role"] = Role;
            given["expireTime"] = ExpireTime;
            given["ttl"] = Ttl;
            given["data"] = Data;
            given["initialLayoutClassList"] = InitialLayoutClassList;
            given["kind"] = Kind;
            given["issuedAt"] = IssuedAt;
            given["nonce"] = Nonce;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.VerifyToken"/>.</summary>
    public sealed class VerifyTokenOptions : Fields
    {
        /// <summary>The session that it must be for.</summary>
        public string SessionId { get; set; }

        /// <summary>The role that it must give.</summary>
        public Role? Role { get; set; }

        /// <summary>The moment to check for, in seconds since 1970: now unless set.</summary>
        public long? At { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["sessionId"] = SessionId;
            given["role"] = Role;
            given["at"] = At;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.GenerateJwt"/>.</summary>
    public sealed class GenerateJwtOptions : Fields
    {
        /// <summary>Seconds, from 1 to 300, the longest that the service accepts: 300 unless set.</summary>
        public int? Ttl { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["ttl"] = Ttl;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.StartArchive"/>.</summary>
    public sealed class StartArchiveOptions : Fields
    {
        /// <summary>A name for you to know the archive by.</summary>
        public string Name { get; set; }

        /// <summary>Whether audio is recorded: <c>true</c> unless set.</summary>
        public bool? HasAudio { get; set; }

        /// <summary>Whether video is recorded: <c>true</c> unless set.</summary>
        public bool? HasVideo { get; set; }

        /// <summary>One file for all streams (<c>composed</c>, unless set) or one for each.</summary>
        public OutputMode? OutputMode { get; set; }

        /// <summary>Whether all streams are recorded (<c>auto</c>, unless set) or those that you add.</summary>
        public StreamMode? StreamMode { get; set; }

        /// <summary>The size of a composed picture: <c>640x480</c> unless set. Not with <c>individual</c>.</summary>
        public Resolution? Resolution { get; set; }

        /// <summary>The arrangement of a composed picture: <c>bestFit</c> unless set.</summary>
        public Layout Layout { get; set; }

        /// <summary>Tells apart several archives of the same session at the same time.</summary>
        public string MultiArchiveTag { get; set; }

        /// <summary>Bits per second of a composed archive, 100,000 to 6,000,000.</summary>
        public int? MaxBitrate { get; set; }

        /// <summary>Quality of a composed archive from 15 (best) to 40; not together with <c>MaxBitrate</c>.</summary>
        public int? QuantizationParameter { get; set; }

        /// <summary>Whether the spoken word is transcribed: <c>false</c> unless set.</summary>
        public bool? HasTranscription { get; set; }

        /// <summary>How it is transcribed.</summary>
        public TranscriptionProperties TranscriptionProperties { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["name"] = Name;
            given["hasAudio"] = HasAudio;
            given["hasVideo"] = HasVideo;
            given["outputMode"] = OutputMode;
            given["streamMode"] = StreamMode;
            given["resolution"] = Resolution;
            given["layout"] = Layout;
            given["multiArchiveTag"] = MultiArchiveTag;
            given["maxBitrate"] = MaxBitrate;
            given["quantizationParameter"] = QuantizationParameter;
            given["hasTranscription"] = HasTranscription;
            given["transcriptionProperties"] = TranscriptionProperties;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.ListArchives"/>.</summary>
    public sealed class ListArchivesOptions : Fields
    {
        /// <summary>How many of the newest to skip: 0 unless set.</summary>
        public int? Offset { get; set; }

        /// <summary>How many to return, up to 1,000: 50 unless set.</summary>
        public int? Count { get; set; }

        /// <summary>Only those of this session.</summary>
        public string SessionId { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["offset"] = Offset;
            given["count"] = Count;
            given["sessionId"] = SessionId;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.SetArchiveLayout"/>.</summary>
    public sealed class SetArchiveLayoutOptions : Fields
    {
        /// <summary>The CSS of a <c>custom</c> layout, and only of that.</summary>
        public string Stylesheet { get; set; }

        /// <summary>The arrangement while a screen is shared; only with <c>bestFit</c>.</summary>
        public ScreenshareType? ScreenshareType { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["stylesheet"] = Stylesheet;
            given["screenshareType"] = ScreenshareType;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.AddArchiveStream"/>.</summary>
    public sealed class AddArchiveStreamOptions : Fields
    {
        /// <summary>Whether its audio is recorded: <c>true</c> unless set.</summary>
        public bool? HasAudio { get; set; }

        /// <summary>Whether its video is recorded: <c>true</c> unless set.</summary>
        public bool? HasVideo { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["hasAudio"] = HasAudio;
            given["hasVideo"] = HasVideo;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.SetArchiveStorage"/>.</summary>
    public sealed class SetArchiveStorageOptions : Fields
    {
        /// <summary>A bucket of Amazon S3.</summary>
        public S3Storage S3 { get; set; }

        /// <summary>A container of Azure.</summary>
        public AzureStorage Azure { get; set; }

        /// <summary>What becomes of a file that cannot be uploaded: <c>opentok</c> unless set.</summary>
        public StorageFallback? Fallback { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["s3"] = S3;
            given["azure"] = Azure;
            given["fallback"] = Fallback;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.StartBroadcast"/>.</summary>
    public sealed class StartBroadcastOptions : Fields
    {
        /// <summary>Where the broadcast goes; must be given.</summary>
        public BroadcastOutputs Outputs { get; set; }

        /// <summary>When it stops by itself, in seconds: 60 to 36,000; 14,400 (4 hours) unless set.</summary>
        public int? MaxDuration { get; set; }

        /// <summary>Bits per second, 100,000 to 6,000,000.</summary>
        public int? MaxBitrate { get; set; }

        /// <summary>The size of the picture: <c>640x480</c> unless set.</summary>
        public Resolution? Resolution { get; set; }

        /// <summary>The arrangement of the picture: <c>bestFit</c> unless set.</summary>
        public Layout Layout { get; set; }

        /// <summary>Whether all streams are shown (<c>auto</c>, unless set) or those that you add.</summary>
        public StreamMode? StreamMode { get; set; }

        /// <summary>Whether audio is sent: <c>true</c> unless set.</summary>
        public bool? HasAudio { get; set; }

        /// <summary>Whether video is sent: <c>true</c> unless set.</summary>
        public bool? HasVideo { get; set; }

        /// <summary>Tells apart several broadcasts of the same session at the same time.</summary>
        public string MultiBroadcastTag { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["outputs"] = Outputs;
            given["maxDuration"] = MaxDuration;
            given["maxBitrate"] = MaxBitrate;
            given["resolution"] = Resolution;
            given["layout"] = Layout;
            given["streamMode"] = StreamMode;
            given["hasAudio"] = HasAudio;
            given["hasVideo"] = HasVideo;
            given["multiBroadcastTag"] = MultiBroadcastTag;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.ListBroadcasts"/>.</summary>
    public sealed class ListBroadcastsOptions : Fields
    {
        /// <summary>How many of the newest to skip: 0 unless set.</summary>
        public int? Offset { get; set; }

        /// <summary>How many to return, up to 1,000: 50 unless set.</summary>
        public int? Count { get; set; }

        /// <summary>Only those of this session.</summary>
        public string SessionId { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["offset"] = Offset;
            given["count"] = Count;
            given["sessionId"] = SessionId;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.SetBroadcastLayout"/>.</summary>
    public sealed class SetBroadcastLayoutOptions : Fields
    {
        /// <summary>The CSS of a <c>custom</c> layout, and only of that.</summary>
        public string Stylesheet { get; set; }

        /// <summary>The arrangement while a screen is shared; only with <c>bestFit</c>.</summary>
        public ScreenshareType? ScreenshareType { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["stylesheet"] = Stylesheet;
            given["screenshareType"] = ScreenshareType;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.AddBroadcastStream"/>.</summary>
    public sealed class AddBroadcastStreamOptions : Fields
    {
        /// <summary>Whether its audio is sent: <c>true</c> unless set.</summary>
        public bool? HasAudio { get; set; }

        /// <summary>Whether its video is sent: <c>true</c> unless set.</summary>
        public bool? HasVideo { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["hasAudio"] = HasAudio;
            given["hasVideo"] = HasVideo;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.ForceMuteAll"/>.</summary>
    public sealed class ForceMuteAllOptions : Fields
    {
        /// <summary>Streams that stay audible.</summary>
        public IEnumerable<string> ExcludedStreamIds { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["excludedStreamIds"] = ExcludedStreamIds;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.Signal"/>.</summary>
    public sealed class SignalOptions : Fields
    {
        /// <summary>What kind of message it is: up to 128 bytes of letters, digits, <c>-</c>, <c>_</c> and
        /// <c>~</c>.</summary>
        public string Type { get; set; }

        /// <summary>The message, up to 8,192 bytes in UTF-8.</summary>
        public string Data { get; set; }

        /// <summary>The only client to get it.</summary>
        public string ConnectionId { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["type"] = Type;
            given["data"] = Data;
            given["connectionId"] = ConnectionId;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.Dial"/>.</summary>
    public sealed class DialOptions : Fields
    {
        /// <summary>The number or name that the callee sees, for example <c>from@example.com</c>.</summary>
        public string From { get; set; }

        /// <summary>Headers for the SIP INVITE; their names begin with <c>X-</c>.</summary>
        public IEnumerable<KeyValuePair<string, string>> Headers { get; set; }

        /// <summary>How to log in at the SIP server.</summary>
        public SipAuth Auth { get; set; }

        /// <summary>Whether media is encrypted: <c>false</c> unless set.</summary>
        public bool? Secure { get; set; }

        /// <summary>Whether video is sent and received: <c>false</c> unless set.</summary>
        public bool? Video { get; set; }

        /// <summary>Whether the callee is muted when the session is: <c>false</c> unless set.</summary>
        public bool? ObserveForceMute { get; set; }

        /// <summary>The only streams that the callee gets.</summary>
        public IEnumerable<string> Streams { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["from"] = From;
            given["headers"] = Headers;
            given["auth"] = Auth;
            given["secure"] = Secure;
            given["video"] = Video;
            given["observeForceMute"] = ObserveForceMute;
            given["streams"] = Streams;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.PlayDtmf"/>.</summary>
    public sealed class PlayDtmfOptions : Fields
    {
        /// <summary>The only client to hear them.</summary>
        public string ConnectionId { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["connectionId"] = ConnectionId;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.StartRender"/>.</summary>
    public sealed class StartRenderOptions : Fields
    {
        /// <summary>When it stops by itself, in seconds: 60 to 36,000; 7,200 (2 hours) unless set.</summary>
        public int? MaxDuration { get; set; }

        /// <summary>The size of the picture: <c>1280x720</c> unless set.</summary>
        public Resolution? Resolution { get; set; }

        /// <summary>How the published stream presents itself.</summary>
        public RenderProperties Properties { get; set; }

        /// <summary>Where the service reports changes of status.</summary>
        public string StatusCallbackUrl { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["maxDuration"] = MaxDuration;
            given["resolution"] = Resolution;
            given["properties"] = Properties;
            given["statusCallbackUrl"] = StatusCallbackUrl;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.ListRenders"/>.</summary>
    public sealed class ListRendersOptions : Fields
    {
        /// <summary>How many of the newest to skip: 0 unless set.</summary>
        public int? Offset { get; set; }

        /// <summary>How many to return, up to 1,000: 50 unless set.</summary>
        public int? Count { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["offset"] = Offset;
            given["count"] = Count;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.StartCaptions"/>.</summary>
    public sealed class StartCaptionsOptions : Fields
    {
        /// <summary>The language spoken, for example <c>de-DE</c>: <c>en-US</c> unless set.</summary>
        public string LanguageCode { get; set; }

        /// <summary>When it stops by itself, in seconds: 300 to 14,400; 14,400 (4 hours) unless set.</summary>
        public int? MaxDuration { get; set; }

        /// <summary>Whether captions are sent before a sentence is complete: <c>true</c> unless set.</summary>
        public bool? PartialCaptions { get; set; }

        /// <summary>Where the service reports changes of status, 15 to 2,048 characters.</summary>
        public string StatusCallbackUrl { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["languageCode"] = LanguageCode;
            given["maxDuration"] = MaxDuration;
            given["partialCaptions"] = PartialCaptions;
            given["statusCallbackUrl"] = StatusCallbackUrl;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.StartAudioConnector"/>.</summary>
    public sealed class StartAudioConnectorOptions : Fields
    {
        /// <summary>The only streams to send: all unless set.</summary>
        public IEnumerable<string> Streams { get; set; }

        /// <summary>Sent with the WebSocket's first message: up to 512 bytes in all.</summary>
        public IEnumerable<KeyValuePair<string, string>> Headers { get; set; }

        /// <summary>Samples per second: 8000 (unless set), 16000 or 24000.</summary>
        public int? AudioRate { get; set; }

        /// <summary>Whether audio that you send is played in the session: <c>false</c> unless set.</summary>
        public bool? Bidirectional { get; set; }

        /// <summary>How audio is packed: raw unless set.</summary>
        public AudioTransport AudioTransport { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["streams"] = Streams;
            given["headers"] = Headers;
            given["audioRate"] = AudioRate;
            given["bidirectional"] = Bidirectional;
            given["audioTransport"] = AudioTransport;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.VerifyWebhook"/>.</summary>
    public sealed class VerifyWebhookOptions : Fields
    {
        /// <summary>How old it may be, in seconds: 300 unless set; 0 for any age.</summary>
        public long? MaxAge { get; set; }

        /// <summary>The moment at which it is checked, in seconds since 1970: now unless set.</summary>
        public long? At { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["maxAge"] = MaxAge;
            given["at"] = At;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.SignWebhook"/>.</summary>
    public sealed class SignWebhookOptions : Fields
    {
        /// <summary>The API key that it names: none unless set.</summary>
        public string ApiKey { get; set; }

        /// <summary>The application that it names: none unless set.</summary>
        public string ApplicationId { get; set; }

        /// <summary>When it was sent, in seconds since 1970: now unless set.</summary>
        public long? At { get; set; }

        /// <summary>Its identifier: a random one unless set.</summary>
        public string Jti { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["apiKey"] = ApiKey;
            given["applicationId"] = ApplicationId;
            given["at"] = At;
            given["jti"] = Jti;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.CreateProject"/>.</summary>
    public sealed class CreateProjectOptions : Fields
    {
        /// <summary>A name for you to know the project by.</summary>
        public string Name { get; set; }

        /// <summary>Where it runs: <c>standard</c> unless set.</summary>
        public ProjectEnvironment? Environment { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["name"] = Name;
            given["environment"] = Environment;
        }
    }

    /// <summary>What may be given to <see cref="OpenTokClient.Request"/>.</summary>
    public sealed class RequestOptions : Fields
    {
        /// <summary>What stands in the path's places, not encoded: <c>archiveId</c>.</summary>
        public IEnumerable<KeyValuePair<string, string>> PathParams { get; set; }

        /// <summary>The query, not encoded.</summary>
        public IEnumerable<KeyValuePair<string, string>> Query { get; set; }

        /// <summary>The body, sent as JSON.</summary>
        public object Body { get; set; }

        /// <summary>The body, sent as a form; instead of <c>body</c>.</summary>
        public IEnumerable<KeyValuePair<string, string>> Form { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["pathParams"] = PathParams;
            given["query"] = Query;
            given["body"] = Body;
            given["form"] = Form;
        }
    }

    /// <summary>How audio is packed.</summary>
    public sealed class AudioTransport : Fields
    {
        /// <summary>With what it cannot be without.</summary>
        /// <param name="transport">Raw audio, or JSON.</param>
        public AudioTransport(AudioTransportKind transport)
        {
            Transport = transport;
        }

        /// <summary>Raw audio, or JSON.</summary>
        public AudioTransportKind Transport { get; set; }

        /// <summary>How audio is encoded in JSON: <c>base64</c>.</summary>
        public string Encoding { get; set; }

        /// <summary>The JSON field with the audio sent.</summary>
        public string AudioField { get; set; }

        /// <summary>The JSON field with the audio received.</summary>
        public string ReceiveAudioField { get; set; }

        /// <summary>Further JSON fields, sent as they are.</summary>
        public IEnumerable<KeyValuePair<string, string>> StaticFields { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["transport"] = Transport;
            given["encoding"] = Encoding;
            given["audioField"] = AudioField;
            given["receiveAudioField"] = ReceiveAudioField;
            given["staticFields"] = StaticFields;
        }
    }

    /// <summary>A container of Azure.</summary>
    public sealed class AzureStorage : Fields
    {
        /// <summary>With what it cannot be without.</summary>
        /// <param name="accountName">The account.</param>
        /// <param name="accountKey">Its key.</param>
        /// <param name="container">The container.</param>
        public AzureStorage(string accountName, string accountKey, string container)
        {
            AccountName = accountName;
            AccountKey = accountKey;
            Container = container;
        }

        /// <summary>The account.</summary>
        public string AccountName { get; set; }

        /// <summary>Its key.</summary>
        public string AccountKey { get; set; }

        /// <summary>The container.</summary>
        public string Container { get; set; }

        /// <summary>The domain of the storage: Azure's own unless set.</summary>
        public string Domain { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["accountName"] = AccountName;
            given["accountKey"] = AccountKey;
            given["container"] = Container;
            given["domain"] = Domain;
        }
    }

    /// <summary>Where a broadcast goes.</summary>
    public sealed class BroadcastOutputs : Fields
    {
        /// <summary>An HLS output.</summary>
        public Hls Hls { get; set; }

        /// <summary>Up to five RTMP servers.</summary>
        public IEnumerable<Rtmp> Rtmp { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["hls"] = Hls;
            given["rtmp"] = Rtmp;
        }
    }

    /// <summary>An HLS output.</summary>
    public sealed class Hls : Fields
    {
        /// <summary>Whether viewers can go back in time; not together with <c>LowLatency</c>.</summary>
        public bool? Dvr { get; set; }

        /// <summary>Whether delay is kept short; not together with <c>dvr</c>.</summary>
        public bool? LowLatency { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["dvr"] = Dvr;
            given["lowLatency"] = LowLatency;
        }
    }

    /// <summary>A layout of a composed archive or broadcast.</summary>
    public sealed class Layout : Fields
    {
        /// <summary>With what it cannot be without.</summary>
        /// <param name="type">The arrangement.</param>
        public Layout(LayoutType type)
        {
            Type = type;
        }

        /// <summary>The arrangement.</summary>
        public LayoutType Type { get; set; }

        /// <summary>The CSS of a <c>custom</c> layout, and only of that.</summary>
        public string Stylesheet { get; set; }

        /// <summary>The arrangement while a screen is shared; only with <c>bestFit</c>.</summary>
        public ScreenshareType? ScreenshareType { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["type"] = Type;
            given["stylesheet"] = Stylesheet;
            given["screenshareType"] = ScreenshareType;
        }
    }

    /// <summary>How the published stream presents itself.</summary>
    public sealed class RenderProperties : Fields
    {
        /// <summary>With what it cannot be without.</summary>
        /// <param name="name">The stream's name, 1 to 200 characters.</param>
        public RenderProperties(string name)
        {
            Name = name;
        }

        /// <summary>The stream's name, 1 to 200 characters.</summary>
        public string Name { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["name"] = Name;
        }
    }

    /// <summary>An RTMP server to send the broadcast to.</summary>
    public sealed class Rtmp : Fields
    {
        /// <summary>With what it cannot be without.</summary>
        /// <param name="serverUrl">The server: <c>rtmp://…</c> or <c>rtmps://…</c>.</param>
        /// <param name="streamName">The stream's name or key on that server.</param>
        public Rtmp(string serverUrl, string streamName)
        {
            ServerUrl = serverUrl;
            StreamName = streamName;
        }

        /// <summary>The server: <c>rtmp://…</c> or <c>rtmps://…</c>.</summary>
        public string ServerUrl { get; set; }

        /// <summary>The stream's name or key on that server.</summary>
        public string StreamName { get; set; }

        /// <summary>An identifier for you to know it by.</summary>
        public string Id { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["serverUrl"] = ServerUrl;
            given["streamName"] = StreamName;
            given["id"] = Id;
        }
    }

    /// <summary>A bucket of Amazon S3, or of a storage that is like it.</summary>
    public sealed class S3Storage : Fields
    {
        /// <summary>With what it cannot be without.</summary>
        /// <param name="bucket">The bucket.</param>
        /// <param name="accessKey">The access key.</param>
        /// <param name="secretKey">The secret key.</param>
        public S3Storage(string bucket, string accessKey, string secretKey)
        {
            Bucket = bucket;
            AccessKey = accessKey;
            SecretKey = secretKey;
        }

        /// <summary>The bucket.</summary>
        public string Bucket { get; set; }

        /// <summary>The access key.</summary>
        public string AccessKey { get; set; }

        /// <summary>The secret key.</summary>
        public string SecretKey { get; set; }

        /// <summary>The address of the storage, with <c>https://</c>: Amazon's unless set.</summary>
        public string Endpoint { get; set; }

        /// <summary>Whether files are encrypted there: not unless set.</summary>
        public StorageEncryption? Sse { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["bucket"] = Bucket;
            given["accessKey"] = AccessKey;
            given["secretKey"] = SecretKey;
            given["endpoint"] = Endpoint;
            given["sse"] = Sse;
        }
    }

    /// <summary>How to log in at a SIP server.</summary>
    public sealed class SipAuth : Fields
    {
        /// <summary>With what it cannot be without.</summary>
        /// <param name="username">The user.</param>
        /// <param name="password">The password.</param>
        public SipAuth(string username, string password)
        {
            Username = username;
            Password = password;
        }

        /// <summary>The user.</summary>
        public string Username { get; set; }

        /// <summary>The password.</summary>
        public string Password { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["username"] = Username;
            given["password"] = Password;
        }
    }

    /// <summary>The layout classes of one stream.</summary>
    public sealed class StreamClassList : Fields
    {
        /// <summary>With what it cannot be without.</summary>
        /// <param name="id">The stream.</param>
        /// <param name="layoutClassList">Its layout classes; none to clear them.</param>
        public StreamClassList(string id, IEnumerable<string> layoutClassList)
        {
            Id = id;
            LayoutClassList = layoutClassList;
        }

        /// <summary>The stream.</summary>
        public string Id { get; set; }

        /// <summary>Its layout classes; none to clear them.</summary>
        public IEnumerable<string> LayoutClassList { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["id"] = Id;
            given["layoutClassList"] = LayoutClassList;
        }
    }

    /// <summary>How the spoken word of an archive is transcribed.</summary>
    public sealed class TranscriptionProperties : Fields
    {
        /// <summary>The language mainly spoken, for example <c>en-US</c>.</summary>
        public string PrimaryLanguageCode { get; set; }

        /// <summary>Whether a summary is made as well.</summary>
        public bool? HasSummary { get; set; }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["primaryLanguageCode"] = PrimaryLanguageCode;
            given["hasSummary"] = HasSummary;
        }
    }
}
