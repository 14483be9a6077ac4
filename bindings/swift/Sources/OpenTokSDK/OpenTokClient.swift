// Generated from core/surface.json by `make generate`. Do not edit.

/// What a client can do. ``OpenTok`` does it with the service; a fake of your own does in a test what you say.
///
/// A fake has the methods that the test needs, and nothing else: what it leaves out throws.
///
/// ```swift
/// struct Fake: OpenTokClient {
///     func createSession(_ request: CreateSession) async throws -> Session { Session(sessionId: "1_fake") }
/// }
/// let session = try await Fake().createSession(mediaMode: .routed)
/// ```
public protocol OpenTokClient: Sendable {
    /// Creates a session. Its arguments are one value.
    func createSession(_ request: CreateSession) async throws -> Session

    /// Reads what a session's identifier says, without asking the service.
    ///
    /// ```swift
    /// try client.decodeSessionId(sessionId: sessionId)
    /// ```
    ///
    /// - Parameter sessionId: The session's identifier.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.invalidArgument` if the text is not a session's identifier.
    func decodeSessionId(sessionId: String) throws -> SessionInfo

    /// Makes a token with which a client connects to a session. Its arguments are one value.
    func generateToken(_ request: GenerateToken) throws -> String

    /// Reads what a token says, without checking it.
    ///
    /// ```swift
    /// try client.inspectToken(token: token)
    /// ```
    ///
    /// - Parameter token: The token: a JWT or `T1==…`.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.invalidArgument` if the text is no token.
    func inspectToken(token: String) throws -> TokenInfo

    /// Checks a token as the service would, and says why it would be refused. Its arguments are one value.
    func verifyToken(_ request: VerifyToken) throws -> TokenVerdict

    /// Makes the JWT that authenticates a REST call, for requests made by hand. Its arguments are one value.
    func generateJwt(_ request: GenerateJwt) throws -> String

    /// Starts recording a session. Its arguments are one value.
    func startArchive(_ request: StartArchive) async throws -> Archive

    /// Stops recording; the file is available some seconds later.
    ///
    /// ```swift
    /// try await client.stopArchive(archiveId: archiveId)
    /// ```
    ///
    /// - Parameter archiveId: The archive.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.conflict` if the archive is not being recorded.
    @discardableResult
    func stopArchive(archiveId: String) async throws -> Archive

    /// Returns one archive.
    ///
    /// ```swift
    /// try await client.getArchive(archiveId: archiveId)
    /// ```
    ///
    /// - Parameter archiveId: The archive.
    /// - Throws: Every failure is an ``OpenTokError``.
    func getArchive(archiveId: String) async throws -> Archive

    /// Returns one page of archives, newest first; deleted ones are left out. Its arguments are one value.
    func listArchives(_ request: ListArchives) async throws -> ArchivePage

    /// Deletes an archive that is `available` or `uploaded`.
    ///
    /// ```swift
    /// try await client.deleteArchive(archiveId: archiveId)
    /// ```
    ///
    /// - Parameter archiveId: The archive.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.conflict` in any other state.
    func deleteArchive(archiveId: String) async throws

    /// Changes the layout of a composed archive while it is being recorded. Its arguments are one value.
    func setArchiveLayout(_ request: SetArchiveLayout) async throws

    /// Adds a stream to an archive with the stream mode `manual`, or changes which of its tracks are recorded. Its arguments are one value.
    func addArchiveStream(_ request: AddArchiveStream) async throws

    /// Removes a stream from an archive with the stream mode `manual`.
    ///
    /// ```swift
    /// try await client.removeArchiveStream(archiveId: archiveId, streamId: streamId)
    /// ```
    ///
    /// - Parameter archiveId: The archive.
    /// - Parameter streamId: The stream.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.conflict` (405) if the stream mode is `auto`.
    func removeArchiveStream(archiveId: String, streamId: String) async throws

    /// Has the files of this project's archives stored in your own bucket or container. Its arguments are one value.
    func setArchiveStorage(_ request: SetArchiveStorage) async throws

    /// Has the files of this project's archives stored with the service again.
    ///
    /// ```swift
    /// try await client.deleteArchiveStorage()
    /// ```
    /// - Throws: Every failure is an ``OpenTokError``.
    func deleteArchiveStorage() async throws

    /// Starts broadcasting a session over HLS, RTMP or both. Its arguments are one value.
    func startBroadcast(_ request: StartBroadcast) async throws -> Broadcast

    /// Stops a broadcast.
    ///
    /// ```swift
    /// try await client.stopBroadcast(broadcastId: broadcastId)
    /// ```
    ///
    /// - Parameter broadcastId: The broadcast.
    /// - Throws: Every failure is an ``OpenTokError``.
    @discardableResult
    func stopBroadcast(broadcastId: String) async throws -> Broadcast

