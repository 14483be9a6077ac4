using System;
using System.Collections.Generic;

namespace VonageVideo
{
    /// <summary>How a client behaves. What is null is as the core has it.</summary>
    public sealed class OpenTokClientOptions : Fields
    {
        /// <summary>The service's address: <c>OPENTOK_API_URL</c> of the environment, or <c>https://api.opentok.com</c> for a
        /// project and <c>https://video.api.vonage.com</c> for an application, unless set.</summary>
        public string ApiUrl { get; set; }

        /// <summary>How long a whole call may take, all attempts together: 30 seconds unless set.</summary>
        public TimeSpan? Timeout { get; set; }

        /// <summary>How long connecting may take: 5 seconds unless set.</summary>
        public TimeSpan? ConnectTimeout { get; set; }

        /// <summary>How often a failed attempt is repeated, where that is safe: 2 unless set, 0 for never.</summary>
        public int? MaxRetries { get; set; }

        /// <summary>How many calls may be on their way at once: 100 unless set.</summary>
        public int? MaxConcurrency { get; set; }

        /// <summary><c>http://</c>, <c>https://</c> or <c>socks5://</c>, with <c>user:password@</c> where it asks for
        /// them.</summary>
        public string Proxy { get; set; }

        /// <summary>Further certificate authorities to trust, as PEM text.</summary>
        public string CaCertificates { get; set; }

        /// <summary>Something to add to the user agent, for example <c>my-app/1.0</c>.</summary>
        public string UserAgent { get; set; }

        /// <summary>Is given a <see cref="ResponseInfo"/> of each call when it has ended, by the thread that made the call or by
        /// one that goes on with it.</summary>
        public Action<ResponseInfo> OnResponse { get; set; }

        /// <summary>What is set. A proxy's address may hold a password, and is not shown.</summary>
        public override string ToString()
        {
            var given = Given();
            if (given.ContainsKey("proxy"))
            {
                given["proxy"] = "***";
            }

            return Shown.Text(GetType(), given);
        }

        internal override void Fill(IDictionary<string, object> given)
        {
            given["apiUrl"] = ApiUrl;
            given["timeout"] = Timeout;
            given["connectTimeout"] = ConnectTimeout;
            given["maxRetries"] = MaxRetries;
            given["maxConcurrency"] = MaxConcurrency;
            given["proxy"] = Proxy;
            given["caCertificates"] = CaCertificates;
            given["userAgent"] = UserAgent;
        }
    }
}
