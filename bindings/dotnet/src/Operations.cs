// Generated from core/surface.json by `make generate`. Do not edit.

using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace VonageVideo
{
    /// <summary>Every operation: what waits for its end, and with <c>Async</c> what does not.</summary>
    public sealed partial class OpenTokClient
    {
        /// <summary>Creates a session.</summary>
        /// <remarks>A session stays valid for as long as you like and costs nothing until clients connect.</remarks>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// var answer = client.CreateSession(new CreateSessionOptions
        /// {
        ///     MediaMode = MediaMode.Routed,
        ///     ArchiveMode = ArchiveMode.Always,
        /// });
        /// </code>
        /// </example>
        public Session CreateSession(CreateSessionOptions options = null) =>
            Ask("create_session", With(options), Session.Read);

        /// <summary>Creates a session.</summary>
        /// <remarks>A session stays valid for as long as you like and costs nothing until clients connect.</remarks>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.CreateSessionAsync(new CreateSessionOptions
        /// {
        ///     MediaMode = MediaMode.Routed,
        ///     ArchiveMode = ArchiveMode.Always,
        /// });
        /// </code>
        /// </example>
        public Task<Session> CreateSessionAsync(
            CreateSessionOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("create_session", With(options), Session.Read, cancellationToken);

        /// <summary>Reads what a session's identifier says, without asking the service.</summary>
        /// <param name="sessionId">The session's identifier.</param>
        /// <exception cref="OpenTokInvalidArgumentException">It fails so if the text is not a session's
        /// identifier.</exception>
        /// <example>
        /// <code>
        /// var answer = client.DecodeSessionId(sessionId);
        /// </code>
        /// </example>
        public SessionInfo DecodeSessionId(string sessionId) =>
            Local("decode_session_id", With(null, ("sessionId", sessionId)), SessionInfo.Read);

        /// <summary>Makes a token with which a client connects to a session.</summary>
        /// <remarks>A JWT signed with the API secret (HS256) or the application's key (RS256), valid for 24 hours, for
        /// a publisher, unless the options say otherwise. Nothing is sent.</remarks>
        /// <param name="sessionId">The session.</param>
        /// <param name="options">What else there is to say.</param>
        /// <exception cref="OpenTokInvalidArgumentException">It fails so if the session belongs to another
        /// project.</exception>
        /// <example>
        /// <code>
        /// var answer = client.GenerateToken(sessionId, new GenerateTokenOptions
        /// {
        ///     Role = Role.Moderator,
        ///     Data = "name=Ada",
        /// });
        /// </code>
        /// </example>
        public string GenerateToken(string sessionId, GenerateTokenOptions options = null) =>
            Local("generate_token", With(options, ("sessionId", sessionId)), Values.Text);

        /// <summary>Reads what a token says, without checking it.</summary>
        /// <param name="token">The token: a JWT or <c>T1==…</c>.</param>
        /// <exception cref="OpenTokInvalidArgumentException">It fails so if the text is no token.</exception>
        /// <example>
        /// <code>
        /// var answer = client.InspectToken(token);
        /// </code>
        /// </example>
        public TokenInfo InspectToken(string token) =>
            Local("inspect_token", With(null, ("token", token)), TokenInfo.Read);

        /// <summary>Checks a token as the service would, and says why it would be refused.</summary>
        /// <param name="token">The token: a JWT or <c>T1==…</c>.</param>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// var answer = client.VerifyToken(token, new VerifyTokenOptions { SessionId = sessionId });
        /// </code>
        /// </example>
        public TokenVerdict VerifyToken(string token, VerifyTokenOptions options = null) =>
            Local("verify_token", With(options, ("token", token)), TokenVerdict.Read);

        /// <summary>Makes the JWT that authenticates a REST call, for requests made by hand.</summary>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// var answer = client.GenerateJwt(new GenerateJwtOptions { Ttl = 60 });
        /// </code>
        /// </example>
        public string GenerateJwt(GenerateJwtOptions options = null) =>
            Local("generate_jwt", With(options), Values.Text);

        /// <summary>Starts recording a session.</summary>
        /// <remarks>The session must be routed and have at least one client connected. A second archive of the same
        /// session needs another <c>MultiArchiveTag</c>. It stops by itself after 120 minutes, or 60 seconds after the
        /// last client left.</remarks>
        /// <param name="sessionId">The session to record: routed, with at least one client connected.</param>
        /// <param name="options">What else there is to say.</param>
        /// <exception cref="OpenTokNotFoundException">It fails so if there is no such session or nobody is
        /// connected.</exception>
        /// <exception cref="OpenTokConflictException">It fails so if it is relayed or already being
        /// recorded.</exception>
        /// <example>
        /// <code>
        /// var answer = client.StartArchive(sessionId, new StartArchiveOptions
        /// {
        ///     Name = "lecture",
        ///     Layout = new Layout(LayoutType.Pip),
        /// });
        /// </code>
        /// </example>
        public Archive StartArchive(string sessionId, StartArchiveOptions options = null) =>
            Ask("start_archive", With(options, ("sessionId", sessionId)), Archive.Read);

        /// <summary>Starts recording a session.</summary>
        /// <remarks>The session must be routed and have at least one client connected. A second archive of the same
        /// session needs another <c>MultiArchiveTag</c>. It stops by itself after 120 minutes, or 60 seconds after the
        /// last client left.</remarks>
        /// <param name="sessionId">The session to record: routed, with at least one client connected.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <exception cref="OpenTokNotFoundException">It fails so if there is no such session or nobody is
        /// connected.</exception>
        /// <exception cref="OpenTokConflictException">It fails so if it is relayed or already being
        /// recorded.</exception>
        /// <example>
        /// <code>
        /// var answer = await client.StartArchiveAsync(sessionId, new StartArchiveOptions
        /// {
        ///     Name = "lecture",
        ///     Layout = new Layout(LayoutType.Pip),
        /// });
        /// </code>
        /// </example>
        public Task<Archive> StartArchiveAsync(
            string sessionId,
            StartArchiveOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("start_archive", With(options, ("sessionId", sessionId)), Archive.Read, cancellationToken);

        /// <summary>Stops recording; the file is available some seconds later.</summary>
        /// <param name="archiveId">The archive.</param>
        /// <exception cref="OpenTokConflictException">It fails so if the archive is not being recorded.</exception>
        /// <example>
        /// <code>
        /// var answer = client.StopArchive(archiveId);
        /// </code>
        /// </example>
        public Archive StopArchive(string archiveId) =>
            Ask("stop_archive", With(null, ("archiveId", archiveId)), Archive.Read);

        /// <summary>Stops recording; the file is available some seconds later.</summary>
        /// <param name="archiveId">The archive.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <exception cref="OpenTokConflictException">It fails so if the archive is not being recorded.</exception>
        /// <example>
        /// <code>
        /// var answer = await client.StopArchiveAsync(archiveId);
        /// </code>
        /// </example>
        public Task<Archive> StopArchiveAsync(
            string archiveId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("stop_archive", With(null, ("archiveId", archiveId)), Archive.Read, cancellationToken);

        /// <summary>Returns one archive.</summary>
        /// <param name="archiveId">The archive.</param>
        /// <example>
        /// <code>
        /// var answer = client.GetArchive(archiveId);
        /// </code>
        /// </example>
        public Archive GetArchive(string archiveId) =>
            Ask("get_archive", With(null, ("archiveId", archiveId)), Archive.Read);

        /// <summary>Returns one archive.</summary>
        /// <param name="archiveId">The archive.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.GetArchiveAsync(archiveId);
        /// </code>
        /// </example>
        public Task<Archive> GetArchiveAsync(
            string archiveId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("get_archive", With(null, ("archiveId", archiveId)), Archive.Read, cancellationToken);

        /// <summary>Returns one page of archives, newest first; deleted ones are left out.</summary>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// var answer = client.ListArchives(new ListArchivesOptions { SessionId = sessionId, Count = 10 });
        /// </code>
        /// </example>
        public ArchivePage ListArchives(ListArchivesOptions options = null) =>
            Ask("list_archives", With(options), ArchivePage.Read);

        /// <summary>Returns one page of archives, newest first; deleted ones are left out.</summary>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.ListArchivesAsync(new ListArchivesOptions
        /// {
        ///     SessionId = sessionId,
        ///     Count = 10,
        /// });
        /// </code>
        /// </example>
        public Task<ArchivePage> ListArchivesAsync(
            ListArchivesOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("list_archives", With(options), ArchivePage.Read, cancellationToken);

        /// <summary>Every item of <see cref="ListArchives"/>, page by page, fetched as they are asked for.</summary>
        public IEnumerable<Archive> IterArchives(ListArchivesOptions options = null) =>
            Pages.Walk(
                options?.Offset,
                offset => Ask("list_archives", At(offset, With(options)), ArchivePage.Read),
                page => page.Items,
                page => page.Total);
#if NET8_0_OR_GREATER

        /// <summary>Every item of <see cref="ListArchives"/>, page by page, fetched as they are asked for.</summary>
        public IAsyncEnumerable<Archive> IterArchivesAsync(ListArchivesOptions options = null) =>
            new AsyncPages<Archive, ArchivePage>(
                options?.Offset,
                (offset, cancellation) => AskAsync(
                    "list_archives", At(offset, With(options)), ArchivePage.Read, cancellation),
                page => page.Items,
                page => page.Total);
#endif

        /// <summary>Deletes an archive that is <c>available</c> or <c>uploaded</c>.</summary>
        /// <param name="archiveId">The archive.</param>
        /// <exception cref="OpenTokConflictException">It fails so in any other state.</exception>
        /// <example>
        /// <code>
        /// client.DeleteArchive(archiveId);
        /// </code>
        /// </example>
        public void DeleteArchive(string archiveId) =>
            Ask("delete_archive", With(null, ("archiveId", archiveId)), Values.Json);

        /// <summary>Deletes an archive that is <c>available</c> or <c>uploaded</c>.</summary>
        /// <param name="archiveId">The archive.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <exception cref="OpenTokConflictException">It fails so in any other state.</exception>
        /// <example>
        /// <code>
        /// await client.DeleteArchiveAsync(archiveId);
        /// </code>
        /// </example>
        public Task DeleteArchiveAsync(
            string archiveId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("delete_archive", With(null, ("archiveId", archiveId)), Values.Json, cancellationToken);

        /// <summary>Changes the layout of a composed archive while it is being recorded.</summary>
        /// <param name="archiveId">The archive.</param>
        /// <param name="type">The arrangement.</param>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// client.SetArchiveLayout(archiveId, LayoutType.BestFit, new SetArchiveLayoutOptions
        /// {
        ///     ScreenshareType = ScreenshareType.Pip,
        /// });
        /// </code>
        /// </example>
        public void SetArchiveLayout(string archiveId, LayoutType type, SetArchiveLayoutOptions options = null) =>
            Ask("set_archive_layout", With(options, ("archiveId", archiveId), ("type", type)), Values.Json);

        /// <summary>Changes the layout of a composed archive while it is being recorded.</summary>
        /// <param name="archiveId">The archive.</param>
        /// <param name="type">The arrangement.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// await client.SetArchiveLayoutAsync(archiveId, LayoutType.BestFit, new SetArchiveLayoutOptions
        /// {
        ///     ScreenshareType = ScreenshareType.Pip,
        /// });
        /// </code>
        /// </example>
        public Task SetArchiveLayoutAsync(
            string archiveId,
            LayoutType type,
            SetArchiveLayoutOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "set_archive_layout",
                With(options, ("archiveId", archiveId), ("type", type)),
                Values.Json,
                cancellationToken);

        /// <summary>Adds a stream to an archive with the stream mode <c>manual</c>, or changes which of its tracks are
        /// recorded.</summary>
        /// <param name="archiveId">The archive.</param>
        /// <param name="streamId">The stream.</param>
        /// <param name="options">What else there is to say.</param>
        /// <exception cref="OpenTokConflictException">It fails so (405) if the stream mode is <c>auto</c>.</exception>
        /// <example>
        /// <code>
        /// client.AddArchiveStream(archiveId, streamId, new AddArchiveStreamOptions { HasVideo = false });
        /// </code>
        /// </example>
        public void AddArchiveStream(string archiveId, string streamId, AddArchiveStreamOptions options = null) =>
            Ask("add_archive_stream", With(options, ("archiveId", archiveId), ("streamId", streamId)), Values.Json);

        /// <summary>Adds a stream to an archive with the stream mode <c>manual</c>, or changes which of its tracks are
        /// recorded.</summary>
        /// <param name="archiveId">The archive.</param>
        /// <param name="streamId">The stream.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <exception cref="OpenTokConflictException">It fails so (405) if the stream mode is <c>auto</c>.</exception>
        /// <example>
        /// <code>
        /// await client.AddArchiveStreamAsync(archiveId, streamId, new AddArchiveStreamOptions
        /// {
        ///     HasVideo = false,
        /// });
        /// </code>
        /// </example>
        public Task AddArchiveStreamAsync(
            string archiveId,
            string streamId,
            AddArchiveStreamOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "add_archive_stream",
                With(options, ("archiveId", archiveId), ("streamId", streamId)),
                Values.Json,
                cancellationToken);

        /// <summary>Removes a stream from an archive with the stream mode <c>manual</c>.</summary>
        /// <param name="archiveId">The archive.</param>
        /// <param name="streamId">The stream.</param>
        /// <exception cref="OpenTokConflictException">It fails so (405) if the stream mode is <c>auto</c>.</exception>
        /// <example>
        /// <code>
        /// client.RemoveArchiveStream(archiveId, streamId);
        /// </code>
        /// </example>
        public void RemoveArchiveStream(string archiveId, string streamId) =>
            Ask("remove_archive_stream", With(null, ("archiveId", archiveId), ("streamId", streamId)), Values.Json);

        /// <summary>Removes a stream from an archive with the stream mode <c>manual</c>.</summary>
        /// <param name="archiveId">The archive.</param>
        /// <param name="streamId">The stream.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <exception cref="OpenTokConflictException">It fails so (405) if the stream mode is <c>auto</c>.</exception>
        /// <example>
        /// <code>
        /// await client.RemoveArchiveStreamAsync(archiveId, streamId);
        /// </code>
        /// </example>
        public Task RemoveArchiveStreamAsync(
            string archiveId, string streamId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "remove_archive_stream",
                With(null, ("archiveId", archiveId), ("streamId", streamId)),
                Values.Json,
                cancellationToken);

        /// <summary>Has the files of this project's archives stored in your own bucket or container.</summary>
        /// <remarks>Give either <c>s3</c> or <c>azure</c>. Archives become <c>uploaded</c> instead of
        /// <c>available</c>.</remarks>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// client.SetArchiveStorage(new SetArchiveStorageOptions
        /// {
        ///     S3 = new S3Storage("bucket", "access key", "secret key"),
        /// });
        /// </code>
        /// </example>
        public void SetArchiveStorage(SetArchiveStorageOptions options = null) =>
            Ask("set_archive_storage", With(options), Values.Json);

        /// <summary>Has the files of this project's archives stored in your own bucket or container.</summary>
        /// <remarks>Give either <c>s3</c> or <c>azure</c>. Archives become <c>uploaded</c> instead of
        /// <c>available</c>.</remarks>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// await client.SetArchiveStorageAsync(new SetArchiveStorageOptions
        /// {
        ///     S3 = new S3Storage("bucket", "access key", "secret key"),
        /// });
        /// </code>
        /// </example>
        public Task SetArchiveStorageAsync(
            SetArchiveStorageOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("set_archive_storage", With(options), Values.Json, cancellationToken);

        /// <summary>Has the files of this project's archives stored with the service again.</summary>
        /// <example>
        /// <code>
        /// client.DeleteArchiveStorage();
        /// </code>
        /// </example>
        public void DeleteArchiveStorage() =>
            Ask("delete_archive_storage", With(null), Values.Json);

        /// <summary>Has the files of this project's archives stored with the service again.</summary>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// await client.DeleteArchiveStorageAsync();
        /// </code>
        /// </example>
        public Task DeleteArchiveStorageAsync(CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("delete_archive_storage", With(null), Values.Json, cancellationToken);

        /// <summary>Starts broadcasting a session over HLS, RTMP or both.</summary>
        /// <remarks>The session must be routed and have at least one client connected. The HLS address can be played
        /// some 15 to 20 seconds later.</remarks>
        /// <param name="sessionId">The session: routed, with at least one client connected.</param>
        /// <param name="options">What else there is to say.</param>
        /// <exception cref="OpenTokConflictException">It fails so if the session is already being broadcast with the
        /// same <c>MultiBroadcastTag</c>.</exception>
        /// <example>
        /// <code>
        /// var answer = client.StartBroadcast(sessionId, new StartBroadcastOptions
        /// {
        ///     Outputs = new BroadcastOutputs { Hls = new Hls { LowLatency = true } },
        ///     MaxDuration = 3600,
        /// });
        /// </code>
        /// </example>
        public Broadcast StartBroadcast(string sessionId, StartBroadcastOptions options = null) =>
            Ask("start_broadcast", With(options, ("sessionId", sessionId)), Broadcast.Read);

        /// <summary>Starts broadcasting a session over HLS, RTMP or both.</summary>
        /// <remarks>The session must be routed and have at least one client connected. The HLS address can be played
        /// some 15 to 20 seconds later.</remarks>
        /// <param name="sessionId">The session: routed, with at least one client connected.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <exception cref="OpenTokConflictException">It fails so if the session is already being broadcast with the
        /// same <c>MultiBroadcastTag</c>.</exception>
        /// <example>
        /// <code>
        /// var answer = await client.StartBroadcastAsync(sessionId, new StartBroadcastOptions
        /// {
        ///     Outputs = new BroadcastOutputs { Hls = new Hls { LowLatency = true } },
        ///     MaxDuration = 3600,
        /// });
        /// </code>
        /// </example>
        public Task<Broadcast> StartBroadcastAsync(
            string sessionId,
            StartBroadcastOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("start_broadcast", With(options, ("sessionId", sessionId)), Broadcast.Read, cancellationToken);

        /// <summary>Stops a broadcast.</summary>
        /// <param name="broadcastId">The broadcast.</param>
        /// <example>
        /// <code>
        /// var answer = client.StopBroadcast(broadcastId);
        /// </code>
        /// </example>
        public Broadcast StopBroadcast(string broadcastId) =>
            Ask("stop_broadcast", With(null, ("broadcastId", broadcastId)), Broadcast.Read);

        /// <summary>Stops a broadcast.</summary>
        /// <param name="broadcastId">The broadcast.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.StopBroadcastAsync(broadcastId);
        /// </code>
        /// </example>
        public Task<Broadcast> StopBroadcastAsync(
            string broadcastId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("stop_broadcast", With(null, ("broadcastId", broadcastId)), Broadcast.Read, cancellationToken);

        /// <summary>Returns one broadcast that is in progress.</summary>
        /// <param name="broadcastId">The broadcast.</param>
        /// <example>
        /// <code>
        /// var answer = client.GetBroadcast(broadcastId);
        /// </code>
        /// </example>
        public Broadcast GetBroadcast(string broadcastId) =>
            Ask("get_broadcast", With(null, ("broadcastId", broadcastId)), Broadcast.Read);

        /// <summary>Returns one broadcast that is in progress.</summary>
        /// <param name="broadcastId">The broadcast.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.GetBroadcastAsync(broadcastId);
        /// </code>
        /// </example>
        public Task<Broadcast> GetBroadcastAsync(
            string broadcastId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("get_broadcast", With(null, ("broadcastId", broadcastId)), Broadcast.Read, cancellationToken);

        /// <summary>Returns one page of the broadcasts in progress, newest first.</summary>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// var answer = client.ListBroadcasts(new ListBroadcastsOptions { SessionId = sessionId });
        /// </code>
        /// </example>
        public BroadcastPage ListBroadcasts(ListBroadcastsOptions options = null) =>
            Ask("list_broadcasts", With(options), BroadcastPage.Read);

        /// <summary>Returns one page of the broadcasts in progress, newest first.</summary>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.ListBroadcastsAsync(new ListBroadcastsOptions { SessionId = sessionId });
        /// </code>
        /// </example>
        public Task<BroadcastPage> ListBroadcastsAsync(
            ListBroadcastsOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("list_broadcasts", With(options), BroadcastPage.Read, cancellationToken);

        /// <summary>Every item of <see cref="ListBroadcasts"/>, page by page, fetched as they are asked for.</summary>
        public IEnumerable<Broadcast> IterBroadcasts(ListBroadcastsOptions options = null) =>
            Pages.Walk(
                options?.Offset,
                offset => Ask("list_broadcasts", At(offset, With(options)), BroadcastPage.Read),
                page => page.Items,
                page => page.Total);
#if NET8_0_OR_GREATER

        /// <summary>Every item of <see cref="ListBroadcasts"/>, page by page, fetched as they are asked for.</summary>
        public IAsyncEnumerable<Broadcast> IterBroadcastsAsync(ListBroadcastsOptions options = null) =>
            new AsyncPages<Broadcast, BroadcastPage>(
                options?.Offset,
                (offset, cancellation) => AskAsync(
                    "list_broadcasts", At(offset, With(options)), BroadcastPage.Read, cancellation),
                page => page.Items,
                page => page.Total);
#endif

        /// <summary>Changes the layout of a broadcast in progress.</summary>
        /// <param name="broadcastId">The broadcast.</param>
        /// <param name="type">The arrangement.</param>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// client.SetBroadcastLayout(broadcastId, LayoutType.Pip);
        /// </code>
        /// </example>
        public void SetBroadcastLayout(string broadcastId, LayoutType type, SetBroadcastLayoutOptions options = null) =>
            Ask("set_broadcast_layout", With(options, ("broadcastId", broadcastId), ("type", type)), Values.Json);

        /// <summary>Changes the layout of a broadcast in progress.</summary>
        /// <param name="broadcastId">The broadcast.</param>
        /// <param name="type">The arrangement.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// await client.SetBroadcastLayoutAsync(broadcastId, LayoutType.Pip);
        /// </code>
        /// </example>
        public Task SetBroadcastLayoutAsync(
            string broadcastId,
            LayoutType type,
            SetBroadcastLayoutOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "set_broadcast_layout",
                With(options, ("broadcastId", broadcastId), ("type", type)),
                Values.Json,
                cancellationToken);

        /// <summary>Adds a stream to a broadcast with the stream mode <c>manual</c>, or changes which of its tracks are
        /// shown.</summary>
        /// <param name="broadcastId">The broadcast.</param>
        /// <param name="streamId">The stream.</param>
        /// <param name="options">What else there is to say.</param>
        /// <exception cref="OpenTokConflictException">It fails so (405) if the stream mode is <c>auto</c>.</exception>
        /// <example>
        /// <code>
        /// client.AddBroadcastStream(broadcastId, streamId, new AddBroadcastStreamOptions
        /// {
        ///     HasAudio = false,
        /// });
        /// </code>
        /// </example>
        public void AddBroadcastStream(string broadcastId, string streamId, AddBroadcastStreamOptions options = null) =>
            Ask(
                "add_broadcast_stream",
                With(options, ("broadcastId", broadcastId), ("streamId", streamId)),
                Values.Json);

        /// <summary>Adds a stream to a broadcast with the stream mode <c>manual</c>, or changes which of its tracks are
        /// shown.</summary>
        /// <param name="broadcastId">The broadcast.</param>
        /// <param name="streamId">The stream.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <exception cref="OpenTokConflictException">It fails so (405) if the stream mode is <c>auto</c>.</exception>
        /// <example>
        /// <code>
        /// await client.AddBroadcastStreamAsync(broadcastId, streamId, new AddBroadcastStreamOptions
        /// {
        ///     HasAudio = false,
        /// });
        /// </code>
        /// </example>
        public Task AddBroadcastStreamAsync(
            string broadcastId,
            string streamId,
            AddBroadcastStreamOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "add_broadcast_stream",
                With(options, ("broadcastId", broadcastId), ("streamId", streamId)),
                Values.Json,
                cancellationToken);

        /// <summary>Removes a stream from a broadcast with the stream mode <c>manual</c>.</summary>
        /// <param name="broadcastId">The broadcast.</param>
        /// <param name="streamId">The stream.</param>
        /// <exception cref="OpenTokConflictException">It fails so (405) if the stream mode is <c>auto</c>.</exception>
        /// <example>
        /// <code>
        /// client.RemoveBroadcastStream(broadcastId, streamId);
        /// </code>
        /// </example>
        public void RemoveBroadcastStream(string broadcastId, string streamId) =>
            Ask(
                "remove_broadcast_stream",
                With(null, ("broadcastId", broadcastId), ("streamId", streamId)),
                Values.Json);

        /// <summary>Removes a stream from a broadcast with the stream mode <c>manual</c>.</summary>
        /// <param name="broadcastId">The broadcast.</param>
        /// <param name="streamId">The stream.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <exception cref="OpenTokConflictException">It fails so (405) if the stream mode is <c>auto</c>.</exception>
        /// <example>
        /// <code>
        /// await client.RemoveBroadcastStreamAsync(broadcastId, streamId);
        /// </code>
        /// </example>
        public Task RemoveBroadcastStreamAsync(
            string broadcastId, string streamId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "remove_broadcast_stream",
                With(null, ("broadcastId", broadcastId), ("streamId", streamId)),
                Values.Json,
                cancellationToken);

        /// <summary>Returns one stream of a session.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="streamId">The stream.</param>
        /// <example>
        /// <code>
        /// var answer = client.GetStream(sessionId, streamId);
        /// </code>
        /// </example>
        public Stream GetStream(string sessionId, string streamId) =>
            Ask("get_stream", With(null, ("sessionId", sessionId), ("streamId", streamId)), Stream.Read);

        /// <summary>Returns one stream of a session.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="streamId">The stream.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.GetStreamAsync(sessionId, streamId);
        /// </code>
        /// </example>
        public Task<Stream> GetStreamAsync(
            string sessionId, string streamId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "get_stream",
                With(null, ("sessionId", sessionId), ("streamId", streamId)),
                Stream.Read,
                cancellationToken);

        /// <summary>Returns all streams of a session.</summary>
        /// <param name="sessionId">The session.</param>
        /// <example>
        /// <code>
        /// var answer = client.ListStreams(sessionId);
        /// </code>
        /// </example>
        public StreamList ListStreams(string sessionId) =>
            Ask("list_streams", With(null, ("sessionId", sessionId)), StreamList.Read);

        /// <summary>Returns all streams of a session.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.ListStreamsAsync(sessionId);
        /// </code>
        /// </example>
        public Task<StreamList> ListStreamsAsync(
            string sessionId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("list_streams", With(null, ("sessionId", sessionId)), StreamList.Read, cancellationToken);

        /// <summary>Sets the layout classes of streams, which decide their place in a composed archive or
        /// broadcast.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="items">At least one stream with its classes.</param>
        /// <example>
        /// <code>
        /// client.SetStreamClassLists(sessionId, new[] { new StreamClassList(streamId, new[] { "focus" }) });
        /// </code>
        /// </example>
        public void SetStreamClassLists(string sessionId, IEnumerable<StreamClassList> items) =>
            Ask("set_stream_class_lists", With(null, ("sessionId", sessionId), ("items", items)), Values.Json);

        /// <summary>Sets the layout classes of streams, which decide their place in a composed archive or
        /// broadcast.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="items">At least one stream with its classes.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// await client.SetStreamClassListsAsync(sessionId, new[] { new StreamClassList(streamId, new[] { "focus" }) });
        /// </code>
        /// </example>
        public Task SetStreamClassListsAsync(
            string sessionId,
            IEnumerable<StreamClassList> items,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "set_stream_class_lists",
                With(null, ("sessionId", sessionId), ("items", items)),
                Values.Json,
                cancellationToken);

        /// <summary>Returns all connections of a session.</summary>
        /// <param name="sessionId">The session.</param>
        /// <example>
        /// <code>
        /// var answer = client.ListConnections(sessionId);
        /// </code>
        /// </example>
        public ConnectionList ListConnections(string sessionId) =>
            Ask("list_connections", With(null, ("sessionId", sessionId)), ConnectionList.Read);

        /// <summary>Returns all connections of a session.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.ListConnectionsAsync(sessionId);
        /// </code>
        /// </example>
        public Task<ConnectionList> ListConnectionsAsync(
            string sessionId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("list_connections", With(null, ("sessionId", sessionId)), ConnectionList.Read, cancellationToken);

        /// <summary>Disconnects a client from a session.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="connectionId">The connection.</param>
        /// <exception cref="OpenTokNotFoundException">It fails so if it is not connected.</exception>
        /// <example>
        /// <code>
        /// client.ForceDisconnect(sessionId, connectionId);
        /// </code>
        /// </example>
        public void ForceDisconnect(string sessionId, string connectionId) =>
            Ask("force_disconnect", With(null, ("sessionId", sessionId), ("connectionId", connectionId)), Values.Json);

        /// <summary>Disconnects a client from a session.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="connectionId">The connection.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <exception cref="OpenTokNotFoundException">It fails so if it is not connected.</exception>
        /// <example>
        /// <code>
        /// await client.ForceDisconnectAsync(sessionId, connectionId);
        /// </code>
        /// </example>
        public Task ForceDisconnectAsync(
            string sessionId, string connectionId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "force_disconnect",
                With(null, ("sessionId", sessionId), ("connectionId", connectionId)),
                Values.Json,
                cancellationToken);

        /// <summary>Mutes the audio of one stream.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="streamId">The stream.</param>
        /// <example>
        /// <code>
        /// var answer = client.ForceMuteStream(sessionId, streamId);
        /// </code>
        /// </example>
        public Project ForceMuteStream(string sessionId, string streamId) =>
            Ask("force_mute_stream", With(null, ("sessionId", sessionId), ("streamId", streamId)), Project.Read);

        /// <summary>Mutes the audio of one stream.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="streamId">The stream.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.ForceMuteStreamAsync(sessionId, streamId);
        /// </code>
        /// </example>
        public Task<Project> ForceMuteStreamAsync(
            string sessionId, string streamId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "force_mute_stream",
                With(null, ("sessionId", sessionId), ("streamId", streamId)),
                Project.Read,
                cancellationToken);

        /// <summary>Mutes the audio of all streams, also of those published later, but for the excluded ones.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// var answer = client.ForceMuteAll(sessionId, new ForceMuteAllOptions
        /// {
        ///     ExcludedStreamIds = new[] { streamId },
        /// });
        /// </code>
        /// </example>
        public Project ForceMuteAll(string sessionId, ForceMuteAllOptions options = null) =>
            Ask("force_mute_all", With(options, ("sessionId", sessionId)), Project.Read);

        /// <summary>Mutes the audio of all streams, also of those published later, but for the excluded ones.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.ForceMuteAllAsync(sessionId, new ForceMuteAllOptions
        /// {
        ///     ExcludedStreamIds = new[] { streamId },
        /// });
        /// </code>
        /// </example>
        public Task<Project> ForceMuteAllAsync(
            string sessionId,
            ForceMuteAllOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("force_mute_all", With(options, ("sessionId", sessionId)), Project.Read, cancellationToken);

        /// <summary>Lets streams published from now on be heard again; those muted already stay so.</summary>
        /// <param name="sessionId">The session.</param>
        /// <example>
        /// <code>
        /// var answer = client.DisableForceMute(sessionId);
        /// </code>
        /// </example>
        public Project DisableForceMute(string sessionId) =>
            Ask("disable_force_mute", With(null, ("sessionId", sessionId)), Project.Read);

        /// <summary>Lets streams published from now on be heard again; those muted already stay so.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.DisableForceMuteAsync(sessionId);
        /// </code>
        /// </example>
        public Task<Project> DisableForceMuteAsync(
            string sessionId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("disable_force_mute", With(null, ("sessionId", sessionId)), Project.Read, cancellationToken);

        /// <summary>Sends a message to all clients of a session, or to one.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="options">What else there is to say.</param>
        /// <exception cref="OpenTokNotFoundException">It fails so if that client is not connected.</exception>
        /// <example>
        /// <code>
        /// client.Signal(sessionId, new SignalOptions
        /// {
        ///     Type = "chat",
        ///     Data = "Hello",
        ///     ConnectionId = connectionId,
        /// });
        /// </code>
        /// </example>
        public void Signal(string sessionId, SignalOptions options = null) =>
            Ask("signal", With(options, ("sessionId", sessionId)), Values.Json);

        /// <summary>Sends a message to all clients of a session, or to one.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <exception cref="OpenTokNotFoundException">It fails so if that client is not connected.</exception>
        /// <example>
        /// <code>
        /// await client.SignalAsync(sessionId, new SignalOptions
        /// {
        ///     Type = "chat",
        ///     Data = "Hello",
        ///     ConnectionId = connectionId,
        /// });
        /// </code>
        /// </example>
        public Task SignalAsync(
            string sessionId,
            SignalOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("signal", With(options, ("sessionId", sessionId)), Values.Json, cancellationToken);

        /// <summary>Dials a SIP endpoint and joins it to a session as a client.</summary>
        /// <param name="sessionId">The session to join: routed.</param>
        /// <param name="token">A client token for that session, with which the callee joins.</param>
        /// <param name="sipUri">The endpoint, for example <c>sip:user@example.com;transport=tls</c>.</param>
        /// <param name="options">What else there is to say.</param>
        /// <exception cref="OpenTokConflictException">It fails so if the session is not routed.</exception>
        /// <example>
        /// <code>
        /// var answer = client.Dial(sessionId, token, "sip:user@example.com;transport=tls", new DialOptions
        /// {
        ///     From = "from@example.com",
        ///     Secure = true,
        /// });
        /// </code>
        /// </example>
        public SipCall Dial(string sessionId, string token, string sipUri, DialOptions options = null) =>
            Ask("dial", With(options, ("sessionId", sessionId), ("token", token), ("sipUri", sipUri)), SipCall.Read);

        /// <summary>Dials a SIP endpoint and joins it to a session as a client.</summary>
        /// <param name="sessionId">The session to join: routed.</param>
        /// <param name="token">A client token for that session, with which the callee joins.</param>
        /// <param name="sipUri">The endpoint, for example <c>sip:user@example.com;transport=tls</c>.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <exception cref="OpenTokConflictException">It fails so if the session is not routed.</exception>
        /// <example>
        /// <code>
        /// var answer = await client.DialAsync(sessionId, token, "sip:user@example.com;transport=tls", new DialOptions
        /// {
        ///     From = "from@example.com",
        ///     Secure = true,
        /// });
        /// </code>
        /// </example>
        public Task<SipCall> DialAsync(
            string sessionId,
            string token,
            string sipUri,
            DialOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "dial",
                With(options, ("sessionId", sessionId), ("token", token), ("sipUri", sipUri)),
                SipCall.Read,
                cancellationToken);

        /// <summary>Plays telephone digits to all clients dialled into a session, or to one.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="digits"><c>0</c> to <c>9</c>, <c>*</c>, <c>#</c>, and <c>p</c> for a pause of half a
        /// second.</param>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// client.PlayDtmf(sessionId, "1713#");
        /// </code>
        /// </example>
        public void PlayDtmf(string sessionId, string digits, PlayDtmfOptions options = null) =>
            Ask("play_dtmf", With(options, ("sessionId", sessionId), ("digits", digits)), Values.Json);

        /// <summary>Plays telephone digits to all clients dialled into a session, or to one.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="digits"><c>0</c> to <c>9</c>, <c>*</c>, <c>#</c>, and <c>p</c> for a pause of half a
        /// second.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// await client.PlayDtmfAsync(sessionId, "1713#");
        /// </code>
        /// </example>
        public Task PlayDtmfAsync(
            string sessionId,
            string digits,
            PlayDtmfOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "play_dtmf",
                With(options, ("sessionId", sessionId), ("digits", digits)),
                Values.Json,
                cancellationToken);

        /// <summary>Opens a web page and publishes it into a session.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="token">A client token for that session, with which the page is published.</param>
        /// <param name="url">The page, 15 to 2,048 characters.</param>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// var answer = client.StartRender(sessionId, token, "https://example.com/scoreboard", new StartRenderOptions
        /// {
        ///     MaxDuration = 1800,
        /// });
        /// </code>
        /// </example>
        public Render StartRender(string sessionId, string token, string url, StartRenderOptions options = null) =>
            Ask("start_render", With(options, ("sessionId", sessionId), ("token", token), ("url", url)), Render.Read);

        /// <summary>Opens a web page and publishes it into a session.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="token">A client token for that session, with which the page is published.</param>
        /// <param name="url">The page, 15 to 2,048 characters.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.StartRenderAsync(sessionId, token, "https://example.com/scoreboard", new StartRenderOptions
        /// {
        ///     MaxDuration = 1800,
        /// });
        /// </code>
        /// </example>
        public Task<Render> StartRenderAsync(
            string sessionId,
            string token,
            string url,
            StartRenderOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "start_render",
                With(options, ("sessionId", sessionId), ("token", token), ("url", url)),
                Render.Read,
                cancellationToken);

        /// <summary>Returns one render.</summary>
        /// <param name="renderId">The render.</param>
        /// <example>
        /// <code>
        /// var answer = client.GetRender(renderId);
        /// </code>
        /// </example>
        public Render GetRender(string renderId) =>
            Ask("get_render", With(null, ("renderId", renderId)), Render.Read);

        /// <summary>Returns one render.</summary>
        /// <param name="renderId">The render.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.GetRenderAsync(renderId);
        /// </code>
        /// </example>
        public Task<Render> GetRenderAsync(
            string renderId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("get_render", With(null, ("renderId", renderId)), Render.Read, cancellationToken);

        /// <summary>Returns one page of renders, newest first.</summary>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// var answer = client.ListRenders(new ListRendersOptions { Count = 10 });
        /// </code>
        /// </example>
        public RenderPage ListRenders(ListRendersOptions options = null) =>
            Ask("list_renders", With(options), RenderPage.Read);

        /// <summary>Returns one page of renders, newest first.</summary>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.ListRendersAsync(new ListRendersOptions { Count = 10 });
        /// </code>
        /// </example>
        public Task<RenderPage> ListRendersAsync(
            ListRendersOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("list_renders", With(options), RenderPage.Read, cancellationToken);

        /// <summary>Every item of <see cref="ListRenders"/>, page by page, fetched as they are asked for.</summary>
        public IEnumerable<Render> IterRenders(ListRendersOptions options = null) =>
            Pages.Walk(
                options?.Offset,
                offset => Ask("list_renders", At(offset, With(options)), RenderPage.Read),
                page => page.Items,
                page => page.Total);
#if NET8_0_OR_GREATER

        /// <summary>Every item of <see cref="ListRenders"/>, page by page, fetched as they are asked for.</summary>
        public IAsyncEnumerable<Render> IterRendersAsync(ListRendersOptions options = null) =>
            new AsyncPages<Render, RenderPage>(
                options?.Offset,
                (offset, cancellation) => AskAsync(
                    "list_renders", At(offset, With(options)), RenderPage.Read, cancellation),
                page => page.Items,
                page => page.Total);
#endif

        /// <summary>Stops a render.</summary>
        /// <param name="renderId">The render.</param>
        /// <example>
        /// <code>
        /// client.StopRender(renderId);
        /// </code>
        /// </example>
        public void StopRender(string renderId) =>
            Ask("stop_render", With(null, ("renderId", renderId)), Values.Json);

        /// <summary>Stops a render.</summary>
        /// <param name="renderId">The render.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// await client.StopRenderAsync(renderId);
        /// </code>
        /// </example>
        public Task StopRenderAsync(
            string renderId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("stop_render", With(null, ("renderId", renderId)), Values.Json, cancellationToken);

        /// <summary>Starts captioning a session.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="token">A client token for that session with the role <c>moderator</c>.</param>
        /// <param name="options">What else there is to say.</param>
        /// <exception cref="OpenTokConflictException">It fails so (code 60003) if it is being captioned
        /// already.</exception>
        /// <example>
        /// <code>
        /// var answer = client.StartCaptions(sessionId, token, new StartCaptionsOptions
        /// {
        ///     LanguageCode = "de-DE",
        /// });
        /// </code>
        /// </example>
        public Captions StartCaptions(string sessionId, string token, StartCaptionsOptions options = null) =>
            Ask("start_captions", With(options, ("sessionId", sessionId), ("token", token)), Captions.Read);

        /// <summary>Starts captioning a session.</summary>
        /// <param name="sessionId">The session.</param>
        /// <param name="token">A client token for that session with the role <c>moderator</c>.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <exception cref="OpenTokConflictException">It fails so (code 60003) if it is being captioned
        /// already.</exception>
        /// <example>
        /// <code>
        /// var answer = await client.StartCaptionsAsync(sessionId, token, new StartCaptionsOptions
        /// {
        ///     LanguageCode = "de-DE",
        /// });
        /// </code>
        /// </example>
        public Task<Captions> StartCaptionsAsync(
            string sessionId,
            string token,
            StartCaptionsOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "start_captions",
                With(options, ("sessionId", sessionId), ("token", token)),
                Captions.Read,
                cancellationToken);

        /// <summary>Stops captioning.</summary>
        /// <param name="captionsId">The captions.</param>
        /// <example>
        /// <code>
        /// client.StopCaptions(captionsId);
        /// </code>
        /// </example>
        public void StopCaptions(string captionsId) =>
            Ask("stop_captions", With(null, ("captionsId", captionsId)), Values.Json);

        /// <summary>Stops captioning.</summary>
        /// <param name="captionsId">The captions.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// await client.StopCaptionsAsync(captionsId);
        /// </code>
        /// </example>
        public Task StopCaptionsAsync(
            string captionsId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("stop_captions", With(null, ("captionsId", captionsId)), Values.Json, cancellationToken);

        /// <summary>Sends the audio of a session to a WebSocket, and back if asked for.</summary>
        /// <param name="sessionId">The session: routed.</param>
        /// <param name="token">A client token for that session, with which the connector joins.</param>
        /// <param name="uri">Your WebSocket: <c>ws://…</c> or <c>wss://…</c>.</param>
        /// <param name="options">What else there is to say.</param>
        /// <exception cref="OpenTokConflictException">It fails so if the session is not routed.</exception>
        /// <example>
        /// <code>
        /// var answer = client.StartAudioConnector(sessionId, token, "wss://example.com/audio", new StartAudioConnectorOptions
        /// {
        ///     AudioRate = 16000,
        /// });
        /// </code>
        /// </example>
        public AudioConnector StartAudioConnector(
            string sessionId, string token, string uri, StartAudioConnectorOptions options = null) =>
            Ask(
                "start_audio_connector",
                With(options, ("sessionId", sessionId), ("token", token), ("uri", uri)),
                AudioConnector.Read);

        /// <summary>Sends the audio of a session to a WebSocket, and back if asked for.</summary>
        /// <param name="sessionId">The session: routed.</param>
        /// <param name="token">A client token for that session, with which the connector joins.</param>
        /// <param name="uri">Your WebSocket: <c>ws://…</c> or <c>wss://…</c>.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <exception cref="OpenTokConflictException">It fails so if the session is not routed.</exception>
        /// <example>
        /// <code>
        /// var answer = await client.StartAudioConnectorAsync(sessionId, token, "wss://example.com/audio", new StartAudioConnectorOptions
        /// {
        ///     AudioRate = 16000,
        /// });
        /// </code>
        /// </example>
        public Task<AudioConnector> StartAudioConnectorAsync(
            string sessionId,
            string token,
            string uri,
            StartAudioConnectorOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "start_audio_connector",
                With(options, ("sessionId", sessionId), ("token", token), ("uri", uri)),
                AudioConnector.Read,
                cancellationToken);

        /// <summary>Closes the WebSocket. Disconnecting its <c>ConnectionId</c> does the same.</summary>
        /// <param name="connectorId">The connector.</param>
        /// <example>
        /// <code>
        /// client.StopAudioConnector(connectorId);
        /// </code>
        /// </example>
        public void StopAudioConnector(string connectorId) =>
            Ask("stop_audio_connector", With(null, ("connectorId", connectorId)), Values.Json);

        /// <summary>Closes the WebSocket. Disconnecting its <c>ConnectionId</c> does the same.</summary>
        /// <param name="connectorId">The connector.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// await client.StopAudioConnectorAsync(connectorId);
        /// </code>
        /// </example>
        public Task StopAudioConnectorAsync(
            string connectorId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("stop_audio_connector", With(null, ("connectorId", connectorId)), Values.Json, cancellationToken);

        /// <summary>Asks the service to report events to an address.</summary>
        /// <param name="group">What it is about: <c>connection</c>, <c>stream</c> or <c>archive</c>.</param>
        /// <param name="event">What happened: <c>created</c>, <c>destroyed</c> or <c>status</c>.</param>
        /// <param name="url">Where to report it.</param>
        /// <example>
        /// <code>
        /// var answer = client.RegisterCallback("archive", "status", "https://example.com/archives");
        /// </code>
        /// </example>
        public Callback RegisterCallback(string group, string @event, string url) =>
            Ask("register_callback", With(null, ("group", group), ("event", @event), ("url", url)), Callback.Read);

        /// <summary>Asks the service to report events to an address.</summary>
        /// <param name="group">What it is about: <c>connection</c>, <c>stream</c> or <c>archive</c>.</param>
        /// <param name="event">What happened: <c>created</c>, <c>destroyed</c> or <c>status</c>.</param>
        /// <param name="url">Where to report it.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.RegisterCallbackAsync("archive", "status", "https://example.com/archives");
        /// </code>
        /// </example>
        public Task<Callback> RegisterCallbackAsync(
            string group,
            string @event,
            string url,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync(
                "register_callback",
                With(null, ("group", group), ("event", @event), ("url", url)),
                Callback.Read,
                cancellationToken);

        /// <summary>Returns the addresses registered.</summary>
        /// <example>
        /// <code>
        /// var answer = client.ListCallbacks();
        /// </code>
        /// </example>
        public IReadOnlyList<Callback> ListCallbacks() =>
            Ask("list_callbacks", With(null), Values.List(Callback.Read));

        /// <summary>Returns the addresses registered.</summary>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.ListCallbacksAsync();
        /// </code>
        /// </example>
        public Task<IReadOnlyList<Callback>> ListCallbacksAsync(
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("list_callbacks", With(null), Values.List(Callback.Read), cancellationToken);

        /// <summary>Removes an address.</summary>
        /// <param name="callbackId">The callback.</param>
        /// <example>
        /// <code>
        /// client.UnregisterCallback(callbackId);
        /// </code>
        /// </example>
        public void UnregisterCallback(string callbackId) =>
            Ask("unregister_callback", With(null, ("callbackId", callbackId)), Values.Json);

        /// <summary>Removes an address.</summary>
        /// <param name="callbackId">The callback.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// await client.UnregisterCallbackAsync(callbackId);
        /// </code>
        /// </example>
        public Task UnregisterCallbackAsync(
            string callbackId, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("unregister_callback", With(null, ("callbackId", callbackId)), Values.Json, cancellationToken);

        /// <summary>Checks a signed callback and returns what it tells: the signature of its JWT, who issued it and
        /// when, and that the body is the one signed.</summary>
        /// <remarks>Pass the body exactly as it arrived, before parsing.</remarks>
        /// <param name="body">The body, unparsed: text, or bytes in UTF-8.</param>
        /// <param name="authorization">The <c>Authorization</c> header, with or without <c>Bearer</c>; in Node, Python
        /// and Ruby also all headers.</param>
        /// <param name="secrets">The signature secrets of the account portal; one of them must fit.</param>
        /// <param name="options">What else there is to say.</param>
        /// <exception cref="OpenTokAuthenticationException">It fails so if it is not genuine.</exception>
        /// <example>
        /// <code>
        /// var answer = client.VerifyWebhook(body, authorization, new[] { secret });
        /// </code>
        /// </example>
        public WebhookEvent VerifyWebhook(
            string body, string authorization, IEnumerable<string> secrets, VerifyWebhookOptions options = null) =>
            Local(
                "verify_webhook",
                With(options, ("body", body), ("authorization", authorization), ("secrets", secrets)),
                WebhookEvent.Read);

        /// <summary>Reads what a callback tells, without checking that it is genuine.</summary>
        /// <param name="body">The body, unparsed: text, or bytes in UTF-8.</param>
        /// <exception cref="OpenTokInvalidArgumentException">It fails so if the body is not JSON.</exception>
        /// <example>
        /// <code>
        /// var answer = client.ParseWebhook(body);
        /// </code>
        /// </example>
        public WebhookEvent ParseWebhook(string body) =>
            Local("parse_webhook", With(null, ("body", body)), WebhookEvent.Read);

        /// <summary>Signs a callback as the service does, for tests of your own: returns its <c>Authorization</c>
        /// header.</summary>
        /// <param name="body">The body, as it will be sent: text, or bytes in UTF-8.</param>
        /// <param name="secret">The signature secret.</param>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// var answer = client.SignWebhook(body, secret);
        /// </code>
        /// </example>
        public string SignWebhook(string body, string secret, SignWebhookOptions options = null) =>
            Local("sign_webhook", With(options, ("body", body), ("secret", secret)), Values.Text);

        /// <summary>Creates a project of the account.</summary>
        /// <remarks>The answer holds the new project's API key and secret.</remarks>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// var answer = client.CreateProject(new CreateProjectOptions { Name = "Acme" });
        /// </code>
        /// </example>
        public AccountProject CreateProject(CreateProjectOptions options = null) =>
            Ask("create_project", With(options), AccountProject.Read);

        /// <summary>Creates a project of the account.</summary>
        /// <remarks>The answer holds the new project's API key and secret.</remarks>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.CreateProjectAsync(new CreateProjectOptions { Name = "Acme" });
        /// </code>
        /// </example>
        public Task<AccountProject> CreateProjectAsync(
            CreateProjectOptions options = null, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("create_project", With(options), AccountProject.Read, cancellationToken);

        /// <summary>Returns all projects of the account.</summary>
        /// <example>
        /// <code>
        /// var answer = client.ListProjects();
        /// </code>
        /// </example>
        public IReadOnlyList<AccountProject> ListProjects() =>
            Ask("list_projects", With(null), Values.List(AccountProject.Read));

        /// <summary>Returns all projects of the account.</summary>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.ListProjectsAsync();
        /// </code>
        /// </example>
        public Task<IReadOnlyList<AccountProject>> ListProjectsAsync(
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("list_projects", With(null), Values.List(AccountProject.Read), cancellationToken);

        /// <summary>Returns one project of the account.</summary>
        /// <param name="apiKey">The project's API key.</param>
        /// <example>
        /// <code>
        /// var answer = client.GetProject(apiKey);
        /// </code>
        /// </example>
        public AccountProject GetProject(string apiKey) =>
            Ask("get_project", With(null, ("apiKey", apiKey)), AccountProject.Read);

        /// <summary>Returns one project of the account.</summary>
        /// <param name="apiKey">The project's API key.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.GetProjectAsync(apiKey);
        /// </code>
        /// </example>
        public Task<AccountProject> GetProjectAsync(
            string apiKey, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("get_project", With(null, ("apiKey", apiKey)), AccountProject.Read, cancellationToken);

        /// <summary>Suspends a project: its API key is refused until it is activated.</summary>
        /// <param name="apiKey">The project's API key.</param>
        /// <example>
        /// <code>
        /// var answer = client.SuspendProject(apiKey);
        /// </code>
        /// </example>
        public AccountProject SuspendProject(string apiKey) =>
            Ask("suspend_project", With(null, ("apiKey", apiKey)), AccountProject.Read);

        /// <summary>Suspends a project: its API key is refused until it is activated.</summary>
        /// <param name="apiKey">The project's API key.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.SuspendProjectAsync(apiKey);
        /// </code>
        /// </example>
        public Task<AccountProject> SuspendProjectAsync(
            string apiKey, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("suspend_project", With(null, ("apiKey", apiKey)), AccountProject.Read, cancellationToken);

        /// <summary>Activates a project that was suspended.</summary>
        /// <param name="apiKey">The project's API key.</param>
        /// <example>
        /// <code>
        /// var answer = client.ActivateProject(apiKey);
        /// </code>
        /// </example>
        public AccountProject ActivateProject(string apiKey) =>
            Ask("activate_project", With(null, ("apiKey", apiKey)), AccountProject.Read);

        /// <summary>Activates a project that was suspended.</summary>
        /// <param name="apiKey">The project's API key.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.ActivateProjectAsync(apiKey);
        /// </code>
        /// </example>
        public Task<AccountProject> ActivateProjectAsync(
            string apiKey, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("activate_project", With(null, ("apiKey", apiKey)), AccountProject.Read, cancellationToken);

        /// <summary>Deletes a project for good.</summary>
        /// <param name="apiKey">The project's API key.</param>
        /// <example>
        /// <code>
        /// client.DeleteProject(apiKey);
        /// </code>
        /// </example>
        public void DeleteProject(string apiKey) =>
            Ask("delete_project", With(null, ("apiKey", apiKey)), Values.Json);

        /// <summary>Deletes a project for good.</summary>
        /// <param name="apiKey">The project's API key.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// await client.DeleteProjectAsync(apiKey);
        /// </code>
        /// </example>
        public Task DeleteProjectAsync(
            string apiKey, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("delete_project", With(null, ("apiKey", apiKey)), Values.Json, cancellationToken);

        /// <summary>Gives a project a new secret; the one before is refused from then on.</summary>
        /// <param name="apiKey">The project's API key.</param>
        /// <example>
        /// <code>
        /// var answer = client.RefreshProjectSecret(apiKey);
        /// </code>
        /// </example>
        public AccountProject RefreshProjectSecret(string apiKey) =>
            Ask("refresh_project_secret", With(null, ("apiKey", apiKey)), AccountProject.Read);

        /// <summary>Gives a project a new secret; the one before is refused from then on.</summary>
        /// <param name="apiKey">The project's API key.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.RefreshProjectSecretAsync(apiKey);
        /// </code>
        /// </example>
        public Task<AccountProject> RefreshProjectSecretAsync(
            string apiKey, CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("refresh_project_secret", With(null, ("apiKey", apiKey)), AccountProject.Read, cancellationToken);

        /// <summary>Sends any request to the service, authenticated and with the usual timeouts, retries and
        /// errors.</summary>
        /// <remarks><c>{project}</c> in the path stands for the API key or the application's id; other places in braces
        /// are filled from <c>PathParams</c>.</remarks>
        /// <param name="method"><c>GET</c>, <c>POST</c>, <c>PUT</c>, <c>PATCH</c> or <c>DELETE</c>.</param>
        /// <param name="path">The path, percent-encoded, for example <c>/v2/project/{project}/archive/{archiveId}</c>.
        /// A part in brackets, <c>[/connection/{connectionId}]</c>, is left out where its place is not filled.</param>
        /// <param name="options">What else there is to say.</param>
        /// <example>
        /// <code>
        /// var answer = client.Request("GET", "/v2/project/{project}/archive");
        /// </code>
        /// </example>
        public RawAnswer Request(string method, string path, RequestOptions options = null) =>
            Ask("request", With(options, ("method", method), ("path", path)), RawAnswer.Read);

        /// <summary>Sends any request to the service, authenticated and with the usual timeouts, retries and
        /// errors.</summary>
        /// <remarks><c>{project}</c> in the path stands for the API key or the application's id; other places in braces
        /// are filled from <c>PathParams</c>.</remarks>
        /// <param name="method"><c>GET</c>, <c>POST</c>, <c>PUT</c>, <c>PATCH</c> or <c>DELETE</c>.</param>
        /// <param name="path">The path, percent-encoded, for example <c>/v2/project/{project}/archive/{archiveId}</c>.
        /// A part in brackets, <c>[/connection/{connectionId}]</c>, is left out where its place is not filled.</param>
        /// <param name="options">What else there is to say.</param>
        /// <param name="cancellationToken">Drops the request.</param>
        /// <example>
        /// <code>
        /// var answer = await client.RequestAsync("GET", "/v2/project/{project}/archive");
        /// </code>
        /// </example>
        public Task<RawAnswer> RequestAsync(
            string method,
            string path,
            RequestOptions options = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            AskAsync("request", With(options, ("method", method), ("path", path)), RawAnswer.Read, cancellationToken);
    }
}
