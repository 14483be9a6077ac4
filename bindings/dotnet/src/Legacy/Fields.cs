using System.Collections.Generic;

namespace OpenTokSDK
{
    /// <summary>What is sent. What is not set is not there.</summary>
    internal sealed class Fields : Dictionary<string, object>
    {
        internal new void Add(string name, object value)
        {
            if (value != null)
            {
                base.Add(name, value);
            }
        }
    }
}
