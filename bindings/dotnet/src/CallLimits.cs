using System;
using System.Collections.Generic;

namespace VonageVideo
{
    /// <summary>How long a call may take, how often it is repeated, and who is told of its end.</summary>
    internal sealed class CallLimits
    {
        internal TimeSpan? Timeout { get; set; }

        internal int? MaxRetries { get; set; }

        internal IReadOnlyList<Action<ResponseInfo>> Observers { get; set; } = Array.Empty<Action<ResponseInfo>>();
    }
}
