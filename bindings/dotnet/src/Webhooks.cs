using System.Collections.Generic;
using System.Text;

namespace VonageVideo
{
    /// <summary>Callbacks whose body came as bytes, as frameworks hand it over.</summary>
    public static class Webhooks
    {
        /// <summary>What is no UTF-8 would be replaced, and with it what was signed.</summary>
        private static readonly Encoding Strict = new UTF8Encoding(false, true);

        /// <summary>Checks a signed callback; otherwise as for texts.</summary>
        /// <param name="client">The client.</param>
        /// <param name="body">The body, exactly as it arrived.</param>
        /// <param name="authorization">The <c>Authorization</c> header, with or without <c>Bearer</c>.</param>
        /// <param name="secrets">The signature secrets of the account portal; one of them must fit.</param>
        /// <param name="options">What else there is to say.</param>
        public static WebhookEvent VerifyWebhook(
            this IOpenTokClient client,
            byte[] body,
            string authorization,
            IEnumerable<string> secrets,
            VerifyWebhookOptions options = null) =>
            client.VerifyWebhook(Text(body), authorization, secrets, options);

        /// <summary>Reads a callback, without checking that it is genuine.</summary>
        /// <param name="client">The client.</param>
        /// <param name="body">The body, exactly as it arrived.</param>
        public static WebhookEvent ParseWebhook(this IOpenTokClient client, byte[] body) =>
            client.ParseWebhook(Text(body));

        private static string Text(byte[] body)
        {
            try
            {
                return body == null ? null : Strict.GetString(body);
            }
            catch (DecoderFallbackException)
            {
                throw Json.Refused("body", "is not UTF-8");
            }
        }
    }
}
