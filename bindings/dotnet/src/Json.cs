using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace VonageVideo
{
    /// <summary>From values to JSON, as UTF-8 that ends with NUL. What reads it is in JsonReader.cs.</summary>
    internal static class Json
    {
        /// <summary>Deeper than the service nests anything, and shallower than the core reads.</summary>
        private const int Deepest = 100;

        private const string Impossible =
            "cannot be sent: JSON has texts, numbers, truths, null, lists, and objects by text";

        private static readonly Encoding Strict = new UTF8Encoding(false, true);

        /// <summary>Values by name; what is null is not given.</summary>
        internal static byte[] Write(IEnumerable<KeyValuePair<string, object>> given)
        {
            var text = new StringBuilder();
            Object(text, null, given ?? new Dictionary<string, object>(), 1);
            text.Append('\0');
            return Strict.GetBytes(text.ToString());
        }

        /// <summary>A value as text.</summary>
        internal static string Show(object value)
        {
            var text = new StringBuilder();
            Value(text, "value", value, 1);
            return text.ToString();
        }

        /// <summary>Dictionaries, lists, texts, <c>long</c> or <c>double</c>, truths, and null.</summary>
        internal static object Read(byte[] text) => JsonReader.Read(text);

        /// <summary>The field is the argument's name, for errors.</summary>
        private static void Value(StringBuilder text, string field, object given, int depth)
        {
            if (depth > Deepest)
            {
                throw Refused(field, "is nested too deeply");
            }

            if (given == null)
            {
                text.Append("null");
            }
            else if (given is string written)
            {
                Text(text, field, written);
            }
            else if (given is bool truth)
            {
                text.Append(truth ? "true" : "false");
            }
            else if (given is IOpenValue open)
            {
                Text(text, field, open.ToString());
            }
            else if (given is Fields fields)
            {
                Object(text, field, fields.Given(), depth);
            }
            else if (given is DateTimeOffset moment)
            {
                text.Append(moment.ToUnixTimeSeconds());
            }
            else if (given is IEnumerable many)
            {
                Many(text, field, many, depth);
            }
            else
            {
                Number(text, field, given);
            }
        }

        private static void Many(StringBuilder text, string field, IEnumerable many, int depth)
        {
            var fields = many as IEnumerable<KeyValuePair<string, object>> ?? Named(field, many);
            if (fields != null)
            {
                Object(text, field, fields, depth);
                return;
            }

            text.Append('[');
            var separator = string.Empty;
            foreach (var one in many)
            {
                text.Append(separator);
                Value(text, field, one, depth + 1);
                separator = ",";
            }

            text.Append(']');
        }

        /// <summary>What is by name, if it is.</summary>
        private static IEnumerable<KeyValuePair<string, object>> Named(string field, IEnumerable many)
        {
            if (many is IEnumerable<KeyValuePair<string, string>> texts)
            {
                return texts.Select(one => new KeyValuePair<string, object>(one.Key, one.Value));
            }

            return many is IDictionary map
                ? map.Keys.Cast<object>().Select(key =>
                    new KeyValuePair<string, object>(key as string ?? throw Refused(field, Impossible), map[key]))
                : null;
        }

        private static void Object(
            StringBuilder text, string field, IEnumerable<KeyValuePair<string, object>> given, int depth)
        {
            text.Append('{');
            var separator = string.Empty;
            foreach (var one in given)
            {
                if (field == null && one.Value == null)
                {
                    continue;
                }

                text.Append(separator);
                Text(text, field ?? one.Key, one.Key);
                text.Append(':');
                Value(text, field ?? one.Key, one.Value, depth + 1);
                separator = ",";
            }

            text.Append('}');
        }

        private static void Number(StringBuilder text, string field, object given)
        {
            var code = Type.GetTypeCode(given.GetType());
            if (given is Enum || code < TypeCode.SByte || code > TypeCode.Decimal)
            {
                throw Refused(field, Impossible);
            }

            var real = code == TypeCode.Single || code == TypeCode.Double;
            var number = real ? Convert.ToDouble(given, CultureInfo.InvariantCulture) : 0;
            if (double.IsNaN(number) || double.IsInfinity(number))
            {
                throw Refused(field, "must be a number that JSON has");
            }

            text.Append(real
                ? number.ToString("R", CultureInfo.InvariantCulture)
                : Convert.ToString(given, CultureInfo.InvariantCulture));
        }

        private static void Text(StringBuilder text, string field, string given)
        {
            text.Append('"');
            for (var index = 0; index < given.Length; index++)
            {
                var letter = given[index];
                if (char.IsSurrogate(letter))
                {
                    if (!char.IsSurrogatePair(given, index))
                    {
                        throw Refused(field, "is not UTF-16: a surrogate stands alone in it");
                    }

                    text.Append(letter).Append(given[++index]);
                }
                else if (letter == '"' || letter == '\\')
                {
                    text.Append('\\').Append(letter);
                }
                else if (letter < ' ')
                {
                    text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                }
                else
                {
                    text.Append(letter);
                }
            }

            text.Append('"');
        }

        internal static OpenTokException Refused(string field, string reason) =>
            new OpenTokInvalidArgumentException($"{field}: {reason}", field);
    }
}
