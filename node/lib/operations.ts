// Generated from core/surface.json by `make generate`. Do not edit.

import { Caller } from './caller';
import type {
  AccountProject,
  AddArchiveStreamOptions,
  AddBroadcastStreamOptions,
  Archive,
  ArchivePage,
  AudioConnector,
  Broadcast,
  BroadcastPage,
  Callback,
  Captions,
  ConnectionList,
  CreateProjectOptions,
  CreateSessionOptions,
  DialOptions,
  ForceMuteAllOptions,
  GenerateJwtOptions,
  GenerateTokenOptions,
  LayoutType,
  ListArchivesOptions,
  ListBroadcastsOptions,
  ListRendersOptions,
  PlayDtmfOptions,
  Project,
  RawAnswer,
  Render,
  RenderPage,
  RequestOptions,
  Session,
  SessionInfo,
  SetArchiveLayoutOptions,
  SetArchiveStorageOptions,
  SetBroadcastLayoutOptions,
  SignWebhookOptions,
  SignalOptions,
  SipCall,
  StartArchiveOptions,
  StartAudioConnectorOptions,
  StartBroadcastOptions,
  StartCaptionsOptions,
  StartRenderOptions,
  Stream,
  StreamClassList,
  StreamList,
  TokenInfo,
  TokenVerdict,
  VerifyTokenOptions,
  VerifyWebhookOptions,
  WebhookEvent,
} from './models';
import type { CallOptions } from './options';
import { walk } from './pages';

/** Every operation, by the name it has in every language. */
export abstract class Operations extends Caller {
  /**
   * Creates a session.
   *
   * A session stays valid for as long as you like and costs nothing until clients connect.
   *
   * @example
   * ```ts
   * const answer = await client.createSession({ mediaMode: 'routed', archiveMode: 'always' });
   * ```
   */
  createSession(options?: CreateSessionOptions, call?: CallOptions): Promise<Session>;
  createSession(...args: unknown[]): unknown {
    return this.remote('create_session', { required: [], options: true }, args);
  }

  /**
   * Reads what a session's identifier says, without asking the service.
   *
   * @param sessionId - The session's identifier.
   * @throws {@link InvalidArgumentError} if the text is not a session's identifier
   * @example
   * ```ts
   * const answer = client.decodeSessionId(sessionId);
   * ```
   */
  decodeSessionId(sessionId: string): SessionInfo;
  decodeSessionId(...args: unknown[]): unknown {
    return this.local('decode_session_id', { required: ['sessionId'] }, args);
  }

  /**
   * Makes a token with which a client connects to a session.
   *
   * A JWT signed with the API secret (HS256) or the application's key (RS256), valid for 24 hours, for a
   * publisher, unless the options say otherwise. Nothing is sent.
   *
   * @param sessionId - The session.
   * @throws {@link InvalidArgumentError} if the session belongs to another project
   * @example
   * ```ts
   * const answer = client.generateToken(sessionId, { role: 'moderator', data: 'name=Ada' });
   * ```
   */
  generateToken(sessionId: string, options?: GenerateTokenOptions): string;
  generateToken(...args: unknown[]): unknown {
    return this.local('generate_token', { required: ['sessionId'], options: true }, args);
  }

  /**
   * Reads what a token says, without checking it.
   *
   * @param token - The token: a JWT or `T1==…`.
   * @throws {@link InvalidArgumentError} if the text is no token
   * @example
   * ```ts
   * const answer = client.inspectToken(token);
   * ```
   */
  inspectToken(token: string): TokenInfo;
  inspectToken(...args: unknown[]): unknown {
    return this.local('inspect_token', { required: ['token'] }, args);
  }

  /**
   * Checks a token as the service would, and says why it would be refused.
   *
   * @param token - The token: a JWT or `T1==…`.
   * @example
   * ```ts
   * const answer = client.verifyToken(token, { sessionId });
   * ```
   */
  verifyToken(token: string, options?: VerifyTokenOptions): TokenVerdict;
  verifyToken(...args: unknown[]): unknown {
    return this.local('verify_token', { required: ['token'], options: true }, args);
  }

