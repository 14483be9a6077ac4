using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace VonageVideo
{
    /// <summary>Values as text for people and logs.</summary>
    internal static class Shown
    {
        internal static string Text(Type type, IEnumerable<KeyValuePair<string, object>> fields) =>
            $"{type.Name} {Text(fields)}";

        private static string Text(IEnumerable<KeyValuePair<string, object>> fields)
        {
            var shown = fields.Select(field => $"{field.Key}: {(Secrets.Names.Contains(field.Key) ? "***" : Text(field.Value))}");
            return "{ " + string.Join(", ", shown) + " }";
        }

        private static string Text(object value)
        {
            if (value is string text)
            {
                return "\"" + text + "\"";
            }

            if (value is Fields options)
            {
                return Text(options.Given());
            }

            if (value is IEnumerable<KeyValuePair<string, object>> fields)
            {
                return Text(fields);
            }

            if (value is IEnumerable<KeyValuePair<string, string>> texts)
            {
                return Text(texts.Select(one => new KeyValuePair<string, object>(one.Key, one.Value)));
            }

            return value is IEnumerable many
                ? "[" + string.Join(", ", many.Cast<object>().Select(Text)) + "]"
                : Convert.ToString(value, CultureInfo.InvariantCulture);
        }
    }
}
