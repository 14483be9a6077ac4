using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>What was generated is what is loaded: the manifest against methods, their parameters, models and enumerations.</summary>
    public class SurfaceTests
    {
        private readonly Json surface = (Json)Server.Shared("core/surface.json");

        public void EachOperationIsAMethod()
        {
            foreach (var operation in ((List<object>)surface["operations"]).Cast<Json>())
            {
                var name = (string)operation["name"];
                var request = (Json)Types[Of(operation)];
                var required = Names(request, "required");
                var optional = Fields(request).Except(required).ToList();
                var waiting = Calls.Method(name, false);
                Takes(waiting, name, required, optional);
                var awaited = Calls.Method(name, true);
                var isLocal = (string)operation["method"] == string.Empty;
                Hold.True((awaited == null) == isLocal, name + ": awaited, or not");
                if (awaited != null)
                {
                    Hold.True(awaited.GetParameters().Last().ParameterType == typeof(CancellationToken), name + ": no cancelling");
                    Hold.True(awaited.GetParameters().Last().HasDefaultValue, name + ": cancelling is a must");
                    Takes(awaited, name, required, optional);
                }

                if (operation["pages"] is string pages)
                {
                    Takes(typeof(OpenTokClient).GetMethod(Calls.Pascal(pages)), pages, required, optional);
                }
            }
        }

        public void EachTypeIsThere()
        {
            var requests = ((List<object>)surface["operations"]).Cast<Json>().Select(Of).ToList();
            foreach (var entry in Types.Where(type => !requests.Contains(type.Key)))
            {
                var type = Type(entry.Key);
                Hold.True(type != null, entry.Key + " is missing");
                var schema = (Json)entry.Value;
                if (schema.ContainsKey("oneOf"))
                {
                    var values = ((List<object>)schema["oneOf"]).Cast<Json>().Select(value => (string)value["const"]);
                    Alike(values, Values(type), entry.Key);
                }
                else
                {
                    Alike(Fields(schema), Properties(type), entry.Key);
                }
            }
        }

        public void EachKindOfErrorIsAClass()
        {
            foreach (string kind in (List<object>)surface["errorKinds"])
            {
                var type = Type("OpenTok" + Calls.Pascal(kind) + "Exception");
                Hold.True(type != null && type.BaseType == typeof(OpenTokException), kind);
            }
        }

        internal static Type Type(string name) => typeof(OpenTokClient).Assembly.GetType("VonageVideo." + name);

        /// <summary>What an open enumeration lists.</summary>
        internal static IEnumerable<string> Values(Type type)
        {
            var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == type);
            var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(one => one.PropertyType == type);
            return fields.Select(field => field.GetValue(null)).Concat(properties.Select(one => one.GetValue(null)))
                .Select(value => value.ToString());
        }

        internal static IEnumerable<string> Properties(Type type) =>
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => Calls.Camel(property.Name));

        private static void Takes(MethodInfo method, string name, ICollection<string> required, ICollection<string> optional)
        {
            Hold.True(method != null, name + " is missing");
            var parameters = method.GetParameters().Where(one => one.ParameterType != typeof(CancellationToken)).ToList();
            Alike(required, parameters.Where(one => !one.HasDefaultValue).Select(one => one.Name), name);
            var options = parameters.Where(one => one.HasDefaultValue).ToList();
            Hold.True(options.Count == Math.Min(1, optional.Count), name + ": options");
            if (options.Count == 1)
            {
                Hold.True(options[0].Name == "options", name + ": " + options[0].Name);
                Alike(optional, Properties(options[0].ParameterType), name);
            }
        }

        private Json Types => (Json)surface["types"];

        private static string Of(Json operation) => ((string)((Json)operation["request"])["$ref"]).Split('/').Last();

        private static List<string> Fields(Json schema) =>
            schema.ContainsKey("properties") ? ((Json)schema["properties"]).Keys.ToList() : new List<string>();

        private static List<string> Names(Json schema, string list) =>
            schema.ContainsKey(list) ? ((List<object>)schema[list]).Cast<string>().ToList() : new List<string>();

        private static void Alike(IEnumerable<string> expected, IEnumerable<string> found, string about)
        {
            string wanted = string.Join(" ", expected.OrderBy(one => one)), was = string.Join(" ", found.OrderBy(one => one));
            Hold.True(wanted == was, $"{about}: expected {wanted}, found {was}");
        }
    }
}