  /**
   * Makes the JWT that authenticates a REST call, for requests made by hand.
   *
   * @example
   * ```ts
   * const answer = client.generateJwt({ ttl: 60 });
   * ```
   */
  generateJwt(options?: GenerateJwtOptions): string;
  generateJwt(...args: unknown[]): unknown {
    return this.local('generate_jwt', { required: [], options: true }, args);
  }

  /**
   * Starts recording a session.
   *
   * The session must be routed and have at least one client connected. A second archive of the same
   * session needs another `multiArchiveTag`. It stops by itself after 120 minutes, or 60 seconds after
   * the last client left.
   *
   * @param sessionId - The session to record: routed, with at least one client connected.
   * @throws {@link NotFoundError} if there is no such session or nobody is connected
   * @throws {@link ConflictError} if it is relayed or already being recorded
   * @example
   * ```ts
   * const answer = await client.startArchive(sessionId, { name: 'lecture', layout: { type: 'pip' } });
   * ```
   */
  startArchive(sessionId: string, options?: StartArchiveOptions, call?: CallOptions): Promise<Archive>;
  startArchive(...args: unknown[]): unknown {
    return this.remote('start_archive', { required: ['sessionId'], options: true }, args);
  }

  /**
   * Stops recording; the file is available some seconds later.
   *
   * @param archiveId - The archive.
   * @throws {@link ConflictError} if the archive is not being recorded
   * @example
   * ```ts
   * const answer = await client.stopArchive(archiveId);
   * ```
   */
  stopArchive(archiveId: string, call?: CallOptions): Promise<Archive>;
  stopArchive(...args: unknown[]): unknown {
    return this.remote('stop_archive', { required: ['archiveId'] }, args);
  }

  /**
   * Returns one archive.
   *
   * @param archiveId - The archive.
   * @example
   * ```ts
   * const answer = await client.getArchive(archiveId);
   * ```
   */
  getArchive(archiveId: string, call?: CallOptions): Promise<Archive>;
  getArchive(...args: unknown[]): unknown {
    return this.remote('get_archive', { required: ['archiveId'] }, args);
  }

  /**
   * Returns one page of archives, newest first; deleted ones are left out.
   *
   * @example
   * ```ts
   * const answer = await client.listArchives({ sessionId, count: 10 });
   * ```
   */
  listArchives(options?: ListArchivesOptions, call?: CallOptions): Promise<ArchivePage>;
  listArchives(...args: unknown[]): unknown {
    return this.remote('list_archives', { required: [], options: true }, args);
  }

  /** Every item of {@link listArchives}, page by page. */
  iterArchives(options?: ListArchivesOptions, call?: CallOptions): AsyncGenerator<Archive, void, undefined> {
    return walk(options, (page) => this.listArchives(page, call));
  }

  /**
   * Deletes an archive that is `available` or `uploaded`.
   *
   * @param archiveId - The archive.
   * @throws {@link ConflictError} in any other state
   * @example
   * ```ts
   * await client.deleteArchive(archiveId);
   * ```
   */
  deleteArchive(archiveId: string, call?: CallOptions): Promise<void>;
  deleteArchive(...args: unknown[]): unknown {
    return this.remote('delete_archive', { required: ['archiveId'] }, args);
  }

  /**
   * Changes the layout of a composed archive while it is being recorded.
   *
   * @param archiveId - The archive.
   * @param type - The arrangement.
   * @example
   * ```ts
   * await client.setArchiveLayout(archiveId, 'bestFit', { screenshareType: 'pip' });
   * ```
   */
  setArchiveLayout(
    archiveId: string,
    type: LayoutType,
    options?: SetArchiveLayoutOptions,
    call?: CallOptions,
  ): Promise<void>;
  setArchiveLayout(...args: unknown[]): unknown {
    return this.remote('set_archive_layout', { required: ['archiveId', 'type'], options: true }, args);
  }

