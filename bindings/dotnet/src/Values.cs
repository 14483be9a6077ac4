using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Linq;

namespace VonageVideo
{
    /// <summary>From JSON's values to those of answers. What the core hands over has the types of the manifest.</summary>
    internal static class Values
    {
        internal static readonly Func<object, string> Text = value => (string)value;

        internal static readonly Func<object, bool> Boolean = value => (bool)value;

        internal static readonly Func<object, int> Integer = value => Convert.ToInt32(value, CultureInfo.InvariantCulture);

        internal static readonly Func<object, long> Long = value => Convert.ToInt64(value, CultureInfo.InvariantCulture);

        internal static readonly Func<object, double> Double = value => Convert.ToDouble(value, CultureInfo.InvariantCulture);

        internal static readonly Func<object, object> Json = value => value;

        internal static Func<object, IReadOnlyList<T>> List<T>(Func<object, T> read) =>
            value => new ReadOnlyCollection<T>(((List<object>)value).Select(read).ToList());

        internal static Func<object, IReadOnlyDictionary<string, T>> Map<T>(Func<object, T> read) =>
            value => new ReadOnlyDictionary<string, T>(
                ((Dictionary<string, object>)value).ToDictionary(one => one.Key, one => read(one.Value)));

        /// <summary>A field, or null.</summary>
        internal static T Maybe<T>(IDictionary<string, object> fields, string name, Func<object, T> read)
            where T : class =>
            fields.TryGetValue(name, out var value) && value != null ? read(value) : null;

        /// <summary>A field, or null.</summary>
        internal static T? Nullable<T>(IDictionary<string, object> fields, string name, Func<object, T> read)
            where T : struct =>
            fields.TryGetValue(name, out var value) && value != null ? read(value) : (T?)null;

        /// <summary>A field that is always there.</summary>
        internal static T Sure<T>(IDictionary<string, object> fields, string name, Func<object, T> read) => read(fields[name]);
    }
}
