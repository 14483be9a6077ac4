using System;
using System.IO;
using System.Linq;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    /// <summary>Every shared vector through the public methods.</summary>
    public class VectorsTests
    {
        /// <summary>Each by the method that waits, and by the awaited one.</summary>
        public void AllPass()
        {
            var paths = Directory.GetFiles(Path.Combine(Server.Root, "tests", "vectors"), "*.json", SearchOption.AllDirectories)
                .OrderBy(path => path, StringComparer.Ordinal).ToList();
            Hold.True(paths.Count > 50, "there are too few vectors");
            foreach (var path in paths)
            {
                Vectors.Run(path, false);
                Vectors.Run(path, true);
            }

            Hold.True(Vectors.Failures.Count == 0, string.Join("\n", Vectors.Failures));
        }
    }
}