  /**
   * Adds a stream to an archive with the stream mode `manual`, or changes which of its tracks are recorded.
   *
   * @param archiveId - The archive.
   * @param streamId - The stream.
   * @throws {@link ConflictError} (405) if the stream mode is `auto`
   * @example
   * ```ts
   * await client.addArchiveStream(archiveId, streamId, { hasVideo: false });
   * ```
   */
  addArchiveStream(
    archiveId: string,
    streamId: string,
    options?: AddArchiveStreamOptions,
    call?: CallOptions,
  ): Promise<void>;
  addArchiveStream(...args: unknown[]): unknown {
    return this.remote('add_archive_stream', { required: ['archiveId', 'streamId'], options: true }, args);
  }

  /**
   * Removes a stream from an archive with the stream mode `manual`.
   *
   * @param archiveId - The archive.
   * @param streamId - The stream.
   * @throws {@link ConflictError} (405) if the stream mode is `auto`
   * @example
   * ```ts
   * await client.removeArchiveStream(archiveId, streamId);
   * ```
   */
  removeArchiveStream(archiveId: string, streamId: string, call?: CallOptions): Promise<void>;
  removeArchiveStream(...args: unknown[]): unknown {
    return this.remote('remove_archive_stream', { required: ['archiveId', 'streamId'] }, args);
  }

  /**
   * Has the files of this project's archives stored in your own bucket or container.
   *
   * Give either `s3` or `azure`. Archives become `uploaded` instead of `available`.
   *
   * @example
   * ```ts
   * await client.setArchiveStorage({
   *   s3: { bucket: 'bucket', accessKey: 'access key', secretKey: 'secret key' },
   * });
   * ```
   */
  setArchiveStorage(options?: SetArchiveStorageOptions, call?: CallOptions): Promise<void>;
  setArchiveStorage(...args: unknown[]): unknown {
    return this.remote('set_archive_storage', { required: [], options: true }, args);
  }

  /**
   * Has the files of this project's archives stored with the service again.
   *
   * @example
   * ```ts
   * await client.deleteArchiveStorage();
   * ```
   */
  deleteArchiveStorage(call?: CallOptions): Promise<void>;
  deleteArchiveStorage(...args: unknown[]): unknown {
    return this.remote('delete_archive_storage', { required: [] }, args);
  }

  /**
   * Starts broadcasting a session over HLS, RTMP or both.
   *
   * The session must be routed and have at least one client connected. The HLS address can be played some
   * 15 to 20 seconds later.
   *
   * @param sessionId - The session: routed, with at least one client connected.
   * @throws {@link ConflictError} if the session is already being broadcast with the same `multiBroadcastTag`
   * @example
   * ```ts
   * const answer = await client.startBroadcast(sessionId, {
   *   outputs: { hls: { lowLatency: true } },
   *   maxDuration: 3600,
   * });
   * ```
   */
  startBroadcast(sessionId: string, options?: StartBroadcastOptions, call?: CallOptions): Promise<Broadcast>;
  startBroadcast(...args: unknown[]): unknown {
    return this.remote('start_broadcast', { required: ['sessionId'], options: true }, args);
  }

  /**
   * Stops a broadcast.
   *
   * @param broadcastId - The broadcast.
   * @example
   * ```ts
   * const answer = await client.stopBroadcast(broadcastId);
   * ```
   */
  stopBroadcast(broadcastId: string, call?: CallOptions): Promise<Broadcast>;
  stopBroadcast(...args: unknown[]): unknown {
    return this.remote('stop_broadcast', { required: ['broadcastId'] }, args);
  }

  /**
   * Returns one broadcast that is in progress.
   *
   * @param broadcastId - The broadcast.
   * @example
   * ```ts
   * const answer = await client.getBroadcast(broadcastId);
   * ```
   */
  getBroadcast(broadcastId: string, call?: CallOptions): Promise<Broadcast>;
  getBroadcast(...args: unknown[]): unknown {
    return this.remote('get_broadcast', { required: ['broadcastId'] }, args);
  }

