using System;
using System.Collections.Generic;

namespace OpenTokSDK
{
    /// <summary>A session's audio on its way to a WebSocket.</summary>
    public struct AudioConnector
    {
        internal AudioConnector(IDictionary<string, object> values)
        {
            Id = values.Text("id");
            ConnectionId = values.Text("connectionId");
        }

        /// <summary>Its id.</summary>
        public string Id { get; }

        /// <summary>The connection by which it is in the session.</summary>
        public string ConnectionId { get; }
    }

    /// <summary>How the frames of a WebSocket look.</summary>
    public class AudioTransport
    {
        /// <summary><c>binary</c> or <c>json</c>.</summary>
        public string Transport { get; set; }

        /// <summary><c>base64</c>, with <c>json</c>.</summary>
        public string Encoding { get; set; }

        /// <summary>The field with audio that is sent.</summary>
        public string AudioField { get; set; }

        /// <summary>The field with audio that comes back.</summary>
        public string ReceiveAudioField { get; set; }

        /// <summary>Fields that stand in each frame.</summary>
        public Dictionary<string, string> StaticFields { get; set; }

        internal Dictionary<string, object> Fields() => new Fields
        {
            { "transport", Transport },
            { "encoding", Encoding },
            { "audio_field", AudioField },
            { "receive_audio_field", ReceiveAudioField },
            { "static_fields", Wire.Map(StaticFields) },
        };
    }

    /// <summary>Which audio goes to which WebSocket.</summary>
    public class AudioConnectorStartRequest
    {
        /// <summary>For a session.</summary>
        public AudioConnectorStartRequest(string sessionId, string token, WebSocket socket)
        {
            Checks.Given(sessionId, "SessionId");
            Checks.Given(token, "Token");
            Checks.That(socket != null, "WebSocket needs to be provided.");
            SessionId = sessionId;
            Token = token;
            Socket = socket;
        }

        /// <summary>The session.</summary>
        public string SessionId { get; }

        /// <summary>A token for it.</summary>
        public string Token { get; }

        /// <summary>The WebSocket.</summary>
        public WebSocket Socket { get; }

        internal Fields Fields() =>
            new Fields { { "sessionId", SessionId }, { "token", Token }, { "websocket", Socket.Fields() } };

        /// <summary>Where audio goes.</summary>
        public class WebSocket
        {
            /// <summary>To an address.</summary>
            public WebSocket(
                Uri uri,
                string[] streams = null,
                Dictionary<string, string> headers = null,
                int? audioRate = null,
                bool? bidirectional = null,
                AudioTransport audioTransport = null)
            {
                Checks.Url(uri, "Uri length should be between 15 and 2048.");
                Uri = uri;
                Streams = streams ?? new string[0];
                Headers = headers ?? new Dictionary<string, string>();
                AudioRate = audioRate;
                Bidirectional = bidirectional;
                AudioTransport = audioTransport;
            }

            /// <summary>The address.</summary>
            public Uri Uri { get; }

            /// <summary>The streams that are heard; all if there is none.</summary>
            public string[] Streams { get; }

            /// <summary>What the other side gets with them.</summary>
            public Dictionary<string, string> Headers { get; }

            /// <summary>Samples per second.</summary>
            public int? AudioRate { get; }

            /// <summary>Whether audio comes back.</summary>
            public bool? Bidirectional { get; }

            /// <summary>How frames look.</summary>
            public AudioTransport AudioTransport { get; }

            internal Dictionary<string, object> Fields() => new Fields
            {
                { "uri", Uri.AbsoluteUri },
                { "streams", Wire.List(Streams) },
                { "headers", Wire.Map(Headers) },
                { "audioRate", AudioRate },
                { "bidirectional", Bidirectional },
                { "audioTransport", AudioTransport?.Fields() },
            };
        }
    }
}
