using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace OpenTokSDK.Tests
{
    /// <summary>JSON of tables and of the emulator, read without what is tested here.</summary>
    internal sealed class TableJson
    {
        private readonly string text;
        private int at;

        private TableJson(string text)
        {
            this.text = text;
        }

        internal static object Parse(string text) => new TableJson(text).Value();

        internal static string Write(object value)
        {
            if (value == null)
            {
                return "null";
            }

            if (value is bool)
            {
                return (bool)value ? "true" : "false";
            }

            if (value is string)
            {
                return Quoted((string)value);
            }

            if (value is IDictionary<string, object> map)
            {
                return "{" + string.Join(",", map.OrderBy(entry => entry.Key, StringComparer.Ordinal)
                    .Select(entry => Quoted(entry.Key) + ":" + Write(entry.Value))) + "}";
            }

            if (value is IEnumerable<object> list)
            {
                return "[" + string.Join(",", list.Select(Write)) + "]";
            }

            return Convert.ToString(value, CultureInfo.InvariantCulture);
        }

        private static string Quoted(string value)
        {
            var written = new StringBuilder("\"");
            foreach (var unit in value)
            {
                written.Append(unit == '"' || unit == '\\' || unit < ' ' ? "\\u" + ((int)unit).ToString("x4") : unit.ToString());
            }

            return written.Append('"').ToString();
        }

        private object Value()
        {
            switch (Peek())
            {
                case '{':
                    var map = new Dictionary<string, object>();
                    Each('}', () =>
                    {
                        Peek();
                        var name = Text();
                        Take(':');
                        map[name] = Value();
                    });
                    return map;
                case '[':
                    var list = new List<object>();
                    Each(']', () => list.Add(Value()));
                    return list;
                case '"':
                    return Text();
                default:
                    return Word();
            }
        }

        private void Each(char end, Action item)
        {
            at++;
            while (Peek() != end)
            {
                item();
                if (Peek() == ',')
                {
                    at++;
                }
            }

            at++;
        }

        private char Peek()
        {
            while (char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            return text[at];
        }

        private void Take(char wanted)
        {
            if (Peek() != wanted)
            {
                throw new FormatException($"{wanted} expected at {at}");
            }

            at++;
        }

        private string Text()
        {
            var read = new StringBuilder();
            for (at++; text[at] != '"'; at++)
            {
                if (text[at] != '\\')
                {
                    read.Append(text[at]);
                    continue;
                }

                at++;
                var plain = "nrtbf".IndexOf(text[at]);
                if (text[at] == 'u')
                {
                    read.Append((char)Convert.ToInt32(text.Substring(at + 1, 4), 16));
                    at += 4;
                }
                else
                {
                    read.Append(plain < 0 ? text[at] : "\n\r\t\b\f"[plain]);
                }
            }

            at++;
            return read.ToString();
        }

        private object Word()
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || "+-.".IndexOf(text[at]) >= 0))
            {
                at++;
            }

            var word = text.Substring(start, at - start);
            switch (word)
            {
                case "true":
                    return true;
                case "false":
                    return false;
                case "null":
                    return null;
                default:
                    long whole;
                    return long.TryParse(word, NumberStyles.Integer, CultureInfo.InvariantCulture, out whole)
                        ? whole
                        : (object)double.Parse(word, CultureInfo.InvariantCulture);
            }
        }
    }
}