  /**
   * Returns one page of the broadcasts in progress, newest first.
   *
   * @example
   * ```ts
   * const answer = await client.listBroadcasts({ sessionId });
   * ```
   */
  listBroadcasts(options?: ListBroadcastsOptions, call?: CallOptions): Promise<BroadcastPage>;
  listBroadcasts(...args: unknown[]): unknown {
    return this.remote('list_broadcasts', { required: [], options: true }, args);
  }

  /** Every item of {@link listBroadcasts}, page by page. */
  iterBroadcasts(
    options?: ListBroadcastsOptions,
    call?: CallOptions,
  ): AsyncGenerator<Broadcast, void, undefined> {
    return walk(options, (page) => this.listBroadcasts(page, call));
  }

  /**
   * Changes the layout of a broadcast in progress.
   *
   * @param broadcastId - The broadcast.
   * @param type - The arrangement.
   * @example
   * ```ts
   * await client.setBroadcastLayout(broadcastId, 'pip');
   * ```
   */
  setBroadcastLayout(
    broadcastId: string,
    type: LayoutType,
    options?: SetBroadcastLayoutOptions,
    call?: CallOptions,
  ): Promise<void>;
  setBroadcastLayout(...args: unknown[]): unknown {
    return this.remote('set_broadcast_layout', { required: ['broadcastId', 'type'], options: true }, args);
  }

  /**
   * Adds a stream to a broadcast with the stream mode `manual`, or changes which of its tracks are shown.
   *
   * @param broadcastId - The broadcast.
   * @param streamId - The stream.
   * @throws {@link ConflictError} (405) if the stream mode is `auto`
   * @example
   * ```ts
   * await client.addBroadcastStream(broadcastId, streamId, { hasAudio: false });
   * ```
   */
  addBroadcastStream(
    broadcastId: string,
    streamId: string,
    options?: AddBroadcastStreamOptions,
    call?: CallOptions,
  ): Promise<void>;
  addBroadcastStream(...args: unknown[]): unknown {
    return this.remote(
      'add_broadcast_stream',
      { required: ['broadcastId', 'streamId'], options: true },
      args,
    );
  }

  /**
   * Removes a stream from a broadcast with the stream mode `manual`.
   *
   * @param broadcastId - The broadcast.
   * @param streamId - The stream.
   * @throws {@link ConflictError} (405) if the stream mode is `auto`
   * @example
   * ```ts
   * await client.removeBroadcastStream(broadcastId, streamId);
   * ```
   */
  removeBroadcastStream(broadcastId: string, streamId: string, call?: CallOptions): Promise<void>;
  removeBroadcastStream(...args: unknown[]): unknown {
    return this.remote('remove_broadcast_stream', { required: ['broadcastId', 'streamId'] }, args);
  }

  /**
   * Returns one stream of a session.
   *
   * @param sessionId - The session.
   * @param streamId - The stream.
   * @example
   * ```ts
   * const answer = await client.getStream(sessionId, streamId);
   * ```
   */
  getStream(sessionId: string, streamId: string, call?: CallOptions): Promise<Stream>;
  getStream(...args: unknown[]): unknown {
    return this.remote('get_stream', { required: ['sessionId', 'streamId'] }, args);
  }

  /**
   * Returns all streams of a session.
   *
   * @param sessionId - The session.
   * @example
   * ```ts
   * const answer = await client.listStreams(sessionId);
   * ```
   */
  listStreams(sessionId: string, call?: CallOptions): Promise<StreamList>;
  listStreams(...args: unknown[]): unknown {
    return this.remote('list_streams', { required: ['sessionId'] }, args);
  }

  /**
   * Sets the layout classes of streams, which decide their place in a composed archive or broadcast.
   *
   * @param sessionId - The session.
   * @param items - At least one stream with its classes.
   * @example
   * ```ts
   * await client.setStreamClassLists(sessionId, [{ id: streamId, layoutClassList: ['focus'] }]);
   * ```
   */
  setStreamClassLists(sessionId: string, items: StreamClassList[], call?: CallOptions): Promise<void>;
  setStreamClassLists(...args: unknown[]): unknown {
    return this.remote('set_stream_class_lists', { required: ['sessionId', 'items'] }, args);
  }

