// Generated from core/surface.json by `make generate`. Do not edit.

package opentok.java

import java.util.concurrent.CompletableFuture
import opentok.OpenTok
import opentok.Part
import opentok.AccountProject
import opentok.Archive
import opentok.ArchivePage
import opentok.AudioConnector
import opentok.Broadcast
import opentok.BroadcastPage
import opentok.Callback
import opentok.Captions
import opentok.ConnectionList
import opentok.LayoutType
import opentok.Project
import opentok.RawAnswer
import opentok.Render
import opentok.RenderPage
import opentok.Session
import opentok.SessionInfo
import opentok.SipCall
import opentok.Stream
import opentok.StreamClassList
import opentok.StreamList
import opentok.TokenInfo
import opentok.TokenVerdict
import opentok.WebhookEvent

/** Each operation as a method that waits, and as one that returns a future. */
abstract class Operations internal constructor(@JvmSynthetic internal val client: OpenTok) {
    /**
     * Creates a session.
     *
     * A session stays valid for as long as you like and costs nothing until clients connect.
     *
     * ```java
     * client.createSession(new CreateSessionOptions().mediaMode(MediaModes.ROUTED).archiveMode(ArchiveModes.ALWAYS))
     * ```
     */
    @JvmOverloads
    fun createSession(options: CreateSessionOptions = CreateSessionOptions()): Session {
        return now { createSessionCall(options) }
    }

    /** As [createSession], without waiting. */
    @JvmOverloads
    fun createSessionAsync(options: CreateSessionOptions = CreateSessionOptions()): CompletableFuture<Session> =
        later { createSessionCall(options) }

    private suspend fun createSessionCall(options: CreateSessionOptions = CreateSessionOptions()): Session =
        client.createSession(
            mediaMode = options.mediaMode,
            archiveMode = options.archiveMode,
            archiveName = options.archiveName,
            archiveResolution = options.archiveResolution,
            location = options.location,
            e2ee = options.e2ee,
        )

    /**
     * Reads what a session's identifier says, without asking the service.
     *
     * Fails with `InvalidArgument` if the text is not a session's identifier.
     *
     * ```java
     * client.decodeSessionId(sessionId)
     * ```
     *
     * @param sessionId The session's identifier.
     */
    fun decodeSessionId(sessionId: String): SessionInfo =
        client.decodeSessionId(
            sessionId = sessionId,
        )

    /**
     * Makes a token with which a client connects to a session.
     *
     * A JWT signed with the API secret (HS256) or the application's key (RS256), valid for 24 hours, for a
     * publisher, unless the options say otherwise. Nothing is sent.
     *
     * Fails with `InvalidArgument` if the session belongs to another project.
     *
     * ```java
     * client.generateToken(sessionId, new GenerateTokenOptions().role(Roles.MODERATOR).data("name=Ada"))
     * ```
     *
     * @param sessionId The session.
     */
    @JvmOverloads
    fun generateToken(sessionId: String, options: GenerateTokenOptions = GenerateTokenOptions()): String =
        client.generateToken(
            sessionId = sessionId,
            role = options.role,
            expireTime = options.expireTime,
            ttl = options.ttl,
            data = options.data,
            initialLayoutClassList = options.initialLayoutClassList,
            kind = options.kind,
            issuedAt = options.issuedAt,
            nonce = options.nonce,
        )

    /**
     * Reads what a token says, without checking it.
     *
     * Fails with `InvalidArgument` if the text is no token.
     *
     * ```java
     * client.inspectToken(token)
     * ```
     *
     * @param token The token: a JWT or `T1==…`.
     */
    fun inspectToken(token: String): TokenInfo =
        client.inspectToken(
            token = token,
        )

    /**
     * Checks a token as the service would, and says why it would be refused.
     *
     * ```java
     * client.verifyToken(token, new VerifyTokenOptions().sessionId(sessionId))
     * ```
     *
     * @param token The token: a JWT or `T1==…`.
     */
    @JvmOverloads
    fun verifyToken(token: String, options: VerifyTokenOptions = VerifyTokenOptions()): TokenVerdict =
        client.verifyToken(
            token = token,
            sessionId = options.sessionId,
            role = options.role,
            at = options.at,
        )

    /**
     * Makes the JWT that authenticates a REST call, for requests made by hand.
     *
     * ```java
     * client.generateJwt(new GenerateJwtOptions().ttl(60))
     * ```
     */
    @JvmOverloads
    fun generateJwt(options: GenerateJwtOptions = GenerateJwtOptions()): String =
        client.generateJwt(
            ttl = options.ttl,
        )

    /**
     * Starts recording a session.
     *
     * The session must be routed and have at least one client connected. A second archive of the same
     * session needs another `multiArchiveTag`. It stops by itself after 120 minutes, or 60 seconds after
     * the last client left.
     *
     * Fails with `NotFound` if there is no such session or nobody is connected.
     * Fails with `Conflict` if it is relayed or already being recorded.
     *
     * ```java
     * client.startArchive(sessionId, new StartArchiveOptions().name("lecture").layout(new Layout(LayoutTypes.PIP)))
     * ```
     *
     * @param sessionId The session to record: routed, with at least one client connected.
     */
    @JvmOverloads
    fun startArchive(sessionId: String, options: StartArchiveOptions = StartArchiveOptions()): Archive {
        return now { startArchiveCall(sessionId, options) }
    }

    /** As [startArchive], without waiting. */
    @JvmOverloads
    fun startArchiveAsync(sessionId: String, options: StartArchiveOptions = StartArchiveOptions()): CompletableFuture<Archive> =
        later { startArchiveCall(sessionId, options) }

    private suspend fun startArchiveCall(sessionId: String, options: StartArchiveOptions = StartArchiveOptions()): Archive =
        client.startArchive(
            sessionId = sessionId,
            name = options.name,
            hasAudio = options.hasAudio,
            hasVideo = options.hasVideo,
            outputMode = options.outputMode,
            streamMode = options.streamMode,
            resolution = options.resolution,
            layout = options.layout,
            multiArchiveTag = options.multiArchiveTag,
            maxBitrate = options.maxBitrate,
            quantizationParameter = options.quantizationParameter,
            hasTranscription = options.hasTranscription,
            transcriptionProperties = options.transcriptionProperties,
        )

