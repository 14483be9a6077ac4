// Generated from core/surface.json by `make generate`. Do not edit.

/** The method and the path of a remote operation. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /**
   * `request` fills `{project}` by itself; the other names in braces are the operation's arguments, and a part in
   * brackets may be left out.
   */
  readonly path: string;
}

/**
 * Where each remote operation is sent, for calls by hand.
 *
 * @example
 * ```ts
 * const { method, path } = routes.getArchive;
 * const { body } = await client.request(method, path.replace('{archiveId}', archiveId));
 * ```
 */
export const routes = Object.freeze({
  createSession: route('POST', '/session/create'),
  startArchive: route('POST', '/v2/project/{project}/archive'),
  stopArchive: route('POST', '/v2/project/{project}/archive/{archiveId}/stop'),
  getArchive: route('GET', '/v2/project/{project}/archive/{archiveId}'),
  listArchives: route('GET', '/v2/project/{project}/archive'),
  deleteArchive: route('DELETE', '/v2/project/{project}/archive/{archiveId}'),
  setArchiveLayout: route('PUT', '/v2/project/{project}/archive/{archiveId}/layout'),
  addArchiveStream: route('PATCH', '/v2/project/{project}/archive/{archiveId}/streams'),
  removeArchiveStream: route('PATCH', '/v2/project/{project}/archive/{archiveId}/streams'),
  setArchiveStorage: route('PUT', '/v2/project/{project}/archive/storage'),
  deleteArchiveStorage: route('DELETE', '/v2/project/{project}/archive/storage'),
  startBroadcast: route('POST', '/v2/project/{project}/broadcast'),
  stopBroadcast: route('POST', '/v2/project/{project}/broadcast/{broadcastId}/stop'),
  getBroadcast: route('GET', '/v2/project/{project}/broadcast/{broadcastId}'),
  listBroadcasts: route('GET', '/v2/project/{project}/broadcast'),
  setBroadcastLayout: route('PUT', '/v2/project/{project}/broadcast/{broadcastId}/layout'),
  addBroadcastStream: route('PATCH', '/v2/project/{project}/broadcast/{broadcastId}/streams'),
  removeBroadcastStream: route('PATCH', '/v2/project/{project}/broadcast/{broadcastId}/streams'),
  getStream: route('GET', '/v2/project/{project}/session/{sessionId}/stream/{streamId}'),
  listStreams: route('GET', '/v2/project/{project}/session/{sessionId}/stream'),
  setStreamClassLists: route('PUT', '/v2/project/{project}/session/{sessionId}/stream'),
  listConnections: route('GET', '/v2/project/{project}/session/{sessionId}/connection'),
  forceDisconnect: route('DELETE', '/v2/project/{project}/session/{sessionId}/connection/{connectionId}'),
  forceMuteStream: route('POST', '/v2/project/{project}/session/{sessionId}/stream/{streamId}/mute'),
  forceMuteAll: route('POST', '/v2/project/{project}/session/{sessionId}/mute'),
  disableForceMute: route('POST', '/v2/project/{project}/session/{sessionId}/mute'),
  signal: route('POST', '/v2/project/{project}/session/{sessionId}[/connection/{connectionId}]/signal'),
  dial: route('POST', '/v2/project/{project}/dial'),
  playDtmf: route('POST', '/v2/project/{project}/session/{sessionId}[/connection/{connectionId}]/play-dtmf'),
  startRender: route('POST', '/v2/project/{project}/render'),
  getRender: route('GET', '/v2/project/{project}/render/{renderId}'),
  listRenders: route('GET', '/v2/project/{project}/render'),
  stopRender: route('DELETE', '/v2/project/{project}/render/{renderId}'),
  startCaptions: route('POST', '/v2/project/{project}/captions'),
  stopCaptions: route('POST', '/v2/project/{project}/captions/{captionsId}/stop'),
  startAudioConnector: route('POST', '/v2/project/{project}/connect'),
  stopAudioConnector: route('POST', '/v2/project/{project}/connect/{connectorId}/stop'),
  registerCallback: route('POST', '/v2/project/{project}/callback'),
  listCallbacks: route('GET', '/v2/project/{project}/callback'),
  unregisterCallback: route('DELETE', '/v2/project/{project}/callback/{callbackId}'),
  createProject: route('POST', '/v2/project'),
  listProjects: route('GET', '/v2/project'),
  getProject: route('GET', '/v2/project/{apiKey}'),
  suspendProject: route('PUT', '/v2/project/{apiKey}'),
  activateProject: route('PUT', '/v2/project/{apiKey}'),
  deleteProject: route('DELETE', '/v2/project/{apiKey}'),
  refreshProjectSecret: route('POST', '/v2/project/{apiKey}/refreshSecret'),
});

function route(method: Route['method'], path: string): Route {
  return Object.freeze({ method, path });
}