  /**
   * Returns all connections of a session.
   *
   * @param sessionId - The session.
   * @example
   * ```ts
   * const answer = await client.listConnections(sessionId);
   * ```
   */
  listConnections(sessionId: string, call?: CallOptions): Promise<ConnectionList>;
  listConnections(...args: unknown[]): unknown {
    return this.remote('list_connections', { required: ['sessionId'] }, args);
  }

  /**
   * Disconnects a client from a session.
   *
   * @param sessionId - The session.
   * @param connectionId - The connection.
   * @throws {@link NotFoundError} if it is not connected
   * @example
   * ```ts
   * await client.forceDisconnect(sessionId, connectionId);
   * ```
   */
  forceDisconnect(sessionId: string, connectionId: string, call?: CallOptions): Promise<void>;
  forceDisconnect(...args: unknown[]): unknown {
    return this.remote('force_disconnect', { required: ['sessionId', 'connectionId'] }, args);
  }

  /**
   * Mutes the audio of one stream.
   *
   * @param sessionId - The session.
   * @param streamId - The stream.
   * @example
   * ```ts
   * const answer = await client.forceMuteStream(sessionId, streamId);
   * ```
   */
  forceMuteStream(sessionId: string, streamId: string, call?: CallOptions): Promise<Project>;
  forceMuteStream(...args: unknown[]): unknown {
    return this.remote('force_mute_stream', { required: ['sessionId', 'streamId'] }, args);
  }

  /**
   * Mutes the audio of all streams, also of those published later, but for the excluded ones.
   *
   * @param sessionId - The session.
   * @example
   * ```ts
   * const answer = await client.forceMuteAll(sessionId, { excludedStreamIds: [streamId] });
   * ```
   */
  forceMuteAll(sessionId: string, options?: ForceMuteAllOptions, call?: CallOptions): Promise<Project>;
  forceMuteAll(...args: unknown[]): unknown {
    return this.remote('force_mute_all', { required: ['sessionId'], options: true }, args);
  }

  /**
   * Lets streams published from now on be heard again; those muted already stay so.
   *
   * @param sessionId - The session.
   * @example
   * ```ts
   * const answer = await client.disableForceMute(sessionId);
   * ```
   */
  disableForceMute(sessionId: string, call?: CallOptions): Promise<Project>;
  disableForceMute(...args: unknown[]): unknown {
    return this.remote('disable_force_mute', { required: ['sessionId'] }, args);
  }

  /**
   * Sends a message to all clients of a session, or to one.
   *
   * @param sessionId - The session.
   * @throws {@link NotFoundError} if that client is not connected
   * @example
   * ```ts
   * await client.signal(sessionId, { type: 'chat', data: 'Hello', connectionId });
   * ```
   */
  signal(sessionId: string, options?: SignalOptions, call?: CallOptions): Promise<void>;
  signal(...args: unknown[]): unknown {
    return this.remote('signal', { required: ['sessionId'], options: true }, args);
  }

  /**
   * Dials a SIP endpoint and joins it to a session as a client.
   *
   * @param sessionId - The session to join: routed.
   * @param token - A client token for that session, with which the callee joins.
   * @param sipUri - The endpoint, for example `sip:user@example.com;transport=tls`.
   * @throws {@link ConflictError} if the session is not routed
   * @example
   * ```ts
   * const answer = await client.dial(sessionId, token, 'sip:user@example.com;transport=tls', {
   *   from: 'from@example.com',
   *   secure: true,
   * });
   * ```
   */
  dial(
    sessionId: string,
    token: string,
    sipUri: string,
    options?: DialOptions,
    call?: CallOptions,
  ): Promise<SipCall>;
  dial(...args: unknown[]): unknown {
    return this.remote('dial', { required: ['sessionId', 'token', 'sipUri'], options: true }, args);
  }

