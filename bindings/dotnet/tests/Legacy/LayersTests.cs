using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace OpenTokSDK.Tests
{
    /// <summary>The older face stands on the raw call, and nothing stands on it.</summary>
    public class LayersTests
    {
        private static readonly string Sources = Path.Combine(Service.Root, "bindings", "dotnet", "src");

        /// <summary>Only by these files, and only what is behind the raw call.</summary>
        public void ItStandsOnTheRawCall()
        {
            var above = Files(Path.Combine(Sources, "Legacy"));
            Hold.True(above.Count > 15, "the sources are read");
            var users = above.Where(file => File.ReadAllText(file).Contains("using VonageVideo"));
            Hold.Same("Line.cs Request.cs", Names(users), "that use what is below");
            var work = new[] { "OpenTokClient", "HttpClient", "HMAC", "ToBase64String", "EscapeDataString", "Thread.Sleep", "Task.Delay" };
            Hold.Same("", Names(above.Where(file => work.Any(File.ReadAllText(file).Contains))), "that do the core's work");
        }

        /// <summary>No file of the modern face names it.</summary>
        public void NothingStandsOnIt()
        {
            var below = Files(Sources);
            Hold.True(below.Count > 5, "the sources are read");
            Hold.Same("", Names(below.Where(file => File.ReadAllText(file).Contains("OpenTokSDK"))), "that use the older face");
        }

        private static List<string> Files(string folder) => Directory.GetFiles(folder, "*.cs").ToList();

        private static string Names(IEnumerable<string> files) =>
            string.Join(" ", files.Select(file => Path.GetFileName(file)).OrderBy(name => name, System.StringComparer.Ordinal));
    }
}
