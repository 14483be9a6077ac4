// Generated from core/surface.json by `make generate`. Do not edit.

import { type AndCallback, Caller, type OptionsAndCallback } from './caller';
import type {
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
  SetBroadcastLayoutOptions,
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
  WebhookClaims,
} from './models';
import type { CallOptions } from './options';
import { walk } from './pages';

/** Every operation, by the name it has in the original. */
export abstract class Operations extends Caller {
  /**
   * Creates a session.
   *
   * A session stays valid for as long as you like and costs nothing until clients connect.
   */
  createSession(options?: CreateSessionOptions, call?: CallOptions): Promise<Session>;
  createSession(...rest: OptionsAndCallback<CreateSessionOptions, Session>): void;
  createSession(...args: unknown[]): unknown {
    return this.remote('create_session', { required: [], options: true, answer: 'Session' }, args);
  }

  /**
   * Reads what a session's identifier says, without asking the service.
   *
   * Fails with `invalid_argument` if the text is not a session's identifier.
   *
   * @param sessionId - The session's identifier.
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
   * Fails with `invalid_argument` if the session belongs to another project.
   *
   * @param sessionId - The session.
   */
  generateToken(sessionId: string, options?: GenerateTokenOptions): string;
  generateToken(...args: unknown[]): unknown {
    return this.local('generate_token', { required: ['sessionId'], options: true }, args);
  }

  /**
   * Reads what a token says, without checking it.
   *
   * Fails with `invalid_argument` if the text is no token.
   *
   * @param token - The token: a JWT or `T1==…`.
   */
  inspectToken(token: string): TokenInfo;
  inspectToken(...args: unknown[]): unknown {
    return this.local('inspect_token', { required: ['token'] }, args);
  }

  /**
   * Checks a token as the service would, and says why it would be refused.
   *
   * @param token - The token: a JWT or `T1==…`.
   */
  verifyToken(token: string, options?: VerifyTokenOptions): TokenVerdict;
  verifyToken(...args: unknown[]): unknown {
    return this.local('verify_token', { required: ['token'], options: true }, args);
  }

  /** Makes the JWT that authenticates a REST call, for requests made by hand. */
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
   * Fails with `not_found` if there is no such session or nobody is connected, `conflict` if it is relayed
   * or already being recorded.
   *
   * @param sessionId - The session to record: routed, with at least one client connected.
   */
  startArchive(sessionId: string, options?: StartArchiveOptions, call?: CallOptions): Promise<Archive>;
  startArchive(sessionId: string, ...rest: OptionsAndCallback<StartArchiveOptions, Archive>): void;
  startArchive(...args: unknown[]): unknown {
    return this.remote('start_archive', { required: ['sessionId'], options: true, answer: 'Archive' }, args);
  }

  /**
   * Stops recording; the file is available some seconds later.
   *
   * Fails with `conflict` if the archive is not being recorded.
   *
   * @param archiveId - The archive.
   */
  stopArchive(archiveId: string, call?: CallOptions): Promise<Archive>;
  stopArchive(archiveId: string, ...rest: AndCallback<Archive>): void;
  stopArchive(...args: unknown[]): unknown {
    return this.remote('stop_archive', { required: ['archiveId'], answer: 'Archive' }, args);
  }

  /**
   * Returns one archive.
   *
   * @param archiveId - The archive.
   */
  getArchive(archiveId: string, call?: CallOptions): Promise<Archive>;
  getArchive(archiveId: string, ...rest: AndCallback<Archive>): void;
  getArchive(...args: unknown[]): unknown {
    return this.remote('get_archive', { required: ['archiveId'], answer: 'Archive' }, args);
  }

  /** Returns one page of archives, newest first; deleted ones are left out. */
  listArchives(options?: ListArchivesOptions, call?: CallOptions): Promise<ArchivePage>;
  listArchives(...rest: OptionsAndCallback<ListArchivesOptions, ArchivePage>): void;
  listArchives(...args: unknown[]): unknown {
    return this.remote('list_archives', { required: [], options: true, answer: 'Archive' }, args);
  }

