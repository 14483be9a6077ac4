// Generated from core/surface.json by `make generate`. Do not edit.

// What the client does with the native library.
extension OpenTok {
    /// Creates a session. Its arguments are one value.
    public func createSession(_ request: CreateSession) async throws -> Session {
        try await native.createSession(
            mediaMode: request.mediaMode,
            archiveMode: request.archiveMode,
            archiveName: request.archiveName,
            archiveResolution: request.archiveResolution,
            location: request.location,
            e2ee: request.e2ee
        )
    }

    /// Reads what a session's identifier says, without asking the service.
    ///
    /// ```swift
    /// try client.decodeSessionId(sessionId: sessionId)
    /// ```
    ///
    /// - Parameter sessionId: The session's identifier.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.invalidArgument` if the text is not a session's identifier.
    public func decodeSessionId(sessionId: String) throws -> SessionInfo {
        try native.decodeSessionId(
            sessionId: sessionId
        )
    }

    /// Makes a token with which a client connects to a session. Its arguments are one value.
    public func generateToken(_ request: GenerateToken) throws -> String {
        try native.generateToken(
            sessionId: request.sessionId,
            role: request.role,
            expireTime: request.expireTime,
            ttl: request.ttl,
            data: request.data,
            initialLayoutClassList: request.initialLayoutClassList,
            kind: request.kind,
            issuedAt: request.issuedAt,
            nonce: request.nonce
        )
    }

    /// Reads what a token says, without checking it.
    ///
    /// ```swift
    /// try client.inspectToken(token: token)
    /// ```
    ///
    /// - Parameter token: The token: a JWT or `T1==…`.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.invalidArgument` if the text is no token.
    public func inspectToken(token: String) throws -> TokenInfo {
        try native.inspectToken(
            token: token
        )
    }

    /// Checks a token as the service would, and says why it would be refused. Its arguments are one value.
    public func verifyToken(_ request: VerifyToken) throws -> TokenVerdict {
        try native.verifyToken(
            token: request.token,
            sessionId: request.sessionId,
            role: request.role,
            at: request.at
        )
    }

    /// Makes the JWT that authenticates a REST call, for requests made by hand. Its arguments are one value.
    public func generateJwt(_ request: GenerateJwt) throws -> String {
        try native.generateJwt(
            ttl: narrow(request.ttl, "ttl", "generateJwt")
        )
    }

    /// Starts recording a session. Its arguments are one value.
    public func startArchive(_ request: StartArchive) async throws -> Archive {
        try await native.startArchive(
            sessionId: request.sessionId,
            name: request.name,
            hasAudio: request.hasAudio,
            hasVideo: request.hasVideo,
            outputMode: request.outputMode,
            streamMode: request.streamMode,
            resolution: request.resolution,
            layout: request.layout,
            multiArchiveTag: request.multiArchiveTag,
            maxBitrate: narrow(request.maxBitrate, "maxBitrate", "startArchive"),
            quantizationParameter: narrow(request.quantizationParameter, "quantizationParameter", "startArchive"),
            hasTranscription: request.hasTranscription,
            transcriptionProperties: request.transcriptionProperties
        )
    }

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
    public func stopArchive(archiveId: String) async throws -> Archive {
        try await native.stopArchive(
            archiveId: archiveId
        )
    }