    /// Returns one broadcast that is in progress.
    ///
    /// ```swift
    /// try await client.getBroadcast(broadcastId: broadcastId)
    /// ```
    ///
    /// - Parameter broadcastId: The broadcast.
    /// - Throws: Every failure is an ``OpenTokError``.
    func getBroadcast(broadcastId: String) async throws -> Broadcast

    /// Returns one page of the broadcasts in progress, newest first. Its arguments are one value.
    func listBroadcasts(_ request: ListBroadcasts) async throws -> BroadcastPage

    /// Changes the layout of a broadcast in progress. Its arguments are one value.
    func setBroadcastLayout(_ request: SetBroadcastLayout) async throws

    /// Adds a stream to a broadcast with the stream mode `manual`, or changes which of its tracks are shown. Its arguments are one value.
    func addBroadcastStream(_ request: AddBroadcastStream) async throws

    /// Removes a stream from a broadcast with the stream mode `manual`.
    ///
    /// ```swift
    /// try await client.removeBroadcastStream(broadcastId: broadcastId, streamId: streamId)
    /// ```
    ///
    /// - Parameter broadcastId: The broadcast.
    /// - Parameter streamId: The stream.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.conflict` (405) if the stream mode is `auto`.
    func removeBroadcastStream(broadcastId: String, streamId: String) async throws

    /// Returns one stream of a session.
    ///
    /// ```swift
    /// try await client.getStream(sessionId: sessionId, streamId: streamId)
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Parameter streamId: The stream.
    /// - Throws: Every failure is an ``OpenTokError``.
    func getStream(sessionId: String, streamId: String) async throws -> Stream

    /// Returns all streams of a session.
    ///
    /// ```swift
    /// try await client.listStreams(sessionId: sessionId)
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Throws: Every failure is an ``OpenTokError``.
    func listStreams(sessionId: String) async throws -> StreamList

    /// Sets the layout classes of streams, which decide their place in a composed archive or broadcast.
    ///
    /// ```swift
    /// try await client.setStreamClassLists(sessionId: sessionId, items: [StreamClassList(id: streamId, layoutClassList: ["focus"])])
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Parameter items: At least one stream with its classes.
    /// - Throws: Every failure is an ``OpenTokError``.
    func setStreamClassLists(sessionId: String, items: [StreamClassList]) async throws

    /// Returns all connections of a session.
    ///
    /// ```swift
    /// try await client.listConnections(sessionId: sessionId)
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Throws: Every failure is an ``OpenTokError``.
    func listConnections(sessionId: String) async throws -> ConnectionList

    /// Disconnects a client from a session.
    ///
    /// ```swift
    /// try await client.forceDisconnect(sessionId: sessionId, connectionId: connectionId)
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Parameter connectionId: The connection.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.notFound` if it is not connected.
    func forceDisconnect(sessionId: String, connectionId: String) async throws

    /// Mutes the audio of one stream.
    ///
    /// ```swift
    /// try await client.forceMuteStream(sessionId: sessionId, streamId: streamId)
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Parameter streamId: The stream.
    /// - Throws: Every failure is an ``OpenTokError``.
    @discardableResult
    func forceMuteStream(sessionId: String, streamId: String) async throws -> Project

    /// Mutes the audio of all streams, also of those published later, but for the excluded ones. Its arguments are one value.
    @discardableResult
    func forceMuteAll(_ request: ForceMuteAll) async throws -> Project

    /// Lets streams published from now on be heard again; those muted already stay so.
    ///
    /// ```swift
    /// try await client.disableForceMute(sessionId: sessionId)
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Throws: Every failure is an ``OpenTokError``.
    @discardableResult
    func disableForceMute(sessionId: String) async throws -> Project

    /// Sends a message to all clients of a session, or to one. Its arguments are one value.
    func signal(_ request: Signal) async throws

    /// Dials a SIP endpoint and joins it to a session as a client. Its arguments are one value.
    func dial(_ request: Dial) async throws -> SipCall

    /// Plays telephone digits to all clients dialled into a session, or to one. Its arguments are one value.
    func playDtmf(_ request: PlayDtmf) async throws

    /// Opens a web page and publishes it into a session. Its arguments are one value.
    func startRender(_ request: StartRender) async throws -> Render

    /// Returns one render.
    ///
    /// ```swift
    /// try await client.getRender(renderId: renderId)
    /// ```
    ///
    /// - Parameter renderId: The render.
    /// - Throws: Every failure is an ``OpenTokError``.
    func getRender(renderId: String) async throws -> Render

    /// Returns one page of renders, newest first. Its arguments are one value.
    func listRenders(_ request: ListRenders) async throws -> RenderPage

    /// Stops a render.
    ///
    /// ```swift
    /// try await client.stopRender(renderId: renderId)
    /// ```
    ///
    /// - Parameter renderId: The render.
    /// - Throws: Every failure is an ``OpenTokError``.
    func stopRender(renderId: String) async throws

    /// Starts captioning a session. Its arguments are one value.
    func startCaptions(_ request: StartCaptions) async throws -> Captions

