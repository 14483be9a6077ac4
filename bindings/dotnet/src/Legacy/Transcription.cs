using System.Collections.Generic;

namespace OpenTokSDK
{
    /// <summary>The transcription of an archive.</summary>
    public class Transcription
    {
        /// <summary>An empty one, for what reads the JSON of a callback.</summary>
        public Transcription()
        {
        }

        internal Transcription(IDictionary<string, object> json)
        {
            Status = json.Text("status");
            Url = json.Text("url");
            Reason = json.Text("reason");
            PrimaryLanguageCode = json.Text("primaryLanguageCode");
            HasSummary = json.Flag("hasSummary");
        }

        /// <summary>Where it stands.</summary>
        public string Status { get; set; }

        /// <summary>Where it can be downloaded.</summary>
        public string Url { get; set; }

        /// <summary>Why it failed.</summary>
        public string Reason { get; set; }

        /// <summary>The language that is spoken: <c>en-US</c>.</summary>
        public string PrimaryLanguageCode { get; set; }

        /// <summary>Whether there is a summary of it.</summary>
        public bool HasSummary { get; set; }
    }

    /// <summary>How an archive is transcribed.</summary>
    public struct TranscriptionProperties
    {
        /// <summary>With a language and perhaps a summary.</summary>
        public TranscriptionProperties(string primaryLanguageCode, bool hasSummary = false)
        {
            PrimaryLanguageCode = primaryLanguageCode;
            HasSummary = hasSummary;
        }

        /// <summary>The language that is spoken: <c>en-US</c>.</summary>
        public string PrimaryLanguageCode { get; set; }

        /// <summary>Whether to make a summary of it.</summary>
        public bool HasSummary { get; set; }

        internal Dictionary<string, object> Fields() =>
            new Fields { { "primaryLanguageCode", PrimaryLanguageCode }, { "hasSummary", HasSummary } };
    }
}