    /// Returns one archive.
    ///
    /// ```swift
    /// try await client.getArchive(archiveId: archiveId)
    /// ```
    ///
    /// - Parameter archiveId: The archive.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func getArchive(archiveId: String) async throws -> Archive {
        try await native.getArchive(
            archiveId: archiveId
        )
    }

    /// Returns one page of archives, newest first; deleted ones are left out. Its arguments are one value.
    public func listArchives(_ request: ListArchives) async throws -> ArchivePage {
        try await native.listArchives(
            offset: narrow(request.offset, "offset", "listArchives"),
            count: narrow(request.count, "count", "listArchives"),
            sessionId: request.sessionId
        )
    }

    /// Deletes an archive that is `available` or `uploaded`.
    ///
    /// ```swift
    /// try await client.deleteArchive(archiveId: archiveId)
    /// ```
    ///
    /// - Parameter archiveId: The archive.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.conflict` in any other state.
    public func deleteArchive(archiveId: String) async throws {
        try await native.deleteArchive(
            archiveId: archiveId
        )
    }

    /// Changes the layout of a composed archive while it is being recorded. Its arguments are one value.
    public func setArchiveLayout(_ request: SetArchiveLayout) async throws {
        try await native.setArchiveLayout(
            archiveId: request.archiveId,
            type: request.type,
            stylesheet: request.stylesheet,
            screenshareType: request.screenshareType
        )
    }

    /// Adds a stream to an archive with the stream mode `manual`, or changes which of its tracks are recorded. Its arguments are one value.
    public func addArchiveStream(_ request: AddArchiveStream) async throws {
        try await native.addArchiveStream(
            archiveId: request.archiveId,
            streamId: request.streamId,
            hasAudio: request.hasAudio,
            hasVideo: request.hasVideo
        )
    }

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
    public func removeArchiveStream(archiveId: String, streamId: String) async throws {
        try await native.removeArchiveStream(
            archiveId: archiveId,
            streamId: streamId
        )
    }

    /// Has the files of this project's archives stored in your own bucket or container. Its arguments are one value.
    public func setArchiveStorage(_ request: SetArchiveStorage) async throws {
        try await native.setArchiveStorage(
            s3: request.s3,
            azure: request.azure,
            fallback: request.fallback
        )
    }

    /// Has the files of this project's archives stored with the service again.
    ///
    /// ```swift
    /// try await client.deleteArchiveStorage()
    /// ```
    /// - Throws: Every failure is an ``OpenTokError``.
    public func deleteArchiveStorage() async throws {
        try await native.deleteArchiveStorage()
    }

    /// Starts broadcasting a session over HLS, RTMP or both. Its arguments are one value.
    public func startBroadcast(_ request: StartBroadcast) async throws -> Broadcast {
        try await native.startBroadcast(
            sessionId: request.sessionId,
            outputs: request.outputs,
            maxDuration: narrow(request.maxDuration, "maxDuration", "startBroadcast"),
            maxBitrate: narrow(request.maxBitrate, "maxBitrate", "startBroadcast"),
            resolution: request.resolution,
            layout: request.layout,
            streamMode: request.streamMode,
            hasAudio: request.hasAudio,
            hasVideo: request.hasVideo,
            multiBroadcastTag: request.multiBroadcastTag
        )
    }

    /// Stops a broadcast.
    ///
    /// ```swift
    /// try await client.stopBroadcast(broadcastId: broadcastId)
    /// ```
    ///
    /// - Parameter broadcastId: The broadcast.
    /// - Throws: Every failure is an ``OpenTokError``.
    @discardableResult
    public func stopBroadcast(broadcastId: String) async throws -> Broadcast {
        try await native.stopBroadcast(
            broadcastId: broadcastId
        )
    }

    /// Returns one broadcast that is in progress.
    ///
    /// ```swift
    /// try await client.getBroadcast(broadcastId: broadcastId)
    /// ```
    ///
    /// - Parameter broadcastId: The broadcast.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func getBroadcast(broadcastId: String) async throws -> Broadcast {
        try await native.getBroadcast(
            broadcastId: broadcastId
        )
    }

    /// Returns one page of the broadcasts in progress, newest first. Its arguments are one value.
    public func listBroadcasts(_ request: ListBroadcasts) async throws -> BroadcastPage {
        try await native.listBroadcasts(
            offset: narrow(request.offset, "offset", "listBroadcasts"),
            count: narrow(request.count, "count", "listBroadcasts"),
            sessionId: request.sessionId
        )
    }

    /// Changes the layout of a broadcast in progress. Its arguments are one value.
    public func setBroadcastLayout(_ request: SetBroadcastLayout) async throws {
        try await native.setBroadcastLayout(
            broadcastId: request.broadcastId,
            type: request.type,
            stylesheet: request.stylesheet,
            screenshareType: request.screenshareType
        )
    }

    /// Adds a stream to a broadcast with the stream mode `manual`, or changes which of its tracks are shown. Its arguments are one value.
    public func addBroadcastStream(_ request: AddBroadcastStream) async throws {
        try await native.addBroadcastStream(
            broadcastId: request.broadcastId,
            streamId: request.streamId,
            hasAudio: request.hasAudio,
            hasVideo: request.hasVideo
        )
    }

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
    public func removeBroadcastStream(broadcastId: String, streamId: String) async throws {
        try await native.removeBroadcastStream(
            broadcastId: broadcastId,
            streamId: streamId
        )
    }

    /// Returns one stream of a session.
    ///
    /// ```swift
    /// try await client.getStream(sessionId: sessionId, streamId: streamId)
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Parameter streamId: The stream.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func getStream(sessionId: String, streamId: String) async throws -> Stream {
        try await native.getStream(
            sessionId: sessionId,
            streamId: streamId
        )
    }

    /// Returns all streams of a session.
    ///
    /// ```swift
    /// try await client.listStreams(sessionId: sessionId)
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func listStreams(sessionId: String) async throws -> StreamList {
        try await native.listStreams(
            sessionId: sessionId
        )
    }

    /// Sets the layout classes of streams, which decide their place in a composed archive or broadcast.
    ///
    /// ```swift
    /// try await client.setStreamClassLists(sessionId: sessionId, items: [StreamClassList(id: streamId, layoutClassList: ["focus"])])
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Parameter items: At least one stream with its classes.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func setStreamClassLists(sessionId: String, items: [StreamClassList]) async throws {
        try await native.setStreamClassLists(
            sessionId: sessionId,
            items: items
        )
    }

    /// Returns all connections of a session.
    ///
    /// ```swift
    /// try await client.listConnections(sessionId: sessionId)
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func listConnections(sessionId: String) async throws -> ConnectionList {
        try await native.listConnections(
            sessionId: sessionId
        )
    }

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
    public func forceDisconnect(sessionId: String, connectionId: String) async throws {
        try await native.forceDisconnect(
            sessionId: sessionId,
            connectionId: connectionId
        )
    }

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
    public func forceMuteStream(sessionId: String, streamId: String) async throws -> Project {
        try await native.forceMuteStream(
            sessionId: sessionId,
            streamId: streamId
        )
    }

    /// Mutes the audio of all streams, also of those published later, but for the excluded ones. Its arguments are one value.
    @discardableResult
    public func forceMuteAll(_ request: ForceMuteAll) async throws -> Project {
        try await native.forceMuteAll(
            sessionId: request.sessionId,
            excludedStreamIds: request.excludedStreamIds
        )
    }

    /// Lets streams published from now on be heard again; those muted already stay so.
    ///
    /// ```swift
    /// try await client.disableForceMute(sessionId: sessionId)
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Throws: Every failure is an ``OpenTokError``.
    @discardableResult
    public func disableForceMute(sessionId: String) async throws -> Project {
        try await native.disableForceMute(
            sessionId: sessionId
        )
    }

    /// Sends a message to all clients of a session, or to one. Its arguments are one value.
    public func signal(_ request: Signal) async throws {
        try await native.signal(
            sessionId: request.sessionId,
            type: request.type,
            data: request.data,
            connectionId: request.connectionId
        )
    }

    /// Dials a SIP endpoint and joins it to a session as a client. Its arguments are one value.
    public func dial(_ request: Dial) async throws -> SipCall {
        try await native.dial(
            sessionId: request.sessionId,
            token: request.token,
            sipUri: request.sipUri,
            from: request.from,
            headers: request.headers,
            auth: request.auth,
            secure: request.secure,
            video: request.video,
            observeForceMute: request.observeForceMute,
            streams: request.streams
        )
    }

    /// Plays telephone digits to all clients dialled into a session, or to one. Its arguments are one value.
    public func playDtmf(_ request: PlayDtmf) async throws {
        try await native.playDtmf(
            sessionId: request.sessionId,
            digits: request.digits,
            connectionId: request.connectionId
        )
    }

    /// Opens a web page and publishes it into a session. Its arguments are one value.
    public func startRender(_ request: StartRender) async throws -> Render {
        try await native.startRender(
            sessionId: request.sessionId,
            token: request.token,
            url: request.url,
            maxDuration: narrow(request.maxDuration, "maxDuration", "startRender"),
            resolution: request.resolution,
            properties: request.properties,
            statusCallbackUrl: request.statusCallbackUrl
        )
    }

    /// Returns one render.
    ///
    /// ```swift
    /// try await client.getRender(renderId: renderId)
    /// ```
    ///
    /// - Parameter renderId: The render.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func getRender(renderId: String) async throws -> Render {
        try await native.getRender(
            renderId: renderId
        )
    }

    /// Returns one page of renders, newest first. Its arguments are one value.
    public func listRenders(_ request: ListRenders) async throws -> RenderPage {
        try await native.listRenders(
            offset: narrow(request.offset, "offset", "listRenders"),
            count: narrow(request.count, "count", "listRenders")
        )
    }

    /// Stops a render.
    ///
    /// ```swift
    /// try await client.stopRender(renderId: renderId)
    /// ```
    ///
    /// - Parameter renderId: The render.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func stopRender(renderId: String) async throws {
        try await native.stopRender(
            renderId: renderId
        )
    }

    /// Starts captioning a session. Its arguments are one value.
    public func startCaptions(_ request: StartCaptions) async throws -> Captions {
        try await native.startCaptions(
            sessionId: request.sessionId,
            token: request.token,
            languageCode: request.languageCode,
            maxDuration: narrow(request.maxDuration, "maxDuration", "startCaptions"),
            partialCaptions: request.partialCaptions,
            statusCallbackUrl: request.statusCallbackUrl
        )
    }

    /// Stops captioning.
    ///
    /// ```swift
    /// try await client.stopCaptions(captionsId: captionsId)
    /// ```
    ///
    /// - Parameter captionsId: The captions.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func stopCaptions(captionsId: String) async throws {
        try await native.stopCaptions(
            captionsId: captionsId
        )
    }

    /// Sends the audio of a session to a WebSocket, and back if asked for. Its arguments are one value.
    public func startAudioConnector(_ request: StartAudioConnector) async throws -> AudioConnector {
        try await native.startAudioConnector(
            sessionId: request.sessionId,
            token: request.token,
            uri: request.uri,
            streams: request.streams,
            headers: request.headers,
            audioRate: narrow(request.audioRate, "audioRate", "startAudioConnector"),
            bidirectional: request.bidirectional,
            audioTransport: request.audioTransport
        )
    }

    /// Closes the WebSocket. Disconnecting its `connectionId` does the same.
    ///
    /// ```swift
    /// try await client.stopAudioConnector(connectorId: connectorId)
    /// ```
    ///
    /// - Parameter connectorId: The connector.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func stopAudioConnector(connectorId: String) async throws {
        try await native.stopAudioConnector(
            connectorId: connectorId
        )
    }

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
    public func registerCallback(group: String, event: String, url: String) async throws -> Callback {
        try await native.registerCallback(
            group: group,
            event: event,
            url: url
        )
    }

    /// Returns the addresses registered.
    ///
    /// ```swift
    /// try await client.listCallbacks()
    /// ```
    /// - Throws: Every failure is an ``OpenTokError``.
    public func listCallbacks() async throws -> [Callback] {
        try await native.listCallbacks()
    }

    /// Removes an address.
    ///
    /// ```swift
    /// try await client.unregisterCallback(callbackId: callbackId)
    /// ```
    ///
    /// - Parameter callbackId: The callback.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func unregisterCallback(callbackId: String) async throws {
        try await native.unregisterCallback(
            callbackId: callbackId
        )
    }

    /// Checks a signed callback and returns what it tells: the signature of its JWT, who issued it and when, and that the body is the one signed. Its arguments are one value.
    public func verifyWebhook(_ request: VerifyWebhook) throws -> WebhookEvent {
        try native.verifyWebhook(
            body: request.body,
            authorization: request.authorization,
            secrets: request.secrets,
            maxAge: request.maxAge,
            at: request.at
        )
    }

    /// Reads what a callback tells, without checking that it is genuine.
    ///
    /// ```swift
    /// try client.parseWebhook(body: body)
    /// ```
    ///
    /// - Parameter body: The body, unparsed: text, or bytes in UTF-8.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.invalidArgument` if the body is not JSON.
    public func parseWebhook(body: String) throws -> WebhookEvent {
        try native.parseWebhook(
            body: body
        )
    }

    /// Signs a callback as the service does, for tests of your own: returns its `Authorization` header. Its arguments are one value.
    public func signWebhook(_ request: SignWebhook) throws -> String {
        try native.signWebhook(
            body: request.body,
            secret: request.secret,
            apiKey: request.apiKey,
            applicationId: request.applicationId,
            at: request.at,
            jti: request.jti
        )
    }

    /// Creates a project of the account. Its arguments are one value.
    public func createProject(_ request: CreateProject) async throws -> AccountProject {
        try await native.createProject(
            name: request.name,
            environment: request.environment
        )
    }

    /// Returns all projects of the account.
    ///
    /// ```swift
    /// try await client.listProjects()
    /// ```
    /// - Throws: Every failure is an ``OpenTokError``.
    public func listProjects() async throws -> [AccountProject] {
        try await native.listProjects()
    }

    /// Returns one project of the account.
    ///
    /// ```swift
    /// try await client.getProject(apiKey: apiKey)
    /// ```
    ///
    /// - Parameter apiKey: The project's API key.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func getProject(apiKey: String) async throws -> AccountProject {
        try await native.getProject(
            apiKey: apiKey
        )
    }

    /// Suspends a project: its API key is refused until it is activated.
    ///
    /// ```swift
    /// try await client.suspendProject(apiKey: apiKey)
    /// ```
    ///
    /// - Parameter apiKey: The project's API key.
    /// - Throws: Every failure is an ``OpenTokError``.
    @discardableResult
    public func suspendProject(apiKey: String) async throws -> AccountProject {
        try await native.suspendProject(
            apiKey: apiKey
        )
    }

    /// Activates a project that was suspended.
    ///
    /// ```swift
    /// try await client.activateProject(apiKey: apiKey)
    /// ```
    ///
    /// - Parameter apiKey: The project's API key.
    /// - Throws: Every failure is an ``OpenTokError``.
    @discardableResult
    public func activateProject(apiKey: String) async throws -> AccountProject {
        try await native.activateProject(
            apiKey: apiKey
        )
    }

    /// Deletes a project for good.
    ///
    /// ```swift
    /// try await client.deleteProject(apiKey: apiKey)
    /// ```
    ///
    /// - Parameter apiKey: The project's API key.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func deleteProject(apiKey: String) async throws {
        try await native.deleteProject(
            apiKey: apiKey
        )
    }

    /// Gives a project a new secret; the one before is refused from then on.
    ///
    /// ```swift
    /// try await client.refreshProjectSecret(apiKey: apiKey)
    /// ```
    ///
    /// - Parameter apiKey: The project's API key.
    /// - Throws: Every failure is an ``OpenTokError``.
    @discardableResult
    public func refreshProjectSecret(apiKey: String) async throws -> AccountProject {
        try await native.refreshProjectSecret(
            apiKey: apiKey
        )
    }

    /// Sends any request to the service, authenticated and with the usual timeouts, retries and errors. Its arguments are one value.
    public func request(_ request: RawRequest) async throws -> RawAnswer {
        try await native.request(
            method: request.method,
            path: request.path,
            pathParams: request.pathParams,
            query: request.query,
            body: request.body,
            form: request.form
        )
    }
}

