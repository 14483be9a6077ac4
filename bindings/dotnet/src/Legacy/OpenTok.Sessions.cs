using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using OpenTokSDK.Exception;

namespace OpenTokSDK
{
    /// <content>Sessions and tokens.</content>
    public partial class OpenTok
    {
        /// <summary>Creates a session.</summary>
        /// <param name="location">An IP address near to its users.</param>
        /// <param name="mediaMode">How streams reach the others.</param>
        /// <param name="archiveMode">Whether it is archived by itself; this needs the media router.</param>
        /// <param name="encryption">Whether streams are encrypted from end to end.</param>
        /// <param name="archiveName">The name of its archives, with <see cref="ArchiveMode.ALWAYS"/> only.</param>
        /// <param name="archiveResolution">Their resolution, with <see cref="ArchiveMode.ALWAYS"/> only.</param>
        public Session CreateSession(
            string location = "",
            MediaMode mediaMode = MediaMode.RELAYED,
            ArchiveMode archiveMode = ArchiveMode.MANUAL,
            bool encryption = false,
            string archiveName = "",
            RenderResolution archiveResolution = RenderResolution.StandardDefinitionLandscape) =>
            line.Ask(Creation(location, mediaMode, archiveMode, encryption, archiveName, archiveResolution));

        /// <inheritdoc cref="CreateSession"/>
        public Task<Session> CreateSessionAsync(
            string location = "",
            MediaMode mediaMode = MediaMode.RELAYED,
            ArchiveMode archiveMode = ArchiveMode.MANUAL,
            bool encryption = false,
            string archiveName = "",
            RenderResolution archiveResolution = RenderResolution.StandardDefinitionLandscape) =>
            line.AskAsync(() => Creation(location, mediaMode, archiveMode, encryption, archiveName, archiveResolution));

        /// <summary>Makes a token of the kind T1; for an application, a JWT.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="role">What its holder may do.</param>
        /// <param name="expireTime">When it ends, in seconds since 1970; in 24 hours if 0, at most in 30 days.</param>
        /// <param name="data">What others learn of its holder, up to 1,000 characters.</param>
        /// <param name="initialLayoutClassList">The classes of its holder's streams in layouts.</param>
        public string GenerateToken(
            string sessionId,
            Role role = Role.PUBLISHER,
            double expireTime = 0,
            string data = null,
            List<string> initialLayoutClassList = null) =>
            Token(sessionId, role, expireTime, data, initialLayoutClassList);

        /// <inheritdoc cref="GenerateToken"/>
        public string GenerateT1Token(
            string sessionId,
            Role role = Role.PUBLISHER,
            double expireTime = 0,
            string data = null,
            List<string> initialLayoutClassList = null) =>
            Token(sessionId, role, expireTime, data, initialLayoutClassList);

        private static string SessionIdOf(object answer)
        {
            var first = answer is IEnumerable<object> items ? items.FirstOrDefault() : answer;
            var id = first is string text ? Between(text, "<session_id>", "</session_id>") : Wire.Object(first).Text("session_id");
            return string.IsNullOrEmpty(id) ? throw new OpenTokWebException("The answer names no session") : id;
        }

        /// <summary>Old answers are XML.</summary>
        private static string Between(string text, string start, string end)
        {
            var from = text.IndexOf(start, StringComparison.Ordinal);
            var to = from < 0 ? -1 : text.IndexOf(end, from, StringComparison.Ordinal);
            return to < 0 ? null : text.Substring(from + start.Length, to - from - start.Length).Trim();
        }

        private string Token(string sessionId, Role role, double expireTime, string data, List<string> classes)
        {
            Belongs(sessionId);
            var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
            Checks.That(
                Enum.IsDefined(typeof(Role), role),
                $"{role} is not a valid role");
            return (string)line.Local("sign_token", new Fields
            {
                { "sessionId", sessionId },
                { "role", Wire.Lower(role) },
                { "issuedAt", now },
                { "expireTime", Checks.Expiry(expireTime, now) },
                { "data", Checks.Data(data) },
                { "layoutClasses", classes == null ? null : string.Join(" ", classes) },
                { "t1", applicationId == null },
            });
        }

        /// <summary>As the original, looks whether it is an id at all, and not whose.</summary>
        private void Belongs(string sessionId)
        {
            Checks.Given(sessionId, "SessionId");
            try
            {
                line.Local("decode_session_id", new Fields { { "sessionId", sessionId } });
            }
            catch (OpenTokArgumentException)
            {
                throw new OpenTokArgumentException($"Invalid Session id {sessionId}");
            }
        }

        private Request<Session> Creation(
            string location,
            MediaMode mediaMode,
            ArchiveMode archiveMode,
            bool encryption,
            string archiveName,
            RenderResolution archiveResolution)
        {
            Checks.Session(location, mediaMode, archiveMode, archiveName);
            var always = archiveMode == ArchiveMode.ALWAYS;
            var name = always && !string.IsNullOrEmpty(archiveName) ? archiveName : null;
            var resolution = always ? Wire.Size(archiveResolution) : null;
            return new Request<Session>(
                "create_session",
                answer => new Session(this, SessionIdOf(answer), location, mediaMode, archiveMode, archiveName, archiveResolution))
                .Form(new Fields
                {
                    { "location", location ?? "" },
                    { "p2p.preference", mediaMode == MediaMode.RELAYED ? "enabled" : "disabled" },
                    { "archiveMode", Wire.Lower(archiveMode) },
                    { "e2ee", encryption ? "true" : "false" },
                    { "archiveName", name },
                    { "archiveResolution", resolution },
                });
        }
    }
}