  /**
   * Plays telephone digits to all clients dialled into a session, or to one.
   *
   * @param sessionId - The session.
   * @param digits - `0` to `9`, `*`, `#`, and `p` for a pause of half a second.
   * @example
   * ```ts
   * await client.playDtmf(sessionId, '1713#');
   * ```
   */
  playDtmf(sessionId: string, digits: string, options?: PlayDtmfOptions, call?: CallOptions): Promise<void>;
  playDtmf(...args: unknown[]): unknown {
    return this.remote('play_dtmf', { required: ['sessionId', 'digits'], options: true }, args);
  }

  /**
   * Opens a web page and publishes it into a session.
   *
   * @param sessionId - The session.
   * @param token - A client token for that session, with which the page is published.
   * @param url - The page, 15 to 2,048 characters.
   * @example
   * ```ts
   * const answer = await client.startRender(sessionId, token, 'https://example.com/scoreboard', {
   *   maxDuration: 1800,
   * });
   * ```
   */
  startRender(
    sessionId: string,
    token: string,
    url: string,
    options?: StartRenderOptions,
    call?: CallOptions,
  ): Promise<Render>;
  startRender(...args: unknown[]): unknown {
    return this.remote('start_render', { required: ['sessionId', 'token', 'url'], options: true }, args);
  }

  /**
   * Returns one render.
   *
   * @param renderId - The render.
   * @example
   * ```ts
   * const answer = await client.getRender(renderId);
   * ```
   */
  getRender(renderId: string, call?: CallOptions): Promise<Render>;
  getRender(...args: unknown[]): unknown {
    return this.remote('get_render', { required: ['renderId'] }, args);
  }

  /**
   * Returns one page of renders, newest first.
   *
   * @example
   * ```ts
   * const answer = await client.listRenders({ count: 10 });
   * ```
   */
  listRenders(options?: ListRendersOptions, call?: CallOptions): Promise<RenderPage>;
  listRenders(...args: unknown[]): unknown {
    return this.remote('list_renders', { required: [], options: true }, args);
  }

  /** Every item of {@link listRenders}, page by page. */
  iterRenders(options?: ListRendersOptions, call?: CallOptions): AsyncGenerator<Render, void, undefined> {
    return walk(options, (page) => this.listRenders(page, call));
  }

  /**
   * Stops a render.
   *
   * @param renderId - The render.
   * @example
   * ```ts
   * await client.stopRender(renderId);
   * ```
   */
  stopRender(renderId: string, call?: CallOptions): Promise<void>;
  stopRender(...args: unknown[]): unknown {
    return this.remote('stop_render', { required: ['renderId'] }, args);
  }

  /**
   * Starts captioning a session.
   *
   * @param sessionId - The session.
   * @param token - A client token for that session with the role `moderator`.
   * @throws {@link ConflictError} (code 60003) if it is being captioned already
   * @example
   * ```ts
   * const answer = await client.startCaptions(sessionId, token, { languageCode: 'de-DE' });
   * ```
   */
  startCaptions(
    sessionId: string,
    token: string,
    options?: StartCaptionsOptions,
    call?: CallOptions,
  ): Promise<Captions>;
  startCaptions(...args: unknown[]): unknown {
    return this.remote('start_captions', { required: ['sessionId', 'token'], options: true }, args);
  }

  /**
   * Stops captioning.
   *
   * @param captionsId - The captions.
   * @example
   * ```ts
   * await client.stopCaptions(captionsId);
   * ```
   */
  stopCaptions(captionsId: string, call?: CallOptions): Promise<void>;
  stopCaptions(...args: unknown[]): unknown {
    return this.remote('stop_captions', { required: ['captionsId'] }, args);
  }