// What a fake leaves out.
extension OpenTokClient {
    /// Throws, as a fake that leaves it out does.
    public func createSession(_ request: CreateSession) async throws -> Session {
        throw missing("createSession")
    }

    /// Throws, as a fake that leaves it out does.
    public func decodeSessionId(sessionId: String) throws -> SessionInfo {
        throw missing("decodeSessionId")
    }

    /// Throws, as a fake that leaves it out does.
    public func generateToken(_ request: GenerateToken) throws -> String {
        throw missing("generateToken")
    }

    /// Throws, as a fake that leaves it out does.
    public func inspectToken(token: String) throws -> TokenInfo {
        throw missing("inspectToken")
    }

    /// Throws, as a fake that leaves it out does.
    public func verifyToken(_ request: VerifyToken) throws -> TokenVerdict {
        throw missing("verifyToken")
    }

    /// Throws, as a fake that leaves it out does.
    public func generateJwt(_ request: GenerateJwt) throws -> String {
        throw missing("generateJwt")
    }

    /// Throws, as a fake that leaves it out does.
    public func startArchive(_ request: StartArchive) async throws -> Archive {
        throw missing("startArchive")
    }

    /// Throws, as a fake that leaves it out does.
    @discardableResult
    public func stopArchive(archiveId: String) async throws -> Archive {
        throw missing("stopArchive")
    }

