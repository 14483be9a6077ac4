using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace VonageVideo
{
    /// <summary>What the environment says.</summary>
    /// <remarks>It is read here and handed over: what a program sets in its own environment does not reach native code on every
    /// runtime.</remarks>
    internal static class Surroundings
    {
        private static readonly Dictionary<string, string> Credential = new Dictionary<string, string>
        {
            ["apiKey"] = "OPENTOK_API_KEY",
            ["apiSecret"] = "OPENTOK_API_SECRET",
            ["applicationId"] = "VONAGE_APPLICATION_ID",
            ["privateKey"] = "VONAGE_PRIVATE_KEY",
            ["privateKeyPath"] = "VONAGE_PRIVATE_KEY_PATH",
        };

        /// <summary>Where calls go, if the program does not say so.</summary>
        internal static string ApiUrl => Variable("OPENTOK_API_URL");

        internal static Dictionary<string, object> Credentials()
        {
            var found = Credential.ToDictionary(one => one.Key, one => (object)Variable(one.Value));
            // What goes with neither may be another program's.
            if (found["apiKey"] == null)
            {
                found["apiSecret"] = null;
            }

            if (found["applicationId"] == null)
            {
                found["privateKey"] = null;
            }

            if (found["applicationId"] == null || found["privateKey"] != null)
            {
                found["privateKeyPath"] = null;
            }

            return found;
        }

        /// <summary>What is wrong with credentials is no argument's fault, where they were none.</summary>
        internal static bool IsToBlame(OpenTokInvalidArgumentException failure) =>
            failure.Field != null && Credential.ContainsKey(failure.Field);

        internal static OpenTokException Blamed(OpenTokInvalidArgumentException failure)
        {
            var names = Credential.Aggregate(failure.Message, (text, one) => Named(text, one.Key, one.Value));
            return new OpenTokConfigurationException($"cannot use the environment: {names}");
        }

        /// <summary>The text with a variable where it names a setting.</summary>
        private static string Named(string text, string setting, string variable) =>
            Regex.Replace(text, $@"\b{setting}\b", variable);

        /// <summary>An empty one counts as not set.</summary>
        private static string Variable(string name)
        {
            var value = Environment.GetEnvironmentVariable(name);
            return string.IsNullOrWhiteSpace(value) ? null : value;
        }
    }
}