  /**
   * Sends the audio of a session to a WebSocket, and back if asked for.
   *
   * @param sessionId - The session: routed.
   * @param token - A client token for that session, with which the connector joins.
   * @param uri - Your WebSocket: `ws://…` or `wss://…`.
   * @throws {@link ConflictError} if the session is not routed
   * @example
   * ```ts
   * const answer = await client.startAudioConnector(sessionId, token, 'wss://example.com/audio', {
   *   audioRate: 16000,
   * });
   * ```
   */
  startAudioConnector(
    sessionId: string,
    token: string,
    uri: string,
    options?: StartAudioConnectorOptions,
    call?: CallOptions,
  ): Promise<AudioConnector>;
  startAudioConnector(...args: unknown[]): unknown {
    return this.remote(
      'start_audio_connector',
      { required: ['sessionId', 'token', 'uri'], options: true },
      args,
    );
  }

  /**
   * Closes the WebSocket. Disconnecting its `connectionId` does the same.
   *
   * @param connectorId - The connector.
   * @example
   * ```ts
   * await client.stopAudioConnector(connectorId);
   * ```
   */
  stopAudioConnector(connectorId: string, call?: CallOptions): Promise<void>;
  stopAudioConnector(...args: unknown[]): unknown {
    return this.remote('stop_audio_connector', { required: ['connectorId'] }, args);
  }

  /**
   * Asks the service to report events to an address.
   *
   * @param group - What it is about: `connection`, `stream` or `archive`.
   * @param event - What happened: `created`, `destroyed` or `status`.
   * @param url - Where to report it.
   * @example
   * ```ts
   * const answer = await client.registerCallback('archive', 'status', 'https://example.com/archives');
   * ```
   */
  registerCallback(group: string, event: string, url: string, call?: CallOptions): Promise<Callback>;
  registerCallback(...args: unknown[]): unknown {
    return this.remote('register_callback', { required: ['group', 'event', 'url'] }, args);
  }

  /**
   * Returns the addresses registered.
   *
   * @example
   * ```ts
   * const answer = await client.listCallbacks();
   * ```
   */
  listCallbacks(call?: CallOptions): Promise<Callback[]>;
  listCallbacks(...args: unknown[]): unknown {
    return this.remote('list_callbacks', { required: [] }, args);
  }

  /**
   * Removes an address.
   *
   * @param callbackId - The callback.
   * @example
   * ```ts
   * await client.unregisterCallback(callbackId);
   * ```
   */
  unregisterCallback(callbackId: string, call?: CallOptions): Promise<void>;
  unregisterCallback(...args: unknown[]): unknown {
    return this.remote('unregister_callback', { required: ['callbackId'] }, args);
  }

  /**
   * Checks a signed callback and returns what it tells: the signature of its JWT, who issued it and when, and
   * that the body is the one signed.
   *
   * Pass the body exactly as it arrived, before parsing.
   *
   * @param body - The body, unparsed: text, or bytes in UTF-8.
   * @param authorization - The `Authorization` header, with or without `Bearer`; in Node, Python and Ruby also all headers.
   * @param secrets - The signature secrets of the account portal; one of them must fit.
   * @throws {@link AuthenticationError} if it is not genuine
   * @example
   * ```ts
   * const answer = client.verifyWebhook(body, authorization, [secret]);
   * ```
   */
  verifyWebhook(
    body: string | Uint8Array,
    authorization: string | Record<string, unknown> | Iterable<[string, string]>,
    secrets: string[],
    options?: VerifyWebhookOptions,
  ): WebhookEvent;
  verifyWebhook(...args: unknown[]): unknown {
    return this.local(
      'verify_webhook',
      { required: ['body', 'authorization', 'secrets'], options: true },
      args,
    );
  }

  /**
   * Reads what a callback tells, without checking that it is genuine.
   *
   * @param body - The body, unparsed: text, or bytes in UTF-8.
   * @throws {@link InvalidArgumentError} if the body is not JSON
   * @example
   * ```ts
   * const answer = client.parseWebhook(body);
   * ```
   */
  parseWebhook(body: string | Uint8Array): WebhookEvent;
  parseWebhook(...args: unknown[]): unknown {
    return this.local('parse_webhook', { required: ['body'] }, args);
  }