    /// Stops captioning.
    ///
    /// ```swift
    /// try await client.stopCaptions(captionsId: captionsId)
    /// ```
    ///
    /// - Parameter captionsId: The captions.
    /// - Throws: Every failure is an ``OpenTokError``.
    func stopCaptions(captionsId: String) async throws

    /// Sends the audio of a session to a WebSocket, and back if asked for. Its arguments are one value.
    func startAudioConnector(_ request: StartAudioConnector) async throws -> AudioConnector

    /// Closes the WebSocket. Disconnecting its `connectionId` does the same.
    ///
    /// ```swift
    /// try await client.stopAudioConnector(connectorId: connectorId)
    /// ```
    ///
    /// - Parameter connectorId: The connector.
    /// - Throws: Every failure is an ``OpenTokError``.
    func stopAudioConnector(connectorId: String) async throws

    /// Asks the service to report events to an address.
    ///
    /// ```swift
    /// try await client.registerCallback(group: "archive", event: "status", url: "https://example.com/archives")
    /// ```
    ///
    /// - Parameter group: What it is about: `connection`, `stream` or `archive`.
    /// - Parameter event: What happened: `created`, `destroyed` or `status`.
    /// - Parameter url: Where to report it.
    /// - Throws: Every failure is an ``OpenTokError``.
    func registerCallback(group: String, event: String, url: String) async throws -> Callback

    /// Returns the addresses registered.
    ///
    /// ```swift
    /// try await client.listCallbacks()
    /// ```
    /// - Throws: Every failure is an ``OpenTokError``.
    func listCallbacks() async throws -> [Callback]

    /// Removes an address.
    ///
    /// ```swift
    /// try await client.unregisterCallback(callbackId: callbackId)
    /// ```
    ///
    /// - Parameter callbackId: The callback.
    /// - Throws: Every failure is an ``OpenTokError``.
    func unregisterCallback(callbackId: String) async throws

    /// Checks a signed callback and returns what it tells: the signature of its JWT, who issued it and when, and that the body is the one signed. Its arguments are one value.
    func verifyWebhook(_ request: VerifyWebhook) throws -> WebhookEvent

    /// Reads what a callback tells, without checking that it is genuine.
    ///
    /// ```swift
    /// try client.parseWebhook(body: body)
    /// ```
    ///
    /// - Parameter body: The body, unparsed: text, or bytes in UTF-8.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.invalidArgument` if the body is not JSON.
    func parseWebhook(body: String) throws -> WebhookEvent

    /// Signs a callback as the service does, for tests of your own: returns its `Authorization` header. Its arguments are one value.
    func signWebhook(_ request: SignWebhook) throws -> String

    /// Creates a project of the account. Its arguments are one value.
    func createProject(_ request: CreateProject) async throws -> AccountProject

    /// Returns all projects of the account.
    ///
    /// ```swift
    /// try await client.listProjects()
    /// ```
    /// - Throws: Every failure is an ``OpenTokError``.
    func listProjects() async throws -> [AccountProject]

    /// Returns one project of the account.
    ///
    /// ```swift
    /// try await client.getProject(apiKey: apiKey)
    /// ```
    ///
    /// - Parameter apiKey: The project's API key.
    /// - Throws: Every failure is an ``OpenTokError``.
    func getProject(apiKey: String) async throws -> AccountProject

    /// Suspends a project: its API key is refused until it is activated.
    ///
    /// ```swift
    /// try await client.suspendProject(apiKey: apiKey)
    /// ```
    ///
    /// - Parameter apiKey: The project's API key.
    /// - Throws: Every failure is an ``OpenTokError``.
    @discardableResult
    func suspendProject(apiKey: String) async throws -> AccountProject

    /// Activates a project that was suspended.
    ///
    /// ```swift
    /// try await client.activateProject(apiKey: apiKey)
    /// ```
    ///
    /// - Parameter apiKey: The project's API key.
    /// - Throws: Every failure is an ``OpenTokError``.
    @discardableResult
    func activateProject(apiKey: String) async throws -> AccountProject

    /// Deletes a project for good.
    ///
    /// ```swift
    /// try await client.deleteProject(apiKey: apiKey)
    /// ```
    ///
    /// - Parameter apiKey: The project's API key.
    /// - Throws: Every failure is an ``OpenTokError``.
    func deleteProject(apiKey: String) async throws

    /// Gives a project a new secret; the one before is refused from then on.
    ///
    /// ```swift
    /// try await client.refreshProjectSecret(apiKey: apiKey)
    /// ```
    ///
    /// - Parameter apiKey: The project's API key.
    /// - Throws: Every failure is an ``OpenTokError``.
    @discardableResult
    func refreshProjectSecret(apiKey: String) async throws -> AccountProject

    /// Sends any request to the service, authenticated and with the usual timeouts, retries and errors. Its arguments are one value.
    func request(_ request: RawRequest) async throws -> RawAnswer
}
