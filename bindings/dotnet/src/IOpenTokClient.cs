// Generated from core/surface.json by `make generate`. Do not edit.

using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace VonageVideo
{
    /// <summary>What a client does, for programs whose tests put another in its place.</summary>
    /// <remarks>It grows with the service.</remarks>
    public interface IOpenTokClient
    {
        /// <inheritdoc cref="OpenTokClient.CreateSession"/>
        Session CreateSession(CreateSessionOptions options = null);

        /// <inheritdoc cref="OpenTokClient.CreateSessionAsync"/>
        Task<Session> CreateSessionAsync(
            CreateSessionOptions options = null, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.DecodeSessionId"/>
        SessionInfo DecodeSessionId(string sessionId);

        /// <inheritdoc cref="OpenTokClient.GenerateToken"/>
        string GenerateToken(string sessionId, GenerateTokenOptions options = null);

        /// <inheritdoc cref="OpenTokClient.InspectToken"/>
        TokenInfo InspectToken(string token);

        /// <inheritdoc cref="OpenTokClient.VerifyToken"/>
        TokenVerdict VerifyToken(string token, VerifyTokenOptions options = null);

        /// <inheritdoc cref="OpenTokClient.GenerateJwt"/>
        string GenerateJwt(GenerateJwtOptions options = null);

        /// <inheritdoc cref="OpenTokClient.StartArchive"/>
        Archive StartArchive(string sessionId, StartArchiveOptions options = null);

        /// <inheritdoc cref="OpenTokClient.StartArchiveAsync"/>
        Task<Archive> StartArchiveAsync(
            string sessionId,
            StartArchiveOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.StopArchive"/>
        Archive StopArchive(string archiveId);

        /// <inheritdoc cref="OpenTokClient.StopArchiveAsync"/>
        Task<Archive> StopArchiveAsync(
            string archiveId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.GetArchive"/>
        Archive GetArchive(string archiveId);

        /// <inheritdoc cref="OpenTokClient.GetArchiveAsync"/>
        Task<Archive> GetArchiveAsync(
            string archiveId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.ListArchives"/>
        ArchivePage ListArchives(ListArchivesOptions options = null);

        /// <inheritdoc cref="OpenTokClient.ListArchivesAsync"/>
        Task<ArchivePage> ListArchivesAsync(
            ListArchivesOptions options = null, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.IterArchives"/>
        IEnumerable<Archive> IterArchives(ListArchivesOptions options = null);
#if NET8_0_OR_GREATER

        /// <inheritdoc cref="OpenTokClient.IterArchivesAsync"/>
        IAsyncEnumerable<Archive> IterArchivesAsync(ListArchivesOptions options = null);
#endif

        /// <inheritdoc cref="OpenTokClient.DeleteArchive"/>
        void DeleteArchive(string archiveId);

        /// <inheritdoc cref="OpenTokClient.DeleteArchiveAsync"/>
        Task DeleteArchiveAsync(string archiveId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.SetArchiveLayout"/>
        void SetArchiveLayout(string archiveId, LayoutType type, SetArchiveLayoutOptions options = null);

        /// <inheritdoc cref="OpenTokClient.SetArchiveLayoutAsync"/>
        Task SetArchiveLayoutAsync(
            string archiveId,
            LayoutType type,
            SetArchiveLayoutOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.AddArchiveStream"/>
        void AddArchiveStream(string archiveId, string streamId, AddArchiveStreamOptions options = null);

        /// <inheritdoc cref="OpenTokClient.AddArchiveStreamAsync"/>
        Task AddArchiveStreamAsync(
            string archiveId,
            string streamId,
            AddArchiveStreamOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.RemoveArchiveStream"/>
        void RemoveArchiveStream(string archiveId, string streamId);

        /// <inheritdoc cref="OpenTokClient.RemoveArchiveStreamAsync"/>
        Task RemoveArchiveStreamAsync(
            string archiveId, string streamId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.SetArchiveStorage"/>
        void SetArchiveStorage(SetArchiveStorageOptions options = null);

        /// <inheritdoc cref="OpenTokClient.SetArchiveStorageAsync"/>
        Task SetArchiveStorageAsync(
            SetArchiveStorageOptions options = null, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.DeleteArchiveStorage"/>
        void DeleteArchiveStorage();

        /// <inheritdoc cref="OpenTokClient.DeleteArchiveStorageAsync"/>
        Task DeleteArchiveStorageAsync(CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.StartBroadcast"/>
        Broadcast StartBroadcast(string sessionId, StartBroadcastOptions options = null);

        /// <inheritdoc cref="OpenTokClient.StartBroadcastAsync"/>
        Task<Broadcast> StartBroadcastAsync(
            string sessionId,
            StartBroadcastOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.StopBroadcast"/>
        Broadcast StopBroadcast(string broadcastId);

        /// <inheritdoc cref="OpenTokClient.StopBroadcastAsync"/>
        Task<Broadcast> StopBroadcastAsync(
            string broadcastId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.GetBroadcast"/>
        Broadcast GetBroadcast(string broadcastId);

        /// <inheritdoc cref="OpenTokClient.GetBroadcastAsync"/>
        Task<Broadcast> GetBroadcastAsync(
            string broadcastId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.ListBroadcasts"/>
        BroadcastPage ListBroadcasts(ListBroadcastsOptions options = null);

        /// <inheritdoc cref="OpenTokClient.ListBroadcastsAsync"/>
        Task<BroadcastPage> ListBroadcastsAsync(
            ListBroadcastsOptions options = null, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.IterBroadcasts"/>
        IEnumerable<Broadcast> IterBroadcasts(ListBroadcastsOptions options = null);
#if NET8_0_OR_GREATER

        /// <inheritdoc cref="OpenTokClient.IterBroadcastsAsync"/>
        IAsyncEnumerable<Broadcast> IterBroadcastsAsync(ListBroadcastsOptions options = null);
#endif

        /// <inheritdoc cref="OpenTokClient.SetBroadcastLayout"/>
        void SetBroadcastLayout(string broadcastId, LayoutType type, SetBroadcastLayoutOptions options = null);

        /// <inheritdoc cref="OpenTokClient.SetBroadcastLayoutAsync"/>
        Task SetBroadcastLayoutAsync(
            string broadcastId,
            LayoutType type,
            SetBroadcastLayoutOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.AddBroadcastStream"/>
        void AddBroadcastStream(string broadcastId, string streamId, AddBroadcastStreamOptions options = null);

        /// <inheritdoc cref="OpenTokClient.AddBroadcastStreamAsync"/>
        Task AddBroadcastStreamAsync(
            string broadcastId,
            string streamId,
            AddBroadcastStreamOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.RemoveBroadcastStream"/>
        void RemoveBroadcastStream(string broadcastId, string streamId);

        /// <inheritdoc cref="OpenTokClient.RemoveBroadcastStreamAsync"/>
        Task RemoveBroadcastStreamAsync(
            string broadcastId, string streamId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.GetStream"/>
        Stream GetStream(string sessionId, string streamId);

        /// <inheritdoc cref="OpenTokClient.GetStreamAsync"/>
        Task<Stream> GetStreamAsync(
            string sessionId, string streamId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.ListStreams"/>
        StreamList ListStreams(string sessionId);

        /// <inheritdoc cref="OpenTokClient.ListStreamsAsync"/>
        Task<StreamList> ListStreamsAsync(
            string sessionId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.SetStreamClassLists"/>
        void SetStreamClassLists(string sessionId, IEnumerable<StreamClassList> items);

        /// <inheritdoc cref="OpenTokClient.SetStreamClassListsAsync"/>
        Task SetStreamClassListsAsync(
            string sessionId,
            IEnumerable<StreamClassList> items,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.ListConnections"/>
        ConnectionList ListConnections(string sessionId);

        /// <inheritdoc cref="OpenTokClient.ListConnectionsAsync"/>
        Task<ConnectionList> ListConnectionsAsync(
            string sessionId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.ForceDisconnect"/>
        void ForceDisconnect(string sessionId, string connectionId);

        /// <inheritdoc cref="OpenTokClient.ForceDisconnectAsync"/>
        Task ForceDisconnectAsync(
            string sessionId, string connectionId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.ForceMuteStream"/>
        Project ForceMuteStream(string sessionId, string streamId);

        /// <inheritdoc cref="OpenTokClient.ForceMuteStreamAsync"/>
        Task<Project> ForceMuteStreamAsync(
            string sessionId, string streamId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.ForceMuteAll"/>
        Project ForceMuteAll(string sessionId, ForceMuteAllOptions options = null);

        /// <inheritdoc cref="OpenTokClient.ForceMuteAllAsync"/>
        Task<Project> ForceMuteAllAsync(
            string sessionId,
            ForceMuteAllOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.DisableForceMute"/>
        Project DisableForceMute(string sessionId);

        /// <inheritdoc cref="OpenTokClient.DisableForceMuteAsync"/>
        Task<Project> DisableForceMuteAsync(
            string sessionId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.Signal"/>
        void Signal(string sessionId, SignalOptions options = null);

        /// <inheritdoc cref="OpenTokClient.SignalAsync"/>
        Task SignalAsync(
            string sessionId,
            SignalOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.Dial"/>
        SipCall Dial(string sessionId, string token, string sipUri, DialOptions options = null);

        /// <inheritdoc cref="OpenTokClient.DialAsync"/>
        Task<SipCall> DialAsync(
            string sessionId,
            string token,
            string sipUri,
            DialOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.PlayDtmf"/>
        void PlayDtmf(string sessionId, string digits, PlayDtmfOptions options = null);

        /// <inheritdoc cref="OpenTokClient.PlayDtmfAsync"/>
        Task PlayDtmfAsync(
            string sessionId,
            string digits,
            PlayDtmfOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.StartRender"/>
        Render StartRender(string sessionId, string token, string url, StartRenderOptions options = null);

        /// <inheritdoc cref="OpenTokClient.StartRenderAsync"/>
        Task<Render> StartRenderAsync(
            string sessionId,
            string token,
            string url,
            StartRenderOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.GetRender"/>
        Render GetRender(string renderId);

        /// <inheritdoc cref="OpenTokClient.GetRenderAsync"/>
        Task<Render> GetRenderAsync(string renderId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.ListRenders"/>
        RenderPage ListRenders(ListRendersOptions options = null);

        /// <inheritdoc cref="OpenTokClient.ListRendersAsync"/>
        Task<RenderPage> ListRendersAsync(
            ListRendersOptions options = null, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.IterRenders"/>
        IEnumerable<Render> IterRenders(ListRendersOptions options = null);
#if NET8_0_OR_GREATER

        /// <inheritdoc cref="OpenTokClient.IterRendersAsync"/>
        IAsyncEnumerable<Render> IterRendersAsync(ListRendersOptions options = null);
#endif

        /// <inheritdoc cref="OpenTokClient.StopRender"/>
        void StopRender(string renderId);

        /// <inheritdoc cref="OpenTokClient.StopRenderAsync"/>
        Task StopRenderAsync(string renderId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.StartCaptions"/>
        Captions StartCaptions(string sessionId, string token, StartCaptionsOptions options = null);

        /// <inheritdoc cref="OpenTokClient.StartCaptionsAsync"/>
        Task<Captions> StartCaptionsAsync(
            string sessionId,
            string token,
            StartCaptionsOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.StopCaptions"/>
        void StopCaptions(string captionsId);

        /// <inheritdoc cref="OpenTokClient.StopCaptionsAsync"/>
        Task StopCaptionsAsync(string captionsId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.StartAudioConnector"/>
        AudioConnector StartAudioConnector(
            string sessionId, string token, string uri, StartAudioConnectorOptions options = null);

        /// <inheritdoc cref="OpenTokClient.StartAudioConnectorAsync"/>
        Task<AudioConnector> StartAudioConnectorAsync(
            string sessionId,
            string token,
            string uri,
            StartAudioConnectorOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.StopAudioConnector"/>
        void StopAudioConnector(string connectorId);

        /// <inheritdoc cref="OpenTokClient.StopAudioConnectorAsync"/>
        Task StopAudioConnectorAsync(
            string connectorId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.RegisterCallback"/>
        Callback RegisterCallback(string group, string @event, string url);

        /// <inheritdoc cref="OpenTokClient.RegisterCallbackAsync"/>
        Task<Callback> RegisterCallbackAsync(
            string group, string @event, string url, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.ListCallbacks"/>
        IReadOnlyList<Callback> ListCallbacks();

        /// <inheritdoc cref="OpenTokClient.ListCallbacksAsync"/>
        Task<IReadOnlyList<Callback>> ListCallbacksAsync(
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.UnregisterCallback"/>
        void UnregisterCallback(string callbackId);

        /// <inheritdoc cref="OpenTokClient.UnregisterCallbackAsync"/>
        Task UnregisterCallbackAsync(
            string callbackId, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.VerifyWebhook"/>
        WebhookEvent VerifyWebhook(
            string body, string authorization, IEnumerable<string> secrets, VerifyWebhookOptions options = null);

        /// <inheritdoc cref="OpenTokClient.ParseWebhook"/>
        WebhookEvent ParseWebhook(string body);

        /// <inheritdoc cref="OpenTokClient.SignWebhook"/>
        string SignWebhook(string body, string secret, SignWebhookOptions options = null);

        /// <inheritdoc cref="OpenTokClient.CreateProject"/>
        AccountProject CreateProject(CreateProjectOptions options = null);

        /// <inheritdoc cref="OpenTokClient.CreateProjectAsync"/>
        Task<AccountProject> CreateProjectAsync(
            CreateProjectOptions options = null, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.ListProjects"/>
        IReadOnlyList<AccountProject> ListProjects();

        /// <inheritdoc cref="OpenTokClient.ListProjectsAsync"/>
        Task<IReadOnlyList<AccountProject>> ListProjectsAsync(
            CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.GetProject"/>
        AccountProject GetProject(string apiKey);

        /// <inheritdoc cref="OpenTokClient.GetProjectAsync"/>
        Task<AccountProject> GetProjectAsync(
            string apiKey, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.SuspendProject"/>
        AccountProject SuspendProject(string apiKey);

        /// <inheritdoc cref="OpenTokClient.SuspendProjectAsync"/>
        Task<AccountProject> SuspendProjectAsync(
            string apiKey, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.ActivateProject"/>
        AccountProject ActivateProject(string apiKey);

        /// <inheritdoc cref="OpenTokClient.ActivateProjectAsync"/>
        Task<AccountProject> ActivateProjectAsync(
            string apiKey, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.DeleteProject"/>
        void DeleteProject(string apiKey);

        /// <inheritdoc cref="OpenTokClient.DeleteProjectAsync"/>
        Task DeleteProjectAsync(string apiKey, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.RefreshProjectSecret"/>
        AccountProject RefreshProjectSecret(string apiKey);

        /// <inheritdoc cref="OpenTokClient.RefreshProjectSecretAsync"/>
        Task<AccountProject> RefreshProjectSecretAsync(
            string apiKey, CancellationToken cancellationToken = default(CancellationToken));

        /// <inheritdoc cref="OpenTokClient.Request"/>
        RawAnswer Request(string method, string path, RequestOptions options = null);

        /// <inheritdoc cref="OpenTokClient.RequestAsync"/>
        Task<RawAnswer> RequestAsync(
            string method,
            string path,
            RequestOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken));
    }
}
