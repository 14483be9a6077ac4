using System.Collections.Generic;
using System.Linq;

namespace VonageVideo
{
    /// <summary>A group of options. What is null is not given.</summary>
    public abstract class Fields
    {
        internal Fields()
        {
        }

        /// <summary>What is set, without secrets.</summary>
        public override string ToString() => Shown.Text(GetType(), Given());

        internal Dictionary<string, object> Given()
        {
            var given = new Dictionary<string, object>();
            Fill(given);
            return given.Where(one => one.Value != null).ToDictionary(one => one.Key, one => one.Value);
        }

        internal abstract void Fill(IDictionary<string, object> given);
    }
}
