// Generated from core/surface.json by `make generate`. Do not edit.

using System;

namespace VonageVideo
{
    /// <summary>Numbers of answers that are moments, as .NET's own.</summary>
    public static class Times
    {
        /// <summary>When it was created.</summary>
        public static DateTimeOffset? CreatedAtTime(this AccountProject answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When recording began.</summary>
        public static DateTimeOffset? CreatedAtTime(this Archive answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When anything about it changed last.</summary>
        public static DateTimeOffset? UpdatedAtTime(this Archive answer) =>
            answer.UpdatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When it began.</summary>
        public static DateTimeOffset? CreatedAtTime(this Broadcast answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When anything about it changed last.</summary>
        public static DateTimeOffset? UpdatedAtTime(this Broadcast answer) =>
            answer.UpdatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When it was registered.</summary>
        public static DateTimeOffset? CreatedAtTime(this Callback answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When it was made.</summary>
        public static DateTimeOffset? CreatedAtTime(this Connection answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When it was created.</summary>
        public static DateTimeOffset? CreatedAtTime(this Project answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When it began.</summary>
        public static DateTimeOffset? CreatedAtTime(this Render answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When anything about it changed last.</summary>
        public static DateTimeOffset? UpdatedAtTime(this Render answer) =>
            answer.UpdatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When it was created, where it says so as a number.</summary>
        public static DateTimeOffset? CreatedAtTime(this SessionInfo answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When it began.</summary>
        public static DateTimeOffset? CreatedAtTime(this SipCall answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When anything about it changed last.</summary>
        public static DateTimeOffset? UpdatedAtTime(this SipCall answer) =>
            answer.UpdatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When it was made.</summary>
        public static DateTimeOffset? CreatedAtTime(this TokenInfo answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeSeconds(time) : (DateTimeOffset?)null;

        /// <summary>When it expires.</summary>
        public static DateTimeOffset? ExpiresAtTime(this TokenInfo answer) =>
            answer.ExpiresAt is long time ? DateTimeOffset.FromUnixTimeSeconds(time) : (DateTimeOffset?)null;

        /// <summary>When it began.</summary>
        public static DateTimeOffset? CreatedAtTime(this WebhookCall answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When they began.</summary>
        public static DateTimeOffset? CreatedAtTime(this WebhookCaptions answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When anything about them changed last.</summary>
        public static DateTimeOffset? UpdatedAtTime(this WebhookCaptions answer) =>
            answer.UpdatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When it was sent.</summary>
        public static DateTimeOffset? IssuedAtTime(this WebhookClaims answer) =>
            answer.IssuedAt is long time ? DateTimeOffset.FromUnixTimeSeconds(time) : (DateTimeOffset?)null;

        /// <summary>When it was made.</summary>
        public static DateTimeOffset? CreatedAtTime(this WebhookConnection answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When it happened.</summary>
        public static DateTimeOffset? TimestampTime(this WebhookEvent answer) =>
            answer.Timestamp is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;

        /// <summary>When it began.</summary>
        public static DateTimeOffset? CreatedAtTime(this WebhookStream answer) =>
            answer.CreatedAt is long time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : (DateTimeOffset?)null;
    }
}
