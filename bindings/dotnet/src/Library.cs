using System;
using System.Reflection;
using System.Runtime.InteropServices;

namespace VonageVideo
{
    /// <summary>Where the native library is.</summary>
    /// <remarks>It lies in the package for each platform, where the runtime finds it by its name.
    /// <c>OPENTOK_SDK_LIBRARY</c> names another, on runtimes that can be told: .NET, and not .NET Framework.</remarks>
    internal static class Library
    {
        internal const string Name = "opentok_c";

        private const string Variable = "OPENTOK_SDK_LIBRARY";
        private static readonly Lazy<bool> Opened = new Lazy<bool>(Open);

        /// <summary>Fails with the true cause if the library cannot be used.</summary>
        internal static void Ensure()
        {
            _ = Opened.Value;
        }

        private static bool Open()
        {
            uint abi;
            try
            {
                Redirect();
                abi = Native.opentok_abi_version();
            }
            catch (Exception failure) when (IsOfLoading(failure))
            {
                throw new DllNotFoundException(Missing(failure), failure);
            }

            if (abi != Native.Abi)
            {
                throw new DllNotFoundException(
                    $"the native library {Name} has the interface {abi}, not {Native.Abi}: it is of another version");
            }

            return true;
        }

        private static bool IsOfLoading(Exception failure) =>
            failure is DllNotFoundException
            || failure is BadImageFormatException
            || failure is EntryPointNotFoundException;

        private static string Missing(Exception failure) =>
            $"OpenTok.Sdk cannot load its native library {Name} for {RuntimeInformation.OSDescription.Trim()} on "
            + $"{RuntimeInformation.ProcessArchitecture}: {failure.Message}";

        /// <summary>Has the runtime load what the variable names.</summary>
        /// <remarks>The means is newer than netstandard2.0, which finds it by its name.</remarks>
        private static void Redirect()
        {
            var path = Environment.GetEnvironmentVariable(Variable);
            if (string.IsNullOrEmpty(path))
            {
                return;
            }

#if NET8_0_OR_GREATER
            NativeLibrary.SetDllImportResolver(typeof(Library).Assembly, new Named(path, NativeLibrary.Load).Find);
#else
            var loader = Type.GetType("System.Runtime.InteropServices.NativeLibrary, System.Runtime.InteropServices");
            var resolver = Type.GetType(
                "System.Runtime.InteropServices.DllImportResolver, System.Runtime.InteropServices");
            var load = loader?.GetMethod("Load", new[] { typeof(string) });
            var set = loader?.GetMethod("SetDllImportResolver");
            if (resolver == null || load == null || set == null)
            {
                throw new DllNotFoundException($"this runtime cannot be told by {Variable} where a library is");
            }

            var named = new Named(path, (Func<string, IntPtr>)load.CreateDelegate(typeof(Func<string, IntPtr>)));
            var find = typeof(Named).GetMethod(nameof(Named.Find), BindingFlags.Instance | BindingFlags.NonPublic);
            set.Invoke(null, new object[] { typeof(Library).Assembly, find.CreateDelegate(resolver, named) });
#endif
        }

        private sealed class Named
        {
            private readonly string path;
            private readonly Func<string, IntPtr> load;

            internal Named(string path, Func<string, IntPtr> load)
            {
                this.path = path;
                this.load = load;
            }

            internal IntPtr Find(string name, Assembly assembly, DllImportSearchPath? where) =>
                name == Name ? load(path) : IntPtr.Zero;
        }
    }
}