    /// Throws, as a fake that leaves it out does.
    public func getArchive(archiveId: String) async throws -> Archive {
        throw missing("getArchive")
    }

    /// Throws, as a fake that leaves it out does.
    public func listArchives(_ request: ListArchives) async throws -> ArchivePage {
        throw missing("listArchives")
    }

    /// Throws, as a fake that leaves it out does.
    public func deleteArchive(archiveId: String) async throws {
        throw missing("deleteArchive")
    }

    /// Throws, as a fake that leaves it out does.
    public func setArchiveLayout(_ request: SetArchiveLayout) async throws {
        throw missing("setArchiveLayout")
    }

    /// Throws, as a fake that leaves it out does.
    public func addArchiveStream(_ request: AddArchiveStream) async throws {
        throw missing("addArchiveStream")
    }

    /// Throws, as a fake that leaves it out does.
    public func removeArchiveStream(archiveId: String, streamId: String) async throws {
        throw missing("removeArchiveStream")
    }

    /// Throws, as a fake that leaves it out does.
    public func setArchiveStorage(_ request: SetArchiveStorage) async throws {
        throw missing("setArchiveStorage")
    }

    /// Throws, as a fake that leaves it out does.
    public func deleteArchiveStorage() async throws {
        throw missing("deleteArchiveStorage")
    }

