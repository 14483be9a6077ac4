using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace OpenTokSDK
{
    using Json = IDictionary<string, object>;

    /// <summary>Values as the service spells them, there and back.</summary>
    /// <remarks>Reading never fails: an answer means that the call has happened.</remarks>
    internal static class Wire
    {
        /// <summary>In the order of <see cref="RenderResolution"/>.</summary>
        internal static readonly string[] Resolutions =
            { "640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920" };

        internal static string Lower(Enum value) => value.ToString().ToLowerInvariant();

        internal static string Camel(Enum value)
        {
            var name = value.ToString();
            return char.ToLowerInvariant(name[0]) + name.Substring(1);
        }

        internal static string Size(RenderResolution resolution) =>
            Enum.IsDefined(typeof(RenderResolution), resolution) ? Resolutions[(int)resolution] : null;

        internal static Json Object(object value) => value as Json ?? new Dictionary<string, object>();

        internal static object Value(this Json json, string name)
        {
            object value;
            return json.TryGetValue(name, out value) ? value : null;
        }

        internal static string Text(this Json json, string name)
        {
            var value = json.Value(name);
            return value == null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);
        }

        internal static bool Flag(this Json json, string name) => json.Value(name) as bool? ?? false;

        internal static long? Number(this Json json, string name)
        {
            var value = json.Value(name);
            if (value is double)
            {
                var fraction = (double)value;
                return Math.Abs(fraction) < long.MaxValue ? (long)fraction : (long?)null;
            }

            long read;
            var whole = long.TryParse(json.Text(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out read);
            return whole ? read : (long?)null;
        }

        /// <summary>What is no number, such as an application's id, is 0.</summary>
        internal static int Small(this Json json, params string[] names)
        {
            var number = names.Select(json.Number).FirstOrDefault(found => found != null) ?? 0;
            return number >= int.MinValue && number <= int.MaxValue ? (int)number : 0;
        }

        internal static Guid Id(this Json json, string name)
        {
            Guid id;
            return Guid.TryParse(json.Text(name), out id) ? id : Guid.Empty;
        }

        internal static T Member<T>(this Json json, string name, T otherwise)
            where T : struct
        {
            var text = json.Text(name);
            T member;
            var known = Enum.GetNames(typeof(T)).Contains(text, StringComparer.OrdinalIgnoreCase);
            return known && Enum.TryParse(text, true, out member) ? member : otherwise;
        }

        internal static List<string> Texts(this Json json, string name) =>
            (json.Value(name) as IEnumerable<object> ?? new object[0]).Select(Convert.ToString).ToList();

        internal static IEnumerable<Json> Objects(this Json json, string name) =>
            (json.Value(name) as IEnumerable<object> ?? new object[0]).OfType<Json>();

        internal static Fields Layout(Enum type, string stylesheet, ScreenShareLayoutType? screenShare) =>
            new Fields
            {
                { "type", Camel(type) },
                { "stylesheet", string.IsNullOrEmpty(stylesheet) ? null : stylesheet },
                { "screenshareType", screenShare == null ? null : Camel(screenShare) },
            };

        /// <summary>Of a list of its own, so that the caller's may change meanwhile.</summary>
        internal static List<object> List(IEnumerable items) => items == null ? null : items.Cast<object>().ToList();

        internal static Dictionary<string, object> Map<T>(IDictionary<string, T> map) =>
            map == null ? null : map.ToDictionary(entry => entry.Key, entry => (object)entry.Value);
    }
}
