using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;

namespace VonageVideo
{
    /// <summary>The one thread that learns of the ends of all calls that are awaited.</summary>
    internal static class Finished
    {
        /// <summary>Where calls report their ends.</summary>
        private static readonly QueueHandle Queue = Native.opentok_queue_new();

        /// <summary>How long one wait takes. Mono does not end while a thread is in native code without end.</summary>
        private const long Slice = 250;

        private static readonly ConcurrentDictionary<ulong, TaskCompletionSource<bool>> Awaited =
            new ConcurrentDictionary<ulong, TaskCompletionSource<bool>>();

        private static long last;

        static Finished()
        {
            new Thread(Listen) { IsBackground = true, Name = "opentok-sdk" }.Start();
        }

        /// <summary>Starts a call, and has its end reported.</summary>
        internal static (CallHandle Call, Task Task) Start(Func<QueueHandle, ulong, CallHandle> start)
        {
            var end = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            var tag = (ulong)Interlocked.Increment(ref last);
            Awaited[tag] = end;
            try
            {
                return (start(Queue, tag), end.Task);
            }
            catch
            {
                Awaited.TryRemove(tag, out _);
                throw;
            }
        }

        private static void Listen()
        {
            var tags = new ulong[64];
            while (true)
            {
                var count = Native.opentok_queue_next(Queue, Slice, tags, tags.Length);
                for (var index = 0; index < count; index++)
                {
                    if (Awaited.TryRemove(tags[index], out var end))
                    {
                        end.SetResult(true);
                    }
                }
            }
        }
    }
}