    /**
     * Stops recording; the file is available some seconds later.
     *
     * Fails with `Conflict` if the archive is not being recorded.
     *
     * ```java
     * client.stopArchive(archiveId)
     * ```
     *
     * @param archiveId The archive.
     */
    fun stopArchive(archiveId: String): Archive {
        return now { stopArchiveCall(archiveId) }
    }

    /** As [stopArchive], without waiting. */
    fun stopArchiveAsync(archiveId: String): CompletableFuture<Archive> =
        later { stopArchiveCall(archiveId) }

    private suspend fun stopArchiveCall(archiveId: String): Archive =
        client.stopArchive(
            archiveId = archiveId,
        )

    /**
     * Returns one archive.
     *
     * ```java
     * client.getArchive(archiveId)
     * ```
     *
     * @param archiveId The archive.
     */
    fun getArchive(archiveId: String): Archive {
        return now { getArchiveCall(archiveId) }
    }

    /** As [getArchive], without waiting. */
    fun getArchiveAsync(archiveId: String): CompletableFuture<Archive> =
        later { getArchiveCall(archiveId) }

    private suspend fun getArchiveCall(archiveId: String): Archive =
        client.getArchive(
            archiveId = archiveId,
        )

    /**
     * Returns one page of archives, newest first; deleted ones are left out.
     *
     * ```java
     * client.listArchives(new ListArchivesOptions().sessionId(sessionId).count(10))
     * ```
     */
    @JvmOverloads
    fun listArchives(options: ListArchivesOptions = ListArchivesOptions()): ArchivePage {
        return now { listArchivesCall(options) }
    }

    /** As [listArchives], without waiting. */
    @JvmOverloads
    fun listArchivesAsync(options: ListArchivesOptions = ListArchivesOptions()): CompletableFuture<ArchivePage> =
        later { listArchivesCall(options) }

    private suspend fun listArchivesCall(options: ListArchivesOptions = ListArchivesOptions()): ArchivePage =
        client.listArchives(
            offset = options.offset,
            count = options.count,
            sessionId = options.sessionId,
        )

    /** Every item of [listArchives], page by page, fetched as they are asked for. */
    @JvmOverloads
    fun iterArchives(options: ListArchivesOptions = ListArchivesOptions()): Items<Archive> =
        Items(options.offset) { next -> listArchives(ListArchivesOptions(options).offset(next)).run { Part(items, extra, total) } }

    /**
     * Deletes an archive that is `available` or `uploaded`.
     *
     * Fails with `Conflict` in any other state.
     *
     * ```java
     * client.deleteArchive(archiveId)
     * ```
     *
     * @param archiveId The archive.
     */
    fun deleteArchive(archiveId: String) {
        now { deleteArchiveCall(archiveId) }
    }

    /** As [deleteArchive], without waiting. */
    fun deleteArchiveAsync(archiveId: String): CompletableFuture<Void?> =
        later { deleteArchiveCall(archiveId).let { null } }

    private suspend fun deleteArchiveCall(archiveId: String) =
        client.deleteArchive(
            archiveId = archiveId,
        )

    /**
     * Changes the layout of a composed archive while it is being recorded.
     *
     * ```java
     * client.setArchiveLayout(archiveId, LayoutTypes.BEST_FIT, new SetArchiveLayoutOptions().screenshareType(ScreenshareTypes.PIP))
     * ```
     *
     * @param archiveId The archive.
     * @param type The arrangement.
     */
    @JvmOverloads
    fun setArchiveLayout(archiveId: String, type: LayoutType, options: SetArchiveLayoutOptions = SetArchiveLayoutOptions()) {
        now { setArchiveLayoutCall(archiveId, type, options) }
    }

    /** As [setArchiveLayout], without waiting. */
    @JvmOverloads
    fun setArchiveLayoutAsync(archiveId: String, type: LayoutType, options: SetArchiveLayoutOptions = SetArchiveLayoutOptions()): CompletableFuture<Void?> =
        later { setArchiveLayoutCall(archiveId, type, options).let { null } }

    private suspend fun setArchiveLayoutCall(archiveId: String, type: LayoutType, options: SetArchiveLayoutOptions = SetArchiveLayoutOptions()) =
        client.setArchiveLayout(
            archiveId = archiveId,
            type = type,
            stylesheet = options.stylesheet,
            screenshareType = options.screenshareType,
        )

    /**
     * Adds a stream to an archive with the stream mode `manual`, or changes which of its tracks are recorded.
     *
     * Fails with `Conflict` (405) if the stream mode is `auto`.
     *
     * ```java
     * client.addArchiveStream(archiveId, streamId, new AddArchiveStreamOptions().hasVideo(false))
     * ```
     *
     * @param archiveId The archive.
     * @param streamId The stream.
     */
    @JvmOverloads
    fun addArchiveStream(archiveId: String, streamId: String, options: AddArchiveStreamOptions = AddArchiveStreamOptions()) {
        now { addArchiveStreamCall(archiveId, streamId, options) }
    }

    /** As [addArchiveStream], without waiting. */
    @JvmOverloads
    fun addArchiveStreamAsync(archiveId: String, streamId: String, options: AddArchiveStreamOptions = AddArchiveStreamOptions()): CompletableFuture<Void?> =
        later { addArchiveStreamCall(archiveId, streamId, options).let { null } }

    private suspend fun addArchiveStreamCall(archiveId: String, streamId: String, options: AddArchiveStreamOptions = AddArchiveStreamOptions()) =
        client.addArchiveStream(
            archiveId = archiveId,
            streamId = streamId,
            hasAudio = options.hasAudio,
            hasVideo = options.hasVideo,
        )

