using System;
using System.Linq;
using System.Runtime.InteropServices;

namespace VonageVideo
{
    /// <summary>What the program runs on, as the user agent says it: <c>dotnet/8.0.4</c>.</summary>
    internal static class Runtime
    {
        internal static readonly string Name = "dotnet/" + Version();

        /// <summary>The last word of ".NET 8.0.4" or ".NET Framework 4.8.4300.0".</summary>
        private static string Version()
        {
            var last = RuntimeInformation.FrameworkDescription.Split(' ').Last(word => word.Length > 0 && char.IsDigit(word[0]));
            return last.Split('+', '-')[0];
        }
    }
}