    /// Throws, as a fake that leaves it out does.
    public func startBroadcast(_ request: StartBroadcast) async throws -> Broadcast {
        throw missing("startBroadcast")
    }

    /// Throws, as a fake that leaves it out does.
    @discardableResult
    public func stopBroadcast(broadcastId: String) async throws -> Broadcast {
        throw missing("stopBroadcast")
    }

    /// Throws, as a fake that leaves it out does.
    public func getBroadcast(broadcastId: String) async throws -> Broadcast {
        throw missing("getBroadcast")
    }

    /// Throws, as a fake that leaves it out does.
    public func listBroadcasts(_ request: ListBroadcasts) async throws -> BroadcastPage {
        throw missing("listBroadcasts")
    }

    /// Throws, as a fake that leaves it out does.
    public func setBroadcastLayout(_ request: SetBroadcastLayout) async throws {
        throw missing("setBroadcastLayout")
    }

    /// Throws, as a fake that leaves it out does.
    public func addBroadcastStream(_ request: AddBroadcastStream) async throws {
        throw missing("addBroadcastStream")
    }

    /// Throws, as a fake that leaves it out does.
    public func removeBroadcastStream(broadcastId: String, streamId: String) async throws {
        throw missing("removeBroadcastStream")
    }

    /// Throws, as a fake that leaves it out does.
    public func getStream(sessionId: String, streamId: String) async throws -> Stream {
        throw missing("getStream")
    }

