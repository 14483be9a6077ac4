using System;
using System.Collections.Generic;
using System.Linq;

namespace OpenTokSDK.Render
{
    /// <summary>What is rendered into a session.</summary>
    public class StartRenderRequest
    {
        /// <summary>What is said if there is no session.</summary>
        public const string MissingSessionId = "SessionId needs to be provided.";

        /// <summary>What is said if there is no token.</summary>
        public const string MissingToken = "Token needs to be provided.";

        /// <summary>What is said of an address that is too short or too long.</summary>
        public const string InvalidUrl = "Url length should be between 15 and 2048.";

        /// <summary>What is said of a duration that is too short or too long.</summary>
        public const string InvalidMaxDuration = "MaxDuration value should be between 60s and 36000s.";

        /// <summary>What is said of a resolution that there is not.</summary>
        public const string InvalidResolution = "The provided resolution is not supported.";

        /// <summary>For a page that becomes a stream of a session.</summary>
        public StartRenderRequest(
            string sessionId,
            string token,
            Uri url,
            int maxDuration = 7200,
            RenderResolution resolution = RenderResolution.HighDefinitionLandscape,
            PublisherProperties properties = null,
            Uri statusCallbackUrl = null)
        {
            Checks.That(!string.IsNullOrEmpty(sessionId), MissingSessionId);
            Checks.That(!string.IsNullOrEmpty(token), MissingToken);
            Checks.Url(url, InvalidUrl);
            Checks.That(maxDuration >= 60 && maxDuration <= 36000, InvalidMaxDuration);
            Checks.That(Wire.Size(resolution) != null, InvalidResolution);
            SessionId = sessionId;
            Token = token;
            Url = url;
            MaxDuration = maxDuration;
            Resolution = resolution;
            Properties = properties;
            StatusCallbackUrl = statusCallbackUrl;
        }

        /// <summary>The session.</summary>
        public string SessionId { get; }

        /// <summary>A token for it.</summary>
        public string Token { get; }

        /// <summary>The page's address.</summary>
        public Uri Url { get; }

        /// <summary>How long it may take, in seconds.</summary>
        public int MaxDuration { get; }

        /// <summary>The size of its picture.</summary>
        public RenderResolution Resolution { get; }

        /// <summary>The stream that it becomes.</summary>
        public PublisherProperties Properties { get; }

        /// <summary>The address that learns of its fate.</summary>
        public Uri StatusCallbackUrl { get; }

        /// <summary>What is sent.</summary>
        public Dictionary<string, object> ToDataDictionary() => Fields();

        internal Fields Fields() => new Fields
        {
            { "sessionId", SessionId },
            { "token", Token },
            { "url", Url.AbsoluteUri },
            { "maxDuration", MaxDuration },
            { "resolution", Wire.Size(Resolution) },
            { "properties", Properties == null ? null : new Fields { { "name", Properties.Name } } },
            { "statusCallbackUrl", StatusCallbackUrl?.AbsoluteUri },
        };

        /// <summary>The stream that a page becomes.</summary>
        public class PublisherProperties
        {
            /// <summary>With a name.</summary>
            public PublisherProperties(string name)
            {
                Name = name;
            }

            /// <summary>The stream's name.</summary>
            public string Name { get; }
        }
    }

    /// <summary>Which renders are listed.</summary>
    public class ListRendersRequest
    {
        /// <summary>What is said of a count that is too large.</summary>
        public const string CountExceeded = "Count cannot be higher than 1000.";

        /// <summary>What is said of a count below 0.</summary>
        public const string NegativeCount = "Count cannot be negative.";

        /// <summary>What is said of an offset below 0.</summary>
        public const string NegativeOffset = "Offset cannot be negative.";

        private const int Usual = 50;
        private const int Most = 1000;

        /// <summary>The newest 50.</summary>
        public ListRendersRequest()
            : this(Usual)
        {
        }

        /// <summary>The newest.</summary>
        public ListRendersRequest(int count)
        {
            Checks.That(count >= 0, NegativeCount);
            Checks.That(count <= Most, CountExceeded);
            Count = count;
        }

        /// <summary>From a place of the list.</summary>
        public ListRendersRequest(int offset, int count)
            : this(count)
        {
            Checks.That(offset >= 0, NegativeOffset);
            Offset = offset;
        }

        /// <summary>How many to pass over.</summary>
        public int? Offset { get; }

        /// <summary>How many at most.</summary>
        public int Count { get; }

        /// <summary>As the query of an address.</summary>
        public string ToQueryParameters() => string.Join("&", Fields().Select(field => $"{field.Key}={field.Value}"));

        internal Fields Fields() => new Fields { { "offset", Offset }, { "count", Count } };
    }

    /// <summary>A page of renders.</summary>
    public class ListRendersResponse
    {
        internal ListRendersResponse(IDictionary<string, object> values)
        {
            Count = values.Small("count");
            Items = values.Objects("items").Select(item => new RenderItem(item)).ToList();
        }

        /// <summary>How many there are in all.</summary>
        public int Count { get; }

        /// <summary>The renders.</summary>
        public List<RenderItem> Items { get; }
    }

    /// <summary>A page that is rendered into a session.</summary>
    public class RenderItem
    {
        internal RenderItem(IDictionary<string, object> values)
        {
            Id = values.Text("id");
            SessionId = values.Text("sessionId");
            ProjectId = values.Text("projectId") ?? values.Text("applicationId");
            CreatedAt = values.Number("createdAt") ?? 0;
            UpdatedAt = values.Number("updatedAt") ?? 0;
            Url = values.Text("url");
            Resolution = values.Text("resolution");
            Status = values.Text("status");
            StreamId = values.Text("streamId");
            Reason = values.Text("reason");
            Name = values.Text("name");
            Event = values.Text("event");
            CallbackUrl = values.Text("callbackUrl");
        }

        /// <summary>The render's id.</summary>
        public string Id { get; }

        /// <summary>The session.</summary>
        public string SessionId { get; }

        /// <summary>The API key or the application's id.</summary>
        public string ProjectId { get; }

        /// <summary>When it was started, in milliseconds since 1970.</summary>
        public double CreatedAt { get; }

        /// <summary>When it changed, in milliseconds since 1970.</summary>
        public double UpdatedAt { get; }

        /// <summary>The page's address.</summary>
        public string Url { get; }

        /// <summary>The size of its picture.</summary>
        public string Resolution { get; }

        /// <summary><c>starting</c>, <c>started</c>, <c>stopped</c> or <c>failed</c>.</summary>
        public string Status { get; }

        /// <summary>The stream that it became.</summary>
        public string StreamId { get; }

        /// <summary>Why it was stopped, or failed.</summary>
        public string Reason { get; }

        /// <summary>The stream's name.</summary>
        public string Name { get; }

        /// <summary>What happened last.</summary>
        public string Event { get; }

        /// <summary>The address that learns of its fate.</summary>
        public string CallbackUrl { get; }
    }
}
