using System;
using System.Collections.Generic;

namespace OpenTokSDK
{
    /// <summary>Captions of a session that are being made.</summary>
    public struct Caption
    {
        internal Caption(IDictionary<string, object> json)
        {
            CaptionsId = json.Id("captionsId");
        }

        /// <summary>Their identifier, by which they are stopped.</summary>
        public Guid CaptionsId { get; set; }
    }

    /// <summary>What captions to make.</summary>
    public class CaptionOptions
    {
        private static readonly string[] Codes =
        {
            "en-US", "en-AU", "en-GB", "zh-CN", "fr-FR", "fr-CA", "de-DE", "hi-IN", "it-IT", "ja-JP", "ko-KR", "pt-BR", "th-TH",
        };

        private CaptionOptions(string sessionId, string token)
        {
            SessionId = sessionId;
            Token = token;
        }

        /// <summary>A language that is spoken.</summary>
        public enum LanguageCodeValue
        {
            /// <summary>en-US</summary>
            EnUs,

            /// <summary>en-AU</summary>
            EnAu,

            /// <summary>en-GB</summary>
            EnGb,

            /// <summary>zh-CN</summary>
            ZhCn,

            /// <summary>fr-FR</summary>
            FrFr,

            /// <summary>fr-CA</summary>
            FrCa,

            /// <summary>de-DE</summary>
            DeDe,

            /// <summary>hi-IN</summary>
            HiIn,

            /// <summary>it-IT</summary>
            ItIt,

            /// <summary>ja-JP</summary>
            JaJp,

            /// <summary>ko-KR</summary>
            KoKr,

            /// <summary>pt-BR</summary>
            PtBr,

            /// <summary>th-TH</summary>
            ThTh,
        }

        /// <summary>The session.</summary>
        public string SessionId { get; }

        /// <summary>A moderator's token of it.</summary>
        public string Token { get; }

        /// <summary>The language that is spoken: <see cref="LanguageCodeValue.EnUs"/> unless set.</summary>
        public LanguageCodeValue LanguageCode { get; private set; } = LanguageCodeValue.EnUs;

        /// <summary>How long at most: 4 hours unless set.</summary>
        public TimeSpan MaxDuration { get; private set; } = TimeSpan.FromHours(4);

        /// <summary>Whether they come before they are certain: so unless disabled.</summary>
        public bool PartialCaptions { get; private set; } = true;

        /// <summary>Where the service tells of them.</summary>
        public Uri StatusCallbackUrl { get; private set; }

        /// <summary>Of a session, with a moderator's token of it.</summary>
        public static CaptionOptions Build(string sessionId, string token)
        {
            Checks.Given(sessionId, "SessionId");
            Checks.Given(token, "Token");
            return new CaptionOptions(sessionId, token);
        }

        /// <summary>Sets the language that is spoken.</summary>
        public CaptionOptions WithLanguageCode(LanguageCodeValue value)
        {
            Checks.That(Enum.IsDefined(typeof(LanguageCodeValue), value), "The provided language is not supported.");
            LanguageCode = value;
            return this;
        }

        /// <summary>Sets how long at most: 5 minutes to 4 hours.</summary>
        public CaptionOptions WithMaxDuration(TimeSpan value)
        {
            Checks.That(
                value >= TimeSpan.FromMinutes(5) && value <= TimeSpan.FromHours(4),
                "MaxDuration must be between 5 minutes and 4 hours");
            MaxDuration = value;
            return this;
        }

        /// <summary>Captions come when they are certain.</summary>
        public CaptionOptions DisablePartialCaptions()
        {
            PartialCaptions = false;
            return this;
        }

        /// <summary>Sets where the service tells of them: 15 to 2,048 characters.</summary>
        public CaptionOptions WithStatusCallbackUrl(Uri value)
        {
            Checks.Url(value, "Url length should be between 15 and 2048.");
            StatusCallbackUrl = value;
            return this;
        }

        internal Fields Fields() => new Fields
        {
            { "sessionId", SessionId },
            { "token", Token },
            { "languageCode", Codes[(int)LanguageCode] },
            { "maxDuration", (long)MaxDuration.TotalSeconds },
            { "partialCaptions", PartialCaptions },
            { "statusCallbackUrl", StatusCallbackUrl == null ? null : StatusCallbackUrl.AbsoluteUri },
        };
    }
}
