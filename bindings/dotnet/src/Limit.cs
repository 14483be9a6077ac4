using System;
using System.Collections.Generic;

namespace VonageVideo
{
    /// <summary>Times in the core's unit.</summary>
    internal static class Limit
    {
        /// <summary>Fails where the core would, with the option's name.</summary>
        internal static long? Milliseconds(string field, TimeSpan? limit)
        {
            if (limit == null)
            {
                return null;
            }

            var given = new Dictionary<string, object> { ["field"] = field, ["seconds"] = limit.Value.TotalSeconds };
            return Values.Long(Caller.Help("limit", given));
        }
    }
}
