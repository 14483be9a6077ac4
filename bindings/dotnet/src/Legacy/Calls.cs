using System;
using System.Collections.Generic;

namespace OpenTokSDK
{
    /// <summary>What a signal says.</summary>
    public class SignalProperties
    {
        /// <summary>With data, and a type if there is one.</summary>
        public SignalProperties(string data, string type = null)
        {
            this.data = data;
            this.type = type;
        }

        /// <summary>What it carries.</summary>
        public string data { get; }

        /// <summary>What sort it is of.</summary>
        public string type { get; }
    }

    /// <summary>How a SIP address is called.</summary>
    public class DialOptions
    {
        /// <summary>Headers of the INVITE.</summary>
        public Dictionary<string, object> Headers { get; set; }

        /// <summary>Who calls, if the other side asks.</summary>
        public DialAuth Auth { get; set; }

        /// <summary>Whether media are encrypted.</summary>
        public bool? Secure { get; set; }

        /// <summary>Who calls, as the other side sees it.</summary>
        public string From { get; set; }

        /// <summary>Whether the call has video.</summary>
        public bool? Video { get; set; }

        /// <summary>Whether the other side obeys when it is muted.</summary>
        public bool? ObserveForceMute { get; set; }

        /// <summary>The streams that it hears, if not all.</summary>
        public string[] Streams { get; set; }

        internal Dictionary<string, object> Fields(string uri) => new Fields
        {
            { "uri", uri },
            { "from", From },
            { "headers", Wire.Map(Headers) },
            { "auth", Auth?.Fields() },
            { "secure", Secure },
            { "video", Video },
            { "observeForceMute", ObserveForceMute },
            { "streams", Wire.List(Streams) },
        };
    }

    /// <summary>Name and password for a SIP address.</summary>
    public class DialAuth
    {
        /// <summary>The name.</summary>
        public string Username { get; set; }

        /// <summary>The password.</summary>
        public string Password { get; set; }

        internal Dictionary<string, object> Fields() => new Fields { { "username", Username }, { "password", Password } };
    }

    /// <summary>A call to a SIP address.</summary>
    public class Sip
    {
        internal Sip(IDictionary<string, object> values)
        {
            Id = values.Id("id");
            ConnectionId = values.Id("connectionId");
            StreamId = values.Id("streamId");
        }

        /// <summary>The call's id.</summary>
        public Guid Id { get; set; }

        /// <summary>The connection by which the other side is in the session.</summary>
        public Guid ConnectionId { get; set; }

        /// <summary>The stream of the other side.</summary>
        public Guid StreamId { get; set; }
    }
}