    /**
     * Removes a stream from an archive with the stream mode `manual`.
     *
     * Fails with `Conflict` (405) if the stream mode is `auto`.
     *
     * ```java
     * client.removeArchiveStream(archiveId, streamId)
     * ```
     *
     * @param archiveId The archive.
     * @param streamId The stream.
     */
    fun removeArchiveStream(archiveId: String, streamId: String) {
        now { removeArchiveStreamCall(archiveId, streamId) }
    }

    /** As [removeArchiveStream], without waiting. */
    fun removeArchiveStreamAsync(archiveId: String, streamId: String): CompletableFuture<Void?> =
        later { removeArchiveStreamCall(archiveId, streamId).let { null } }

    private suspend fun removeArchiveStreamCall(archiveId: String, streamId: String) =
        client.removeArchiveStream(
            archiveId = archiveId,
            streamId = streamId,
        )

    /**
     * Has the files of this project's archives stored in your own bucket or container.
     *
     * Give either `s3` or `azure`. Archives become `uploaded` instead of `available`.
     *
     * ```java
     * client.setArchiveStorage(new SetArchiveStorageOptions().s3(new S3Storage("bucket", "access key", "secret key")))
     * ```
     */
    @JvmOverloads
    fun setArchiveStorage(options: SetArchiveStorageOptions = SetArchiveStorageOptions()) {
        now { setArchiveStorageCall(options) }
    }

    /** As [setArchiveStorage], without waiting. */
    @JvmOverloads
    fun setArchiveStorageAsync(options: SetArchiveStorageOptions = SetArchiveStorageOptions()): CompletableFuture<Void?> =
        later { setArchiveStorageCall(options).let { null } }

    private suspend fun setArchiveStorageCall(options: SetArchiveStorageOptions = SetArchiveStorageOptions()) =
        client.setArchiveStorage(
            s3 = options.s3,
            azure = options.azure,
            fallback = options.fallback,
        )

    /**
     * Has the files of this project's archives stored with the service again.
     *
     * ```java
     * client.deleteArchiveStorage()
     * ```
     */
    fun deleteArchiveStorage() {
        now { deleteArchiveStorageCall() }
    }

    /** As [deleteArchiveStorage], without waiting. */
    fun deleteArchiveStorageAsync(): CompletableFuture<Void?> =
        later { deleteArchiveStorageCall().let { null } }

    private suspend fun deleteArchiveStorageCall() =
        client.deleteArchiveStorage()

    /**
     * Starts broadcasting a session over HLS, RTMP or both.
     *
     * The session must be routed and have at least one client connected. The HLS address can be played some
     * 15 to 20 seconds later.
     *
     * Fails with `Conflict` if the session is already being broadcast with the same `multiBroadcastTag`.
     *
     * ```java
     * client.startBroadcast(sessionId, new StartBroadcastOptions().outputs(new BroadcastOutputs(new Hls(null, true))).maxDuration(3600))
     * ```
     *
     * @param sessionId The session: routed, with at least one client connected.
     */
    @JvmOverloads
    fun startBroadcast(sessionId: String, options: StartBroadcastOptions = StartBroadcastOptions()): Broadcast {
        return now { startBroadcastCall(sessionId, options) }
    }

    /** As [startBroadcast], without waiting. */
    @JvmOverloads
    fun startBroadcastAsync(sessionId: String, options: StartBroadcastOptions = StartBroadcastOptions()): CompletableFuture<Broadcast> =
        later { startBroadcastCall(sessionId, options) }

    private suspend fun startBroadcastCall(sessionId: String, options: StartBroadcastOptions = StartBroadcastOptions()): Broadcast =
        client.startBroadcast(
            sessionId = sessionId,
            outputs = options.outputs,
            maxDuration = options.maxDuration,
            maxBitrate = options.maxBitrate,
            resolution = options.resolution,
            layout = options.layout,
            streamMode = options.streamMode,
            hasAudio = options.hasAudio,
            hasVideo = options.hasVideo,
            multiBroadcastTag = options.multiBroadcastTag,
        )

    /**
     * Stops a broadcast.
     *
     * ```java
     * client.stopBroadcast(broadcastId)
     * ```
     *
     * @param broadcastId The broadcast.
     */
    fun stopBroadcast(broadcastId: String): Broadcast {
        return now { stopBroadcastCall(broadcastId) }
    }

    /** As [stopBroadcast], without waiting. */
    fun stopBroadcastAsync(broadcastId: String): CompletableFuture<Broadcast> =
        later { stopBroadcastCall(broadcastId) }

    private suspend fun stopBroadcastCall(broadcastId: String): Broadcast =
        client.stopBroadcast(
            broadcastId = broadcastId,
        )

    /**
     * Returns one broadcast that is in progress.
     *
     * ```java
     * client.getBroadcast(broadcastId)
     * ```
     *
     * @param broadcastId The broadcast.
     */
    fun getBroadcast(broadcastId: String): Broadcast {
        return now { getBroadcastCall(broadcastId) }
    }

    /** As [getBroadcast], without waiting. */
    fun getBroadcastAsync(broadcastId: String): CompletableFuture<Broadcast> =
        later { getBroadcastCall(broadcastId) }

    private suspend fun getBroadcastCall(broadcastId: String): Broadcast =
        client.getBroadcast(
            broadcastId = broadcastId,
        )

    /**
     * Returns one page of the broadcasts in progress, newest first.
     *
     * ```java
     * client.listBroadcasts(new ListBroadcastsOptions().sessionId(sessionId))
     * ```
     */
    @JvmOverloads
    fun listBroadcasts(options: ListBroadcastsOptions = ListBroadcastsOptions()): BroadcastPage {
        return now { listBroadcastsCall(options) }
    }

    /** As [listBroadcasts], without waiting. */
    @JvmOverloads
    fun listBroadcastsAsync(options: ListBroadcastsOptions = ListBroadcastsOptions()): CompletableFuture<BroadcastPage> =
        later { listBroadcastsCall(options) }

