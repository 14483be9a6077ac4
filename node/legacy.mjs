import './native.mjs';

import OpenTok from './dist/legacy/index.js';

export { OpenTok, OpenTok as default };
export const {
  Archive,
  ArchiveError,
  ArgumentError,
  AuthError,
  Broadcast,
  Callback,
  CallbackError,
  CaptionsError,
  ForceDisconnectError,
  NotFoundError,
  RequestError,
  Session,
  SignalError,
  SipError,
  SipInterconnect,
  Stream,
} = OpenTok;
