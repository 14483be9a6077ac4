using System;
using System.Threading.Tasks;

namespace OpenTokSDK.Tests
{
    /// <summary>What must hold, in words that say what did not.</summary>
    internal static class Hold
    {
        internal static void Same(object expected, object found, string about)
        {
            var wanted = TableJson.Write(expected);
            var was = TableJson.Write(found);
            True(wanted == was, $"{about}: expected {wanted}, found {was}");
        }

        internal static void True(bool holds, string about)
        {
            if (!holds)
            {
                throw new InvalidOperationException(about);
            }
        }

        internal static T Throws<T>(Action action, string about)
            where T : System.Exception
        {
            try
            {
                action();
            }
            catch (T expected)
            {
                return expected;
            }
            catch (System.Exception other)
            {
                throw new InvalidOperationException($"{about}: {other.GetType()} instead of {typeof(T)}: {other.Message}", other);
            }

            throw new InvalidOperationException($"{about}: nothing was thrown");
        }

        /// <summary>The call may begin; its task fails.</summary>
        internal static T Fails<T>(Func<Task> call, string about)
            where T : System.Exception
        {
            var task = call();
            return Throws<T>(() => task.GetAwaiter().GetResult(), about);
        }
    }
}