    private suspend fun listBroadcastsCall(options: ListBroadcastsOptions = ListBroadcastsOptions()): BroadcastPage =
        client.listBroadcasts(
            offset = options.offset,
            count = options.count,
            sessionId = options.sessionId,
        )

    /** Every item of [listBroadcasts], page by page, fetched as they are asked for. */
    @JvmOverloads
    fun iterBroadcasts(options: ListBroadcastsOptions = ListBroadcastsOptions()): Items<Broadcast> =
        Items(options.offset) { next -> listBroadcasts(ListBroadcastsOptions(options).offset(next)).run { Part(items, extra, total) } }

    /**
     * Changes the layout of a broadcast in progress.
     *
     * ```java
     * client.setBroadcastLayout(broadcastId, LayoutTypes.PIP)
     * ```
     *
     * @param broadcastId The broadcast.
     * @param type The arrangement.
     */
    @JvmOverloads
    fun setBroadcastLayout(broadcastId: String, type: LayoutType, options: SetBroadcastLayoutOptions = SetBroadcastLayoutOptions()) {
        now { setBroadcastLayoutCall(broadcastId, type, options) }
    }

    /** As [setBroadcastLayout], without waiting. */
    @JvmOverloads
    fun setBroadcastLayoutAsync(broadcastId: String, type: LayoutType, options: SetBroadcastLayoutOptions = SetBroadcastLayoutOptions()): CompletableFuture<Void?> =
        later { setBroadcastLayoutCall(broadcastId, type, options).let { null } }

    private suspend fun setBroadcastLayoutCall(broadcastId: String, type: LayoutType, options: SetBroadcastLayoutOptions = SetBroadcastLayoutOptions()) =
        client.setBroadcastLayout(
            broadcastId = broadcastId,
            type = type,
            stylesheet = options.stylesheet,
            screenshareType = options.screenshareType,
        )

    /**
     * Adds a stream to a broadcast with the stream mode `manual`, or changes which of its tracks are shown.
     *
     * Fails with `Conflict` (405) if the stream mode is `auto`.
     *
     * ```java
     * client.addBroadcastStream(broadcastId, streamId, new AddBroadcastStreamOptions().hasAudio(false))
     * ```
     *
     * @param broadcastId The broadcast.
     * @param streamId The stream.
     */
    @JvmOverloads
    fun addBroadcastStream(broadcastId: String, streamId: String, options: AddBroadcastStreamOptions = AddBroadcastStreamOptions()) {
        now { addBroadcastStreamCall(broadcastId, streamId, options) }
    }

    /** As [addBroadcastStream], without waiting. */
    @JvmOverloads
    fun addBroadcastStreamAsync(broadcastId: String, streamId: String, options: AddBroadcastStreamOptions = AddBroadcastStreamOptions()): CompletableFuture<Void?> =
        later { addBroadcastStreamCall(broadcastId, streamId, options).let { null } }

    private suspend fun addBroadcastStreamCall(broadcastId: String, streamId: String, options: AddBroadcastStreamOptions = AddBroadcastStreamOptions()) =
        client.addBroadcastStream(
            broadcastId = broadcastId,
            streamId = streamId,
            hasAudio = options.hasAudio,
            hasVideo = options.hasVideo,
        )

    /**
     * Removes a stream from a broadcast with the stream mode `manual`.
     *
     * Fails with `Conflict` (405) if the stream mode is `auto`.
     *
     * ```java
     * client.removeBroadcastStream(broadcastId, streamId)
     * ```
     *
     * @param broadcastId The broadcast.
     * @param streamId The stream.
     */
    fun removeBroadcastStream(broadcastId: String, streamId: String) {
        now { removeBroadcastStreamCall(broadcastId, streamId) }
    }

    /** As [removeBroadcastStream], without waiting. */
    fun removeBroadcastStreamAsync(broadcastId: String, streamId: String): CompletableFuture<Void?> =
        later { removeBroadcastStreamCall(broadcastId, streamId).let { null } }

    private suspend fun removeBroadcastStreamCall(broadcastId: String, streamId: String) =
        client.removeBroadcastStream(
            broadcastId = broadcastId,
            streamId = streamId,
        )

    /**
     * Returns one stream of a session.
     *
     * ```java
     * client.getStream(sessionId, streamId)
     * ```
     *
     * @param sessionId The session.
     * @param streamId The stream.
     */
    fun getStream(sessionId: String, streamId: String): Stream {
        return now { getStreamCall(sessionId, streamId) }
    }

    /** As [getStream], without waiting. */
    fun getStreamAsync(sessionId: String, streamId: String): CompletableFuture<Stream> =
        later { getStreamCall(sessionId, streamId) }

    private suspend fun getStreamCall(sessionId: String, streamId: String): Stream =
        client.getStream(
            sessionId = sessionId,
            streamId = streamId,
        )

    /**
     * Returns all streams of a session.
     *
     * ```java
     * client.listStreams(sessionId)
     * ```
     *
     * @param sessionId The session.
     */
    fun listStreams(sessionId: String): StreamList {
        return now { listStreamsCall(sessionId) }
    }

    /** As [listStreams], without waiting. */
    fun listStreamsAsync(sessionId: String): CompletableFuture<StreamList> =
        later { listStreamsCall(sessionId) }

    private suspend fun listStreamsCall(sessionId: String): StreamList =
        client.listStreams(
            sessionId = sessionId,
        )

    /**
     * Sets the layout classes of streams, which decide their place in a composed archive or broadcast.
     *
     * ```java
     * client.setStreamClassLists(sessionId, List.of(new StreamClassList(streamId, List.of("focus"))))
     * ```
     *
     * @param sessionId The session.
     * @param items At least one stream with its classes.
     */
    fun setStreamClassLists(sessionId: String, items: List<StreamClassList>) {
        now { setStreamClassListsCall(sessionId, items) }
    }

    /** As [setStreamClassLists], without waiting. */
    fun setStreamClassListsAsync(sessionId: String, items: List<StreamClassList>): CompletableFuture<Void?> =
        later { setStreamClassListsCall(sessionId, items).let { null } }

