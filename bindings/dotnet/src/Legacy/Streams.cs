using System.Collections.Generic;
using System.Linq;

namespace OpenTokSDK
{
    /// <summary>A stream of a session.</summary>
    public class Stream
    {
        internal Stream(IDictionary<string, object> values)
        {
            Id = values.Text("id");
            Name = values.Text("name");
            VideoType = values.Text("videoType");
            LayoutClassList = values.Texts("layoutClassList");
        }

        /// <summary>For a subclass that stands in for one in tests.</summary>
        protected Stream()
        {
        }

        /// <summary>Its classes in layouts.</summary>
        public List<string> LayoutClassList { get; set; }

        /// <summary>What its picture is of: <c>camera</c>, <c>screen</c> or <c>custom</c>.</summary>
        public string VideoType { get; set; }

        /// <summary>The stream's id.</summary>
        public string Id { get; set; }

        /// <summary>Its name.</summary>
        public string Name { get; set; }
    }

    /// <summary>The streams of a session.</summary>
    public class StreamList : List<Stream>
    {
        internal StreamList(IDictionary<string, object> values)
            : base(values.Objects("items").Select(item => new Stream(item)))
        {
            TotalCount = values.Small("count");
        }

        /// <summary>How many there are.</summary>
        public int TotalCount { get; private set; }
    }

    /// <summary>The layout classes of a stream.</summary>
    public class StreamProperties
    {
        /// <summary>For a stream.</summary>
        public StreamProperties(string Id = null, List<string> LayoutClassList = null)
        {
            this.Id = Id;
            this.LayoutClassList = LayoutClassList ?? new List<string>();
        }

        /// <summary>The stream's id.</summary>
        public string Id { get; set; }

        /// <summary>Its classes.</summary>
        public List<string> LayoutClassList { get; set; }

        /// <summary>Adds a class.</summary>
        public void addLayoutClass(string layoutClass) => LayoutClassList.Add(layoutClass);

        internal Dictionary<string, object> Fields() =>
            new Fields { { "id", Id }, { "layoutClassList", Wire.List(LayoutClassList ?? new List<string>()) } };
    }

    /// <summary>A client in a session.</summary>
    public class Connection
    {
        internal Connection(IDictionary<string, object> values)
        {
            ConnectionId = values.Text("connectionId");
            ConnectionState = values.Text("connectionState");
            CreatedAt = values.Number("createdAt") ?? 0;
        }

        /// <summary>The connection's id.</summary>
        public string ConnectionId { get; }

        /// <summary><c>Connecting</c> or <c>Connected</c>.</summary>
        public string ConnectionState { get; }

        /// <summary>Since when, in milliseconds since 1970.</summary>
        public long CreatedAt { get; }
    }

    /// <summary>The clients in a session.</summary>
    public class ConnectionList
    {
        internal ConnectionList(IDictionary<string, object> values)
        {
            Items = values.Objects("items").Select(item => new Connection(item)).ToList();
            Count = values.Small("count");
            ProjectId = values.Text("projectId") ?? values.Text("applicationId");
            SessionId = values.Text("sessionId");
        }

        /// <summary>How many there are.</summary>
        public int Count { get; }

        /// <summary>The API key or the application's id.</summary>
        public string ProjectId { get; }

        /// <summary>The session.</summary>
        public string SessionId { get; }

        /// <summary>The clients.</summary>
        public List<Connection> Items { get; }
    }
}
