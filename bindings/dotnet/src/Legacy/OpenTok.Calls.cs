using System.Threading.Tasks;

namespace OpenTokSDK
{
    /// <content>Signals and telephony.</content>
    public partial class OpenTok
    {
        /// <summary>Sends a signal to all clients of a session, or to one.</summary>
        public void Signal(string sessionId, SignalProperties signalProperties, string connectionId = null) =>
            line.Ask(Signalling(sessionId, signalProperties, connectionId));

        /// <inheritdoc cref="Signal"/>
        public Task SignalAsync(string sessionId, SignalProperties signalProperties, string connectionId = null) =>
            line.AskAsync(() => Signalling(sessionId, signalProperties, connectionId));

        /// <summary>Plays tones to all clients of a session, or to one.</summary>
        public void PlayDTMF(string sessionId, string digits, string connectionId = null) =>
            line.Ask(Playing(sessionId, digits, connectionId));

        /// <inheritdoc cref="PlayDTMF"/>
        public Task PlayDTMFAsync(string sessionId, string digits, string connectionId = null) =>
            line.AskAsync(() => Playing(sessionId, digits, connectionId));

        /// <summary>Calls a SIP address.</summary>
        public Sip Dial(string sessionId, string token, string sipUri, DialOptions options = null) =>
            line.Ask(Dialling(sessionId, token, sipUri, options));

        /// <inheritdoc cref="Dial"/>
        public Task<Sip> DialAsync(string sessionId, string token, string sipUri, DialOptions options = null) =>
            line.AskAsync(() => Dialling(sessionId, token, sipUri, options));

        private static Request<object> Signalling(string sessionId, SignalProperties signal, string connectionId)
        {
            Checks.That(signal != null, "SignalProperties cannot be null");
            return In("signal", sessionId).At("connectionId", connectionId)
                .With(new Fields { { "data", signal.data }, { "type", signal.type } });
        }

        private static Request<object> Playing(string sessionId, string digits, string connectionId) =>
            In("play_dtmf", sessionId).At("connectionId", connectionId).With(new Fields { { "digits", digits } });

        private Request<Sip> Dialling(string sessionId, string token, string sipUri, DialOptions options)
        {
            Belongs(sessionId);
            return new Request<Sip>("dial", answer => new Sip(Wire.Object(answer))).With(new Fields
            {
                { "sessionId", sessionId },
                { "token", token },
                { "sip", (options ?? new DialOptions()).Fields(sipUri) },
            });
        }
    }
}
