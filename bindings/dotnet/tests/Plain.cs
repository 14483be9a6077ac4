using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>Answers as JSON, through their public properties, and JSON as text that compares numbers by value.</summary>
    internal static class Plain
    {
        internal static object Of(object answer)
        {
            if (answer == null || answer is string || answer.GetType().IsPrimitive)
            {
                return answer;
            }

            if (answer is IEnumerable<KeyValuePair<string, object>> map)
            {
                return map.ToDictionary(entry => entry.Key, entry => Of(entry.Value));
            }

            if (answer is IEnumerable<KeyValuePair<string, string>> texts)
            {
                return texts.ToDictionary(entry => entry.Key, entry => (object)entry.Value);
            }

            if (answer is IEnumerable items)
            {
                return items.Cast<object>().Select(Of).ToList();
            }

            return answer is Model ? (object)Fields(answer) : answer.ToString();
        }

        internal static string Text(object value)
        {
            if (value is Json map)
            {
                var entries = map.OrderBy(entry => entry.Key, StringComparer.Ordinal);
                return "{" + string.Join(",", entries.Select(entry => TableJson.Write(entry.Key) + ":" + Text(entry.Value))) + "}";
            }

            if (value is List<object> list)
            {
                return "[" + string.Join(",", list.Select(Text)) + "]";
            }

            return value is double real ? Number(real) : TableJson.Write(value);
        }

        internal static void Same(object expected, object found, string about)
        {
            string wanted = Text(expected), was = Text(found);
            Hold.True(wanted == was, $"{about}: expected {wanted}, found {was}");
        }

        /// <summary>What is whole is written as such.</summary>
        private static string Number(double real) => real == Math.Floor(real) && Math.Abs(real) < 1e15
            ? ((long)real).ToString(CultureInfo.InvariantCulture)
            : real.ToString("R", CultureInfo.InvariantCulture);

        private static Json Fields(object model)
        {
            var fields = new Json();
            foreach (var property in model.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                var value = Of(property.GetValue(model));
                var isNothing = value == null || (property.Name == "Extra" && ((Json)value).Count == 0);
                if (!isNothing)
                {
                    fields[Calls.Camel(property.Name)] = value;
                }
            }

            return fields;
        }
    }
}