  /**
   * Signs a callback as the service does, for tests of your own: returns its `Authorization` header.
   *
   * @param body - The body, as it will be sent: text, or bytes in UTF-8.
   * @param secret - The signature secret.
   * @example
   * ```ts
   * const answer = client.signWebhook(body, secret);
   * ```
   */
  signWebhook(body: string | Uint8Array, secret: string, options?: SignWebhookOptions): string;
  signWebhook(...args: unknown[]): unknown {
    return this.local('sign_webhook', { required: ['body', 'secret'], options: true }, args);
  }

  /**
   * Creates a project of the account.
   *
   * The answer holds the new project's API key and secret.
   *
   * @example
   * ```ts
   * const answer = await client.createProject({ name: 'Acme' });
   * ```
   */
  createProject(options?: CreateProjectOptions, call?: CallOptions): Promise<AccountProject>;
  createProject(...args: unknown[]): unknown {
    return this.remote('create_project', { required: [], options: true }, args);
  }

  /**
   * Returns all projects of the account.
   *
   * @example
   * ```ts
   * const answer = await client.listProjects();
   * ```
   */
  listProjects(call?: CallOptions): Promise<AccountProject[]>;
  listProjects(...args: unknown[]): unknown {
    return this.remote('list_projects', { required: [] }, args);
  }

  /**
   * Returns one project of the account.
   *
   * @param apiKey - The project's API key.
   * @example
   * ```ts
   * const answer = await client.getProject(apiKey);
   * ```
   */
  getProject(apiKey: string, call?: CallOptions): Promise<AccountProject>;
  getProject(...args: unknown[]): unknown {
    return this.remote('get_project', { required: ['apiKey'] }, args);
  }

  /**
   * Suspends a project: its API key is refused until it is activated.
   *
   * @param apiKey - The project's API key.
   * @example
   * ```ts
   * const answer = await client.suspendProject(apiKey);
   * ```
   */
  suspendProject(apiKey: string, call?: CallOptions): Promise<AccountProject>;
  suspendProject(...args: unknown[]): unknown {
    return this.remote('suspend_project', { required: ['apiKey'] }, args);
  }

  /**
   * Activates a project that was suspended.
   *
   * @param apiKey - The project's API key.
   * @example
   * ```ts
   * const answer = await client.activateProject(apiKey);
   * ```
   */
  activateProject(apiKey: string, call?: CallOptions): Promise<AccountProject>;
  activateProject(...args: unknown[]): unknown {
    return this.remote('activate_project', { required: ['apiKey'] }, args);
  }

  /**
   * Deletes a project for good.
   *
   * @param apiKey - The project's API key.
   * @example
   * ```ts
   * await client.deleteProject(apiKey);
   * ```
   */
  deleteProject(apiKey: string, call?: CallOptions): Promise<void>;
  deleteProject(...args: unknown[]): unknown {
    return this.remote('delete_project', { required: ['apiKey'] }, args);
  }

  /**
   * Gives a project a new secret; the one before is refused from then on.
   *
   * @param apiKey - The project's API key.
   * @example
   * ```ts
   * const answer = await client.refreshProjectSecret(apiKey);
   * ```
   */
  refreshProjectSecret(apiKey: string, call?: CallOptions): Promise<AccountProject>;
  refreshProjectSecret(...args: unknown[]): unknown {
    return this.remote('refresh_project_secret', { required: ['apiKey'] }, args);
  }

  /**
   * Sends any request to the service, authenticated and with the usual timeouts, retries and errors.
   *
   * `{project}` in the path stands for the API key or the application's id; other places in braces are filled from
   * `pathParams`.
   *
   * @param method - `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
   * @param path - The path, percent-encoded, for example `/v2/project/{project}/archive/{archiveId}`. A part in brackets,
   * `[/connection/{connectionId}]`, is left out where its place is not filled.
   * @example
   * ```ts
   * const answer = await client.request('GET', '/v2/project/{project}/archive');
   * ```
   */
  request(method: string, path: string, options?: RequestOptions, call?: CallOptions): Promise<RawAnswer>;
  request(...args: unknown[]): unknown {
    return this.remote('request', { required: ['method', 'path'], options: true }, args);
  }
}
