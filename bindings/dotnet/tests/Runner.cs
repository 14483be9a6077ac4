using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace VonageVideo.Tests
{
    /// <summary>Runs the public methods of all classes whose names end with <c>Tests</c>, each with an object of its own.</summary>
    /// <remarks>Words on the command line choose those whose name has one of them; after a minus, those that are left out.</remarks>
    internal static class Runner
    {
        internal static int Main(string[] words)
        {
            if (words.Contains("--try-library"))
            {
                return LibraryTests.Try();
            }

            var failed = 0;
            var chosen = Tests().Where(test => IsChosen(Name(test), words)).ToList();
            foreach (var test in chosen)
            {
                var watch = Stopwatch.StartNew();
                var failure = Run(test);
                failed += failure == null ? 0 : 1;
                Console.WriteLine($"{(failure == null ? "ok  " : "FAIL")} {Name(test)} ({watch.ElapsedMilliseconds} ms)");
                if (failure != null)
                {
                    Console.WriteLine("  " + failure.ToString().Replace("\n", "\n  "));
                }
            }

            Vectors.Report();
            Console.WriteLine($"{chosen.Count - failed} passed, {failed} failed");
            return failed == 0 && chosen.Count > 0 ? 0 : 1;
        }

        private static IEnumerable<MethodInfo> Tests() =>
            Assembly.GetExecutingAssembly().GetTypes()
                .Where(type => type.IsPublic && type.Name.EndsWith("Tests", StringComparison.Ordinal))
                .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                .Where(method => method.GetParameters().Length == 0 && !method.IsSpecialName);

        private static bool IsChosen(string name, string[] words)
        {
            var wanted = words.Where(word => word[0] != '-').ToList();
            var isLeftOut = words.Any(word => word[0] == '-' && name.Contains(word.Substring(1)));
            return !isLeftOut && (wanted.Count == 0 || wanted.Any(name.Contains));
        }

        private static string Name(MethodInfo test) => test.DeclaringType.FullName + "." + test.Name;

        private static Exception Run(MethodInfo test)
        {
            try
            {
                var ended = test.Invoke(Activator.CreateInstance(test.DeclaringType), null) as Task;
                ended?.GetAwaiter().GetResult();
                return null;
            }
            catch (TargetInvocationException thrown)
            {
                return thrown.InnerException;
            }
            catch (Exception failure)
            {
                return failure;
            }
        }
    }
}
