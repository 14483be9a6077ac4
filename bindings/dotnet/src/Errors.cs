// Generated from core/surface.json by `make generate`. Do not edit.

using System;
using System.Collections.Generic;

namespace VonageVideo
{
    /// <summary>A class of failures, the same in every language.</summary>
    public readonly struct ErrorKind : IOpenValue, IEquatable<ErrorKind>
    {
        /// <summary><c>invalid_argument</c></summary>
        public static readonly ErrorKind InvalidArgument = new ErrorKind("invalid_argument");

        /// <summary><c>authentication</c></summary>
        public static readonly ErrorKind Authentication = new ErrorKind("authentication");

        /// <summary><c>not_found</c></summary>
        public static readonly ErrorKind NotFound = new ErrorKind("not_found");

        /// <summary><c>conflict</c></summary>
        public static readonly ErrorKind Conflict = new ErrorKind("conflict");

        /// <summary><c>payload_too_large</c></summary>
        public static readonly ErrorKind PayloadTooLarge = new ErrorKind("payload_too_large");

        /// <summary><c>rate_limited</c></summary>
        public static readonly ErrorKind RateLimited = new ErrorKind("rate_limited");

        /// <summary><c>server</c></summary>
        public static readonly ErrorKind Server = new ErrorKind("server");

        /// <summary><c>timeout</c></summary>
        public static readonly ErrorKind Timeout = new ErrorKind("timeout");

        /// <summary><c>connection</c></summary>
        public static readonly ErrorKind Connection = new ErrorKind("connection");

        /// <summary><c>decode</c></summary>
        public static readonly ErrorKind Decode = new ErrorKind("decode");

        /// <summary><c>configuration</c></summary>
        public static readonly ErrorKind Configuration = new ErrorKind("configuration");

        /// <summary><c>internal</c></summary>
        public static readonly ErrorKind Internal = new ErrorKind("internal");

        internal static readonly Func<object, ErrorKind> Read = value => new ErrorKind((string)value);

        private readonly string text;

        private ErrorKind(string text)
        {
            this.text = text;
        }

        /// <summary>Whether both are the same.</summary>
        public static bool operator ==(ErrorKind one, ErrorKind other) => one.Equals(other);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(ErrorKind one, ErrorKind other) => !one.Equals(other);

        /// <summary>Whether both are the same.</summary>
        public bool Equals(ErrorKind other) => text == other.text;

        /// <summary>Whether it is the same.</summary>
        public override bool Equals(object other) => other is ErrorKind kind && Equals(kind);

        /// <summary>The same for equal ones.</summary>
        public override int GetHashCode() => text == null ? 0 : text.GetHashCode();

        /// <summary>The text.</summary>
        public override string ToString() => text ?? string.Empty;
    }

    /// <summary>A failure of the kind <c>invalid_argument</c>.</summary>
    public sealed class OpenTokInvalidArgumentException : OpenTokException
    {
        internal OpenTokInvalidArgumentException(string message, string field = null)
            : base(ErrorKind.InvalidArgument, message, field)
        {
        }

        internal OpenTokInvalidArgumentException(IDictionary<string, object> record)
            : base(ErrorKind.InvalidArgument, record)
        {
        }
    }

    /// <summary>A failure of the kind <c>authentication</c>.</summary>
    public sealed class OpenTokAuthenticationException : OpenTokException
    {
        internal OpenTokAuthenticationException(string message, string field = null)
            : base(ErrorKind.Authentication, message, field)
        {
        }

        internal OpenTokAuthenticationException(IDictionary<string, object> record)
            : base(ErrorKind.Authentication, record)
        {
        }
    }

    /// <summary>A failure of the kind <c>not_found</c>.</summary>
    public sealed class OpenTokNotFoundException : OpenTokException
    {
        internal OpenTokNotFoundException(string message, string field = null)
            : base(ErrorKind.NotFound, message, field)
        {
        }

        internal OpenTokNotFoundException(IDictionary<string, object> record)
            : base(ErrorKind.NotFound, record)
        {
        }
    }

    /// <summary>A failure of the kind <c>conflict</c>.</summary>
    public sealed class OpenTokConflictException : OpenTokException
    {
        internal OpenTokConflictException(string message, string field = null)
            : base(ErrorKind.Conflict, message, field)
        {
        }

        internal OpenTokConflictException(IDictionary<string, object> record)
            : base(ErrorKind.Conflict, record)
        {
        }
    }

