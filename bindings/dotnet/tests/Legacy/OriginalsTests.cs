using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using OpenTokSDK.Render;

namespace OpenTokSDK.Tests
{
    /// <summary>Each public member of the original is here under its own name: the rows of tests/originals/dotnet.json.</summary>
    public class OriginalsTests
    {
        private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.IgnoreCase;

        /// <summary>No member, but what came of one that answers nothing here.</summary>
        private const string NoMember = "ForceMuteStream answer";

        /// <summary>That have no waiting form.</summary>
        private static readonly string[] AwaitedOnly =
        {
            "GetRenderAsync", "ListConnectionsAsync", "ListRendersAsync", "StartAudioConnectorAsync", "StartLiveCaptionsAsync",
            "StartRenderAsync", "StopAudioConnectorAsync", "StopLiveCaptionsAsync", "StopRenderAsync",
        };

        /// <summary>In both forms, or awaited only, as documented.</summary>
        public void MethodsArePairs()
        {
            var methods = typeof(OpenTok).GetMethods().Where(method => method.DeclaringType == typeof(OpenTok) && !method.IsSpecialName);
            var names = methods.Select(method => method.Name).ToList();
            var awaited = names.Where(name => name.EndsWith("Async", StringComparison.Ordinal)).ToList();
            var alone = awaited.Where(name => !names.Contains(name.Replace("Async", ""))).OrderBy(name => name, StringComparer.Ordinal);
            Hold.Same(AwaitedOnly.Cast<object>().ToList(), alone.Cast<object>().ToList(), "awaited only");
            foreach (var name in awaited.Except(AwaitedOnly))
            {
                Pair(Calling.Method(name.Replace("Async", "")), Calling.Method(name));
            }

            Hold.Same(25L, (long)awaited.Except(AwaitedOnly).Count(), "pairs");
        }

        /// <summary>Classes, methods, parameters, properties and values.</summary>
        public void EachNameIsThere()
        {
            var names = Service.Table("tests/originals/dotnet.json").Select(row => (string)row["original"]).ToList();
            var missing = names.Where(name => name != NoMember && !There(name)).ToList();
            Hold.True(missing.Count == 0, "missing: " + string.Join(", ", missing));
            Hold.True(names.Count > 400, "the table is read");
            Console.WriteLine($"originals: {names.Count - 1} names of the older face resolved (C#)");
        }

        /// <summary>What is not there is not found.</summary>
        public void OtherNamesAreNotThere()
        {
            foreach (var name in new[]
            {
                "OpenTokk", "OpenTok.StartArchiv", "OpenTok.StartArchive(nam)", "OpenTok(apiKye)", "Archive.Idd", "Role=publishe",
                "RenderResolution=641x480", "OpenTok.SetArchiveLayout(layout.Typ)", "CaptionOptions.LanguageCode=xx-XX",
                "StartRenderRequest.Properties.Nam", "Broadcast.Status=starting",
            })
            {
                Hold.True(!There(name), name);
            }
        }

        private static void Pair(MethodInfo waiting, MethodInfo awaited)
        {
            var parameters = waiting.GetParameters().Select(Described).ToList();
            Hold.Same(parameters, awaited.GetParameters().Select(Described).ToList(), waiting.Name);
            var task = waiting.ReturnType == typeof(void) ? typeof(Task) : typeof(Task<>).MakeGenericType(waiting.ReturnType);
            Hold.Same(task.ToString(), awaited.ReturnType.ToString(), waiting.Name);
        }

        private static object Described(ParameterInfo parameter) =>
            $"{parameter.ParameterType} {parameter.Name} = {(parameter.HasDefaultValue ? parameter.DefaultValue ?? "null" : "needed")}";

        /// <summary><c>Archive.Id</c>, <c>OpenTok.StartArchive(name)</c>, <c>OpenTok(apiKey)</c>, <c>Role=moderator</c>.</summary>
        private static bool There(string name)
        {
            var value = name.Split('=');
            var option = value[0].TrimEnd(')').Split('(');
            var path = option[0].Split('.');
            var type = Named(path[0]);
            if (type == null)
            {
                return false;
            }

            if (option.Length == 2)
            {
                return Parameters(type, path).Any(parameter => IsParameter(parameter, option[1].Split('.')));
            }

            if (path.Length == 2 && type.GetMethods(Members).Any(method => method.Name == path[1]))
            {
                return value.Length == 1;
            }

            type = Follow(type, path.Skip(1));
            return type != null && (value.Length == 1 || HasValue(type, value[1]));
        }

        private static Type Named(string name) =>
            typeof(OpenTok).Assembly.GetExportedTypes()
                .Where(type => type.Namespace.StartsWith("OpenTokSDK", StringComparison.Ordinal) && !type.Namespace.EndsWith("Tests"))
                .FirstOrDefault(type => type.Name == name);

        private static IEnumerable<ParameterInfo> Parameters(Type type, string[] path)
        {
            IEnumerable<MethodBase> callable = path.Length == 1
                ? type.GetConstructors()
                : type.GetMethods().Where(method => method.Name == path[1]).Cast<MethodBase>();
            return callable.SelectMany(one => one.GetParameters());
        }

        private static bool IsParameter(ParameterInfo parameter, string[] path) =>
            parameter.Name == path[0] && Follow(parameter.ParameterType, path.Skip(1)) != null;

        /// <summary>The type at the end of a path of properties; of a WebSocket's request, those of the WebSocket, too.</summary>
        private static Type Follow(Type type, IEnumerable<string> path)
        {
            foreach (var name in path)
            {
                var property = type.GetProperty(name, Members);
                if (property == null && type == typeof(AudioConnectorStartRequest))
                {
                    property = typeof(AudioConnectorStartRequest.WebSocket).GetProperty(name, Members);
                }

                if (property == null)
                {
                    return null;
                }

                type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            }

            return type;
        }

        /// <summary>A text has any value.</summary>
        private static bool HasValue(Type type, string value)
        {
            if (type == typeof(RenderResolution))
            {
                var sizes = Enum.GetValues(type).Cast<RenderResolution>().Select(one =>
                    new StartRenderRequest("s", "t", new Uri("https://a.example/page"), resolution: one).ToDataDictionary()["resolution"]);
                return sizes.Contains(value);
            }

            var member = value.Replace("-", "");
            return type == typeof(string) || (type.IsEnum && Enum.GetNames(type).Contains(member, StringComparer.OrdinalIgnoreCase));
        }
    }
}
