using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using OpenTokSDK.Exception;

namespace OpenTokSDK.Tests
{
    /// <summary>Tokens by the rules of the original.</summary>
    public class TokensTests
    {
        private const string Id = RequestsTests.Session;
        private const long Day = 86400;

        private readonly OpenTok client = new OpenTok(100, "0123456789abcdef0123456789abcdef01234567");

        /// <summary>Both methods make the same kind, which lives for a day.</summary>
        public void TheyAreOfTheKindT1()
        {
            foreach (var token in new[] { client.GenerateToken(Id), client.GenerateT1Token(Id) })
            {
                var fields = Fields(token);
                Hold.Same("100", fields["partner_id"], "key");
                Hold.Same(Id, fields["session_id"], "session");
                Hold.Same("publisher", fields["role"], "role");
                Hold.Same(Day, long.Parse(fields["expire_time"]) - long.Parse(fields["create_time"]), "life");
                Hold.True(!fields.ContainsKey("connection_data"), "no data");
            }
        }

        /// <summary>Whoever has the secret can check it.</summary>
        public void TheyAreSigned()
        {
            var plain = Plain(client.GenerateToken(Id));
            var at = plain.IndexOf(':');
            using (var mac = new HMACSHA1(Encoding.UTF8.GetBytes(client.ApiSecret)))
            {
                var hash = mac.ComputeHash(Encoding.UTF8.GetBytes(plain.Substring(at + 1)));
                var sign = string.Concat(hash.Select(one => one.ToString("x2")));
                Hold.Same($"partner_id=100&sig={sign}", plain.Substring(0, at), "signature");
            }
        }

        /// <summary>All that can be said.</summary>
        public void TheySayWhatIsGiven()
        {
            var end = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + (7 * Day);
            var classes = new List<string> { "focus", "small" };
            var fields = Fields(client.GenerateToken(Id, Role.MODERATOR, end + 0.9, "name=Ada & Bob", classes));
            Hold.Same("moderator", fields["role"], "role");
            Hold.Same(end.ToString(), fields["expire_time"], "end");
            Hold.Same("name=Ada & Bob", fields["connection_data"], "data");
            Hold.Same("focus small", fields["initial_layout_class_list"], "classes");
            Hold.Same("subscriber", Fields(client.GenerateToken(Id, Role.SUBSCRIBER))["role"], "subscriber");
            Hold.Same("publisheronly", Fields(client.GenerateToken(Id, Role.PUBLISHERONLY))["role"], "publisheronly");
        }

        /// <summary>As the original, no other key is refused, since the service does.</summary>
        public void AForeignSessionIsTheServicesToRefuse()
        {
            Hold.Same("7", Fields(new OpenTok(7, "secret").GenerateToken(Id))["partner_id"], "key");
        }

        /// <summary>What the original refused.</summary>
        public void WrongOnesAreRefused()
        {
            double now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
            Refused(() => client.GenerateToken(null), "none");
            Refused(() => client.GenerateToken(""), "empty");
            Refused(() => client.GenerateToken("no session"), "no session");
            Refused(() => client.GenerateToken(Id, expireTime: now - 1), "past");
            Refused(() => client.GenerateToken(Id, expireTime: -1), "before 1970");
            Refused(() => client.GenerateToken(Id, expireTime: now + (31 * Day)), "too long");
            Refused(() => client.GenerateToken(Id, expireTime: double.NaN), "no number");
            Refused(() => client.GenerateToken(Id, data: new string('d', 1001)), "too much");
            client.GenerateToken(Id, data: new string('d', 1000));
        }

        private static void Refused(Action call, string about) => Hold.Throws<OpenTokArgumentException>(call, about);

        private static string Plain(string token)
        {
            Hold.True(token.StartsWith("T1==", StringComparison.Ordinal), token);
            return Encoding.UTF8.GetString(Convert.FromBase64String(token.Substring(4)));
        }

        private static Dictionary<string, string> Fields(string token)
        {
            var fields = Plain(token).Split('&').SelectMany(field => field.Split(new[] { ':' }, 2))
                .Select(field => field.Split(new[] { '=' }, 2)).Where(field => field.Length == 2);
            return fields.ToDictionary(field => field[0], field => Uri.UnescapeDataString(field[1].Replace('+', ' ')));
        }
    }
}