    private suspend fun setStreamClassListsCall(sessionId: String, items: List<StreamClassList>) =
        client.setStreamClassLists(
            sessionId = sessionId,
            items = items,
        )

    /**
     * Returns all connections of a session.
     *
     * ```java
     * client.listConnections(sessionId)
     * ```
     *
     * @param sessionId The session.
     */
    fun listConnections(sessionId: String): ConnectionList {
        return now { listConnectionsCall(sessionId) }
    }

    /** As [listConnections], without waiting. */
    fun listConnectionsAsync(sessionId: String): CompletableFuture<ConnectionList> =
        later { listConnectionsCall(sessionId) }

    private suspend fun listConnectionsCall(sessionId: String): ConnectionList =
        client.listConnections(
            sessionId = sessionId,
        )

    /**
     * Disconnects a client from a session.
     *
     * Fails with `NotFound` if it is not connected.
     *
     * ```java
     * client.forceDisconnect(sessionId, connectionId)
     * ```
     *
     * @param sessionId The session.
     * @param connectionId The connection.
     */
    fun forceDisconnect(sessionId: String, connectionId: String) {
        now { forceDisconnectCall(sessionId, connectionId) }
    }

    /** As [forceDisconnect], without waiting. */
    fun forceDisconnectAsync(sessionId: String, connectionId: String): CompletableFuture<Void?> =
        later { forceDisconnectCall(sessionId, connectionId).let { null } }

    private suspend fun forceDisconnectCall(sessionId: String, connectionId: String) =
        client.forceDisconnect(
            sessionId = sessionId,
            connectionId = connectionId,
        )

    /**
     * Mutes the audio of one stream.
     *
     * ```java
     * client.forceMuteStream(sessionId, streamId)
     * ```
     *
     * @param sessionId The session.
     * @param streamId The stream.
     */
    fun forceMuteStream(sessionId: String, streamId: String): Project {
        return now { forceMuteStreamCall(sessionId, streamId) }
    }

    /** As [forceMuteStream], without waiting. */
    fun forceMuteStreamAsync(sessionId: String, streamId: String): CompletableFuture<Project> =
        later { forceMuteStreamCall(sessionId, streamId) }

    private suspend fun forceMuteStreamCall(sessionId: String, streamId: String): Project =
        client.forceMuteStream(
            sessionId = sessionId,
            streamId = streamId,
        )

    /**
     * Mutes the audio of all streams, also of those published later, but for the excluded ones.
     *
     * ```java
     * client.forceMuteAll(sessionId, new ForceMuteAllOptions().excludedStreamIds(List.of(streamId)))
     * ```
     *
     * @param sessionId The session.
     */
    @JvmOverloads
    fun forceMuteAll(sessionId: String, options: ForceMuteAllOptions = ForceMuteAllOptions()): Project {
        return now { forceMuteAllCall(sessionId, options) }
    }

    /** As [forceMuteAll], without waiting. */
    @JvmOverloads
    fun forceMuteAllAsync(sessionId: String, options: ForceMuteAllOptions = ForceMuteAllOptions()): CompletableFuture<Project> =
        later { forceMuteAllCall(sessionId, options) }

    private suspend fun forceMuteAllCall(sessionId: String, options: ForceMuteAllOptions = ForceMuteAllOptions()): Project =
        client.forceMuteAll(
            sessionId = sessionId,
            excludedStreamIds = options.excludedStreamIds,
        )

    /**
     * Lets streams published from now on be heard again; those muted already stay so.
     *
     * ```java
     * client.disableForceMute(sessionId)
     * ```
     *
     * @param sessionId The session.
     */
    fun disableForceMute(sessionId: String): Project {
        return now { disableForceMuteCall(sessionId) }
    }

    /** As [disableForceMute], without waiting. */
    fun disableForceMuteAsync(sessionId: String): CompletableFuture<Project> =
        later { disableForceMuteCall(sessionId) }

    private suspend fun disableForceMuteCall(sessionId: String): Project =
        client.disableForceMute(
            sessionId = sessionId,
        )

    /**
     * Sends a message to all clients of a session, or to one.
     *
     * Fails with `NotFound` if that client is not connected.
     *
     * ```java
     * client.signal(sessionId, new SignalOptions().type("chat").data("Hello").connectionId(connectionId))
     * ```
     *
     * @param sessionId The session.
     */
    @JvmOverloads
    fun signal(sessionId: String, options: SignalOptions = SignalOptions()) {
        now { signalCall(sessionId, options) }
    }

    /** As [signal], without waiting. */
    @JvmOverloads
    fun signalAsync(sessionId: String, options: SignalOptions = SignalOptions()): CompletableFuture<Void?> =
        later { signalCall(sessionId, options).let { null } }

    private suspend fun signalCall(sessionId: String, options: SignalOptions = SignalOptions()) =
        client.signal(
            sessionId = sessionId,
            type = options.type,
            data = options.data,
            connectionId = options.connectionId,
        )

    /**
     * Dials a SIP endpoint and joins it to a session as a client.
     *
     * Fails with `Conflict` if the session is not routed.
     *
     * ```java
     * client.dial(sessionId, token, "sip:user@example.com;transport=tls", new DialOptions().from("from@example.com").secure(true))
     * ```
     *
     * @param sessionId The session to join: routed.
     * @param token A client token for that session, with which the callee joins.
     * @param sipUri The endpoint, for example `sip:user@example.com;transport=tls`.
     */
    @JvmOverloads
    fun dial(sessionId: String, token: String, sipUri: String, options: DialOptions = DialOptions()): SipCall {
        return now { dialCall(sessionId, token, sipUri, options) }
    }

    /** As [dial], without waiting. */
    @JvmOverloads
    fun dialAsync(sessionId: String, token: String, sipUri: String, options: DialOptions = DialOptions()): CompletableFuture<SipCall> =
        later { dialCall(sessionId, token, sipUri, options) }

