using System;
using System.Collections.Generic;
using System.Linq;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    /// <summary>What the environment says, also where this program itself has set it.</summary>
    public class EnvironmentTests
    {
        private static readonly string[] Names =
        {
            "OPENTOK_API_KEY", "OPENTOK_API_SECRET", "OPENTOK_API_URL",
            "VONAGE_APPLICATION_ID", "VONAGE_PRIVATE_KEY", "VONAGE_PRIVATE_KEY_PATH",
        };

        private readonly Emulator emulator = Emulator.Fresh();

        public void AProjectIsInIt() => With(
            () =>
            {
                foreach (var client in new[] { new OpenTokClient(), OpenTokClient.FromEnvironment() })
                {
                    Hold.True(client.ProjectId == "100" && client.ApiUrl == "http://localhost:1", client.ToString());
                }

                var elsewhere = OpenTokClient.FromEnvironment(new OpenTokClientOptions { ApiUrl = "http://localhost:2" });
                Hold.True(elsewhere.ApiUrl == "http://localhost:2", "the option does not come first");
                Hold.True(new OpenTokClient("7", "secret").ApiUrl == "http://localhost:1", "the address does not count everywhere");
            },
            ("OPENTOK_API_KEY", "100"),
            ("OPENTOK_API_SECRET", "secret"),
            ("OPENTOK_API_URL", "http://localhost:1/"));

        public void AnApplicationIsInIt() => With(
            () => Hold.True(new OpenTokClient().CreateSession().SessionId.Length > 0, "no session"),
            ("VONAGE_APPLICATION_ID", (string)emulator.Credentials["applicationId"]),
            ("VONAGE_PRIVATE_KEY", (string)emulator.Credentials["privateKey"]),
            ("OPENTOK_API_URL", emulator.Url));

        public void ASecretOfAnotherProgramIsPassedOver() => With(
            () => Hold.True(new OpenTokClient().ProjectId == "100", "another project"),
            ("OPENTOK_API_KEY", "100"),
            ("OPENTOK_API_SECRET", "secret"),
            ("VONAGE_PRIVATE_KEY_PATH", "/nowhere"));

        public void WhatIsMissingIsNamed()
        {
            With(() => Hold.Throws<OpenTokConfigurationException>(() => new OpenTokClient(), "nothing"));
            With(
                () =>
                {
                    var failure = Hold.Throws<OpenTokConfigurationException>(() => new OpenTokClient(), "no secret");
                    Hold.True(failure.Message.Contains("OPENTOK_API_SECRET"), failure.Message);
                },
                ("OPENTOK_API_KEY", "100"));
        }

        /// <summary>With these variables alone.</summary>
        private static void With(Action act, params (string Name, string Value)[] variables)
        {
            var kept = Names.ToDictionary(name => name, Environment.GetEnvironmentVariable);
            try
            {
                foreach (var name in Names)
                {
                    Environment.SetEnvironmentVariable(name, variables.SingleOrDefault(one => one.Name == name).Value);
                }

                act();
            }
            finally
            {
                foreach (var one in kept)
                {
                    Environment.SetEnvironmentVariable(one.Key, one.Value);
                }
            }
        }
    }
}
