// Generated from core/surface.json by `make generate`. Do not edit.

// The calls with their arguments one by one, and the lists page by page.
extension OpenTokClient {
    /// Creates a session.
    ///
    /// A session stays valid for as long as you like and costs nothing until clients connect.
    ///
    /// ```swift
    /// try await client.createSession(mediaMode: .routed, archiveMode: .always)
    /// ```
    ///
    /// - Parameter mediaMode: How media travels: `relayed` unless set.
    /// - Parameter archiveMode: Whether the session is always recorded: `manual` unless set.
    /// - Parameter archiveName: The name of its archives, 1 to 80 characters; only with the archive mode `always`.
    /// - Parameter archiveResolution: The picture of its archives; only with the archive mode `always`.
    /// - Parameter location: An IPv4 address near which media should be served.
    /// - Parameter e2ee: Whether media is encrypted end to end; needs a routed session that is not always recorded.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func createSession(
        mediaMode: MediaMode? = nil,
        archiveMode: ArchiveMode? = nil,
        archiveName: String? = nil,
        archiveResolution: Resolution? = nil,
        location: String? = nil,
        e2ee: Bool? = nil
    ) async throws -> Session {
        try await createSession(
            CreateSession(
                mediaMode: mediaMode,
                archiveMode: archiveMode,
                archiveName: archiveName,
                archiveResolution: archiveResolution,
                location: location,
                e2ee: e2ee
            ))
    }

    /// Makes a token with which a client connects to a session.
    ///
    /// A JWT signed with the API secret (HS256) or the application's key (RS256), valid for 24 hours, for a
    /// publisher, unless the options say otherwise. Nothing is sent.
    ///
    /// ```swift
    /// try client.generateToken(sessionId: sessionId, role: .moderator, data: "name=Ada")
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Parameter role: What the client may do: `publisher` unless set.
    /// - Parameter expireTime: When the token expires, in seconds since 1970: at most 30 days from now, 24 hours
    ///   unless set.
    /// - Parameter ttl: How long the token lives, in seconds; instead of `expireTime`.
    /// - Parameter data: Text that other clients see with the connection, up to 1,000 characters.
    /// - Parameter initialLayoutClassList: Layout classes of the client's streams, for composed archives and
    ///   broadcasts.
    /// - Parameter kind: `jwt` unless set.
    /// - Parameter issuedAt: When the token is made, in seconds since 1970: now unless set. For reproducible tokens
    ///   in tests.
    /// - Parameter nonce: The random part of the token (`jti` for an application). For reproducible tokens in
    ///   tests.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.invalidArgument` if the session belongs to another project.
    public func generateToken(
        sessionId: String,
        role: Role? = nil,
        expireTime: Int64? = nil,
        ttl: Int64? = nil,
        data: String? = nil,
        initialLayoutClassList: [String]? = nil,
        kind: TokenKind? = nil,
        issuedAt: Int64? = nil,
        nonce: String? = nil
    ) throws -> String {
        try generateToken(
            GenerateToken(
                sessionId: sessionId,
                role: role,
                expireTime: expireTime,
                ttl: ttl,
                data: data,
                initialLayoutClassList: initialLayoutClassList,
                kind: kind,
                issuedAt: issuedAt,
                nonce: nonce
            ))
    }

    /// Checks a token as the service would, and says why it would be refused.
    ///
    /// ```swift
    /// try client.verifyToken(token: token, sessionId: sessionId)
    /// ```
    ///
    /// - Parameter token: The token: a JWT or `T1==…`.
    /// - Parameter sessionId: The session that it must be for.
    /// - Parameter role: The role that it must give.
    /// - Parameter at: The moment to check for, in seconds since 1970: now unless set.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func verifyToken(
        token: String,
        sessionId: String? = nil,
        role: Role? = nil,
        at: Int64? = nil
    ) throws -> TokenVerdict {
        try verifyToken(
            VerifyToken(
                token: token,
                sessionId: sessionId,
                role: role,
                at: at
            ))
    }

    /// Makes the JWT that authenticates a REST call, for requests made by hand.
    ///
    /// ```swift
    /// try client.generateJwt(ttl: 60)
    /// ```
    ///
    /// - Parameter ttl: Seconds, from 1 to 300, the longest that the service accepts: 300 unless set.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func generateJwt(
        ttl: Int? = nil
    ) throws -> String {
        try generateJwt(
            GenerateJwt(
                ttl: ttl
            ))
    }

    /// Starts recording a session.
    ///
    /// The session must be routed and have at least one client connected. A second archive of the same session
    /// needs another `multiArchiveTag`. It stops by itself after 120 minutes, or 60 seconds after the last client
    /// left.
    ///
    /// ```swift
    /// try await client.startArchive(sessionId: sessionId, name: "lecture", layout: Layout(type: .pip))
    /// ```
    ///
    /// - Parameter sessionId: The session to record: routed, with at least one client connected.
    /// - Parameter name: A name for you to know the archive by.
    /// - Parameter hasAudio: Whether audio is recorded: `true` unless set.
    /// - Parameter hasVideo: Whether video is recorded: `true` unless set.
    /// - Parameter outputMode: One file for all streams (`composed`, unless set) or one for each.
    /// - Parameter streamMode: Whether all streams are recorded (`auto`, unless set) or those that you add.
    /// - Parameter resolution: The size of a composed picture: `640x480` unless set. Not with `individual`.
    /// - Parameter layout: The arrangement of a composed picture: `bestFit` unless set.
    /// - Parameter multiArchiveTag: Tells apart several archives of the same session at the same time.
    /// - Parameter maxBitrate: Bits per second of a composed archive, 100,000 to 6,000,000.
    /// - Parameter quantizationParameter: Quality of a composed archive from 15 (best) to 40; not together with
    ///   `maxBitrate`.
    /// - Parameter hasTranscription: Whether the spoken word is transcribed: `false` unless set.
    /// - Parameter transcriptionProperties: How it is transcribed.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.notFound` if there is no such session or nobody is connected,
    ///   `.conflict` if it is relayed or already being recorded.
    public func startArchive(
        sessionId: String,
        name: String? = nil,
        hasAudio: Bool? = nil,
        hasVideo: Bool? = nil,
        outputMode: OutputMode? = nil,
        streamMode: StreamMode? = nil,
        resolution: Resolution? = nil,
        layout: Layout? = nil,
        multiArchiveTag: String? = nil,
        maxBitrate: Int? = nil,
        quantizationParameter: Int? = nil,
        hasTranscription: Bool? = nil,
        transcriptionProperties: TranscriptionProperties? = nil
    ) async throws -> Archive {
        try await startArchive(
            StartArchive(
                sessionId: sessionId,
                name: name,
                hasAudio: hasAudio,
                hasVideo: hasVideo,
                outputMode: outputMode,
                streamMode: streamMode,
                resolution: resolution,
                layout: layout,
                multiArchiveTag: multiArchiveTag,
                maxBitrate: maxBitrate,
                quantizationParameter: quantizationParameter,
                hasTranscription: hasTranscription,
                transcriptionProperties: transcriptionProperties
            ))
    }

    /// Returns one page of archives, newest first; deleted ones are left out.
    ///
    /// ```swift
    /// try await client.listArchives(sessionId: sessionId, count: 10)
    /// ```
    ///
    /// - Parameter offset: How many of the newest to skip: 0 unless set.
    /// - Parameter count: How many to return, up to 1,000: 50 unless set.
    /// - Parameter sessionId: Only those of this session.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func listArchives(
        offset: Int? = nil,
        count: Int? = nil,
        sessionId: String? = nil
    ) async throws -> ArchivePage {
        try await listArchives(
            ListArchives(
                offset: offset,
                count: count,
                sessionId: sessionId
            ))
    }

    /// Changes the layout of a composed archive while it is being recorded.
    ///
    /// ```swift
    /// try await client.setArchiveLayout(archiveId: archiveId, type: .bestFit, screenshareType: .pip)
    /// ```
    ///
    /// - Parameter archiveId: The archive.
    /// - Parameter type: The arrangement.
    /// - Parameter stylesheet: The CSS of a `custom` layout, and only of that.
    /// - Parameter screenshareType: The arrangement while a screen is shared; only with `bestFit`.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func setArchiveLayout(
        archiveId: String,
        type: LayoutType,
        stylesheet: String? = nil,
        screenshareType: ScreenshareType? = nil
    ) async throws {
        try await setArchiveLayout(
            SetArchiveLayout(
                archiveId: archiveId,
                type: type,
                stylesheet: stylesheet,
                screenshareType: screenshareType
            ))
    }

    /// Adds a stream to an archive with the stream mode `manual`, or changes which of its tracks are recorded.
    ///
    /// ```swift
    /// try await client.addArchiveStream(archiveId: archiveId, streamId: streamId, hasVideo: false)
    /// ```
    ///
    /// - Parameter archiveId: The archive.
    /// - Parameter streamId: The stream.
    /// - Parameter hasAudio: Whether its audio is recorded: `true` unless set.
    /// - Parameter hasVideo: Whether its video is recorded: `true` unless set.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.conflict` (405) if the stream mode is `auto`.
    public func addArchiveStream(
        archiveId: String,
        streamId: String,
        hasAudio: Bool? = nil,
        hasVideo: Bool? = nil
    ) async throws {
        try await addArchiveStream(
            AddArchiveStream(
                archiveId: archiveId,
                streamId: streamId,
                hasAudio: hasAudio,
                hasVideo: hasVideo
            ))
    }

    /// Has the files of this project's archives stored in your own bucket or container.
    ///
    /// Give either `s3` or `azure`. Archives become `uploaded` instead of `available`.
    ///
    /// ```swift
    /// try await client.setArchiveStorage(s3: S3Storage(bucket: "bucket", accessKey: "access key", secretKey: "secret key"))
    /// ```
    ///
    /// - Parameter s3: A bucket of Amazon S3.
    /// - Parameter azure: A container of Azure.
    /// - Parameter fallback: What becomes of a file that cannot be uploaded: `opentok` unless set.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func setArchiveStorage(
        s3: S3Storage? = nil,
        azure: AzureStorage? = nil,
        fallback: StorageFallback? = nil
    ) async throws {
        try await setArchiveStorage(
            SetArchiveStorage(
                s3: s3,
                azure: azure,
                fallback: fallback
            ))
    }

    /// Starts broadcasting a session over HLS, RTMP or both.
    ///
    /// The session must be routed and have at least one client connected. The HLS address can be played some 15 to
    /// 20 seconds later.
    ///
    /// ```swift
    /// try await client.startBroadcast(sessionId: sessionId, outputs: BroadcastOutputs(hls: Hls(lowLatency: true)), maxDuration: 3600)
    /// ```
    ///
    /// - Parameter sessionId: The session: routed, with at least one client connected.
    /// - Parameter outputs: Where the broadcast goes; must be given.
    /// - Parameter maxDuration: When it stops by itself, in seconds: 60 to 36,000; 14,400 (4 hours) unless set.
    /// - Parameter maxBitrate: Bits per second, 100,000 to 6,000,000.
    /// - Parameter resolution: The size of the picture: `640x480` unless set.
    /// - Parameter layout: The arrangement of the picture: `bestFit` unless set.
    /// - Parameter streamMode: Whether all streams are shown (`auto`, unless set) or those that you add.
    /// - Parameter hasAudio: Whether audio is sent: `true` unless set.
    /// - Parameter hasVideo: Whether video is sent: `true` unless set.
    /// - Parameter multiBroadcastTag: Tells apart several broadcasts of the same session at the same time.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.conflict` if the session is already being broadcast with the same `multiBroadcastTag`.
    public func startBroadcast(
        sessionId: String,
        outputs: BroadcastOutputs? = nil,
        maxDuration: Int? = nil,
        maxBitrate: Int? = nil,
        resolution: Resolution? = nil,
        layout: Layout? = nil,
        streamMode: StreamMode? = nil,
        hasAudio: Bool? = nil,
        hasVideo: Bool? = nil,
        multiBroadcastTag: String? = nil
    ) async throws -> Broadcast {
        try await startBroadcast(
            StartBroadcast(
                sessionId: sessionId,
                outputs: outputs,
                maxDuration: maxDuration,
                maxBitrate: maxBitrate,
                resolution: resolution,
                layout: layout,
                streamMode: streamMode,
                hasAudio: hasAudio,
                hasVideo: hasVideo,
                multiBroadcastTag: multiBroadcastTag
            ))
    }

    /// Returns one page of the broadcasts in progress, newest first.
    ///
    /// ```swift
    /// try await client.listBroadcasts(sessionId: sessionId)
    /// ```
    ///
    /// - Parameter offset: How many of the newest to skip: 0 unless set.
    /// - Parameter count: How many to return, up to 1,000: 50 unless set.
    /// - Parameter sessionId: Only those of this session.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func listBroadcasts(
        offset: Int? = nil,
        count: Int? = nil,
        sessionId: String? = nil
    ) async throws -> BroadcastPage {
        try await listBroadcasts(
            ListBroadcasts(
                offset: offset,
                count: count,
                sessionId: sessionId
            ))
    }

    /// Changes the layout of a broadcast in progress.
    ///
    /// ```swift
    /// try await client.setBroadcastLayout(broadcastId: broadcastId, type: .pip)
    /// ```
    ///
    /// - Parameter broadcastId: The broadcast.
    /// - Parameter type: The arrangement.
    /// - Parameter stylesheet: The CSS of a `custom` layout, and only of that.
    /// - Parameter screenshareType: The arrangement while a screen is shared; only with `bestFit`.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func setBroadcastLayout(
        broadcastId: String,
        type: LayoutType,
        stylesheet: String? = nil,
        screenshareType: ScreenshareType? = nil
    ) async throws {
        try await setBroadcastLayout(
            SetBroadcastLayout(
                broadcastId: broadcastId,
                type: type,
                stylesheet: stylesheet,
                screenshareType: screenshareType
            ))
    }

    /// Adds a stream to a broadcast with the stream mode `manual`, or changes which of its tracks are shown.
    ///
    /// ```swift
    /// try await client.addBroadcastStream(broadcastId: broadcastId, streamId: streamId, hasAudio: false)
    /// ```
    ///
    /// - Parameter broadcastId: The broadcast.
    /// - Parameter streamId: The stream.
    /// - Parameter hasAudio: Whether its audio is sent: `true` unless set.
    /// - Parameter hasVideo: Whether its video is sent: `true` unless set.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.conflict` (405) if the stream mode is `auto`.
    public func addBroadcastStream(
        broadcastId: String,
        streamId: String,
        hasAudio: Bool? = nil,
        hasVideo: Bool? = nil
    ) async throws {
        try await addBroadcastStream(
            AddBroadcastStream(
                broadcastId: broadcastId,
                streamId: streamId,
                hasAudio: hasAudio,
                hasVideo: hasVideo
            ))
    }

    /// Mutes the audio of all streams, also of those published later, but for the excluded ones.
    ///
    /// ```swift
    /// try await client.forceMuteAll(sessionId: sessionId, excludedStreamIds: [streamId])
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Parameter excludedStreamIds: Streams that stay audible.
    /// - Throws: Every failure is an ``OpenTokError``.
    @discardableResult
    public func forceMuteAll(
        sessionId: String,
        excludedStreamIds: [String]? = nil
    ) async throws -> Project {
        try await forceMuteAll(
            ForceMuteAll(
                sessionId: sessionId,
                excludedStreamIds: excludedStreamIds
            ))
    }

    /// Sends a message to all clients of a session, or to one.
    ///
    /// ```swift
    /// try await client.signal(sessionId: sessionId, type: "chat", data: "Hello", connectionId: connectionId)
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Parameter type: What kind of message it is: up to 128 bytes of letters, digits, `-`, `_` and `~`.
    /// - Parameter data: The message, up to 8,192 bytes in UTF-8.
    /// - Parameter connectionId: The only client to get it.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.notFound` if that client is not connected.
    public func signal(
        sessionId: String,
        type: String? = nil,
        data: String? = nil,
        connectionId: String? = nil
    ) async throws {
        try await signal(
            Signal(
                sessionId: sessionId,
                type: type,
                data: data,
                connectionId: connectionId
            ))
    }

    /// Dials a SIP endpoint and joins it to a session as a client.
    ///
    /// ```swift
    /// try await client.dial(sessionId: sessionId, token: token, sipUri: "sip:user@example.com;transport=tls", from: "from@example.com", secure: true)
    /// ```
    ///
    /// - Parameter sessionId: The session to join: routed.
    /// - Parameter token: A client token for that session, with which the callee joins.
    /// - Parameter sipUri: The endpoint, for example `sip:user@example.com;transport=tls`.
    /// - Parameter from: The number or name that the callee sees, for example `from@example.com`.
    /// - Parameter headers: Headers for the SIP INVITE; their names begin with `X-`.
    /// - Parameter auth: How to log in at the SIP server.
    /// - Parameter secure: Whether media is encrypted: `false` unless set.
    /// - Parameter video: Whether video is sent and received: `false` unless set.
    /// - Parameter observeForceMute: Whether the callee is muted when the session is: `false` unless set.
    /// - Parameter streams: The only streams that the callee gets.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.conflict` if the session is not routed.
    public func dial(
        sessionId: String,
        token: String,
        sipUri: String,
        from: String? = nil,
        headers: [String: String]? = nil,
        auth: SipAuth? = nil,
        secure: Bool? = nil,
        video: Bool? = nil,
        observeForceMute: Bool? = nil,
        streams: [String]? = nil
    ) async throws -> SipCall {
        try await dial(
            Dial(
                sessionId: sessionId,
                token: token,
                sipUri: sipUri,
                from: from,
                headers: headers,
                auth: auth,
                secure: secure,
                video: video,
                observeForceMute: observeForceMute,
                streams: streams
            ))
    }

    /// Plays telephone digits to all clients dialled into a session, or to one.
    ///
    /// ```swift
    /// try await client.playDtmf(sessionId: sessionId, digits: "1713#")
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Parameter digits: `0` to `9`, `*`, `#`, and `p` for a pause of half a second.
    /// - Parameter connectionId: The only client to hear them.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func playDtmf(
        sessionId: String,
        digits: String,
        connectionId: String? = nil
    ) async throws {
        try await playDtmf(
            PlayDtmf(
                sessionId: sessionId,
                digits: digits,
                connectionId: connectionId
            ))
    }

    /// Opens a web page and publishes it into a session.
    ///
    /// ```swift
    /// try await client.startRender(sessionId: sessionId, token: token, url: "https://example.com/scoreboard", maxDuration: 1800)
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Parameter token: A client token for that session, with which the page is published.
    /// - Parameter url: The page, 15 to 2,048 characters.
    /// - Parameter maxDuration: When it stops by itself, in seconds: 60 to 36,000; 7,200 (2 hours) unless set.
    /// - Parameter resolution: The size of the picture: `1280x720` unless set.
    /// - Parameter properties: How the published stream presents itself.
    /// - Parameter statusCallbackUrl: Where the service reports changes of status.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func startRender(
        sessionId: String,
        token: String,
        url: String,
        maxDuration: Int? = nil,
        resolution: Resolution? = nil,
        properties: RenderProperties? = nil,
        statusCallbackUrl: String? = nil
    ) async throws -> Render {
        try await startRender(
            StartRender(
                sessionId: sessionId,
                token: token,
                url: url,
                maxDuration: maxDuration,
                resolution: resolution,
                properties: properties,
                statusCallbackUrl: statusCallbackUrl
            ))
    }

    /// Returns one page of renders, newest first.
    ///
    /// ```swift
    /// try await client.listRenders(count: 10)
    /// ```
    ///
    /// - Parameter offset: How many of the newest to skip: 0 unless set.
    /// - Parameter count: How many to return, up to 1,000: 50 unless set.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func listRenders(
        offset: Int? = nil,
        count: Int? = nil
    ) async throws -> RenderPage {
        try await listRenders(
            ListRenders(
                offset: offset,
                count: count
            ))
    }

    /// Starts captioning a session.
    ///
    /// ```swift
    /// try await client.startCaptions(sessionId: sessionId, token: token, languageCode: "de-DE")
    /// ```
    ///
    /// - Parameter sessionId: The session.
    /// - Parameter token: A client token for that session with the role `moderator`.
    /// - Parameter languageCode: The language spoken, for example `de-DE`: `en-US` unless set.
    /// - Parameter maxDuration: When it stops by itself, in seconds: 300 to 14,400; 14,400 (4 hours) unless set.
    /// - Parameter partialCaptions: Whether captions are sent before a sentence is complete: `true` unless set.
    /// - Parameter statusCallbackUrl: Where the service reports changes of status, 15 to 2,048 characters.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.conflict` (code 60003) if it is being captioned already.
    public func startCaptions(
        sessionId: String,
        token: String,
        languageCode: String? = nil,
        maxDuration: Int? = nil,
        partialCaptions: Bool? = nil,
        statusCallbackUrl: String? = nil
    ) async throws -> Captions {
        try await startCaptions(
            StartCaptions(
                sessionId: sessionId,
                token: token,
                languageCode: languageCode,
                maxDuration: maxDuration,
                partialCaptions: partialCaptions,
                statusCallbackUrl: statusCallbackUrl
            ))
    }

    /// Sends the audio of a session to a WebSocket, and back if asked for.
    ///
    /// ```swift
    /// try await client.startAudioConnector(sessionId: sessionId, token: token, uri: "wss://example.com/audio", audioRate: 16000)
    /// ```
    ///
    /// - Parameter sessionId: The session: routed.
    /// - Parameter token: A client token for that session, with which the connector joins.
    /// - Parameter uri: Your WebSocket: `ws://…` or `wss://…`.
    /// - Parameter streams: The only streams to send: all unless set.
    /// - Parameter headers: Sent with the WebSocket's first message: up to 512 bytes in all.
    /// - Parameter audioRate: Samples per second: 8000 (unless set), 16000 or 24000.
    /// - Parameter bidirectional: Whether audio that you send is played in the session: `false` unless set.
    /// - Parameter audioTransport: How audio is packed: raw unless set.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.conflict` if the session is not routed.
    public func startAudioConnector(
        sessionId: String,
        token: String,
        uri: String,
        streams: [String]? = nil,
        headers: [String: String]? = nil,
        audioRate: Int? = nil,
        bidirectional: Bool? = nil,
        audioTransport: AudioTransport? = nil
    ) async throws -> AudioConnector {
        try await startAudioConnector(
            StartAudioConnector(
                sessionId: sessionId,
                token: token,
                uri: uri,
                streams: streams,
                headers: headers,
                audioRate: audioRate,
                bidirectional: bidirectional,
                audioTransport: audioTransport
            ))
    }

    /// Checks a signed callback and returns what it tells: the signature of its JWT, who issued it and when, and
    /// that the body is the one signed.
    ///
    /// Pass the body exactly as it arrived, before parsing.
    ///
    /// ```swift
    /// try client.verifyWebhook(body: body, authorization: authorization, secrets: [secret])
    /// ```
    ///
    /// - Parameter body: The body, unparsed: text, or bytes in UTF-8.
    /// - Parameter authorization: The `Authorization` header, with or without `Bearer`; in Node, Python and Ruby
    ///   also all headers.
    /// - Parameter secrets: The signature secrets of the account portal; one of them must fit.
    /// - Parameter maxAge: How old it may be, in seconds: 300 unless set; 0 for any age.
    /// - Parameter at: The moment at which it is checked, in seconds since 1970: now unless set.
    /// - Throws: Every failure is an ``OpenTokError``;
    ///   `.authentication` if it is not genuine.
    public func verifyWebhook(
        body: String,
        authorization: String,
        secrets: [String],
        maxAge: Int64? = nil,
        at: Int64? = nil
    ) throws -> WebhookEvent {
        try verifyWebhook(
            VerifyWebhook(
                body: body,
                authorization: authorization,
                secrets: secrets,
                maxAge: maxAge,
                at: at
            ))
    }

    /// Signs a callback as the service does, for tests of your own: returns its `Authorization` header.
    ///
    /// ```swift
    /// try client.signWebhook(body: body, secret: secret)
    /// ```
    ///
    /// - Parameter body: The body, as it will be sent: text, or bytes in UTF-8.
    /// - Parameter secret: The signature secret.
    /// - Parameter apiKey: The API key that it names: none unless set.
    /// - Parameter applicationId: The application that it names: none unless set.
    /// - Parameter at: When it was sent, in seconds since 1970: now unless set.
    /// - Parameter jti: Its identifier: a random one unless set.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func signWebhook(
        body: String,
        secret: String,
        apiKey: String? = nil,
        applicationId: String? = nil,
        at: Int64? = nil,
        jti: String? = nil
    ) throws -> String {
        try signWebhook(
            SignWebhook(
                body: body,
                secret: secret,
                apiKey: apiKey,
                applicationId: applicationId,
                at: at,
                jti: jti
            ))
    }

    /// Creates a project of the account.
    ///
    /// The answer holds the new project's API key and secret.
    ///
    /// ```swift
    /// try await client.createProject(name: "Acme")
    /// ```
    ///
    /// - Parameter name: A name for you to know the project by.
    /// - Parameter environment: Where it runs: `standard` unless set.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func createProject(
        name: String? = nil,
        environment: ProjectEnvironment? = nil
    ) async throws -> AccountProject {
        try await createProject(
            CreateProject(
                name: name,
                environment: environment
            ))
    }

    /// Sends any request to the service, authenticated and with the usual timeouts, retries and errors.
    ///
    /// `{project}` in the path stands for the API key or the application's id; other places in braces are filled
    /// from `pathParams`.
    ///
    /// ```swift
    /// try await client.request(method: "GET", path: "/v2/project/{project}/archive")
    /// ```
    ///
    /// - Parameter method: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    /// - Parameter path: The path, percent-encoded, for example `/v2/project/{project}/archive/{archiveId}`. A part
    ///   in brackets, `[/connection/{connectionId}]`, is left out where its place is not filled.
    /// - Parameter pathParams: What stands in the path's places, not encoded: `archiveId`.
    /// - Parameter query: The query, not encoded.
    /// - Parameter body: The body, sent as JSON.
    /// - Parameter form: The body, sent as a form; instead of `body`.
    /// - Throws: Every failure is an ``OpenTokError``.
    public func request(
        method: String,
        path: String,
        pathParams: [String: String]? = nil,
        query: [String: String]? = nil,
        body: Json? = nil,
        form: [String: String]? = nil
    ) async throws -> RawAnswer {
        try await request(
            RawRequest(
                method: method,
                path: path,
                pathParams: pathParams,
                query: query,
                body: body,
                form: form
            ))
    }

    /// Every item of `listArchives`, page by page, fetched as they are asked for.
    ///
    /// - Parameter offset: How many of the newest to skip: 0 unless set.
    /// - Parameter count: How many to return, up to 1,000: 50 unless set.
    /// - Parameter sessionId: Only those of this session.
    public func iterArchives(
        offset: Int? = nil,
        count: Int? = nil,
        sessionId: String? = nil
    ) -> Items<Archive> {
        Items(from: offset) { next in
            let page = try await listArchives(
                ListArchives(
                    offset: next,
                    count: count,
                    sessionId: sessionId
                ))
            return Part(items: page.items, extra: page.extra, total: page.total)
        }
    }

    /// Every item of `listBroadcasts`, page by page, fetched as they are asked for.
    ///
    /// - Parameter offset: How many of the newest to skip: 0 unless set.
    /// - Parameter count: How many to return, up to 1,000: 50 unless set.
    /// - Parameter sessionId: Only those of this session.
    public func iterBroadcasts(
        offset: Int? = nil,
        count: Int? = nil,
        sessionId: String? = nil
    ) -> Items<Broadcast> {
        Items(from: offset) { next in
            let page = try await listBroadcasts(
                ListBroadcasts(
                    offset: next,
                    count: count,
                    sessionId: sessionId
                ))
            return Part(items: page.items, extra: page.extra, total: page.total)
        }
    }

    /// Every item of `listRenders`, page by page, fetched as they are asked for.
    ///
    /// - Parameter offset: How many of the newest to skip: 0 unless set.
    /// - Parameter count: How many to return, up to 1,000: 50 unless set.
    public func iterRenders(
        offset: Int? = nil,
        count: Int? = nil
    ) -> Items<Render> {
        Items(from: offset) { next in
            let page = try await listRenders(
                ListRenders(
                    offset: next,
                    count: count
                ))
            return Part(items: page.items, extra: page.extra, total: page.total)
        }
    }
}
