using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace VonageVideo
{
    /// <summary>A client of the core: operations by name, with values as JSON has them.</summary>
    internal sealed class Caller : IDisposable
    {
        private readonly ClientHandle handle;

        internal Caller(IDictionary<string, object> settings)
        {
            Library.Ensure();
            var envelope = Json.Read(Native.Take(Native.opentok_client_new(Json.Write(settings), 1, out handle)));
            var about = (IDictionary<string, object>)Opened(envelope);
            ProjectId = (string)about["projectId"];
            ApiUrl = (string)about["apiUrl"];
        }

        /// <summary>The API key or the application's id.</summary>
        internal string ProjectId { get; }

        /// <summary>The service's address, without a trailing slash.</summary>
        internal string ApiUrl { get; }

        /// <summary>What needs neither the network nor a client.</summary>
        internal static object Help(string name, IDictionary<string, object> arguments)
        {
            Library.Ensure();
            return Local(ClientHandle.None, name, arguments);
        }

        /// <summary>Does what needs no network.</summary>
        internal object Local(string name, IDictionary<string, object> arguments) => Local(Open(), name, arguments);

        /// <summary>Makes a call, and waits for its end in the calling thread.</summary>
        internal object Call(string name, IDictionary<string, object> arguments, CallLimits limits)
        {
            using (var call = Start(name, arguments, limits, QueueHandle.None, 0))
            {
                return Ended(Native.opentok_call_wait(call, -1), limits);
            }
        }

        /// <summary>Makes a call that no thread waits for.</summary>
        /// <exception cref="OperationCanceledException">It was cancelled, and the request dropped.</exception>
        internal async Task<object> CallAsync(
            string name, IDictionary<string, object> arguments, CallLimits limits, CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = Finished.Start((queue, tag) => Start(name, arguments, limits, queue, tag));
            using (end.Call)
            using (cancellation.Register(Cancel, end.Call))
            {
                await end.Task.ConfigureAwait(false);
                return Ended(Native.opentok_call_wait(end.Call, 0), limits, cancellation);
            }
        }

        /// <summary>Lets go of the connections; calls under way still finish.</summary>
        public void Dispose() => handle.Dispose();

        private static void Cancel(object call) => Native.opentok_call_cancel((CallHandle)call);

        private static object Local(ClientHandle client, string name, IDictionary<string, object> arguments)
        {
            var envelope = Native.opentok_call_local(client, Native.Text(name), Json.Write(arguments));
            return Opened(Json.Read(Native.Take(envelope)));
        }

        private static object Ended(IntPtr text, CallLimits limits, CancellationToken cancellation = default(CancellationToken))
        {
            var envelope = (IDictionary<string, object>)Json.Read(Native.Take(text));
            if (limits != null && envelope.TryGetValue("response", out var response))
            {
                var info = new ResponseInfo((IDictionary<string, object>)response);
                foreach (var observer in limits.Observers)
                {
                    observer(info);
                }
            }

            if (envelope.ContainsKey("cancelled"))
            {
                throw new OperationCanceledException(cancellation);
            }

            return Opened(envelope);
        }

        private static object Opened(object envelope)
        {
            var given = (IDictionary<string, object>)envelope;
            if (given.TryGetValue("error", out var record))
            {
                throw Failures.Of((IDictionary<string, object>)record);
            }

            return given["ok"];
        }

        private static byte[] Options(CallLimits limits)
        {
            if (limits == null)
            {
                return null;
            }

            return Json.Write(new Dictionary<string, object>
            {
                ["timeoutMs"] = Limit.Milliseconds("timeout", limits.Timeout),
                ["maxRetries"] = limits.MaxRetries,
                ["observe"] = limits.Observers.Count > 0,
            });
        }

        private CallHandle Start(
            string name, IDictionary<string, object> arguments, CallLimits limits, QueueHandle queue, ulong tag) =>
            Native.opentok_call_start(Open(), Native.Text(name), Json.Write(arguments), Options(limits), queue, tag);

        private ClientHandle Open()
        {
            if (handle.IsClosed)
            {
                throw new OpenTokConfigurationException("the client is disposed of: make a new one");
            }

            return handle;
        }
    }
}