    /// Throws, as a fake that leaves it out does.
    public func listStreams(sessionId: String) async throws -> StreamList {
        throw missing("listStreams")
    }

    /// Throws, as a fake that leaves it out does.
    public func setStreamClassLists(sessionId: String, items: [StreamClassList]) async throws {
        throw missing("setStreamClassLists")
    }

    /// Throws, as a fake that leaves it out does.
    public func listConnections(sessionId: String) async throws -> ConnectionList {
        throw missing("listConnections")
    }

    /// Throws, as a fake that leaves it out does.
    public func forceDisconnect(sessionId: String, connectionId: String) async throws {
        throw missing("forceDisconnect")
    }

    /// Throws, as a fake that leaves it out does.
    @discardableResult
    public func forceMuteStream(sessionId: String, streamId: String) async throws -> Project {
        throw missing("forceMuteStream")
    }

    /// Throws, as a fake that leaves it out does.
    @discardableResult
    public func forceMuteAll(_ request: ForceMuteAll) async throws -> Project {
        throw missing("forceMuteAll")
    }

    /// Throws, as a fake that leaves it out does.
    @discardableResult
    public func disableForceMute(sessionId: String) async throws -> Project {
        throw missing("disableForceMute")
    }

    /// Throws, as a fake that leaves it out does.
    public func signal(_ request: Signal) async throws {
        throw missing("signal")
    }

