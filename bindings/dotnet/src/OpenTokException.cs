using System;
using System.Collections.Generic;

namespace VonageVideo
{
    /// <summary>A call that failed; each kind of failure has a class of its own.</summary>
    /// <remarks>Its message is the service's own where it gave one. No exception holds a secret or a token.</remarks>
    public class OpenTokException : Exception
    {
        internal OpenTokException(ErrorKind kind, string message, string field = null)
            : base(message)
        {
            Kind = kind;
            Field = field;
            Allowed = Array.Empty<string>();
        }

        internal OpenTokException(ErrorKind kind, IDictionary<string, object> record)
            : base((string)record["message"])
        {
            Kind = kind;
            Field = Values.Maybe(record, "field", Values.Text);
            Allowed = Values.Maybe(record, "allowed", Values.List(Values.Text)) ?? Array.Empty<string>();
            Status = Values.Nullable(record, "status", Values.Integer);
            Code = Values.Nullable(record, "code", Values.Long);
            Description = Values.Maybe(record, "description", Values.Text);
            RequestId = Values.Maybe(record, "requestId", Values.Text);
            Operation = Values.Maybe(record, "operation", Values.Text);
            Attempts = Values.Nullable(record, "attempts", Values.Integer) ?? 0;
            var seconds = Values.Nullable(record, "retryAfter", Values.Double);
            RetryAfter = seconds == null ? (TimeSpan?)null : TimeSpan.FromSeconds(seconds.Value);
            Body = Values.Maybe(record, "body", Values.Text);
        }

        /// <summary>The class of the failure, the same word in every language: <c>not_found</c>.</summary>
        public ErrorKind Kind { get; }

        /// <summary>The argument that is wrong, as a path such as <c>layout.stylesheet</c>.</summary>
        public string Field { get; }

        /// <summary>What the argument may be instead: values of an enumeration, or names of options.</summary>
        public IReadOnlyList<string> Allowed { get; }

        /// <summary>The HTTP status, where there was an answer.</summary>
        public int? Status { get; }

        /// <summary>The service's own number for the error, for example 60003.</summary>
        public long? Code { get; }

        /// <summary>The service's longer text, where it sent one.</summary>
        public string Description { get; }

        /// <summary>The service's identifier of the request, for support.</summary>
        public string RequestId { get; }

        /// <summary>The operation that failed, for example <c>startArchive</c>.</summary>
        public string Operation { get; }

        /// <summary>How many requests were sent or tried; 0 where the failure came before any I/O.</summary>
        public int Attempts { get; }

        /// <summary>How long the service asks to wait.</summary>
        public TimeSpan? RetryAfter { get; }

        /// <summary>The answer as text, cut at 4 KiB.</summary>
        public string Body { get; }
    }
}