    private suspend fun dialCall(sessionId: String, token: String, sipUri: String, options: DialOptions = DialOptions()): SipCall =
        client.dial(
            sessionId = sessionId,
            token = token,
            sipUri = sipUri,
            from = options.from,
            headers = options.headers,
            auth = options.auth,
            secure = options.secure,
            video = options.video,
            observeForceMute = options.observeForceMute,
            streams = options.streams,
        )

    /**
     * Plays telephone digits to all clients dialled into a session, or to one.
     *
     * ```java
     * client.playDtmf(sessionId, "1713#")
     * ```
     *
     * @param sessionId The session.
     * @param digits `0` to `9`, `*`, `#`, and `p` for a pause of half a second.
     */
    @JvmOverloads
    fun playDtmf(sessionId: String, digits: String, options: PlayDtmfOptions = PlayDtmfOptions()) {
        now { playDtmfCall(sessionId, digits, options) }
    }

    /** As [playDtmf], without waiting. */
    @JvmOverloads
    fun playDtmfAsync(sessionId: String, digits: String, options: PlayDtmfOptions = PlayDtmfOptions()): CompletableFuture<Void?> =
        later { playDtmfCall(sessionId, digits, options).let { null } }

    private suspend fun playDtmfCall(sessionId: String, digits: String, options: PlayDtmfOptions = PlayDtmfOptions()) =
        client.playDtmf(
            sessionId = sessionId,
            digits = digits,
            connectionId = options.connectionId,
        )

    /**
     * Opens a web page and publishes it into a session.
     *
     * ```java
     * client.startRender(sessionId, token, "https://example.com/scoreboard", new StartRenderOptions().maxDuration(1800))
     * ```
     *
     * @param sessionId The session.
     * @param token A client token for that session, with which the page is published.
     * @param url The page, 15 to 2,048 characters.
     */
    @JvmOverloads
    fun startRender(sessionId: String, token: String, url: String, options: StartRenderOptions = StartRenderOptions()): Render {
        return now { startRenderCall(sessionId, token, url, options) }
    }

    /** As [startRender], without waiting. */
    @JvmOverloads
    fun startRenderAsync(sessionId: String, token: String, url: String, options: StartRenderOptions = StartRenderOptions()): CompletableFuture<Render> =
        later { startRenderCall(sessionId, token, url, options) }

    private suspend fun startRenderCall(sessionId: String, token: String, url: String, options: StartRenderOptions = StartRenderOptions()): Render =
        client.startRender(
            sessionId = sessionId,
            token = token,
            url = url,
            maxDuration = options.maxDuration,
            resolution = options.resolution,
            properties = options.properties,
            statusCallbackUrl = options.statusCallbackUrl,
        )

    /**
     * Returns one render.
     *
     * ```java
     * client.getRender(renderId)
     * ```
     *
     * @param renderId The render.
     */
    fun getRender(renderId: String): Render {
        return now { getRenderCall(renderId) }
    }

    /** As [getRender], without waiting. */
    fun getRenderAsync(renderId: String): CompletableFuture<Render> =
        later { getRenderCall(renderId) }

    private suspend fun getRenderCall(renderId: String): Render =
        client.getRender(
            renderId = renderId,
        )

    /**
     * Returns one page of renders, newest first.
     *
     * ```java
     * client.listRenders(new ListRendersOptions().count(10))
     * ```
     */
    @JvmOverloads
    fun listRenders(options: ListRendersOptions = ListRendersOptions()): RenderPage {
        return now { listRendersCall(options) }
    }

    /** As [listRenders], without waiting. */
    @JvmOverloads
    fun listRendersAsync(options: ListRendersOptions = ListRendersOptions()): CompletableFuture<RenderPage> =
        later { listRendersCall(options) }

    private suspend fun listRendersCall(options: ListRendersOptions = ListRendersOptions()): RenderPage =
        client.listRenders(
            offset = options.offset,
            count = options.count,
        )

    /** Every item of [listRenders], page by page, fetched as they are asked for. */
    @JvmOverloads
    fun iterRenders(options: ListRendersOptions = ListRendersOptions()): Items<Render> =
        Items(options.offset) { next -> listRenders(ListRendersOptions(options).offset(next)).run { Part(items, extra, total) } }

    /**
     * Stops a render.
     *
     * ```java
     * client.stopRender(renderId)
     * ```
     *
     * @param renderId The render.
     */
    fun stopRender(renderId: String) {
        now { stopRenderCall(renderId) }
    }

    /** As [stopRender], without waiting. */
    fun stopRenderAsync(renderId: String): CompletableFuture<Void?> =
        later { stopRenderCall(renderId).let { null } }

    private suspend fun stopRenderCall(renderId: String) =
        client.stopRender(
            renderId = renderId,
        )

    /**
     * Starts captioning a session.
     *
     * Fails with `Conflict` (code 60003) if it is being captioned already.
     *
     * ```java
     * client.startCaptions(sessionId, token, new StartCaptionsOptions().languageCode("de-DE"))
     * ```
     *
     * @param sessionId The session.
     * @param token A client token for that session with the role `moderator`.
     */
    @JvmOverloads
    fun startCaptions(sessionId: String, token: String, options: StartCaptionsOptions = StartCaptionsOptions()): Captions {
        return now { startCaptionsCall(sessionId, token, options) }
    }

    /** As [startCaptions], without waiting. */
    @JvmOverloads
    fun startCaptionsAsync(sessionId: String, token: String, options: StartCaptionsOptions = StartCaptionsOptions()): CompletableFuture<Captions> =
        later { startCaptionsCall(sessionId, token, options) }

    private suspend fun startCaptionsCall(sessionId: String, token: String, options: StartCaptionsOptions = StartCaptionsOptions()): Captions =
        client.startCaptions(
            sessionId = sessionId,
            token = token,
            languageCode = options.languageCode,
            maxDuration = options.maxDuration,
            partialCaptions = options.partialCaptions,
            statusCallbackUrl = options.statusCallbackUrl,
        )

