using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    /// <summary>What programs need whose own tests put something in a client's place.</summary>
    public class FakesTests
    {
        public void TheInterfaceHasWhatTheClientHas()
        {
            var map = typeof(OpenTokClient).GetInterfaceMap(typeof(IOpenTokClient));
            var offered = new HashSet<MethodInfo>(map.TargetMethods);
            var own = typeof(OpenTokClient).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => !method.IsSpecialName && method.GetBaseDefinition() == method && !Others.Contains(method.Name));
            var missing = own.Where(method => !offered.Contains(method)).Select(method => method.Name);
            Hold.Same(string.Empty, string.Join(" ", missing), "what the interface lacks");
            Hold.True(offered.Count > 70, $"only {offered.Count} methods");
        }

        public void AnswersAreMadeOfJson()
        {
            var json = "{\"id\":\"a\",\"status\":\"started\",\"createdAt\":1000,\"password\":\"hidden\",\"extra\":{\"new\":[1]}}";
            var archive = Archive.FromJson(json);
            Hold.True(archive.Id == "a" && archive.Status == ArchiveStatus.Started, archive.ToString());
            Hold.True(archive.CreatedAtTime() == DateTimeOffset.FromUnixTimeSeconds(1), "the moment");
            Hold.True(archive.Extra.ContainsKey("new") && !archive.ToString().Contains("hidden"), archive.ToString());
            Hold.True(archive.Equals(Archive.FromJson(archive.ToJson())), archive.ToJson());
            Hold.True(!archive.Equals(Archive.FromJson(json.Replace("[1]", "[2]"))), "it equals another");
        }

        public void WhatIsNoSuchAnswerIsRefused()
        {
            foreach (var json in new[] { null, string.Empty, "{", "[]", "null", "{\"id\":1}", "{\"id\":\"a\",\"createdAt\":\"x\"}" })
            {
                var failure = Hold.Throws<OpenTokInvalidArgumentException>(() => Archive.FromJson(json), json);
                Hold.True(failure.Field == "json" && failure.Message.Contains("Archive"), failure.Message);
            }
        }

        private static readonly string[] Others = { "WithOptions", "Dispose" };
    }
}