  /** Every item of {@link listArchives}, page by page. */
  iterArchives(options?: ListArchivesOptions, call?: CallOptions): AsyncGenerator<Archive, void, undefined> {
    return walk(options, (page) => this.listArchives(page, call));
  }

  /**
   * Deletes an archive that is `available` or `uploaded`.
   *
   * Fails with `conflict` in any other state.
   *
   * @param archiveId - The archive.
   */
  deleteArchive(archiveId: string, call?: CallOptions): Promise<void>;
  deleteArchive(archiveId: string, ...rest: AndCallback<void>): void;
  deleteArchive(...args: unknown[]): unknown {
    return this.remote('delete_archive', { required: ['archiveId'] }, args);
  }

  /**
   * Changes the layout of a composed archive while it is being recorded.
   *
   * @param archiveId - The archive.
   * @param type - The arrangement.
   */
  setArchiveLayout(
    archiveId: string,
    type: LayoutType,
    options?: SetArchiveLayoutOptions,
    call?: CallOptions,
  ): Promise<void>;
  setArchiveLayout(
    archiveId: string,
    type: LayoutType,
    ...rest: OptionsAndCallback<SetArchiveLayoutOptions, void>
  ): void;
  setArchiveLayout(...args: unknown[]): unknown {
    return this.remote('set_archive_layout', { required: ['archiveId', 'type'], options: true }, args);
  }

  /**
   * Adds a stream to an archive with the stream mode `manual`, or changes which of its tracks are recorded.
   *
   * Fails with `conflict` (405) if the stream mode is `auto`.
   *
   * @param archiveId - The archive.
   * @param streamId - The stream.
   */
  addArchiveStream(
    archiveId: string,
    streamId: string,
    options?: AddArchiveStreamOptions,
    call?: CallOptions,
  ): Promise<void>;
  addArchiveStream(
    archiveId: string,
    streamId: string,
    ...rest: OptionsAndCallback<AddArchiveStreamOptions, void>
  ): void;
  addArchiveStream(...args: unknown[]): unknown {
    return this.remote('add_archive_stream', { required: ['archiveId', 'streamId'], options: true }, args);
  }

  /**
   * Removes a stream from an archive with the stream mode `manual`.
   *
   * Fails with `conflict` (405) if the stream mode is `auto`.
   *
   * @param archiveId - The archive.
   * @param streamId - The stream.
   */
  removeArchiveStream(archiveId: string, streamId: string, call?: CallOptions): Promise<void>;
  removeArchiveStream(archiveId: string, streamId: string, ...rest: AndCallback<void>): void;
  removeArchiveStream(...args: unknown[]): unknown {
    return this.remote('remove_archive_stream', { required: ['archiveId', 'streamId'] }, args);
  }

  /**
   * Starts broadcasting a session over HLS, RTMP or both.
   *
   * The session must be routed and have at least one client connected. The HLS address can be played some
   * 15 to 20 seconds later.
   *
   * Fails with `conflict` if the session is already being broadcast with the same `multiBroadcastTag`.
   *
   * @param sessionId - The session: routed, with at least one client connected.
   */
  startBroadcast(sessionId: string, options?: StartBroadcastOptions, call?: CallOptions): Promise<Broadcast>;
  startBroadcast(sessionId: string, ...rest: OptionsAndCallback<StartBroadcastOptions, Broadcast>): void;
  startBroadcast(...args: unknown[]): unknown {
    return this.remote(
      'start_broadcast',
      { required: ['sessionId'], options: true, answer: 'Broadcast' },
      args,
    );
  }

  /**
   * Stops a broadcast.
   *
   * @param broadcastId - The broadcast.
   */
  stopBroadcast(broadcastId: string, call?: CallOptions): Promise<Broadcast>;
  stopBroadcast(broadcastId: string, ...rest: AndCallback<Broadcast>): void;
  stopBroadcast(...args: unknown[]): unknown {
    return this.remote('stop_broadcast', { required: ['broadcastId'], answer: 'Broadcast' }, args);
  }