    /**
     * Stops captioning.
     *
     * ```java
     * client.stopCaptions(captionsId)
     * ```
     *
     * @param captionsId The captions.
     */
    fun stopCaptions(captionsId: String) {
        now { stopCaptionsCall(captionsId) }
    }

    /** As [stopCaptions], without waiting. */
    fun stopCaptionsAsync(captionsId: String): CompletableFuture<Void?> =
        later { stopCaptionsCall(captionsId).let { null } }

    private suspend fun stopCaptionsCall(captionsId: String) =
        client.stopCaptions(
            captionsId = captionsId,
        )

    /**
     * Sends the audio of a session to a WebSocket, and back if asked for.
     *
     * Fails with `Conflict` if the session is not routed.
     *
     * ```java
     * client.startAudioConnector(sessionId, token, "wss://example.com/audio", new StartAudioConnectorOptions().audioRate(16000))
     * ```
     *
     * @param sessionId The session: routed.
     * @param token A client token for that session, with which the connector joins.
     * @param uri Your WebSocket: `ws://…` or `wss://…`.
     */
    @JvmOverloads
    fun startAudioConnector(sessionId: String, token: String, uri: String, options: StartAudioConnectorOptions = StartAudioConnectorOptions()): AudioConnector {
        return now { startAudioConnectorCall(sessionId, token, uri, options) }
    }

    /** As [startAudioConnector], without waiting. */
    @JvmOverloads
    fun startAudioConnectorAsync(sessionId: String, token: String, uri: String, options: StartAudioConnectorOptions = StartAudioConnectorOptions()): CompletableFuture<AudioConnector> =
        later { startAudioConnectorCall(sessionId, token, uri, options) }

    private suspend fun startAudioConnectorCall(sessionId: String, token: String, uri: String, options: StartAudioConnectorOptions = StartAudioConnectorOptions()): AudioConnector =
        client.startAudioConnector(
            sessionId = sessionId,
            token = token,
            uri = uri,
            streams = options.streams,
            headers = options.headers,
            audioRate = options.audioRate,
            bidirectional = options.bidirectional,
            audioTransport = options.audioTransport,
        )

    /**
     * Closes the WebSocket. Disconnecting its `connectionId` does the same.
     *
     * ```java
     * client.stopAudioConnector(connectorId)
     * ```
     *
     * @param connectorId The connector.
     */
    fun stopAudioConnector(connectorId: String) {
        now { stopAudioConnectorCall(connectorId) }
    }

    /** As [stopAudioConnector], without waiting. */
    fun stopAudioConnectorAsync(connectorId: String): CompletableFuture<Void?> =
        later { stopAudioConnectorCall(connectorId).let { null } }

    private suspend fun stopAudioConnectorCall(connectorId: String) =
        client.stopAudioConnector(
            connectorId = connectorId,
        )

    /**
     * Asks the service to report events to an address.
     *
     * ```java
     * client.registerCallback("archive", "status", "https://example.com/archives")
     * ```
     *
     * @param group What it is about: `Connection`, `stream` or `archive`.
     * @param event What happened: `created`, `destroyed` or `status`.
     * @param url Where to report it.
     */
    fun registerCallback(group: String, event: String, url: String): Callback {
        return now { registerCallbackCall(group, event, url) }
    }

    /** As [registerCallback], without waiting. */
    fun registerCallbackAsync(group: String, event: String, url: String): CompletableFuture<Callback> =
        later { registerCallbackCall(group, event, url) }

    private suspend fun registerCallbackCall(group: String, event: String, url: String): Callback =
        client.registerCallback(
            group = group,
            event = event,
            url = url,
        )

    /**
     * Returns the addresses registered.
     *
     * ```java
     * client.listCallbacks()
     * ```
     */
    fun listCallbacks(): List<Callback> {
        return now { listCallbacksCall() }
    }

    /** As [listCallbacks], without waiting. */
    fun listCallbacksAsync(): CompletableFuture<List<Callback>> =
        later { listCallbacksCall() }

    private suspend fun listCallbacksCall(): List<Callback> =
        client.listCallbacks()

    /**
     * Removes an address.
     *
     * ```java
     * client.unregisterCallback(callbackId)
     * ```
     *
     * @param callbackId The callback.
     */
    fun unregisterCallback(callbackId: String) {
        now { unregisterCallbackCall(callbackId) }
    }

    /** As [unregisterCallback], without waiting. */
    fun unregisterCallbackAsync(callbackId: String): CompletableFuture<Void?> =
        later { unregisterCallbackCall(callbackId).let { null } }

    private suspend fun unregisterCallbackCall(callbackId: String) =
        client.unregisterCallback(
            callbackId = callbackId,
        )

    /**
     * Checks a signed callback and returns what it tells: the signature of its JWT, who issued it and when, and
     * that the body is the one signed.
     *
     * Pass the body exactly as it arrived, before parsing.
     *
     * Fails with `Authentication` if it is not genuine.
     *
     * ```java
     * client.verifyWebhook(body, authorization, List.of(secret))
     * ```
     *
     * @param body The body, unparsed: text, or bytes in UTF-8.
     * @param authorization The `Authorization` header, with or without `Bearer`; in Node, Python and Ruby also all headers.
     * @param secrets The signature secrets of the account portal; one of them must fit.
     */
    @JvmOverloads
    fun verifyWebhook(body: String, authorization: String, secrets: List<String>, options: VerifyWebhookOptions = VerifyWebhookOptions()): WebhookEvent =
        client.verifyWebhook(
            body = body,
            authorization = authorization,
            secrets = secrets,
            maxAge = options.maxAge,
            at = options.at,
        )

    /**
     * Reads what a callback tells, without checking that it is genuine.
     *
     * Fails with `InvalidArgument` if the body is not JSON.
     *
     * ```java
     * client.parseWebhook(body)
     * ```
     *
     * @param body The body, unparsed: text, or bytes in UTF-8.
     */
    fun parseWebhook(body: String): WebhookEvent =
        client.parseWebhook(
            body = body,
        )