    /// Throws, as a fake that leaves it out does.
    public func dial(_ request: Dial) async throws -> SipCall {
        throw missing("dial")
    }

    /// Throws, as a fake that leaves it out does.
    public func playDtmf(_ request: PlayDtmf) async throws {
        throw missing("playDtmf")
    }

    /// Throws, as a fake that leaves it out does.
    public func startRender(_ request: StartRender) async throws -> Render {
        throw missing("startRender")
    }

    /// Throws, as a fake that leaves it out does.
    public func getRender(renderId: String) async throws -> Render {
        throw missing("getRender")
    }

    /// Throws, as a fake that leaves it out does.
    public func listRenders(_ request: ListRenders) async throws -> RenderPage {
        throw missing("listRenders")
    }

    /// Throws, as a fake that leaves it out does.
    public func stopRender(renderId: String) async throws {
        throw missing("stopRender")
    }

    /// Throws, as a fake that leaves it out does.
    public func startCaptions(_ request: StartCaptions) async throws -> Captions {
        throw missing("startCaptions")
    }

    /// Throws, as a fake that leaves it out does.
    public func stopCaptions(captionsId: String) async throws {
        throw missing("stopCaptions")
    }

    /// Throws, as a fake that leaves it out does.
    public func startAudioConnector(_ request: StartAudioConnector) async throws -> AudioConnector {
        throw missing("startAudioConnector")
    }

    /// Throws, as a fake that leaves it out does.
    public func stopAudioConnector(connectorId: String) async throws {
        throw missing("stopAudioConnector")
    }

    /// Throws, as a fake that leaves it out does.
    public func registerCallback(group: String, event: String, url: String) async throws -> Callback {
        throw missing("registerCallback")
    }

    /// Throws, as a fake that leaves it out does.
    public func listCallbacks() async throws -> [Callback] {
        throw missing("listCallbacks")
    }

    /// Throws, as a fake that leaves it out does.
    public func unregisterCallback(callbackId: String) async throws {
        throw missing("unregisterCallback")
    }

    /// Throws, as a fake that leaves it out does.
    public func verifyWebhook(_ request: VerifyWebhook) throws -> WebhookEvent {
        throw missing("verifyWebhook")
    }

    /// Throws, as a fake that leaves it out does.
    public func parseWebhook(body: String) throws -> WebhookEvent {
        throw missing("parseWebhook")
    }

    /// Throws, as a fake that leaves it out does.
    public func signWebhook(_ request: SignWebhook) throws -> String {
        throw missing("signWebhook")
    }

    /// Throws, as a fake that leaves it out does.
    public func createProject(_ request: CreateProject) async throws -> AccountProject {
        throw missing("createProject")
    }

    /// Throws, as a fake that leaves it out does.
    public func listProjects() async throws -> [AccountProject] {
        throw missing("listProjects")
    }

    /// Throws, as a fake that leaves it out does.
    public func getProject(apiKey: String) async throws -> AccountProject {
        throw missing("getProject")
    }

    /// Throws, as a fake that leaves it out does.
    @discardableResult
    public func suspendProject(apiKey: String) async throws -> AccountProject {
        throw missing("suspendProject")
    }

    /// Throws, as a fake that leaves it out does.
    @discardableResult
    public func activateProject(apiKey: String) async throws -> AccountProject {
        throw missing("activateProject")
    }

    /// Throws, as a fake that leaves it out does.
    public func deleteProject(apiKey: String) async throws {
        throw missing("deleteProject")
    }

    /// Throws, as a fake that leaves it out does.
    @discardableResult
    public func refreshProjectSecret(apiKey: String) async throws -> AccountProject {
        throw missing("refreshProjectSecret")
    }

    /// Throws, as a fake that leaves it out does.
    public func request(_ request: RawRequest) async throws -> RawAnswer {
        throw missing("request")
    }
}