  /**
   * Returns one broadcast that is in progress.
   *
   * @param broadcastId - The broadcast.
   */
  getBroadcast(broadcastId: string, call?: CallOptions): Promise<Broadcast>;
  getBroadcast(broadcastId: string, ...rest: AndCallback<Broadcast>): void;
  getBroadcast(...args: unknown[]): unknown {
    return this.remote('get_broadcast', { required: ['broadcastId'], answer: 'Broadcast' }, args);
  }

  /** Returns one page of the broadcasts in progress, newest first. */
  listBroadcasts(options?: ListBroadcastsOptions, call?: CallOptions): Promise<BroadcastPage>;
  listBroadcasts(...rest: OptionsAndCallback<ListBroadcastsOptions, BroadcastPage>): void;
  listBroadcasts(...args: unknown[]): unknown {
    return this.remote('list_broadcasts', { required: [], options: true, answer: 'Broadcast' }, args);
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
   */
  setBroadcastLayout(
    broadcastId: string,
    type: LayoutType,
    options?: SetBroadcastLayoutOptions,
    call?: CallOptions,
  ): Promise<void>;
  setBroadcastLayout(
    broadcastId: string,
    type: LayoutType,
    ...rest: OptionsAndCallback<SetBroadcastLayoutOptions, void>
  ): void;
  setBroadcastLayout(...args: unknown[]): unknown {
    return this.remote('set_broadcast_layout', { required: ['broadcastId', 'type'], options: true }, args);
  }

  /**
   * Adds a stream to a broadcast with the stream mode `manual`, or changes which of its tracks are shown.
   *
   * Fails with `conflict` (405) if the stream mode is `auto`.
   *
   * @param broadcastId - The broadcast.
   * @param streamId - The stream.
   */
  addBroadcastStream(
    broadcastId: string,
    streamId: string,
    options?: AddBroadcastStreamOptions,
    call?: CallOptions,
  ): Promise<void>;
  addBroadcastStream(
    broadcastId: string,
    streamId: string,
    ...rest: OptionsAndCallback<AddBroadcastStreamOptions, void>
  ): void;
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
   * Fails with `conflict` (405) if the stream mode is `auto`.
   *
   * @param broadcastId - The broadcast.
   * @param streamId - The stream.
   */
  removeBroadcastStream(broadcastId: string, streamId: string, call?: CallOptions): Promise<void>;
  removeBroadcastStream(broadcastId: string, streamId: string, ...rest: AndCallback<void>): void;
  removeBroadcastStream(...args: unknown[]): unknown {
    return this.remote('remove_broadcast_stream', { required: ['broadcastId', 'streamId'] }, args);
  }

  /**
   * Returns one stream of a session.
   *
   * @param sessionId - The session.
   * @param streamId - The stream.
   */
  getStream(sessionId: string, streamId: string, call?: CallOptions): Promise<Stream>;
  getStream(sessionId: string, streamId: string, ...rest: AndCallback<Stream>): void;
  getStream(...args: unknown[]): unknown {
    return this.remote('get_stream', { required: ['sessionId', 'streamId'], answer: 'Stream' }, args);
  }

  /**
   * Returns all streams of a session.
   *
   * @param sessionId - The session.
   */
  listStreams(sessionId: string, call?: CallOptions): Promise<StreamList>;
  listStreams(sessionId: string, ...rest: AndCallback<StreamList>): void;
  listStreams(...args: unknown[]): unknown {
    return this.remote('list_streams', { required: ['sessionId'], answer: 'StreamList' }, args);
  }

  /**
   * Sets the layout classes of streams, which decide their place in a composed archive or broadcast.
   *
   * @param sessionId - The session.
   * @param items - At least one stream with its classes.
   */
  setStreamClassLists(sessionId: string, items: StreamClassList[], call?: CallOptions): Promise<void>;
  setStreamClassLists(sessionId: string, items: StreamClassList[], ...rest: AndCallback<void>): void;
  setStreamClassLists(...args: unknown[]): unknown {
    return this.remote('set_stream_class_lists', { required: ['sessionId', 'items'] }, args);
  }

  /**
   * Returns all connections of a session.
   *
   * @param sessionId - The session.
   */
  listConnections(sessionId: string, call?: CallOptions): Promise<ConnectionList>;
  listConnections(sessionId: string, ...rest: AndCallback<ConnectionList>): void;
  listConnections(...args: unknown[]): unknown {
    return this.remote('list_connections', { required: ['sessionId'], answer: 'ConnectionList' }, args);
  }

  /**
   * Disconnects a client from a session.
   *
   * Fails with `not_found` if it is not connected.
   *
   * @param sessionId - The session.
   * @param connectionId - The connection.
   */
  forceDisconnect(sessionId: string, connectionId: string, call?: CallOptions): Promise<void>;
  forceDisconnect(sessionId: string, connectionId: string, ...rest: AndCallback<void>): void;
  forceDisconnect(...args: unknown[]): unknown {
    return this.remote('force_disconnect', { required: ['sessionId', 'connectionId'] }, args);
  }

  /**
   * Mutes the audio of one stream.
   *
   * @param sessionId - The session.
   * @param streamId - The stream.
   */
  forceMuteStream(sessionId: string, streamId: string, call?: CallOptions): Promise<Project>;
  forceMuteStream(sessionId: string, streamId: string, ...rest: AndCallback<Project>): void;
  forceMuteStream(...args: unknown[]): unknown {
    return this.remote('force_mute_stream', { required: ['sessionId', 'streamId'], answer: 'Project' }, args);
  }

  /**
   * Mutes the audio of all streams, also of those published later, but for the excluded ones.
   *
   * @param sessionId - The session.
   */
  forceMuteAll(sessionId: string, options?: ForceMuteAllOptions, call?: CallOptions): Promise<Project>;
  forceMuteAll(sessionId: string, ...rest: OptionsAndCallback<ForceMuteAllOptions, Project>): void;
  forceMuteAll(...args: unknown[]): unknown {
    return this.remote('force_mute_all', { required: ['sessionId'], options: true, answer: 'Project' }, args);
  }

  /**
   * Lets streams published from now on be heard again; those muted already stay so.
   *
   * @param sessionId - The session.
   */
  disableForceMute(sessionId: string, call?: CallOptions): Promise<Project>;
  disableForceMute(sessionId: string, ...rest: AndCallback<Project>): void;
  disableForceMute(...args: unknown[]): unknown {
    return this.remote('disable_force_mute', { required: ['sessionId'], answer: 'Project' }, args);
  }

  /**
   * Sends a message to all clients of a session, or to one.
   *
   * Fails with `not_found` if that client is not connected.
   *
   * @param sessionId - The session.
   */
  signal(sessionId: string, options?: SignalOptions, call?: CallOptions): Promise<void>;
  signal(sessionId: string, ...rest: OptionsAndCallback<SignalOptions, void>): void;
  signal(...args: unknown[]): unknown {
    return this.remote('signal', { required: ['sessionId'], options: true }, args);
  }

  /**
   * Dials a SIP endpoint and joins it to a session as a client.
   *
   * Fails with `conflict` if the session is not routed.
   *
   * @param sessionId - The session to join: routed.
   * @param token - A client token for that session, with which the callee joins.
   * @param sipUri - The endpoint, for example `sip:user@example.com;transport=tls`.
   */
  dial(
    sessionId: string,
    token: string,
    sipUri: string,
    options?: DialOptions,
    call?: CallOptions,
  ): Promise<SipCall>;
  dial(
    sessionId: string,
    token: string,
    sipUri: string,
    ...rest: OptionsAndCallback<DialOptions, SipCall>
  ): void;
  dial(...args: unknown[]): unknown {
    return this.remote(
      'dial',
      { required: ['sessionId', 'token', 'sipUri'], options: true, answer: 'SipCall' },
      args,
    );
  }

  /**
   * Plays telephone digits to all clients dialled into a session, or to one.
   *
   * @param sessionId - The session.
   * @param digits - `0` to `9`, `*`, `#`, and `p` for a pause of half a second.
   */
  playDtmf(sessionId: string, digits: string, options?: PlayDtmfOptions, call?: CallOptions): Promise<void>;
  playDtmf(sessionId: string, digits: string, ...rest: OptionsAndCallback<PlayDtmfOptions, void>): void;
  playDtmf(...args: unknown[]): unknown {
    return this.remote('play_dtmf', { required: ['sessionId', 'digits'], options: true }, args);
  }

  /**
   * Opens a web page and publishes it into a session.
   *
   * @param sessionId - The session.
   * @param token - A client token for that session, with which the page is published.
   * @param url - The page, 15 to 2,048 characters.
   */
  startRender(
    sessionId: string,
    token: string,
    url: string,
    options?: StartRenderOptions,
    call?: CallOptions,
  ): Promise<Render>;
  startRender(
    sessionId: string,
    token: string,
    url: string,
    ...rest: OptionsAndCallback<StartRenderOptions, Render>
  ): void;
  startRender(...args: unknown[]): unknown {
    return this.remote(
      'start_render',
      { required: ['sessionId', 'token', 'url'], options: true, answer: 'Render' },
      args,
    );
  }

  /**
   * Returns one render.
   *
   * @param renderId - The render.
   */
  getRender(renderId: string, call?: CallOptions): Promise<Render>;
  getRender(renderId: string, ...rest: AndCallback<Render>): void;
  getRender(...args: unknown[]): unknown {
    return this.remote('get_render', { required: ['renderId'], answer: 'Render' }, args);
  }

  /** Returns one page of renders, newest first. */
  listRenders(options?: ListRendersOptions, call?: CallOptions): Promise<RenderPage>;
  listRenders(...rest: OptionsAndCallback<ListRendersOptions, RenderPage>): void;
  listRenders(...args: unknown[]): unknown {
    return this.remote('list_renders', { required: [], options: true, answer: 'Render' }, args);
  }

  /** Every item of {@link listRenders}, page by page. */
  iterRenders(options?: ListRendersOptions, call?: CallOptions): AsyncGenerator<Render, void, undefined> {
    return walk(options, (page) => this.listRenders(page, call));
  }

  /**
   * Stops a render.
   *
   * @param renderId - The render.
   */
  stopRender(renderId: string, call?: CallOptions): Promise<void>;
  stopRender(renderId: string, ...rest: AndCallback<void>): void;
  stopRender(...args: unknown[]): unknown {
    return this.remote('stop_render', { required: ['renderId'] }, args);
  }

  /**
   * Starts captioning a session.
   *
   * Fails with `conflict` (code 60003) if it is being captioned already.
   *
   * @param sessionId - The session.
   * @param token - A client token for that session with the role `moderator`.
   */
  startCaptions(
    sessionId: string,
    token: string,
    options?: StartCaptionsOptions,
    call?: CallOptions,
  ): Promise<Captions>;
  startCaptions(
    sessionId: string,
    token: string,
    ...rest: OptionsAndCallback<StartCaptionsOptions, Captions>
  ): void;
  startCaptions(...args: unknown[]): unknown {
    return this.remote(
      'start_captions',
      { required: ['sessionId', 'token'], options: true, answer: 'Captions' },
      args,
    );
  }

  /**
   * Stops captioning.
   *
   * @param captionsId - The captions.
   */
  stopCaptions(captionsId: string, call?: CallOptions): Promise<void>;
  stopCaptions(captionsId: string, ...rest: AndCallback<void>): void;
  stopCaptions(...args: unknown[]): unknown {
    return this.remote('stop_captions', { required: ['captionsId'] }, args);
  }

  /**
   * Sends the audio of a session to a WebSocket, and back if asked for.
   *
   * Fails with `conflict` if the session is not routed.
   *
   * @param sessionId - The session: routed.
   * @param token - A client token for that session, with which the connector joins.
   * @param uri - Your WebSocket: `ws://…` or `wss://…`.
   */
  startAudioConnector(
    sessionId: string,
    token: string,
    uri: string,
    options?: StartAudioConnectorOptions,
    call?: CallOptions,
  ): Promise<AudioConnector>;
  startAudioConnector(
    sessionId: string,
    token: string,
    uri: string,
    ...rest: OptionsAndCallback<StartAudioConnectorOptions, AudioConnector>
  ): void;
  startAudioConnector(...args: unknown[]): unknown {
    return this.remote(
      'start_audio_connector',
      { required: ['sessionId', 'token', 'uri'], options: true, answer: 'AudioConnector' },
      args,
    );
  }

  /**
   * Closes the WebSocket. Disconnecting its `connectionId` does the same.
   *
   * @param connectorId - The connector.
   */
  stopAudioConnector(connectorId: string, call?: CallOptions): Promise<void>;
  stopAudioConnector(connectorId: string, ...rest: AndCallback<void>): void;
  stopAudioConnector(...args: unknown[]): unknown {
    return this.remote('stop_audio_connector', { required: ['connectorId'] }, args);
  }

  /**
   * Asks the service to report events to an address.
   *
   * @param group - What it is about: `connection`, `stream` or `archive`.
   * @param event - What happened: `created`, `destroyed` or `status`.
   * @param url - Where to report it.
   */
  registerCallback(group: string, event: string, url: string, call?: CallOptions): Promise<Callback>;
  registerCallback(group: string, event: string, url: string, ...rest: AndCallback<Callback>): void;
  registerCallback(...args: unknown[]): unknown {
    return this.remote(
      'register_callback',
      { required: ['group', 'event', 'url'], answer: 'Callback' },
      args,
    );
  }

  /** Returns the addresses registered. */
  listCallbacks(call?: CallOptions): Promise<Callback[]>;
  listCallbacks(...rest: AndCallback<Callback[]>): void;
  listCallbacks(...args: unknown[]): unknown {
    return this.remote('list_callbacks', { required: [], answer: 'Callback' }, args);
  }

  /**
   * Removes an address.
   *
   * @param callbackId - The callback.
   */
  unregisterCallback(callbackId: string, call?: CallOptions): Promise<void>;
  unregisterCallback(callbackId: string, ...rest: AndCallback<void>): void;
  unregisterCallback(...args: unknown[]): unknown {
    return this.remote('unregister_callback', { required: ['callbackId'] }, args);
  }

  /**
   * Checks a signed callback: the signature of its JWT, and that the body is the one signed.
   *
   * Pass the body exactly as it arrived, before parsing. Fails with `authentication` if it is not genuine.
   *
   * @param body - The body, unparsed.
   * @param authorization - The `Authorization` header, with or without `Bearer`.
   * @param secrets - The signature secrets of the account portal; one of them must fit.
   */
  verifyWebhook(body: string, authorization: string, secrets: string[]): WebhookClaims;
  verifyWebhook(...args: unknown[]): unknown {
    return this.local('verify_webhook', { required: ['body', 'authorization', 'secrets'] }, args);
  }

  /**
   * Sends any request to the service, authenticated and with the usual timeouts, retries and errors.
   *
   * `{project}` in the path stands for the API key or the application's id.
   *
   * @param method - `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
   * @param path - The path, percent-encoded, for example `/v2/project/{project}/archive`.
   */
  request(method: string, path: string, options?: RequestOptions, call?: CallOptions): Promise<RawAnswer>;
  request(method: string, path: string, ...rest: OptionsAndCallback<RequestOptions, RawAnswer>): void;
  request(...args: unknown[]): unknown {
    return this.remote('request', { required: ['method', 'path'], options: true, answer: 'RawAnswer' }, args);
  }
}
