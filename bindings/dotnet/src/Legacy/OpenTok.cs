using System;
using System.Globalization;

namespace OpenTokSDK
{
    /// <summary>The client of the original package <c>OpenTok</c>: its names, arguments and answers.</summary>
    public partial class OpenTok
    {
        private const string Address = "https://api.opentok.com";
        private const string KeyMark = "PRIVATE KEY-----";

        private readonly Line line = new Line();
        private readonly string applicationId;
        private int apiKey;
        private string apiSecret;

        /// <summary>For a project.</summary>
        /// <param name="apiKey">The project's API key.</param>
        /// <param name="apiSecret">Its secret.</param>
        public OpenTok(int apiKey, string apiSecret)
            : this(apiKey, apiSecret, null)
        {
        }

        /// <summary>For a project, at another address than the service's.</summary>
        /// <param name="apiKey">The project's API key.</param>
        /// <param name="apiSecret">Its secret.</param>
        /// <param name="apiUrl">The address. Without one, that of <c>OPENTOK_API_URL</c> in the environment counts.</param>
        public OpenTok(int apiKey, string apiSecret, string apiUrl)
        {
            ApiKey = apiKey;
            ApiSecret = apiSecret;
            if (!string.IsNullOrEmpty(apiUrl) && apiUrl != Address)
            {
                line.Set("apiUrl", apiUrl);
            }
        }

        /// <summary>For an application of Vonage.</summary>
        /// <param name="applicationId">The application's id.</param>
        /// <param name="privateKey">Its private key as PEM, or the path of a file that holds it.</param>
        public OpenTok(string applicationId, string privateKey)
        {
            Checks.Given(applicationId, "ApplicationId");
            Checks.Given(privateKey, "PrivateKey");
            this.applicationId = applicationId;
            line.Set("applicationId", applicationId);
            line.Set(privateKey.Contains(KeyMark) ? "privateKey" : "privateKeyPath", privateKey);
        }

        /// <summary>The project's API key; 0 for an application.</summary>
        public int ApiKey
        {
            get
            {
                return apiKey;
            }

            set
            {
                apiKey = value;
                line.Set("apiKey", value.ToString(CultureInfo.InvariantCulture));
            }
        }

        /// <summary>The project's secret.</summary>
        public string ApiSecret
        {
            get
            {
                return apiSecret;
            }

            set
            {
                apiSecret = value;
                line.Set("apiSecret", value);
            }
        }

        /// <summary>Prints nothing any more: it printed requests with their credentials.</summary>
        public bool Debug { get; set; }

        /// <summary>The API key, or the application's id.</summary>
        public string GetOpenTokId() => applicationId ?? apiKey.ToString(CultureInfo.InvariantCulture);

        /// <summary>Adds something to the user agent.</summary>
        public void SetCustomUserAgent(string value) => line.Set("userAgent", value);

        /// <summary>How long a call may take, all its attempts together; 30 seconds unless set. Counts for awaited calls,
        /// too.</summary>
        /// <param name="timeout">Milliseconds.</param>
        public void SetDefaultRequestTimeout(int timeout)
        {
            Checks.That(timeout > 0, "The timeout must be longer than 0 milliseconds");
            line.Limit(TimeSpan.FromMilliseconds(timeout));
        }
    }
}
