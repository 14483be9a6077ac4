using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    using Json = Dictionary<string, object>;

    /// <summary>The one emulator of these tests, with clients of its project and its application.</summary>
    internal sealed class Emulator : Server
    {
        private static readonly Lazy<Emulator> Running = new Lazy<Emulator>(() => new Emulator());

        private Emulator()
            : base("OPENTOK_EMULATOR", "opentok-emulator", "--port 0 --with-parent")
        {
            Credentials = Control("GET", "credentials");
        }

        internal Json Credentials { get; }

        internal string Secret => (string)Credentials["apiSecret"];

        /// <summary>As new.</summary>
        internal static Emulator Fresh()
        {
            Running.Value.Reset();
            return Running.Value;
        }

        /// <summary>Of the project, or of another.</summary>
        internal OpenTokClient Client(OpenTokClientOptions options = null, string key = null, string secret = null) =>
            new OpenTokClient(key ?? (string)Credentials["apiKey"], secret ?? Secret, Here(options));

        /// <summary>Of the application, or of another.</summary>
        internal OpenTokClient Application(OpenTokClientOptions options = null, string id = null, string privateKey = null) =>
            OpenTokClient.Application(
                id ?? (string)Credentials["applicationId"], privateKey ?? (string)Credentials["privateKey"], options: Here(options));

        /// <summary>Of the account.</summary>
        internal OpenTokClient Account(OpenTokClientOptions options = null) =>
            OpenTokClient.Account((string)Credentials["accountKey"], (string)Credentials["accountSecret"], Here(options));

        /// <summary>An order for a fault.</summary>
        internal void Fault(params (string Name, object Value)[] fault) =>
            Control("POST", "faults", fault.ToDictionary(one => one.Name, one => one.Value));

        /// <summary>How many requests are under way.</summary>
        internal int Pending() => Requests().Count(request => (bool)request["pending"]);

        /// <summary>Waits until something holds.</summary>
        internal static void Until(Func<bool> holds, string about)
        {
            var watch = Stopwatch.StartNew();
            while (!holds())
            {
                Hold.True(watch.Elapsed < TimeSpan.FromSeconds(10), about + ": it did not come to that");
                Thread.Sleep(10);
            }
        }

        private OpenTokClientOptions Here(OpenTokClientOptions options)
        {
            var here = options ?? new OpenTokClientOptions();
            here.ApiUrl = here.ApiUrl ?? Url;
            return here;
        }
    }
}
