using System;
using System.Diagnostics;
using System.Reflection;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    /// <summary>A native library that cannot be used says why, in a process of its own.</summary>
    public class LibraryTests
    {
        public void OneThatIsMissingIsNamed() => Says("/nowhere/libopentok_c.so", "/nowhere/libopentok_c.so");

        public void OneThatIsAnotherSaysWhatItLacks() => Says("libc.so.6", "opentok_abi_version");

        /// <summary>Every attempt, not the first alone.</summary>
        public static int Try()
        {
            for (var attempt = 0; attempt < 2; attempt++)
            {
                try
                {
                    Console.WriteLine(new OpenTokClient("100", "secret"));
                }
                catch (Exception failure)
                {
                    Console.WriteLine($"{failure.GetType().Name}: {failure.Message.Replace('\n', ' ')}");
                }
            }

            return 0;
        }

        private static void Says(string library, string cause)
        {
            var settings = Environment.GetEnvironmentVariable("OPENTOK_RUNTIMECONFIG");
            var runtime = settings == null ? "exec" : $"exec --runtimeconfig \"{settings}\"";
            var about = new ProcessStartInfo(
                Process.GetCurrentProcess().MainModule.FileName, $"{runtime} \"{Assembly.GetExecutingAssembly().Location}\" --try-library")
            {
                RedirectStandardOutput = true, UseShellExecute = false,
            };
            about.EnvironmentVariables["OPENTOK_SDK_LIBRARY"] = library;
            using (var process = Process.Start(about))
            {
                for (var attempt = 0; attempt < 2; attempt++)
                {
                    var line = process.StandardOutput.ReadLine() ?? "nothing";
                    var isTold = line.StartsWith("DllNotFoundException: OpenTok.Sdk cannot load", StringComparison.Ordinal);
                    Hold.True(isTold && line.Contains(cause), line);
                }

                process.WaitForExit();
            }
        }
    }
}
