using System.Collections.Generic;

namespace VonageVideo
{
    /// <summary>How a call went. Its text is a line for a log.</summary>
    public sealed class ResponseInfo
    {
        internal ResponseInfo(IDictionary<string, object> values)
        {
            Operation = Values.Maybe(values, "operation", Values.Text);
            Method = Values.Maybe(values, "method", Values.Text);
            Path = Values.Maybe(values, "path", Values.Text);
            Status = Values.Nullable(values, "status", Values.Integer);
            Error = Values.Nullable(values, "error", ErrorKind.Read);
            Headers = Values.Sure(values, "headers", Values.Map(Values.Text));
            RequestId = Values.Maybe(values, "requestId", Values.Text);
            Attempts = Values.Sure(values, "attempts", Values.Integer);
            Milliseconds = Values.Sure(values, "milliseconds", Values.Long);
        }

        /// <summary>The operation: <c>startArchive</c>.</summary>
        public string Operation { get; }

        /// <summary>The request's method, <c>POST</c>.</summary>
        public string Method { get; }

        /// <summary>The request's path, without its query.</summary>
        public string Path { get; }

        /// <summary>The HTTP status, where there was an answer.</summary>
        public int? Status { get; }

        /// <summary>The kind of the failure, where the call failed.</summary>
        public ErrorKind? Error { get; }

        /// <summary>The answer's headers, their names in lower case.</summary>
        public IReadOnlyDictionary<string, string> Headers { get; }

        /// <summary>The service's identifier of the request, for support.</summary>
        public string RequestId { get; }

        /// <summary>How many requests were sent or tried.</summary>
        public int Attempts { get; }

        /// <summary>How long the call took, all attempts together.</summary>
        public long Milliseconds { get; }

        /// <summary>A line for a log.</summary>
        public override string ToString()
        {
            var end = Status?.ToString() ?? Error?.ToString();
            var request = RequestId == null ? string.Empty : $", request {RequestId}";
            return $"{Method} {Path} {end} {Milliseconds} ms, {Attempts} attempt{(Attempts == 1 ? string.Empty : "s")}{request}";
        }
    }
}
