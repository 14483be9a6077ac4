using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using OpenTokSDK.Exception;
using VonageVideo;
using ModernException = VonageVideo.OpenTokException;

namespace OpenTokSDK
{
    /// <summary>The one way from a method to the service and back.</summary>
    /// <remarks>The core's client is made when it is first needed, and anew after a setting has changed.</remarks>
    internal sealed class Line
    {
        private const string NotSent = "Error with request submission";

        private readonly Dictionary<string, object> settings = new Dictionary<string, object>();
        private volatile Caller caller;
        private CallLimits limits;

        internal void Set(string name, object value)
        {
            settings[name] = value;
            caller = null;
        }

        internal void Limit(TimeSpan? timeout)
        {
            limits = timeout == null ? null : new CallLimits { Timeout = timeout };
        }

        internal T Ask<T>(Request<T> request)
        {
            try
            {
                return request.Read(Open().Call("request", request.Arguments(), limits));
            }
            catch (ModernException failure)
            {
                throw AsBefore(failure);
            }
        }

        /// <summary>What is wrong with the arguments is the task's, too.</summary>
        internal async Task<T> AskAsync<T>(Func<Request<T>> make)
        {
            try
            {
                var request = make();
                var arguments = request.Arguments();
                var answer = await Open().CallAsync("request", arguments, limits, CancellationToken.None).ConfigureAwait(false);
                return request.Read(answer);
            }
            catch (ModernException failure)
            {
                throw AsBefore(failure);
            }
        }

        /// <summary>What needs no network.</summary>
        internal object Local(string name, Dictionary<string, object> arguments)
        {
            try
            {
                return Open().Local(name, arguments);
            }
            catch (ModernException failure)
            {
                throw AsBefore(failure);
            }
        }

        private Caller Open()
        {
            var open = caller;
            if (open == null)
            {
                var given = new Dictionary<string, object>(settings) { ["runtime"] = Runtime.Name };
                if (!given.ContainsKey("apiUrl"))
                {
                    given["apiUrl"] = Surroundings.ApiUrl;
                }

                open = new Caller(given);
                caller = open;
            }

            return open;
        }

        /// <summary>The original's text says nothing of the cause: the inner exception does.</summary>
        private static System.Exception AsBefore(ModernException failure)
        {
            var kind = failure.Kind.ToString();
            var mistaken = kind == "invalid_argument" || kind == "configuration";
            return mistaken && failure.Attempts == 0
                ? new OpenTokArgumentException(failure.Message, failure)
                : (System.Exception)new OpenTokWebException(NotSent, failure);
        }
    }
}
