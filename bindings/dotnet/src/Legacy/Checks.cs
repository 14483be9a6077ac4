using System;
using System.Linq;
using System.Net;
using OpenTokSDK.Exception;

namespace OpenTokSDK
{
    /// <summary>What the original refused before it sent anything.</summary>
    internal static class Checks
    {
        private const int LongestName = 80;
        private const int LongestData = 1000;
        private const long Day = 86400;

        /// <summary>As the service allows.</summary>
        private const int MostTargets = 5;

        internal static void Given(string value, string name)
        {
            That(!string.IsNullOrEmpty(value), $"{name} cannot be null or empty");
        }

        internal static void That(bool holds, string message)
        {
            if (!holds)
            {
                throw new OpenTokArgumentException(message);
            }
        }

        internal static void Session(string location, MediaMode media, ArchiveMode mode, string archiveName)
        {
            That(
                string.IsNullOrEmpty(location) || location == "localhost" || IPAddress.TryParse(location, out _),
                $"Location {location} is not a valid IP address");
            That(
                mode != ArchiveMode.ALWAYS || media == MediaMode.ROUTED,
                "A session with always archive mode must also have the routed media mode.");
            That(
                mode == ArchiveMode.ALWAYS || string.IsNullOrEmpty(archiveName),
                "ArchiveName is only allowed with the archive mode ALWAYS");
            That((archiveName ?? "").Length <= LongestName, $"ArchiveName cannot exceed {LongestName} characters");
        }

        /// <summary>The moment at which a token ends; 0 stands for none.</summary>
        internal static long Expiry(double moment, long now)
        {
            if (moment == 0)
            {
                return now + Day;
            }

            That(moment > now, $"Invalid expiration date for token, time must be in the future: {moment}");
            That(moment <= now + (30 * Day), $"Invalid expiration date for token, time must be in the next 30 days: {moment}");
            return (long)moment;
        }

        /// <summary>Nothing rather than an empty text.</summary>
        internal static string Data(string data)
        {
            That((data ?? "").Length <= LongestData, $"Invalid data for token, it must be at most {LongestData} characters");
            return string.IsNullOrEmpty(data) ? null : data;
        }

        internal static void Archive(string sessionId, OutputMode mode, string resolution, int? quantization)
        {
            Given(sessionId, "SessionId");
            That(
                mode != OutputMode.INDIVIDUAL || string.IsNullOrEmpty(resolution),
                "Resolution can't be specified for Individual Archives");
            That(
                quantization == null || (quantization >= 15 && quantization <= 40),
                "QuantizationParameter must be between 15 and 40");
        }

        internal static void Broadcast(string sessionId, string resolution, int targets, bool dvr, bool? lowLatency)
        {
            Given(sessionId, "SessionId");
            That(
                string.IsNullOrEmpty(resolution) || Wire.Resolutions.Contains(resolution),
                $"Resolution must be one of {string.Join(", ", Wire.Resolutions)}");
            That(targets <= MostTargets, $"Cannot add more than {MostTargets} RTMP properties");
            That(!(dvr && lowLatency == true), "Cannot set both dvr and lowLatency on HLS");
        }

        internal static void Layout(bool custom, bool bestFit, string stylesheet, ScreenShareLayoutType? screenShare)
        {
            var styled = !string.IsNullOrEmpty(stylesheet);
            That(!custom || styled, "Invalid layout, layout is custom but no stylesheet provided");
            That(custom || !styled, "Invalid layout, layout is not custom, but stylesheet is set");
            That(
                screenShare == null || bestFit,
                $"Invalid layout, when ScreenShareType is set, Type must be {LayoutType.bestFit}");
        }

        internal static void Url(Uri url, string message)
        {
            var length = url == null ? 0 : url.AbsoluteUri.Length;
            That(length >= 15 && length <= 2048, message);
        }
    }
}
