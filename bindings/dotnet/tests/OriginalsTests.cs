using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>The members of the originals, resolved in the built assembly; see tests/originals/README.md.</summary>
    public class OriginalsTests
    {
        private static readonly string[] Tables = { "node", "dotnet", "ruby", "python", "java", "vonage-node", "vonage-python" };

        public void AllAreThere()
        {
            var rows = Tables.SelectMany(table => (List<object>)Server.Shared($"tests/originals/{table}.json")).Cast<Json>().ToList();
            var ours = rows.Where(row => row.ContainsKey("ours")).ToList();
            var missing = ours.SelectMany(row => ((List<object>)row["ours"]).Cast<string>()
                .Where(expression => !Resolves(expression)).Select(expression => $"{row["original"]}: {expression}")).ToList();
            Hold.True(missing.Count == 0, string.Join("\n", missing));
            Hold.True(ours.Count > 1000, "there are too few rows");
            Console.WriteLine($"originals: {ours.Count} rows resolved, {rows.Count - ours.Count} reasons (C#)");
        }

        public void WhatIsNotThereIsNotFound()
        {
            var wrong = new[]
            {
                "manifest:start_archivee", "manifest:start_archive.nmae", "manifest:Archive.statuss", "manifest:Role=guest",
                "error:unheard_of", "client:timeuot",
            };
            foreach (var expression in wrong)
            {
                Hold.True(!Resolves(expression), expression);
            }
        }

        private static bool Resolves(string expression)
        {
            var at = expression.IndexOf(':');
            string kind = expression.Substring(0, at), name = expression.Substring(at + 1);
            switch (kind)
            {
                case "manifest":
                    return name.Contains("=") ? IsValue(name) : IsMember(name);
                case "error":
                    return name == "*" || SurfaceTests.Type("OpenTok" + Calls.Pascal(name) + "Exception") != null;
                case "client":
                    return IsOfClient(name);
                default:
                    // For the tests of that language.
                    return new[] { "node", "python", "kotlin" }.Contains(kind);
            }
        }

        /// <summary>An operation, one of its arguments, a type or one of its fields.</summary>
        private static bool IsMember(string name)
        {
            var parts = name.Split('.');
            var field = parts.Length > 1 ? parts[1] : null;
            if (char.IsUpper(name[0]))
            {
                var type = SurfaceTests.Type(parts[0]);
                return type != null && (field == null || SurfaceTests.Properties(type).Contains(field));
            }

            var method = typeof(OpenTokClient).GetMethod(Calls.Pascal(parts[0]));
            return method != null && (field == null || Arguments(method).Contains(field));
        }

        private static IEnumerable<string> Arguments(MethodInfo method) =>
            method.GetParameters().SelectMany(one => one.Name == "options" ? SurfaceTests.Properties(one.ParameterType) : new[] { one.Name });

        private static bool IsValue(string name)
        {
            var parts = name.Split(new[] { '=' }, 2);
            var type = SurfaceTests.Type(parts[0]);
            return type != null && SurfaceTests.Values(type).Contains(parts[1]);
        }

        /// <summary>An option with which a client is made, or a member of a client. One parameter takes the key and its path.</summary>
        private static bool IsOfClient(string name)
        {
            var pascal = name == "close" ? "Dispose" : Calls.Pascal(name == "private_key_path" ? "private_key" : name);
            var made = typeof(OpenTokClient).GetConstructors().Cast<MethodBase>()
                .Concat(typeof(OpenTokClient).GetMethods(BindingFlags.Public | BindingFlags.Static));
            return typeof(OpenTokClient).GetMember(pascal).Length > 0
                || typeof(OpenTokClientOptions).GetProperty(pascal) != null
                || made.Any(method => method.GetParameters().Any(one => one.Name == Calls.Camel(pascal)));
        }
    }
}