    /**
     * Signs a callback as the service does, for tests of your own: returns its `Authorization` header.
     *
     * ```java
     * client.signWebhook(body, secret)
     * ```
     *
     * @param body The body, as it will be sent: text, or bytes in UTF-8.
     * @param secret The signature secret.
     */
    @JvmOverloads
    fun signWebhook(body: String, secret: String, options: SignWebhookOptions = SignWebhookOptions()): String =
        client.signWebhook(
            body = body,
            secret = secret,
            apiKey = options.apiKey,
            applicationId = options.applicationId,
            at = options.at,
            jti = options.jti,
        )

    /**
     * Creates a project of the account.
     *
     * The answer holds the new project's API key and secret.
     *
     * ```java
     * client.createProject(new CreateProjectOptions().name("Acme"))
     * ```
     */
    @JvmOverloads
    fun createProject(options: CreateProjectOptions = CreateProjectOptions()): AccountProject {
        return now { createProjectCall(options) }
    }

    /** As [createProject], without waiting. */
    @JvmOverloads
    fun createProjectAsync(options: CreateProjectOptions = CreateProjectOptions()): CompletableFuture<AccountProject> =
        later { createProjectCall(options) }

    private suspend fun createProjectCall(options: CreateProjectOptions = CreateProjectOptions()): AccountProject =
        client.createProject(
            name = options.name,
            environment = options.environment,
        )

    /**
     * Returns all projects of the account.
     *
     * ```java
     * client.listProjects()
     * ```
     */
    fun listProjects(): List<AccountProject> {
        return now { listProjectsCall() }
    }

    /** As [listProjects], without waiting. */
    fun listProjectsAsync(): CompletableFuture<List<AccountProject>> =
        later { listProjectsCall() }

    private suspend fun listProjectsCall(): List<AccountProject> =
        client.listProjects()

    /**
     * Returns one project of the account.
     *
     * ```java
     * client.getProject(apiKey)
     * ```
     *
     * @param apiKey The project's API key.
     */
    fun getProject(apiKey: String): AccountProject {
        return now { getProjectCall(apiKey) }
    }

    /** As [getProject], without waiting. */
    fun getProjectAsync(apiKey: String): CompletableFuture<AccountProject> =
        later { getProjectCall(apiKey) }

    private suspend fun getProjectCall(apiKey: String): AccountProject =
        client.getProject(
            apiKey = apiKey,
        )

    /**
     * Suspends a project: its API key is refused until it is activated.
     *
     * ```java
     * client.suspendProject(apiKey)
     * ```
     *
     * @param apiKey The project's API key.
     */
    fun suspendProject(apiKey: String): AccountProject {
        return now { suspendProjectCall(apiKey) }
    }

    /** As [suspendProject], without waiting. */
    fun suspendProjectAsync(apiKey: String): CompletableFuture<AccountProject> =
        later { suspendProjectCall(apiKey) }

    private suspend fun suspendProjectCall(apiKey: String): AccountProject =
        client.suspendProject(
            apiKey = apiKey,
        )

    /**
     * Activates a project that was suspended.
     *
     * ```java
     * client.activateProject(apiKey)
     * ```
     *
     * @param apiKey The project's API key.
     */
    fun activateProject(apiKey: String): AccountProject {
        return now { activateProjectCall(apiKey) }
    }

    /** As [activateProject], without waiting. */
    fun activateProjectAsync(apiKey: String): CompletableFuture<AccountProject> =
        later { activateProjectCall(apiKey) }

    private suspend fun activateProjectCall(apiKey: String): AccountProject =
        client.activateProject(
            apiKey = apiKey,
        )

    /**
     * Deletes a project for good.
     *
     * ```java
     * client.deleteProject(apiKey)
     * ```
     *
     * @param apiKey The project's API key.
     */
    fun deleteProject(apiKey: String) {
        now { deleteProjectCall(apiKey) }
    }

    /** As [deleteProject], without waiting. */
    fun deleteProjectAsync(apiKey: String): CompletableFuture<Void?> =
        later { deleteProjectCall(apiKey).let { null } }

    private suspend fun deleteProjectCall(apiKey: String) =
        client.deleteProject(
            apiKey = apiKey,
        )

    /**
     * Gives a project a new secret; the one before is refused from then on.
     *
     * ```java
     * client.refreshProjectSecret(apiKey)
     * ```
     *
     * @param apiKey The project's API key.
     */
    fun refreshProjectSecret(apiKey: String): AccountProject {
        return now { refreshProjectSecretCall(apiKey) }
    }

    /** As [refreshProjectSecret], without waiting. */
    fun refreshProjectSecretAsync(apiKey: String): CompletableFuture<AccountProject> =
        later { refreshProjectSecretCall(apiKey) }

    private suspend fun refreshProjectSecretCall(apiKey: String): AccountProject =
        client.refreshProjectSecret(
            apiKey = apiKey,
        )

    /**
     * Sends any request to the service, authenticated and with the usual timeouts, retries and errors.
     *
     * `{project}` in the path stands for the API key or the application's id; other places in braces are filled from
     * `pathParams`.
     *
     * ```java
     * client.request("GET", "/v2/project/{project}/archive")
     * ```
     *
     * @param method `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
     * @param path The path, percent-encoded, for example `/v2/project/{project}/archive/{archiveId}`. A part in brackets, `[/connection/{connectionId}]`, is left out where its place is not filled.
     */
    @JvmOverloads
    fun request(method: String, path: String, options: RawRequestOptions = RawRequestOptions()): RawAnswer {
        return now { requestCall(method, path, options) }
    }

    /** As [request], without waiting. */
    @JvmOverloads
    fun requestAsync(method: String, path: String, options: RawRequestOptions = RawRequestOptions()): CompletableFuture<RawAnswer> =
        later { requestCall(method, path, options) }

    private suspend fun requestCall(method: String, path: String, options: RawRequestOptions = RawRequestOptions()): RawAnswer =
        client.request(
            method = method,
            path = path,
            pathParams = options.pathParams,
            query = options.query,
            body = options.body,
            form = options.form,
        )
}
