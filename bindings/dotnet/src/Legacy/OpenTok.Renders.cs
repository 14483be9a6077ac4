using System.Threading.Tasks;
using OpenTokSDK.Render;

namespace OpenTokSDK
{
    /// <content>Experience Composer, captions and Audio Connector: to be awaited only.</content>
    public partial class OpenTok
    {
        /// <summary>Starts to render a page into a session.</summary>
        public Task<RenderItem> StartRenderAsync(StartRenderRequest request) => line.AskAsync(() =>
        {
            Checks.That(request != null, "The request cannot be null");
            return Render("start_render", null).With(request.Fields());
        });

        /// <summary>Stops to render a page.</summary>
        public Task StopRenderAsync(string renderId) => line.AskAsync(() =>
        {
            Checks.Given(renderId, "RenderId");
            return new Request<object>("stop_render", answer => null).At("renderId", renderId);
        });

        /// <summary>One render.</summary>
        public Task<RenderItem> GetRenderAsync(string renderId) => line.AskAsync(() =>
        {
            Checks.Given(renderId, "RenderId");
            return Render("get_render", renderId);
        });

        /// <summary>Renders, newest first.</summary>
        public Task<ListRendersResponse> ListRendersAsync(ListRendersRequest request) => line.AskAsync(() =>
            new Request<ListRendersResponse>("list_renders", answer => new ListRendersResponse(Wire.Object(answer)))
                .Asking((request ?? new ListRendersRequest()).Fields()));

        /// <summary>Starts captions of what is said in a session.</summary>
        public Task<Caption> StartLiveCaptionsAsync(CaptionOptions options) => line.AskAsync(() =>
        {
            Checks.That(options != null, "The options cannot be null");
            return new Request<Caption>("start_captions", answer => new Caption(Wire.Object(answer))).With(options.Fields());
        });

        /// <summary>Stops captions.</summary>
        public Task StopLiveCaptionsAsync(System.Guid captionId) => line.AskAsync(() =>
            new Request<object>("stop_captions", answer => null).At("captionsId", captionId.ToString()));

        /// <summary>Sends the audio of a session to a WebSocket.</summary>
        public Task<AudioConnector> StartAudioConnectorAsync(AudioConnectorStartRequest request) => line.AskAsync(() =>
        {
            Checks.That(request != null, "The request cannot be null");
            return new Request<AudioConnector>("start_audio_connector", answer => new AudioConnector(Wire.Object(answer)))
                .With(request.Fields());
        });

        /// <summary>Sends no audio to a WebSocket any more.</summary>
        public Task StopAudioConnectorAsync(string connectionId) => line.AskAsync(() =>
        {
            Checks.Given(connectionId, "ConnectionId");
            return new Request<object>("stop_audio_connector", answer => null).At("connectorId", connectionId).With(new Fields());
        });

        private static Request<RenderItem> Render(string operation, string renderId) =>
            new Request<RenderItem>(operation, answer => new RenderItem(Wire.Object(answer))).At("renderId", renderId);
    }
}
