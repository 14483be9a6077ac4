using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace VonageVideo
{
    /// <summary>A client of the OpenTok or Vonage Video REST API.</summary>
    /// <remarks>It may be used from any thread, and keeps its connections open for further calls: one is enough for a
    /// program.</remarks>
    public sealed partial class OpenTokClient : IOpenTokClient, IDisposable
    {
        private readonly Caller caller;
        private readonly CallLimits limits;

        /// <summary>From the environment: see <see cref="FromEnvironment"/>.</summary>
        public OpenTokClient()
            : this(FromEnvironment().caller, new CallLimits())
        {
        }

        /// <summary>For an OpenTok project. No connection is opened yet.</summary>
        /// <param name="apiKey">The project's API key.</param>
        /// <param name="apiSecret">Its secret.</param>
        /// <param name="options">What else there is to say.</param>
        public OpenTokClient(string apiKey, string apiSecret, OpenTokClientOptions options = null)
            : this(new Dictionary<string, object> { ["apiKey"] = apiKey, ["apiSecret"] = apiSecret }, options)
        {
        }

        private OpenTokClient(Dictionary<string, object> settings, OpenTokClientOptions options)
        {
            settings["apiUrl"] = Surroundings.ApiUrl;
            settings["runtime"] = Runtime.Name;
            foreach (var option in (options ?? new OpenTokClientOptions()).Given())
            {
                if (option.Value is TimeSpan limit)
                {
                    settings[option.Key + "Ms"] = Limit.Milliseconds(option.Key, limit);
                }
                else
                {
                    settings[option.Key] = option.Value;
                }
            }

            caller = new Caller(settings);
            limits = new CallLimits { Observers = Told(options?.OnResponse) };
        }

        private OpenTokClient(Caller caller, CallLimits limits)
        {
            this.caller = caller;
            this.limits = limits;
        }

        /// <summary>The API key or the application's id.</summary>
        public string ProjectId => caller.ProjectId;

        /// <summary>The service's address, without a trailing slash.</summary>
        public string ApiUrl => caller.ApiUrl;

        /// <summary>For a Vonage application.</summary>
        /// <param name="applicationId">The application's id.</param>
        /// <param name="privateKey">Its private key as PEM text.</param>
        /// <param name="privateKeyPath">Instead of it, the path of a file that holds it.</param>
        /// <param name="options">What else there is to say.</param>
        public static OpenTokClient Application(
            string applicationId, string privateKey = null, string privateKeyPath = null, OpenTokClientOptions options = null)
        {
            var settings = new Dictionary<string, object>
            {
                ["applicationId"] = applicationId, ["privateKey"] = privateKey, ["privateKeyPath"] = privateKeyPath,
            };
            return new OpenTokClient(settings, options);
        }

        /// <summary>For an OpenTok account, which creates and manages its projects and does nothing else.</summary>
        /// <param name="accountKey">The account's own key.</param>
        /// <param name="accountSecret">Its secret.</param>
        /// <param name="options">What else there is to say.</param>
        public static OpenTokClient Account(
            string accountKey, string accountSecret, OpenTokClientOptions options = null)
        {
            var settings = new Dictionary<string, object>
            {
                ["accountKey"] = accountKey, ["accountSecret"] = accountSecret,
            };
            return new OpenTokClient(settings, options);
        }

        /// <summary>From <c>OPENTOK_API_KEY</c> and <c>OPENTOK_API_SECRET</c>, or <c>VONAGE_APPLICATION_ID</c> and
        /// <c>VONAGE_PRIVATE_KEY</c> or <c>VONAGE_PRIVATE_KEY_PATH</c>; <c>OPENTOK_API_URL</c> for another address.</summary>
        /// <param name="options">What else there is to say.</param>
        public static OpenTokClient FromEnvironment(OpenTokClientOptions options = null)
        {
            try
            {
                return new OpenTokClient(Surroundings.Credentials(), options);
            }
            catch (OpenTokInvalidArgumentException failure) when (Surroundings.IsToBlame(failure))
            {
                throw Surroundings.Blamed(failure);
            }
        }

        /// <summary>The same client, sharing its connections, with another timeout or number of retries, or with somebody who is
        /// told of its calls as well.</summary>
        /// <param name="timeout">How long a whole call may take.</param>
        /// <param name="maxRetries">How often a failed attempt is repeated, where that is safe.</param>
        /// <param name="onResponse">Is given a <see cref="ResponseInfo"/> of each call when it has ended.</param>
        public OpenTokClient WithOptions(
            TimeSpan? timeout = null, int? maxRetries = null, Action<ResponseInfo> onResponse = null)
        {
            Limit.Milliseconds("timeout", timeout);
            var changed = new CallLimits
            {
                Timeout = timeout ?? limits.Timeout,
                MaxRetries = maxRetries ?? limits.MaxRetries,
                Observers = limits.Observers.Concat(Told(onResponse)).ToList(),
            };
            return new OpenTokClient(caller, changed);
        }

        /// <summary>Lets go of the connections, those of <see cref="WithOptions"/> too; calls under way still finish.</summary>
        public void Dispose() => caller.Dispose();

        /// <summary>Whom it is for, without secrets.</summary>
        public override string ToString() => $"OpenTokClient {ProjectId} at {ApiUrl}";

        private static Action<ResponseInfo>[] Told(Action<ResponseInfo> observer) =>
            observer == null ? Array.Empty<Action<ResponseInfo>>() : new[] { observer };

        /// <summary>The arguments of an operation: its options, and what it cannot be without.</summary>
        private static Dictionary<string, object> With(Fields options, params (string Name, object Value)[] required)
        {
            var given = options == null ? new Dictionary<string, object>() : options.Given();
            foreach (var one in required)
            {
                given[one.Name] = one.Value;
            }

            return given;
        }

        private static Dictionary<string, object> At(int offset, Dictionary<string, object> arguments) =>
            new Dictionary<string, object>(arguments) { ["offset"] = offset };

        private static T Answer<T>(object answer, Func<object, T> read) => answer == null ? default(T) : read(answer);

        private T Local<T>(string operation, Dictionary<string, object> arguments, Func<object, T> read) =>
            Answer(caller.Local(operation, arguments), read);

        private T Ask<T>(string operation, Dictionary<string, object> arguments, Func<object, T> read) =>
            Answer(caller.Call(operation, arguments, limits), read);

        private async Task<T> AskAsync<T>(
            string operation, Dictionary<string, object> arguments, Func<object, T> read, CancellationToken cancellation) =>
            Answer(await caller.CallAsync(operation, arguments, limits, cancellation).ConfigureAwait(false), read);
    }
}