    /// <summary>A failure of the kind <c>payload_too_large</c>.</summary>
    public sealed class OpenTokPayloadTooLargeException : OpenTokException
    {
        internal OpenTokPayloadTooLargeException(string message, string field = null)
            : base(ErrorKind.PayloadTooLarge, message, field)
        {
        }

        internal OpenTokPayloadTooLargeException(IDictionary<string, object> record)
            : base(ErrorKind.PayloadTooLarge, record)
        {
        }
    }

    /// <summary>A failure of the kind <c>rate_limited</c>.</summary>
    public sealed class OpenTokRateLimitedException : OpenTokException
    {
        internal OpenTokRateLimitedException(string message, string field = null)
            : base(ErrorKind.RateLimited, message, field)
        {
        }

        internal OpenTokRateLimitedException(IDictionary<string, object> record)
            : base(ErrorKind.RateLimited, record)
        {
        }
    }

    /// <summary>A failure of the kind <c>server</c>.</summary>
    public sealed class OpenTokServerException : OpenTokException
    {
        internal OpenTokServerException(string message, string field = null)
            : base(ErrorKind.Server, message, field)
        {
        }

        internal OpenTokServerException(IDictionary<string, object> record)
            : base(ErrorKind.Server, record)
        {
        }
    }

    /// <summary>A failure of the kind <c>timeout</c>.</summary>
    public sealed class OpenTokTimeoutException : OpenTokException
    {
        internal OpenTokTimeoutException(string message, string field = null)
            : base(ErrorKind.Timeout, message, field)
        {
        }

        internal OpenTokTimeoutException(IDictionary<string, object> record)
            : base(ErrorKind.Timeout, record)
        {
        }
    }

    /// <summary>A failure of the kind <c>connection</c>.</summary>
    public sealed class OpenTokConnectionException : OpenTokException
    {
        internal OpenTokConnectionException(string message, string field = null)
            : base(ErrorKind.Connection, message, field)
        {
        }

        internal OpenTokConnectionException(IDictionary<string, object> record)
            : base(ErrorKind.Connection, record)
        {
        }
    }

    /// <summary>A failure of the kind <c>decode</c>.</summary>
    public sealed class OpenTokDecodeException : OpenTokException
    {
        internal OpenTokDecodeException(string message, string field = null)
            : base(ErrorKind.Decode, message, field)
        {
        }

        internal OpenTokDecodeException(IDictionary<string, object> record)
            : base(ErrorKind.Decode, record)
        {
        }
    }

    /// <summary>A failure of the kind <c>configuration</c>.</summary>
    public sealed class OpenTokConfigurationException : OpenTokException
    {
        internal OpenTokConfigurationException(string message, string field = null)
            : base(ErrorKind.Configuration, message, field)
        {
        }

        internal OpenTokConfigurationException(IDictionary<string, object> record)
            : base(ErrorKind.Configuration, record)
        {
        }
    }

    /// <summary>A failure of the kind <c>internal</c>.</summary>
    public sealed class OpenTokInternalException : OpenTokException
    {
        internal OpenTokInternalException(string message, string field = null)
            : base(ErrorKind.Internal, message, field)
        {
        }

        internal OpenTokInternalException(IDictionary<string, object> record)
            : base(ErrorKind.Internal, record)
        {
        }
    }

    /// <summary>From the core's record of a failure to its exception.</summary>
    internal static class Failures
    {
        internal static OpenTokException Of(IDictionary<string, object> record)
        {
            switch ((string)record["kind"])
            {
                case "invalid_argument":
                    return new OpenTokInvalidArgumentException(record);
                case "authentication":
                    return new OpenTokAuthenticationException(record);
                case "not_found":
                    return new OpenTokNotFoundException(record);
                case "conflict":
                    return new OpenTokConflictException(record);
                case "payload_too_large":
                    return new OpenTokPayloadTooLargeException(record);
                case "rate_limited":
                    return new OpenTokRateLimitedException(record);
                case "server":
                    return new OpenTokServerException(record);
                case "timeout":
                    return new OpenTokTimeoutException(record);
                case "connection":
                    return new OpenTokConnectionException(record);
                case "decode":
                    return new OpenTokDecodeException(record);
                case "configuration":
                    return new OpenTokConfigurationException(record);
                case "internal":
                    return new OpenTokInternalException(record);
                default:
                    return new OpenTokException(ErrorKind.Read(record["kind"]), record);
            }
        }
    }
}
