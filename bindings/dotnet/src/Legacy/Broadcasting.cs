using System.Collections.Generic;
using System.Globalization;

namespace OpenTokSDK
{
    /// <summary>A server to which a broadcast goes by RTMP.</summary>
    public class Rtmp
    {
        /// <summary>Without anything.</summary>
        public Rtmp()
        {
        }

        /// <summary>With all there is to say.</summary>
        public Rtmp(string id, string serverUrl, string streamName)
        {
            Id = id;
            ServerUrl = serverUrl;
            StreamName = streamName;
        }

        internal Rtmp(IDictionary<string, object> values)
            : this(values.Text("id"), values.Text("serverUrl"), values.Text("streamName"))
        {
            Status = values.Text("status");
        }

        /// <summary>What it is called in the broadcast.</summary>
        public string Id { get; set; }

        /// <summary>The server's address.</summary>
        public string ServerUrl { get; set; }

        /// <summary>The stream's name there, which is often secret.</summary>
        public string StreamName { get; set; }

        /// <summary>Where it stands.</summary>
        public string Status { get; set; }

        internal Dictionary<string, object> Fields() =>
            new Fields { { "id", Id }, { "serverUrl", ServerUrl }, { "streamName", StreamName } };
    }

    /// <summary>Bits per second.</summary>
    public struct BroadcastBitrate
    {
        /// <summary>So many.</summary>
        public BroadcastBitrate(long value)
        {
            Value = value;
        }

        /// <summary>How many.</summary>
        public long Value { get; }

        /// <summary>As a number.</summary>
        public static implicit operator long(BroadcastBitrate bitrate) => bitrate.Value;

        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>How the streams of a broadcast are arranged.</summary>
    public class BroadcastLayout
    {
        /// <summary>While somebody shares a screen like this, else as fits best.</summary>
        public BroadcastLayout(ScreenShareLayoutType type)
        {
            Type = LayoutType.BestFit;
            ScreenShareType = type;
        }

        /// <summary>Like this.</summary>
        public BroadcastLayout(LayoutType type)
        {
            Type = type;
        }

        /// <summary>By a stylesheet, with <see cref="LayoutType.Custom"/> only.</summary>
        public BroadcastLayout(LayoutType type, string stylesheet)
        {
            Type = type;
            Stylesheet = stylesheet;
        }

        /// <summary>How streams are arranged.</summary>
        public enum LayoutType
        {
            /// <summary>A picture in a picture.</summary>
            Pip,

            /// <summary>As fits best.</summary>
            BestFit,

            /// <summary>One large, the others beside it.</summary>
            VerticalPresentation,

            /// <summary>One large, the others beneath it.</summary>
            HorizontalPresentation,

            /// <summary>By a stylesheet.</summary>
            Custom,
        }

        /// <summary>The arrangement.</summary>
        public LayoutType Type { get; set; }

        /// <summary>The stylesheet, with <see cref="LayoutType.Custom"/> only.</summary>
        public string Stylesheet { get; set; }

        /// <summary>The arrangement while somebody shares a screen, with <see cref="LayoutType.BestFit"/> only.</summary>
        public ScreenShareLayoutType? ScreenShareType { get; set; }

        internal Fields Fields()
        {
            Checks.Layout(Type == LayoutType.Custom, Type == LayoutType.BestFit, Stylesheet, ScreenShareType);
            return Wire.Layout(Type, Stylesheet, ScreenShareType);
        }
    }
}
