using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using OpenTokSDK.Tests;

namespace VonageVideo.Tests
{
    /// <summary>Awaited calls take no threads, and end as they should.</summary>
    public class WaitingTests
    {
        private readonly Emulator emulator = Emulator.Fresh();

        /// <summary>The service counts them, the system the threads.</summary>
        public void AHundredCallsAreInFlightAtOnce()
        {
            emulator.Fault(("delayMs", 1500L));
            var client = emulator.Client();
            var calls = Enumerable.Range(0, 100).Select(number => client.ListArchivesAsync()).ToArray();
            Emulator.Until(() => emulator.Pending() == 100, "a hundred in flight");
            using (var process = Process.GetCurrentProcess())
            {
                var threads = process.Threads.Count;
                Console.WriteLine($"  100 calls in flight with {threads} threads");
                Hold.True(threads < 30, threads + " threads");
            }

            Task.WaitAll(calls);
            Hold.True(calls.All(call => call.Result.Total == 0), "not all are answered");
        }

        public void ACallThatIsCancelledBeforehandIsNotSent()
        {
            var call = emulator.Client().CreateSessionAsync(cancellationToken: new CancellationToken(true));
            Hold.Fails<OperationCanceledException>(() => call, "cancelled beforehand");
            Hold.True(emulator.Requests().Count == 0, "it was sent");
        }

        public void OneCancelledCallLeavesTheOthersAlone()
        {
            emulator.Fault(("delayMs", 500L));
            var client = emulator.Client();
            var cancelling = new CancellationTokenSource();
            var dropped = client.ListArchivesAsync(cancellationToken: cancelling.Token);
            var kept = client.ListArchivesAsync();
            Emulator.Until(() => emulator.Pending() == 2, "both under way");
            cancelling.Cancel();
            Hold.True(kept.GetAwaiter().GetResult().Total == 0, "the other one failed");
            Hold.Fails<OperationCanceledException>(() => dropped, "the cancelled one");
        }

        /// <summary>Cancelling afterwards is nothing, also at the very end of a call.</summary>
        public void CancellingAtTheEndHarmsNobody()
        {
            var client = emulator.Client();
            for (var round = 0; round < 200; round++)
            {
                var cancelling = new CancellationTokenSource();
                var call = client.ListRendersAsync(cancellationToken: cancelling.Token);
                Thread.Sleep(round % 4);
                cancelling.Cancel();
                try
                {
                    call.GetAwaiter().GetResult();
                }
                catch (OperationCanceledException)
                {
                    // In time.
                }
            }

            Hold.True(client.ListRenders().Total == 0, "the client no longer works");
        }

        /// <summary>Where continuations go to one thread, which waits: the classic deadlock of waiting for an awaited call.</summary>
        public void WaitingInAContextOfOneThreadDoesNotHang()
        {
            var client = emulator.Client();
            var ended = Task.Run(() =>
            {
                SynchronizationContext.SetSynchronizationContext(new Deaf());
                return client.ListArchivesAsync().GetAwaiter().GetResult().Total;
            });
            Hold.True(ended.Wait(TimeSpan.FromSeconds(10)), "it hangs");
        }

        public void WhatIsWrongWithArgumentsIsTheTasks()
        {
            var call = emulator.Client().StartArchiveAsync(null);
            Hold.Fails<OpenTokInvalidArgumentException>(() => call, "no session");
        }

        public void DescriptorsAndMemoryStay()
        {
            var client = emulator.Client();
            Rounds(client, 300);
            var files = Directory.GetFiles("/proc/self/fd").Length;
            var before = Resident();
            Rounds(client, 1000);
            var grown = Resident() - before;
            Hold.True(Directory.GetFiles("/proc/self/fd").Length <= files + 5, "descriptors leak");
            Hold.True(grown < 30000000, grown + " bytes more");
        }

        private static long Resident()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return long.Parse(File.ReadAllText("/proc/self/statm").Split(' ')[1]) * 4096;
        }

        private static void Rounds(OpenTokClient client, int count)
        {
            for (var round = 0; round < count; round++)
            {
                client.ListRenders();
                client.ListRendersAsync().GetAwaiter().GetResult();
                client.GenerateJwt();
            }
        }

        private sealed class Deaf : SynchronizationContext
        {
            public override void Post(SendOrPostCallback callback, object state)
            {
                // Its one thread waits.
            }
        }
    }
}
